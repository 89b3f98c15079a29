"""PAdES signatures: a certification that allows form filling, then the visible signature in the block."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn1crypto import algos, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.documents.signature_mark import mark_style
from app.domain.papers import LetterSigner

APPROVAL_FIELD = "Persetujuan"
SIGNATURE_FIELD = "TandaTangan"
PLACE_FOR_SIGNATURE = 6 * 1024  # bytes reserved; a P-256 signature with two certificates needs about 2,500

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Mark:
    """What the visible signature says, and where: page index and box in points from the lower left."""

    page: int
    box: Box
    lines: tuple[str, ...]
    font: Path | None = None  # not needed: the mark is drawn with the registered face of the letter


class _OfficerSigner(signers.Signer):
    """pyHanko's view of an officer's key, without parsing it anew for each letter."""

    def __init__(self, signer: LetterSigner) -> None:
        own = x509.Certificate.load(signer.certificate_der)
        store = SimpleCertificateStore()
        store.register_multiple([own, x509.Certificate.load(signer.ca_certificate_der)])
        mechanism = algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})
        super().__init__(signing_cert=own, cert_registry=store, signature_mechanism=mechanism)
        self._signer = signer

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The signature over the data."""
        return bytes(80) if dry_run else self._signer.sign(data)


class _Update(IncrementalPdfFileWriter):
    """An update that leaves the document's properties as they are.

    pyHanko would write the computer's time and its own name there; our time comes from the clock that is passed in.
    """

    def _update_meta(self) -> None:
        return None


def sign_approval(pdf: bytes, signer: LetterSigner, mark: Mark, reason: str, at: datetime) -> bytes:
    """Both fields are made, then the invisible approval certifies the letter; only form filling may follow.

    ``at`` is aware. The given bytes are a prefix of the answer, as with the other signatures.
    """
    update = _Update(io.BytesIO(pdf))
    fields.append_signature_field(update, SigFieldSpec(APPROVAL_FIELD, on_page=mark.page, box=(0, 0, 0, 0)))
    fields.append_signature_field(update, SigFieldSpec(SIGNATURE_FIELD, on_page=mark.page, box=_whole(mark.box)))
    return _sign(update, signer, _metadata(APPROVAL_FIELD, reason, certify=True), at, None)


def sign_last(pdf: bytes, signer: LetterSigner, mark: Mark, reason: str, at: datetime) -> bytes:
    """The visible signature on bytes that carry the approval already; they stay as they are."""
    update = _Update(io.BytesIO(pdf))
    return _sign(update, signer, _metadata(SIGNATURE_FIELD, reason, certify=False), at, _appearance(mark))


def sign_alone(pdf: bytes, signer: LetterSigner, mark: Mark, reason: str, at: datetime) -> bytes:
    """The one visible signature of a letter that has only one signer; it certifies the letter."""
    update = _Update(io.BytesIO(pdf))
    fields.append_signature_field(update, SigFieldSpec(SIGNATURE_FIELD, on_page=mark.page, box=_whole(mark.box)))
    return _sign(update, signer, _metadata(SIGNATURE_FIELD, reason, certify=True), at, _appearance(mark))


def _whole(box: Box) -> tuple[int, int, int, int]:
    return round(box[0]), round(box[1]), round(box[2]), round(box[3])


def _appearance(mark: Mark) -> StaticStampStyle:
    left, low, right, high = _whole(mark.box)
    return mark_style(mark.lines, right - left, high - low)


def _metadata(field: str, reason: str, certify: bool) -> signers.PdfSignatureMetadata:
    return signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        reason=reason,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        embed_validation_info=False,
    )


def _sign(
    update: _Update, signer: LetterSigner, metadata: signers.PdfSignatureMetadata, at: datetime,
    appearance: StaticStampStyle | None,
) -> bytes:  # fmt: skip
    pdf_signer = signers.PdfSigner(metadata, signer=_OfficerSigner(signer), stamp_style=appearance)
    session = pdf_signer.init_signing_session(update)
    session.system_time = at
    prepared = session.prepare_tbs_document(validation_info=None, bytes_reserved=2 * PLACE_FOR_SIGNATURE)
    out = io.BytesIO()
    digest, _ = prepared.digest_tbs_document(output=out)
    told = PdfCMSSignedAttributes(signing_time=at)
    asyncio.run(prepared.perform_signature(digest.document_digest, told))
    return out.getvalue()
