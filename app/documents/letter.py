"""The surat dinas (domain.md 3.1 to 3.4): original, draft and file copy, on any page setup."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Paragraph, Spacer, Table

from app.documents.body import body_flow, list_item
from app.documents.flow import (
    GREY,
    RIGHT,
    Imprint,
    OnPage,
    build,
    page_number,
    paragraph,
    plain_table,
    style,
    text_width,
    together,
    watermark,
)
from app.documents.fonts import REGULAR, FontBook
from app.documents.kop import Kop
from app.documents.report import annex_flow
from app.documents.signature_block import SignatureSpace, signature_block
from app.domain.papers import NOT_YET, LetterPaper, RenderedLetter

SIZE = 11.5
LOOSE, TIGHT = 1.45, 1.15  # line spacing of the body: as wide as it comes, as narrow as one page may ask
STEP = 0.05
LABEL, COLON = 21 * mm, 4 * mm


def render_letter(paper: LetterPaper, fonts: FontBook) -> RenderedLetter:
    """The letter's PDF; its lines are tightened within limits where that brings it on to one page.

    ``fonts`` is asked for so that nobody renders before the faces are registered.
    """
    width = text_width(paper.page)
    space = SignatureSpace()
    head, tail = _head_flow(paper, width), _tail_flow(paper, width, space)
    spacing = _spacing(paper, width, head, tail)
    closing, copies = tail[0], tail[1:]
    flow = [*head, *body_flow(paper.body, SIZE, spacing, width, closing), *copies]
    if paper.annex is not None:
        flow += annex_flow(paper.annex, paper.page, paper)
    imprint = Imprint(paper.title, paper.author, paper.made)
    marks = together(watermark(paper.mark), page_number, _file_copy_foot(paper))
    pdf, pages = build(flow, paper.page, imprint, marks)
    return RenderedLetter(pdf, space.page, space.box, pages)


def _spacing(paper: LetterPaper, width: float, head: list[Flowable], tail: list[Flowable]) -> float:
    """The widest spacing with which all stands on one page; the widest of all where none does."""
    room = float((paper.page.height - paper.page.top - paper.page.bottom) * mm)
    fixed = _height([*head, *tail], width)
    body = body_flow(paper.body, SIZE, 1.0, width, None)
    lines, gaps = _height(body, width), _gaps(body)
    spacing = LOOSE
    while spacing >= TIGHT:
        if fixed + lines * spacing + gaps <= room - 1:
            return spacing
        spacing = round(spacing - STEP, 2)
    return LOOSE


def _height(flow: Sequence[Flowable], width: float) -> float:
    return float(sum(f.wrap(width, 1e6)[1] for f in flow))


def _gaps(flow: Sequence[Flowable]) -> float:
    return float(sum(f.getSpaceAfter() for f in flow))


def _head_flow(paper: LetterPaper, width: float) -> list[Flowable]:
    flow: list[Flowable] = [Kop(paper.letterhead, width), Spacer(0, 10), _particulars(paper, width), Spacer(0, 13)]
    if paper.addressee_right:
        block = plain_table([["", _addressee(paper, width / 2)]], [width / 2, width / 2])
        return [*flow, block, Spacer(0, 13)]
    return [*flow, _addressee(paper, width), Spacer(0, 13)]


def _tail_flow(paper: LetterPaper, width: float, space: SignatureSpace) -> list[Flowable]:
    return [signature_block(paper, width, SIZE, space), *_copies(paper)]


def _particulars(paper: LetterPaper, width: float) -> Table:
    """Nomor, Sifat, Lampiran and Hal with aligned colons; place and date at the right of the first line."""
    text, right, grey = style(SIZE, 1.28), style(SIZE, 1.28, alignment=RIGHT), style(9.5, 1.5, textColor=GREY)
    date = _place_date(paper)
    date_width = min(stringWidth(date, REGULAR, SIZE) + 1 * mm, width * 0.45)
    dated = paragraph(date, right)
    if NOT_YET in date:
        dated = paragraph(date, style(9.5, 1.5, alignment=RIGHT, textColor=GREY))
        date_width = stringWidth(date, REGULAR, 9.5) + 1 * mm
    number = paper.number or NOT_YET
    rows = [
        ("Nomor", paragraph(number, grey if number == NOT_YET else text), dated),
        ("Sifat", paragraph(paper.sensitivity, text), ""),
        ("Lampiran", paragraph(paper.attachments or "-", text), ""),
        (paper.subject_label, paragraph(paper.subject, text), ""),
    ]
    cells = [[paragraph(label, text), paragraph(":", text), value, end] for label, value, end in rows]
    return plain_table(
        cells, [LABEL, COLON, width - LABEL - COLON - date_width - 4 * mm, date_width + 4 * mm], 0.4, splitInRow=1
    )


def _place_date(paper: LetterPaper) -> str:
    if paper.number or "," in paper.place_date:
        return paper.place_date
    return f"{paper.place_date}, {NOT_YET}"


def _addressee(paper: LetterPaper, width: float) -> Table:
    """Yth. and the lines under each other; "di -" and the place one step further in."""
    text = style(SIZE, 1.28)
    lines = [x.strip() for x in paper.addressee if x.strip()]
    label = stringWidth("Yth. ", REGULAR, SIZE) + 1
    cells, after_di = [], False
    for n, line in enumerate(lines):
        kind = style(SIZE, 1.28, leftIndent=6 * mm) if after_di else text
        item = list_item(line, SIZE, 1.28, 0)
        cells.append([paragraph("Yth." if n == 0 else "", text), item or paragraph(line, kind)])
        after_di = after_di or line.replace(" ", "").lower() in ("di", "di-")
    return plain_table(cells or [["", ""]], [label, width - label], 0, splitInRow=1)


def _copies(paper: LetterPaper) -> list[Flowable]:
    copies = [c.strip() for c in paper.copies if c.strip()]
    if not copies:
        return []
    indent = 7 * mm if len(copies) > 9 else 5 * mm
    item = style(10, 1.28, leftIndent=indent, bulletFontSize=10)
    lines = [Paragraph(paragraph(c, item).text, item, bulletText=f"{n}.") for n, c in enumerate(copies, 1)]
    return [Spacer(0, 14), paragraph("Tembusan:", style(10, 1.28, keepWithNext=1)), *lines]


def _file_copy_foot(paper: LetterPaper) -> OnPage:
    def draw(canvas: Canvas, doc: BaseDocTemplate) -> None:
        if paper.file_copy is None:
            return
        canvas.saveState()
        canvas.setFillGray(0.3)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(doc.leftMargin, 13.5 * mm, "Pertinggal - tidak untuk dikirim")
        canvas.setFont(REGULAR, 7)
        canvas.drawString(doc.leftMargin, 10 * mm, f"SHA-256 surat asli: {paper.file_copy.original_sha256}")
        canvas.restoreState()

    return draw
