"""A signed PDF made fit for a viewer that leaves out signature fields: to look at and to print, never to send."""

from __future__ import annotations

from app.documents.pdfium import opened, saved


def for_viewing(pdf: bytes) -> bytes:
    """A copy whose visible signature is part of the page; its signatures no longer hold.

    QtPdf draws no form widgets, so without this the signature block of a signed letter would look empty.
    Raises ValueError where the bytes are not a PDF.
    """
    with opened(pdf) as document:
        if not document.get_formtype():
            return pdf
        document.init_forms()
        for page in document:
            page.flatten()
            page.close()
        return saved(document)
