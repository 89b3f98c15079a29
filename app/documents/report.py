"""The laporan hasil pengecekan lapangan (domain.md 4.5): on its own, or as the annex of a letter."""

from __future__ import annotations

import io

from PIL import UnidentifiedImageError
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Image, KeepTogether, PageBreak, Spacer

from app.documents.body import list_item
from app.documents.flow import (
    CENTRED,
    GREY,
    JUSTIFIED,
    Imprint,
    OnPage,
    build,
    labelled,
    page_number,
    paragraph,
    plain_table,
    style,
    text_width,
    together,
)
from app.documents.fonts import BOLD, FontBook
from app.documents.kop import Kop
from app.domain.papers import NOT_YET, Letterhead, LetterPaper, PageSetup, ReportPaper

SIZE = 10.5
LEADING = 1.32
PHOTO_HEIGHT = 62 * mm


def render_report(paper: ReportPaper, head: Letterhead, page: PageSetup, author: str, fonts: FontBook) -> bytes:
    """The report with the office's kop."""
    width = text_width(page)
    flow = [Kop(head, width), Spacer(0, 12), *_content(paper, width)]
    return build(flow, page, Imprint(paper.title, author, paper.made), together(page_number, _marked(paper.mark)))[0]


def _marked(mark: str) -> OnPage:
    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        canvas.setFont(BOLD, 11)
        canvas.drawRightString(doc.pagesize[0] - doc.rightMargin, doc.pagesize[1] - 0.55 * doc.topMargin, mark)

    return draw


def annex_flow(paper: ReportPaper, page: PageSetup, letter: LetterPaper) -> list[Flowable]:
    """The report as annex: a new page with the Lampiran header at the top right (domain.md 3.1)."""
    width, block = text_width(page), 84 * mm
    date = letter.place_date.split(", ", 1)[-1] if "," in letter.place_date else NOT_YET
    rows = (
        ("Lampiran", f"Surat {letter.issuer or letter.author}".strip()),
        ("Nomor", letter.number or NOT_YET),
        ("Tanggal", date),
    )
    header = plain_table([["", labelled(rows, block, 18 * mm, 9.5, 1.2)]], [width - block, block])
    return [PageBreak(), header, Spacer(0, 14), *_content(paper, width)]


def _content(paper: ReportPaper, width: float) -> list[Flowable]:
    flow: list[Flowable] = [paragraph(paper.title.upper(), style(13, 1.3, alignment=CENTRED), bold=True)]
    if paper.edition:
        flow.append(paragraph(paper.edition, style(9, 1.4, alignment=CENTRED, textColor=GREY)))
    rows = [(k, v) for k, v in paper.head if v.strip()]
    flow += [Spacer(0, 10)] + ([labelled(rows, width, 42 * mm, SIZE, LEADING)] if rows else [])
    for title, content in paper.sections:
        if content.strip():
            flow += _section(title, content)
    return [*flow, *_closing(paper, width), *_photos(paper, width)]


def _section(title: str, content: str) -> list[Flowable]:
    flow: list[Flowable] = [paragraph(title, style(SIZE, LEADING, spaceBefore=8, spaceAfter=1, keepWithNext=1), True)]
    text = style(SIZE, LEADING, alignment=JUSTIFIED, spaceAfter=3)
    for line in (x.strip() for x in content.splitlines()):
        if line:
            flow.append(list_item(line, SIZE, LEADING, 0) or paragraph(line, text))
    return flow


def _photos(paper: ReportPaper, width: float) -> list[Flowable]:
    """After the signature, two in a row, numbered; the heading stays with the first row."""
    if not paper.photos:
        return []
    column = width / 2
    cells = [_photo(data, n, column - 4 * mm) for n, data in enumerate(paper.photos, 1)]
    cells += [[]] if len(cells) % 2 else []
    rows = [plain_table([cells[i : i + 2]], [column, column], 2, hAlign="LEFT") for i in range(0, len(cells), 2)]
    heading = paragraph("Dokumentasi", style(SIZE, LEADING, spaceBefore=14, spaceAfter=2), bold=True)
    return [KeepTogether([heading, rows[0]]), *rows[1:]]


def _photo(data: bytes, number: int, width: float) -> list[Flowable]:
    caption = style(8.5, 1.3, textColor=GREY)
    try:
        picture = Image(io.BytesIO(data), lazy=0)
    except (UnidentifiedImageError, OSError, ValueError):
        return [paragraph(f"Foto {number} tidak terbaca.", caption)]
    share = min(width / picture.imageWidth, PHOTO_HEIGHT / picture.imageHeight)
    picture.drawWidth, picture.drawHeight = picture.imageWidth * share, picture.imageHeight * share
    picture.hAlign = "LEFT"
    return [picture, paragraph(f"Foto {number}", caption)]


def _closing(paper: ReportPaper, width: float) -> list[Flowable]:
    """Signatures for pen and ink: the officer at the right, the other party at the left where one is named."""
    if not paper.officer:
        return []
    text, half = style(SIZE, 1.25), width / 2
    officer = [paragraph(paper.place_date, text), paragraph(f"{paper.officer_title},", text), Spacer(0, 16 * mm)]
    officer += [paragraph(paper.officer, text, bold=True)]
    officer += [paragraph(f"NIP {paper.officer_nip}", text)] if paper.officer_nip else []
    met: list[Flowable] = []
    if paper.met:
        met = [paragraph("\u00a0", text), paragraph(f"{paper.met_title},", text), Spacer(0, 16 * mm)]
        met += [paragraph(paper.met, text, bold=True)]
    return [KeepTogether([Spacer(0, 16), plain_table([[met, officer]], [half, half])])]
