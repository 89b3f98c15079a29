"""A signed PDF made fit for viewers that leave out signature fields: to look at and to print, never to send."""

from __future__ import annotations

import io

from pypdfium2 import PdfDocument, PdfPage
from reportlab.pdfgen.canvas import Canvas

from app.documents.flow import draw_mark
from app.documents.fonts import REGULAR
from app.documents.pdfium import opened, saved


def for_viewing(pdf: bytes, mark: str = "") -> bytes:
    """A copy whose visible signature is part of the page; its signatures no longer hold.

    QtPdf draws no form widgets, so without this the signature block of a signed letter would look empty.
    ``mark`` (BATAL) is laid over every page. Raises ValueError where the bytes are not a PDF.
    """
    shown = _flattened(pdf)
    return _marked(shown, mark) if mark else shown


def _flattened(pdf: bytes) -> bytes:
    with opened(pdf) as document:
        if not document.get_formtype():
            return pdf
        document.init_forms()
        for page in document:
            page.flatten()
            page.close()
        return saved(document)


def _marked(pdf: bytes, mark: str) -> bytes:
    with opened(pdf) as document:
        for page in document:
            _lay_over(document, page, mark)
            page.close()
        return saved(document)


def _lay_over(document: PdfDocument, page: PdfPage, mark: str) -> None:
    width, height = page.get_size()
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1, initialFontName=REGULAR)
    canvas.setBlendMode("Multiply")  # the words under the mark stay black
    draw_mark(canvas, width, height, mark)
    canvas.save()
    drawn = PdfDocument(out.getvalue())
    page.insert_obj(drawn.page_as_xobject(0, document).as_pageobject())
    page.gen_content()
    drawn.close()
