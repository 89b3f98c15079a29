"""The lembar disposisi (domain.md 4.1): head, boxes for sifat, and every disposition as a line of its own."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Spacer, Table

from app.documents.flow import (
    CENTRED,
    GREY,
    LINE,
    Imprint,
    build,
    labelled,
    page_number,
    paragraph,
    plain_table,
    style,
    table,
    text_width,
    together,
)
from app.documents.fonts import REGULAR, FontBook
from app.documents.kop import Kop
from app.domain.papers import DispositionSheet, PageSetup, SheetLine

HALF_FOLIO = PageSetup(width=165, height=215, top=11, bottom=12, left=14, right=11)
SIZES = (8.8, 8.4, 8.0, 7.6)  # points, tried in turn
LEADING = 1.25
FOOT = "Lembar ini disimpan bersama berkas pengaduan; nomor agendanya sama dengan buku agenda surat masuk."
PARAF = 17 * mm  # the column to initial in
URGENCIES = ("Sangat Segera", "Segera")


def render_disposition_sheet(sheet: DispositionSheet, fonts: FontBook, page: PageSetup = HALF_FOLIO) -> bytes:
    """The sheet as it stands now, in the largest type that fits on one page; with many lines it runs on to a second."""
    title = f"Lembar disposisi agenda {sheet.agenda}".strip()
    imprint, marks = Imprint(title, sheet.author, sheet.made), together(page_number, _foot)
    for size in SIZES:
        pdf, pages = build(_flow(sheet, page, size), page, imprint, marks)
        if pages == 1:
            return pdf
    return build(_flow(sheet, page, SIZES[0]), page, imprint, marks)[0]


def _flow(sheet: DispositionSheet, page: PageSetup, size: float) -> list[Flowable]:
    width, room = text_width(page), (page.height - page.top - page.bottom) * mm
    return [
        Kop(sheet.letterhead, width, 0.66),
        Spacer(0, 7),
        paragraph("LEMBAR DISPOSISI", style(12, 1.25, alignment=CENTRED), bold=True),
        Spacer(0, 5),
        _head(sheet, width, size),
        Spacer(0, 3),
        _lines(sheet, width, size, room),
    ]


def _foot(canvas: Canvas, doc: BaseDocTemplate) -> None:
    canvas.saveState()
    canvas.setFont(REGULAR, 7)
    canvas.setFillGray(0.33)
    canvas.drawString(doc.leftMargin, 0.45 * doc.bottomMargin, FOOT)
    canvas.restoreState()


class Tick(Flowable):  # type: ignore[misc]
    """A box, crossed where it is chosen."""

    def __init__(self, chosen: bool, size: float = 7.0) -> None:
        super().__init__()
        self._chosen = chosen
        self.width = self.height = size

    def wrap(self, *_available: float) -> tuple[float, float]:
        """Its size in points; as high as the line of text beside it."""
        return self.width, self.height + 2

    def draw(self) -> None:
        """Draw at the origin."""
        side = self.width
        self.canv.setLineWidth(0.6)
        self.canv.rect(0, 0, side, side)
        if self._chosen:
            self.canv.setLineWidth(1.1)
            self.canv.line(1.4, 1.4, side - 1.4, side - 1.4)
            self.canv.line(1.4, side - 1.4, side - 1.4, 1.4)


def ticked(words: str, chosen: bool, width: float, size: float) -> Table:
    """A box and the words that it stands for."""
    return plain_table([[Tick(chosen), paragraph(words, style(size, LEADING))]], [4 * mm, width - 4 * mm], 0.6)


def _head(sheet: DispositionSheet, width: float, size: float) -> Table:
    half = width / 2
    inner = half - 3 * mm
    left = (
        ("Surat dari", sheet.sender),
        ("No. surat", sheet.letter_number or "-"),
        ("Tgl. surat", sheet.letter_date or "-"),
    )
    right = (("Diterima tgl.", sheet.received), ("No. agenda", sheet.agenda), ("Sifat", sheet.urgency or "Biasa"))
    secret = sheet.confidential or sheet.urgency.lower() == "rahasia"
    boxes = [ticked(name, sheet.urgency.lower() == name.lower(), half / 2, size) for name in URGENCIES]
    row = plain_table([[*boxes, ticked("Rahasia", secret, half / 2, size)]], [half * 2 / 3 - 2 * mm] * 3)
    cells = [
        [labelled(left, inner, 17 * mm, size, LEADING), labelled(right, inner, 20 * mm, size, LEADING)],
        [row, ""],
        [labelled((("Hal", sheet.subject),), width - 3 * mm, 17 * mm, size, LEADING), ""],
    ]
    return table(cells, [half, half], [*_boxed(), ("SPAN", (0, 1), (1, 1)), ("SPAN", (0, 2), (1, 2))])


def _lines(sheet: DispositionSheet, width: float, size: float, room: float) -> Table:
    """The lines under their heading; a line moves whole to the next page unless it is longer than a page."""
    words = width - PARAF
    widths = [words * 0.30, words * 0.34, words * 0.36, PARAF]
    heading = style(size, LEADING, alignment=CENTRED)
    titles = ("Diteruskan kepada Sdr.", "Dengan hormat harap", "Catatan dan pemberi disposisi", "Paraf")
    rows: list[list[object]] = [[paragraph(t, heading, bold=True) for t in titles]]
    rows += [_line(n, line, sheet.standard, widths, size) for n, line in enumerate(sheet.lines, 1)]
    if not sheet.lines:
        rows.append([Spacer(0, 40 * mm), "", "", ""])
    commands = [*_boxed(), ("BACKGROUND", (0, 0), (-1, 0), "#eeeeee")]
    heights = [table([row], widths, _boxed()).wrap(width, 1e6)[1] for row in rows]
    overlong = max(heights[1:]) > room - heights[0]
    return table(rows, widths, commands, repeatRows=1, splitInRow=int(overlong))


def _line(number: int, line: SheetLine, standard: tuple[str, ...], widths: list[float], size: float) -> list[object]:
    text, small = style(size, LEADING), style(size - 1.2, LEADING, textColor=GREY)
    chosen = {x.lower() for x in line.instructions}
    known = line.offered or standard
    offered = [*known, *(x for x in line.instructions if x not in known)]
    to = [paragraph(f"{number}. {line.to}", text, bold=True)]
    to += [paragraph(line.to_name, text)] if line.to_name else []
    to += [paragraph(f"Sifat: {line.urgency}", text)] if line.urgency else []
    boxes = [ticked(x, x.lower() in chosen, widths[1] - 3 * mm, size) for x in offered]
    note = [paragraph(line.note, text), Spacer(0, 4)] if line.note.strip() else []
    giver = [paragraph(line.giver, text, bold=True)]
    giver += [paragraph(line.name, text)] if line.name else []
    giver += [paragraph(f"NIP {line.nip}", small)] if line.nip else []
    return [to, boxes, [*note, *giver, paragraph(line.at, small)], ""]


def _boxed() -> list[tuple[object, ...]]:
    everywhere = (0, 0), (-1, -1)
    return [
        ("GRID", *everywhere, 0.6, LINE),
        ("VALIGN", *everywhere, "TOP"),
        ("LEFTPADDING", *everywhere, 1.5 * mm),
        ("RIGHTPADDING", *everywhere, 1.5 * mm),
        ("TOPPADDING", *everywhere, 3),
        ("BOTTOMPADDING", *everywhere, 4),
    ]
