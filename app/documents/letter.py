"""The surat dinas (domain.md 3.1 to 3.4): original, draft and file copy, on any page setup."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    KeepTogether,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from app.documents.flow import Kop, OnPage, body_style, build, paragraph, style, text_width, watermark
from app.documents.fonts import BOLD, REGULAR, FontBook
from app.documents.report import report_flow
from app.domain.papers import LetterPaper, RenderedLetter

SIZE = 11.5
SPACINGS = (1.42, 1.32, 1.22, 1.12)  # tried in turn until the letter fits on one page
SIGNATURE_HEIGHT = 17 * mm
BLOCK_SHARE = 0.52  # of the text width, right


def render_letter(paper: LetterPaper, fonts: FontBook) -> RenderedLetter:
    """The letter's PDF; its lines are tightened within limits where that saves a page with little on it."""
    first = _render(paper, SPACINGS[0])
    body_pages = first.page + 1
    if body_pages == 1:
        return first
    for spacing in SPACINGS[1:]:
        tighter = _render(paper, spacing)
        if tighter.page + 1 < body_pages:
            return tighter
    return first


def _render(paper: LetterPaper, spacing: float) -> RenderedLetter:
    width = text_width(paper.page)
    space = SignatureSpace()
    flow: list[Flowable] = [Kop(paper.letterhead, width), Spacer(0, 9)]
    flow += [_head(paper, width), Spacer(0, 12), *_addressee(paper), Spacer(0, 10)]
    paragraphs = [_body_paragraph(text, spacing) for text in paper.body if text.strip()]
    tail = [Spacer(0, 10), _signature(paper, width, space)]
    kept = KeepTogether([*paragraphs[-1:], *tail])
    flow += [*paragraphs[:-1], CondPageBreak(50), kept, *_copies(paper)]
    if paper.annex is not None:
        flow += report_flow(paper.annex, paper.page, paper)
    mark, footer = watermark(paper.mark), _footer(paper)

    def on_page(canvas: Canvas, doc: BaseDocTemplate) -> None:
        mark(canvas, doc)
        footer(canvas, doc)

    pdf, pages = build(flow, paper.page, paper.title, paper.author, on_page)
    return RenderedLetter(pdf, space.page, space.box, pages)


def _footer(paper: LetterPaper) -> OnPage:
    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        if paper.file_copy is None:
            return
        canvas.setFont(REGULAR, 7)
        canvas.setFillGray(0.35)
        text = f"PERTINGGAL, tidak untuk dikirim. SHA-256 surat asli: {paper.file_copy.original_sha256}"
        canvas.drawString(doc.leftMargin, 11 * mm, text)
        canvas.setFillGray(0)

    return draw


def _head(paper: LetterPaper, width: float) -> Table:
    text = style(SIZE, 1.25)
    labels = (
        ("Nomor", paper.number),
        ("Sifat", paper.sensitivity),
        ("Lampiran", paper.attachments),
        ("Hal", paper.subject),
    )
    right = style(SIZE, 1.25, alignment=2)
    rows = [
        [paragraph(k, text), ":", paragraph(v, text), paragraph(paper.place_date, right) if k == "Nomor" else ""]
        for k, v in labels
    ]
    date_width = 56 * mm
    table = Table(rows, [20 * mm, 4 * mm, width - 24 * mm - date_width, date_width])
    table.setStyle(_plain_table())
    return table


def _plain_table() -> TableStyle:
    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONT", (0, 0), (-1, -1), REGULAR, SIZE, SIZE * 1.25),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ("TOPPADDING", (0, 0), (-1, -1), 0.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
        ]
    )


def _addressee(paper: LetterPaper) -> list[Flowable]:
    text = style(SIZE, 1.25)
    lines = [x for x in paper.addressee if x.strip()]
    return [paragraph(f"Yth. {line}" if n == 0 else line, text) for n, line in enumerate(lines)]


def _body_paragraph(text: str, spacing: float) -> Paragraph:
    return paragraph(text.strip(), body_style(SIZE, spacing))


class SignatureSpace(Flowable):  # type: ignore[misc]
    """The empty place between JABATAN and name; remembers where it was drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.page = 0
        self.box: tuple[float, float, float, float] = (0, 0, 0, 0)
        self.width = 0.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Its size in points."""
        self.width = width
        return width, SIGNATURE_HEIGHT

    def draw(self) -> None:
        """Nothing is drawn; the place is noted."""
        x, y = self.canv.absolutePosition(0, 0)
        self.page = self.canv.getPageNumber() - 1
        self.box = (x, y + 1 * mm, x + min(self.width, 74 * mm), y + SIGNATURE_HEIGHT - 1 * mm)


def _signature(paper: LetterPaper, width: float, space: SignatureSpace) -> Table:
    text, block_width = style(SIZE, 1.2), width * BLOCK_SHARE
    block: list[Flowable] = [paragraph(line, text) for line in paper.block]
    block += [space, Paragraph(f"<u>{_safe(paper.signer)}</u>", style(SIZE, 1.2, fontName=BOLD))]
    block += [paragraph(paper.rank, text)] if paper.rank else []
    block += [paragraph(f"NIP {paper.nip}", text)] if paper.nip else []
    left: list[Flowable] = [_initials(paper, width - block_width - 6 * mm)] if paper.file_copy else []
    table = Table([[left, block]], [width - block_width, block_width])
    table.setStyle(_plain_table())
    return table


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _initials(paper: LetterPaper, width: float) -> Table:
    assert paper.file_copy is not None
    small = style(7.5, 1.15)
    rows: list[list[object]] = [[paragraph("Paraf hierarki", small, bold=True), paragraph("Waktu", small, bold=True)]]
    for row in paper.file_copy.initials:
        who = paragraph(f"{row.title}\n{row.name}" + (f"\n({row.note})" if row.note else ""), small)
        rows.append([who, paragraph(row.at, small)])
    table = Table(rows, [width * 0.66, width * 0.34])
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, "#777777"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]))
    return table


def _copies(paper: LetterPaper) -> list[Flowable]:
    copies = [c for c in paper.copies if c.strip()]
    if not copies:
        return []
    text = style(10, 1.25)
    lines = [
        paragraph(f"{n}. {c}", style(10, 1.25, leftIndent=14, firstLineIndent=-14)) for n, c in enumerate(copies, 1)
    ]
    return [Spacer(0, 12), KeepTogether([paragraph("Tembusan:", text), *lines[:3]]), *lines[3:]]
