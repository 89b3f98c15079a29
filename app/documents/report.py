"""The laporan hasil pengecekan lapangan: on its own, or as the annex of a letter."""

from __future__ import annotations

import io

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, KeepTogether, PageBreak, Spacer, Table, TableStyle

from app.documents.flow import CENTRED, Kop, build, paragraph, style, text_width, watermark
from app.documents.fonts import FontBook
from app.domain.papers import Letterhead, LetterPaper, PageSetup, ReportPaper

SIZE = 10.5


def render_report(paper: ReportPaper, head: Letterhead, page: PageSetup, author: str, fonts: FontBook) -> bytes:
    """The report with the office's kop."""
    width = text_width(page)
    flow = [Kop(head, width), Spacer(0, 10), *_content(paper, width)]
    return build(flow, page, paper.title, author, watermark(""))[0]


def report_flow(paper: ReportPaper, page: PageSetup, letter: LetterPaper) -> list[Flowable]:
    """The report as annex: a new page with the Lampiran header at the top right (domain.md 3.1)."""
    width = text_width(page)
    small = style(9.5, 1.2)
    rows = [["Lampiran", ":", "Surat " + letter.author], ["Nomor", ":", letter.number], ["Tanggal", ":", _date(letter)]]
    cells = [[paragraph(c, small) for c in row] for row in rows]
    head = Table(cells, [17 * mm, 3 * mm, 62 * mm], hAlign="RIGHT")
    head.setStyle(_tight(0))
    return [PageBreak(), head, Spacer(0, 12), *_content(paper, width)]


def _tight(padding: float) -> TableStyle:
    everywhere = (0, 0), (-1, -1)
    return TableStyle(
        [
            ("VALIGN", *everywhere, "TOP"),
            ("LEFTPADDING", *everywhere, 0),
            ("TOPPADDING", *everywhere, padding),
            ("BOTTOMPADDING", *everywhere, padding),
        ]
    )


def _date(letter: LetterPaper) -> str:
    return letter.place_date.split(", ", 1)[-1]


def _content(paper: ReportPaper, width: float) -> list[Flowable]:
    text = style(SIZE, 1.3)
    heading = style(13, 1.25, alignment=CENTRED)
    flow: list[Flowable] = [paragraph(paper.title.upper(), heading, bold=True)]
    if paper.edition:
        flow.append(paragraph(paper.edition, style(9, 1.3, alignment=CENTRED, textColor="#555555")))
    flow.append(Spacer(0, 10))
    rows = [[paragraph(k, text), ":", paragraph(v, text)] for k, v in paper.head if v]
    table = Table(rows, [44 * mm, 4 * mm, width - 48 * mm])
    table.setStyle(_tight(1))
    flow += [table, Spacer(0, 8)]
    for title, content in paper.sections:
        if content.strip():
            flow += [paragraph(title, style(SIZE, 1.3, spaceBefore=6, keepWithNext=1), bold=True)]
            flow += [
                paragraph(p, style(SIZE, 1.3, alignment=4, spaceAfter=3)) for p in content.split("\n") if p.strip()
            ]
    flow += _photos(paper, width)
    flow += [Spacer(0, 14), _closing(paper, width)]
    return flow


def _photos(paper: ReportPaper, width: float) -> list[Flowable]:
    pictures = [_fitted(data, width / 2 - 4 * mm, 60 * mm) for data in paper.photos]
    if not pictures:
        return []
    rows = [pictures[i : i + 2] for i in range(0, len(pictures), 2)]
    rows[-1] = [*rows[-1], *[""] * (2 - len(rows[-1]))]
    table = Table(rows, [width / 2] * 2)
    return [paragraph("Foto", style(SIZE, 1.3, spaceBefore=6, keepWithNext=1), bold=True), table]


def _fitted(data: bytes, width: float, height: float) -> Image:
    picture = Image(io.BytesIO(data))
    share = min(width / picture.imageWidth, height / picture.imageHeight, 1)
    picture.drawWidth, picture.drawHeight = picture.imageWidth * share, picture.imageHeight * share
    return picture


def _closing(paper: ReportPaper, width: float) -> Flowable:
    text = style(SIZE, 1.25)
    block = [paragraph(paper.place_date, text), paragraph(paper.officer_title + ",", text), Spacer(0, 15 * mm)]
    block += [paragraph(paper.officer, text, bold=True)]
    block += [paragraph(f"NIP {paper.officer_nip}", text)] if paper.officer_nip else []
    return KeepTogether([Table([["", block]], [width * 0.5, width * 0.5])])
