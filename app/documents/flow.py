"""What every paper shares: styles, the kop, pages with marks, deterministic bytes."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from app.documents.fonts import BOLD, REGULAR
from app.domain.papers import Letterhead, PageSetup

OnPage = Callable[[Canvas, BaseDocTemplate], None]


def style(size: float = 11, leading: float = 1.25, **more: object) -> ParagraphStyle:
    """A paragraph style of the letter face; leading as a multiple of the size."""
    name = f"s{size}-{leading}-{sorted(more.items())}"
    return ParagraphStyle(name, **{"fontName": REGULAR, "fontSize": size, "leading": size * leading, **more})


def body_style(size: float, leading: float) -> ParagraphStyle:
    """Justified with an indented first line; single lines are not left alone."""
    return style(
        size, leading, alignment=TA_JUSTIFY, firstLineIndent=12.7 * mm, spaceAfter=size * 0.55, allowWidows=0,
        allowOrphans=0,
    )  # fmt: skip


def paragraph(text: str, kind: ParagraphStyle, bold: bool = False) -> Paragraph:
    """Plain text as a paragraph; line breaks stay."""
    words = escape(text).replace("\n", "<br/>")
    return Paragraph(f"<b>{words}</b>" if bold else words, kind)


class Kop(Flowable):  # type: ignore[misc]
    """The letterhead: arms left, region, office larger, address smaller (2:3:1), closing double rule."""

    def __init__(self, head: Letterhead, width: float, scale: float = 1.0) -> None:
        super().__init__()
        self._head = head
        self._scale = scale
        self.width = width
        lines = [(head.region, BOLD, 13.0)] + [(x, BOLD, 16.0) for x in head.office]
        lines += [(x, REGULAR, 9.0) for x in head.address]
        self._lines = [(t, f, s * scale) for t, f, s in lines if t]
        self.height = sum(s * 1.22 for _, _, s in self._lines) + 9 * scale

    def wrap(self, *_available: float) -> tuple[float, float]:
        """Its size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin."""
        canvas, y = self.canv, self.height
        left = 22 * mm * self._scale if self._head.emblem else 0
        if left:
            canvas.drawImage(
                ImageReader(io.BytesIO(self._head.emblem)), 0, 10 * self._scale, 18 * mm * self._scale,
                self.height - 12 * self._scale, preserveAspectRatio=True, mask="auto",
            )  # fmt: skip
        for text, font, size in self._lines:
            y -= size * 1.22
            fitted = min(size, size * (self.width - left) / max(1.0, canvas.stringWidth(text, font, size)))
            canvas.setFont(font, fitted)
            canvas.drawCentredString(left + (self.width - left) / 2, y + size * 0.22, text)
        canvas.setLineWidth(2.2 * self._scale)
        canvas.line(0, 3, self.width, 3)
        canvas.setLineWidth(0.7)
        canvas.line(0, 0, self.width, 0)


def watermark(text: str) -> OnPage:
    """A pale diagonal word over each page: KONSEP or BATAL."""

    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        if not text:
            return
        canvas.saveState()
        canvas.setFillGray(0.88)
        canvas.setFont(BOLD, 90)
        canvas.translate(doc.pagesize[0] / 2, doc.pagesize[1] / 2)
        canvas.rotate(50)
        canvas.drawCentredString(0, -30, text)
        canvas.restoreState()

    return draw


def build(
    flowables: Sequence[Flowable], page: PageSetup, title: str, author: str, on_page: OnPage | None = None,
    landscape: bool = False,
) -> tuple[bytes, int]:  # fmt: skip
    """The PDF's bytes (same facts, same bytes) and its number of pages."""
    size = (page.width * mm, page.height * mm)
    size = (size[1], size[0]) if landscape else size
    out = io.BytesIO()
    doc = BaseDocTemplate(
        out, pagesize=size, leftMargin=page.left * mm, rightMargin=page.right * mm, topMargin=page.top * mm,
        bottomMargin=page.bottom * mm, title=title, author=author, creator="Aduan", producer="Aduan", invariant=1,
    )  # fmt: skip
    frame = Frame(doc.leftMargin, doc.bottomMargin, doc.width, doc.height, 0, 0, 0, 0)
    doc.addPageTemplates(PageTemplate("page", [frame], onPage=on_page or _nothing))
    doc.build(list(flowables))
    return out.getvalue(), doc.page


def _nothing(_canvas: Canvas, _doc: BaseDocTemplate) -> None:
    return None


def text_width(page: PageSetup, landscape: bool = False) -> float:
    """Points between the margins."""
    return ((page.height if landscape else page.width) - page.left - page.right) * mm


CENTRED = TA_CENTER
