"""What every paper shares: styles, plain tables, marks and footers, and bytes that follow from the facts alone."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table, TableStyle

from app.documents.fonts import BOLD, REGULAR
from app.domain.papers import DRAFT_MARK, PageSetup

OnPage = Callable[[Canvas, BaseDocTemplate], None]
Rectangle = tuple[float, float, float, float]
CENTRED, JUSTIFIED, RIGHT = TA_CENTER, TA_JUSTIFY, TA_RIGHT
GREY = "#555555"
LINE = "#444444"
INDENT = 12.5 * mm
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


@dataclass(frozen=True)
class Imprint:
    """What a PDF's properties say; nothing about a person belongs here."""

    title: str
    author: str
    made: datetime | None = None


def style(size: float = 11, leading: float = 1.25, **more: Any) -> ParagraphStyle:
    """A paragraph style of the letter face; leading as a multiple of the size."""
    given = {"fontName": REGULAR, "bulletFontName": REGULAR, "allowWidows": 0, "allowOrphans": 0, **more}
    return ParagraphStyle("", fontSize=size, leading=size * leading, **given)


def body_style(size: float, leading: float) -> ParagraphStyle:
    """Justified with an indented first line; single lines are not left alone."""
    return style(size, leading, alignment=JUSTIFIED, firstLineIndent=INDENT, spaceAfter=size * 0.5)


def paragraph(text: str, kind: ParagraphStyle, bold: bool = False) -> Paragraph:
    """Plain text as a paragraph; line breaks stay, what cannot be printed is dropped."""
    words = escape(_UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\t", " "))).replace("\n", "<br/>")
    return Paragraph(f"<b>{words}</b>" if bold else words, kind)


def table(rows: Sequence[Sequence[Any]], widths: Sequence[float], commands: Sequence[Any], **more: Any) -> Table:
    """A table in the letter face, from the left; reportlab's default face must not come into the file."""
    made = Table(rows, widths, **{"hAlign": "LEFT", **more})
    made.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), REGULAR, 9), *commands]))
    return made


def plain_table(
    rows: Sequence[Sequence[Any]], widths: Sequence[float], pad: float = 0.5, vertical: str = "TOP", **more: Any
) -> Table:
    """Cells from the top, no lines, no padding at the sides; ``splitInRow`` lets an overlong row break."""
    everywhere = (0, 0), (-1, -1)
    commands = [
        ("VALIGN", *everywhere, vertical),
        ("LEFTPADDING", *everywhere, 0),
        ("RIGHTPADDING", *everywhere, 0),
        ("TOPPADDING", *everywhere, pad),
        ("BOTTOMPADDING", *everywhere, pad),
    ]
    return table(rows, widths, commands, **more)


def labelled(rows: Sequence[tuple[str, str]], width: float, label: float, size: float, leading: float = 1.3) -> Table:
    """Label, colon, value with the colons aligned."""
    text = style(size, leading)
    cells = [[paragraph(k, text), paragraph(":", text), paragraph(v, text)] for k, v in rows]
    return plain_table(cells, [label, 3.5 * mm, width - label - 3.5 * mm], 0.8, splitInRow=1)


def watermark(text: str) -> OnPage:
    """A pale diagonal word under each page's text; none where the text is empty."""

    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        if text:
            width, height = doc.pagesize
            draw_mark(canvas, width, height, text)

    return draw


def draw_mark(canvas: Canvas, width: float, height: float, text: str) -> None:
    """The diagonal word itself: KONSEP in grey, BATAL in red."""
    canvas.saveState()
    canvas.setFillColorRGB(*((0.89, 0.89, 0.89) if text == DRAFT_MARK else (0.97, 0.80, 0.80)))
    canvas.setFont(BOLD, min(width, height) * 0.19)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -0.065 * min(width, height), text)
    canvas.restoreState()


def together(*drawings: OnPage) -> OnPage:
    """Several drawings on each page, in order."""

    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        for drawing in drawings:
            drawing(canvas, doc)

    return draw


def page_number(canvas: Canvas, doc: BaseDocTemplate) -> None:
    """The number at the top centre from the second page on, in the middle of the margin."""
    if doc.page > 1:
        canvas.setFont(REGULAR, 10)
        canvas.drawCentredString(doc.pagesize[0] / 2, doc.pagesize[1] - 0.55 * doc.topMargin, f"- {doc.page} -")


def build(
    flowables: Sequence[Flowable], page: PageSetup, imprint: Imprint, on_page: OnPage = page_number
) -> tuple[bytes, int]:
    """The PDF's bytes (same facts, same bytes) and its number of pages."""
    frame = (page.left * mm, page.bottom * mm, text_width(page), (page.height - page.top - page.bottom) * mm)
    return _built(flowables, page, imprint, (frame,), on_page)


def build_framed(
    flowables: Sequence[Flowable], page: PageSetup, imprint: Imprint, frames: Sequence[Rectangle], on_page: OnPage
) -> bytes:
    """As ``build``, in several frames on a page: x, y, width, height in points."""
    return _built(flowables, page, imprint, frames, on_page)[0]


def _built(
    flowables: Sequence[Flowable], page: PageSetup, imprint: Imprint, frames: Sequence[Rectangle], on_page: OnPage
) -> tuple[bytes, int]:
    out = io.BytesIO()
    doc = BaseDocTemplate(
        out, pagesize=(page.width * mm, page.height * mm), leftMargin=page.left * mm, rightMargin=page.right * mm,
        topMargin=page.top * mm, bottomMargin=page.bottom * mm, title=imprint.title, author=imprint.author,
        subject="", creator="Aduan", producer="Aduan", lang="id-ID", displayDocTitle=1, invariant=1,
        initialFontName=REGULAR,  # reportlab's own default, Helvetica, would stand in the file unembedded
    )  # fmt: skip
    places = [Frame(*frame, leftPadding=0, bottomPadding=0, rightPadding=0, topPadding=0) for frame in frames]
    doc.addPageTemplates(PageTemplate("page", places, onPage=on_page))
    doc.build(list(flowables), canvasmaker=_canvas_maker(imprint.made))
    return out.getvalue(), doc.page


def _canvas_maker(made: datetime | None) -> Callable[..., Canvas]:
    def make(*given: Any, **more: Any) -> Canvas:
        canvas = Canvas(*given, **more)
        if made is not None:
            stamp = made.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
            canvas.setDateFormatter(lambda *_clock: stamp)
        return canvas

    return make


def text_width(page: PageSetup) -> float:
    """Points between the margins."""
    return float((page.width - page.left - page.right) * mm)
