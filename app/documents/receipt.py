"""The tanda terima pengaduan (domain.md 4.3): two copies on one sheet, one for the giver and one for the office."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, FrameBreak, KeepInFrame, Spacer

from app.documents.flow import CENTRED, GREY, Imprint, build_framed, labelled, paragraph, plain_table, style, text_width
from app.documents.fonts import FontBook
from app.documents.kop import Kop
from app.domain.papers import F4, PageSetup, Receipt

SIZES = (9.5, 9.0, 8.5, 8.0, 7.5)  # points, tried in turn
LEADING = 1.28
LONGEST = 420  # characters of one value; the whole text stands in the case file
MARGIN = 11  # mm above and below each copy
COPIES = ("Lembar untuk pelapor", "Lembar untuk kantor")


def render_receipt(receipt: Receipt, fonts: FontBook, page: PageSetup = F4) -> bytes:
    """Two copies above each other with a line to cut along, on F4 or A4."""
    sheet = replace(page, top=MARGIN, bottom=MARGIN, left=20, right=15)
    width, height = text_width(sheet), (page.height / 2 - 2 * MARGIN) * mm
    flow: list[Flowable] = []
    for n, copy in enumerate(COPIES):
        flow += [FrameBreak()] if n else []
        flow.append(KeepInFrame(width, height, _fitting(receipt, copy, width, height), mode="shrink"))
    low, high = MARGIN * mm, (page.height / 2 + MARGIN) * mm
    frames = ((sheet.left * mm, high, width, height), (sheet.left * mm, low, width, height))
    imprint = Imprint(f"Tanda terima {receipt.number}", receipt.author, receipt.made)
    return build_framed(flow, sheet, imprint, frames, _cut)


def _cut(canvas: Canvas, doc: BaseDocTemplate) -> None:
    wide, high = doc.pagesize
    canvas.saveState()
    canvas.setStrokeGray(0.5)
    canvas.setDash(3, 3)
    canvas.line(8 * mm, high / 2, wide - 8 * mm, high / 2)
    canvas.restoreState()


def _fitting(receipt: Receipt, copy: str, width: float, height: float) -> list[Flowable]:
    """The copy in the largest type that fits on half a page."""
    for size in SIZES:
        flow = _copy(receipt, copy, width, size)
        if sum(f.wrap(width, height)[1] for f in flow) < height - 2:
            break
    return flow


def _copy(receipt: Receipt, copy: str, width: float, size: float) -> list[Flowable]:
    text, grey = style(size, LEADING), style(8, 1.3, alignment=CENTRED, textColor=GREY)
    flow: list[Flowable] = [
        Kop(receipt.letterhead, width, 0.72),
        Spacer(0, 7),
        paragraph("TANDA TERIMA PENGADUAN", style(12.5, 1.25, alignment=CENTRED), bold=True),
        paragraph(f"Nomor {receipt.number}", style(size, LEADING, alignment=CENTRED)),
        paragraph(copy, grey),
        Spacer(0, 6),
        labelled([(k, _short(v)) for k, v in receipt.rows if v.strip()], width, 42 * mm, size, LEADING),
    ]
    evidence = "; ".join(receipt.evidence) if receipt.evidence else "Tidak ada"
    flow.append(labelled([("Bukti yang diterima", _short(evidence))], width, 42 * mm, size, LEADING))
    if receipt.promise:
        flow += [Spacer(0, 5), paragraph(receipt.promise, text)]
    return [*flow, Spacer(0, 9), _signatures(receipt, width, size)]


def _short(value: str) -> str:
    if len(value) <= LONGEST:
        return value
    return value[:LONGEST].rsplit(" ", 1)[0] + " … (selengkapnya dalam berkas pengaduan)"


def _signatures(receipt: Receipt, width: float, size: float) -> Flowable:
    text = style(size, LEADING)
    officer = [paragraph(receipt.place_date, text), paragraph(f"{receipt.officer_title},", text), Spacer(0, 13 * mm)]
    officer += [paragraph(receipt.officer, text, bold=True)]
    officer += [paragraph(f"NIP {receipt.officer_nip}", text)] if receipt.officer_nip else []
    giver: list[Flowable] = []
    if receipt.giver:
        giver = [paragraph("\u00a0", text), paragraph("Yang menyerahkan,", text), Spacer(0, 13 * mm)]
        giver += [paragraph(receipt.giver, text, bold=True)]
    return plain_table([[giver, officer]], [width * 0.55, width * 0.45])
