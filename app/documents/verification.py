"""Judging a signed PDF: each signature, by the office's own authority, and the bytes as a whole."""

from __future__ import annotations

import asyncio
import hashlib
import io
from datetime import datetime

from asn1crypto import x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from app.domain.papers import LetterCheck, SignatureCheck

_ALLOWED = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)


def verify_pdf(
    data: bytes, authority_der: bytes, at: datetime, known_sha256: frozenset[str] | None = None
) -> LetterCheck:
    """What can be said of a PDF; ``known_sha256`` are the signed letters that the journal names."""
    digest = hashlib.sha256(data).hexdigest()
    known = None if known_sha256 is None else digest in known_sha256
    try:
        reader = PdfFileReader(io.BytesIO(data))
        embedded = list(reader.embedded_regular_signatures)
        checks = tuple(asyncio.run(_check_all(embedded, authority_der, at)))
    except Exception:  # whatever a stranger's or a damaged file makes the parsers raise, the answer is the same
        return LetterCheck(digest, (), known, "Berkas ini bukan PDF yang utuh; minta salinan aslinya.")
    return LetterCheck(digest, checks, known, "" if checks else "Berkas ini tidak memuat tanda tangan elektronik.")


async def _check_all(embedded: list[EmbeddedPdfSignature], authority: bytes, at: datetime) -> list[SignatureCheck]:
    return [await _check(signature, authority, at) for signature in embedded]


async def _check(signature: EmbeddedPdfSignature, authority: bytes, at: datetime) -> SignatureCheck:
    root = x509.Certificate.load(authority)
    context = ValidationContext(trust_roots=[root], moment=at, allow_fetching=False, revocation_mode="soft-fail")
    try:
        status = await async_validate_pdf_signature(signature, context)
    except (SignatureValidationError, SigningError, PdfError, ValueError):
        return _failed(signature)
    return _told(signature, status)


def _failed(signature: EmbeddedPdfSignature) -> SignatureCheck:
    return SignatureCheck(_name(signature), _reason(signature), None, False, False, False, True)


def _told(signature: EmbeddedPdfSignature, status: PdfSignatureStatus) -> SignatureCheck:
    allowed = status.modification_level in _ALLOWED and bool(status.docmdp_ok)
    return SignatureCheck(
        signer=_name(signature),
        reason=_reason(signature),
        at=signature.self_reported_timestamp,
        intact=bool(status.intact and status.valid),
        trusted=bool(status.trusted),
        covers_whole=status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
        changed_after=not allowed,
    )


def _name(signature: EmbeddedPdfSignature) -> str:
    try:
        return str(signature.signer_cert.subject.native.get("common_name", ""))
    except (ValueError, AttributeError):
        return ""


def _reason(signature: EmbeddedPdfSignature) -> str:
    return str(signature.sig_object.get("/Reason", ""))
