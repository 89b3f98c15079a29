"""PAdES signatures: a certification that allows form filling, then the visible signature in the block."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn1crypto import algos, x509
from pyhanko.pdf_utils import layout
from pyhanko.pdf_utils.font.opentype import GlyphAccumulatorFactory
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.sign import fields, signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.domain.papers import LetterSigner

APPROVAL_FIELD = "Persetujuan"
SIGNATURE_FIELD = "TandaTangan"
PLACE_FOR_SIGNATURE = 12 * 1024  # bytes reserved; a P-256 signature with two certificates needs about 4,000


@dataclass(frozen=True)
class Mark:
    """What the visible signature says, and where: page index and box in points."""

    page: int
    box: tuple[float, float, float, float]
    lines: tuple[str, ...]
    font: Path


class _OfficerSigner(signers.Signer):
    """pyHanko's view of an officer's key, without parsing it anew for each letter."""

    def __init__(self, signer: LetterSigner) -> None:
        own = x509.Certificate.load(signer.certificate_der)
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple([own, x509.Certificate.load(signer.ca_certificate_der)])
        mechanism = algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})
        super().__init__(signing_cert=own, cert_registry=store, signature_mechanism=mechanism)
        self._signer = signer

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """The signature over the data."""
        return bytes(80) if dry_run else self._signer.sign(data)


def sign_first(pdf: bytes, signer: LetterSigner, mark: Mark, reason: str, at: datetime) -> bytes:
    """Both fields are made, then the invisible approval certifies the letter; only form filling may follow."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    fields.append_signature_field(writer, SigFieldSpec(APPROVAL_FIELD, on_page=mark.page, box=(0, 0, 0, 0)))
    fields.append_signature_field(writer, SigFieldSpec(SIGNATURE_FIELD, on_page=mark.page, box=_whole(mark.box)))
    return _sign(writer, signer, APPROVAL_FIELD, reason, at, None, certify=True)


def sign_last(pdf: bytes, signer: LetterSigner, mark: Mark, reason: str, at: datetime) -> bytes:
    """The visible signature on bytes that carry the approval already; they stay as they are."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    return _sign(writer, signer, SIGNATURE_FIELD, reason, at, _appearance(mark), certify=False)


def sign_alone(pdf: bytes, signer: LetterSigner, mark: Mark, reason: str, at: datetime) -> bytes:
    """The one visible signature of a letter that has only one signer; it certifies the letter."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    fields.append_signature_field(writer, SigFieldSpec(SIGNATURE_FIELD, on_page=mark.page, box=_whole(mark.box)))
    return _sign(writer, signer, SIGNATURE_FIELD, reason, at, _appearance(mark), certify=True)


def _whole(box: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    return round(box[0]), round(box[1]), round(box[2]), round(box[3])


def _sign(
    writer: IncrementalPdfFileWriter, signer: LetterSigner, field: str, reason: str, at: datetime,
    appearance: TextStampStyle | None, certify: bool,
) -> bytes:  # fmt: skip
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        reason=reason,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS,
        subfilter=SigSeedSubFilter.PADES,
        embed_validation_info=False,
    )
    pdf_signer = signers.PdfSigner(metadata, signer=_OfficerSigner(signer), stamp_style=appearance, timestamper=None)
    out = io.BytesIO()
    asyncio.run(pdf_signer.async_sign_pdf(writer, output=out, bytes_reserved=PLACE_FOR_SIGNATURE))
    return out.getvalue()


def _appearance(mark: Mark) -> TextStampStyle:
    face = GlyphAccumulatorFactory(str(mark.font), font_size=8)
    return TextStampStyle(
        border_width=1,
        stamp_text="\n".join(mark.lines),
        background=None,
        text_box_style=TextBoxStyle(font=face, font_size=8, leading=10),
        inner_content_layout=layout.SimpleBoxLayoutRule(
            x_align=layout.AxisAlignment.ALIGN_MIN,
            y_align=layout.AxisAlignment.ALIGN_MID,
            margins=layout.Margins(left=5, right=5, top=3, bottom=3),
            inner_content_scaling=layout.InnerScaling.SHRINK_TO_FIT,
        ),
    )
