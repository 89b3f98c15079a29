"""Looking at papers: what a viewer shows and a printer prints; the stored bytes stay as they are."""

from __future__ import annotations

from app.documents.viewing import for_viewing

FIELDS = b"/AcroForm"  # signed papers have one; others are shown as they are, without a copy


def to_be_seen(pdf: bytes) -> bytes:
    """A copy in which visible signatures are part of the page, since QtPdf draws no fields; what is no PDF stays."""
    if FIELDS not in pdf:
        return pdf
    try:
        return for_viewing(pdf)
    except ValueError:
        return pdf
