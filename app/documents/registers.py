"""Registers in landscape: buku agenda surat masuk and keluar, buku laporan (domain.md 4.2, 4.5)."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Spacer, Table

from app.documents.flow import CENTRED, GREY, LINE, Imprint, OnPage, build, paragraph, style, table, text_width
from app.documents.fonts import REGULAR, FontBook
from app.domain.papers import F4, PageSetup, Register

SIZE = 8.2
LEADING = 1.22
LONGEST = 700  # characters of a cell; a register is read at a glance
TOTAL = "jumlah-halaman"


def render_register(register: Register, fonts: FontBook, page: PageSetup = F4) -> bytes:
    """The register with its header row on each page, and "Halaman n dari m" at the foot."""
    sheet = replace(page, top=14, bottom=16, left=15, right=12).turned()
    width = text_width(sheet)
    flow: list[Flowable] = [
        paragraph(register.title.upper(), style(13, 1.3, alignment=CENTRED), bold=True),
        paragraph(register.letterhead.region, style(10.5, 1.3, alignment=CENTRED)),
        paragraph(" ".join(register.letterhead.office), style(10.5, 1.3, alignment=CENTRED)),
    ]
    flow += [paragraph(register.period, style(10, 1.3, alignment=CENTRED))] if register.period else []
    flow += [Spacer(0, 8), _table(register, width), _Total()]
    title = f"{register.title} {register.period}".strip()
    return build(flow, sheet, Imprint(title, register.author, register.made), _foot(register))[0]


class _Total(Flowable):  # type: ignore[misc]
    """Stands last and tells every page how many there are."""

    def wrap(self, *_available: float) -> tuple[float, float]:
        """It takes no place."""
        return 0, 0

    def draw(self) -> None:
        """Define what the pages referred to."""
        canvas = self.canv
        pages = canvas.getPageNumber()
        canvas.beginForm(TOTAL, 0, -3, 30, 10)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(0, 0, str(pages))
        canvas.endForm()


def _foot(register: Register) -> OnPage:
    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        canvas.saveState()
        canvas.setFont(REGULAR, 8)
        words = f"Halaman {doc.page} dari "
        digits = canvas.stringWidth("0", REGULAR, 8) * len(str(doc.page))  # the total has as many, or nearly
        left = doc.pagesize[0] - doc.rightMargin - canvas.stringWidth(words, REGULAR, 8) - digits
        canvas.drawString(left, 9 * mm, words)
        canvas.translate(left + canvas.stringWidth(words, REGULAR, 8), 9 * mm)
        canvas.doForm(TOTAL)
        canvas.restoreState()
        canvas.setFont(REGULAR, 8)
        canvas.drawString(doc.leftMargin, 9 * mm, f"{register.title} {register.period}".strip())

    return draw


def _table(register: Register, width: float) -> Table:
    shares = sum(share for _, share in register.columns)
    widths = [width * share / shares for _, share in register.columns]
    head, text = style(SIZE, LEADING, alignment=CENTRED), style(SIZE, LEADING)
    rows: list[list[object]] = [[paragraph(title, head, bold=True) for title, _ in register.columns]]
    rows.append(
        [paragraph(str(n), style(6.8, 1.1, alignment=CENTRED, textColor=GREY)) for n in range(1, len(widths) + 1)]
    )
    rows += [[paragraph(_short(cell), text) for cell in row] for row in register.rows]
    if not register.rows:
        rows.append([paragraph("Belum ada catatan.", text), *[""] * (len(widths) - 1)])
    commands = [
        ("GRID", (0, 0), (-1, -1), 0.5, LINE),
        ("BACKGROUND", (0, 0), (-1, 0), "#e8e8e8"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 1), (-1, 1), 0),
        ("BOTTOMPADDING", (0, 1), (-1, 1), 1),
    ]
    return table(rows, widths, commands, repeatRows=2, splitInRow=1)


def _short(cell: str) -> str:
    return cell if len(cell) <= LONGEST else cell[:LONGEST].rsplit(" ", 1)[0] + " …"
