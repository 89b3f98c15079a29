"""What the eye sees of an electronic signature: words in a thin frame, drawn in the letter's own face."""

from __future__ import annotations

import io

from pyhanko.pdf_utils import layout
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.stamp import StaticStampStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import BOLD, REGULAR

LARGEST, SMALLEST = 8.5, 5.0  # points
LEADING = 1.28
PAD = 5.0  # points between frame and words
FRAME = (0.35, 0.35, 0.35)


def mark_style(lines: tuple[str, ...], width: float, height: float) -> StaticStampStyle:
    """The appearance for a signature field of this size in points; the second line (the name) stands in bold."""
    rule = layout.SimpleBoxLayoutRule(
        x_align=layout.AxisAlignment.ALIGN_MIN,
        y_align=layout.AxisAlignment.ALIGN_MIN,
        margins=layout.Margins.uniform(0),
        inner_content_scaling=layout.InnerScaling.NO_SCALING,
    )
    drawn = _DrawnPage(_draw(lines, width, height))
    return StaticStampStyle(border_width=0, background=drawn, background_layout=rule, background_opacity=1.0)


class _DrawnPage(PdfContent):
    """A one-page PDF in memory as pyHanko content, its embedded fonts included."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._pdf = pdf

    def render(self) -> bytes:
        """The operator that paints the page."""
        writer = self.writer
        if not isinstance(writer, BasePdfFileWriter):
            raise ValueError("no writer was set")
        drawn = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._pdf)))
        self.resources.xobject["/Mark"] = drawn
        left, low, right, high = (float(x) for x in drawn.get_object()["/BBox"])
        self.box = layout.BoxConstraints(width=right - left, height=high - low)
        return b"/Mark Do"


def _draw(lines: tuple[str, ...], width: float, height: float) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1, initialFontName=REGULAR, pageCompression=1)
    canvas.setLineWidth(0.6)
    canvas.setStrokeColorRGB(*FRAME)
    canvas.roundRect(0.5, 0.5, width - 1, height - 1, 2)
    faces = [(line, BOLD if n == 1 else REGULAR) for n, line in enumerate(lines)]
    size = _size(faces, width - 2 * PAD, height - PAD)
    line_height = size * LEADING
    y = (height + line_height * len(faces)) / 2 - size
    for line, face in faces:
        canvas.setFont(face, min(size, size * (width - 2 * PAD) / max(1.0, stringWidth(line, face, size))))
        canvas.drawString(PAD, y, line)
        y -= line_height
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _size(faces: list[tuple[str, str]], width: float, height: float) -> float:
    widest = max((stringWidth(line, face, 1) for line, face in faces), default=1.0)
    by_height = height / (max(1, len(faces)) * LEADING)
    return float(max(SMALLEST, min(LARGEST, by_height, width / max(widest, 1e-6))))
