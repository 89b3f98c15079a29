"""The only signature block of a letter (domain.md 3.3), with the file copy's paraf column at its left (3.4)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from app.documents.flow import LINE, paragraph, plain_table, style, table
from app.documents.fonts import BOLD, REGULAR
from app.domain.papers import FileCopy, LetterPaper

SIGNATURE_HEIGHT = 20 * mm
SIGNATURE_WIDTH = 74 * mm
PREFIXES = ("a.n. ", "Plt. ", "Plh. ")
GAP = 12  # points above the block


class SignatureSpace(Flowable):  # type: ignore[misc]
    """The empty place between JABATAN and name; remembers the page and box where it was drawn."""

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
        self.box = (x, y + 1.5 * mm, x + min(self.width, SIGNATURE_WIDTH), y + SIGNATURE_HEIGHT - 1.5 * mm)


def signature_block(paper: LetterPaper, width: float, size: float, space: SignatureSpace) -> Table:
    """One row that cannot break: initials at the left half of a file copy, the block at the right half."""
    hang = _hang(paper.block, size)
    below: list[Flowable] = [
        _place(paper.file_copy, space),
        paragraph(paper.signer, style(size, 1.22, fontName=BOLD)),
    ]
    below += [paragraph(paper.rank, style(size, 1.22))] if paper.rank else []
    below += [paragraph(f"NIP {paper.nip}", style(size, 1.22))] if paper.nip else []
    right = width / 2
    inner = [[_line(line, size, hang)] for line in paper.block]
    inner += [[plain_table([["", below]], [hang, right - hang], 0)]] if hang else [[f] for f in below]
    block = plain_table(inner, [right], 0)
    left = _initials(paper.file_copy, width - right - 8 * mm) if paper.file_copy else ""
    pair = plain_table([[left, block]], [width - right, right], 0)
    pair.setStyle(TableStyle([("TOPPADDING", (0, 0), (-1, -1), GAP)]))
    return pair


def _place(copy: FileCopy | None, space: SignatureSpace) -> Flowable:
    """Where the signature goes; a file copy carries none itself and says there who signed the original, and when."""
    if copy is None or not copy.signed:
        return space
    text = style(8, 1.25, textColor=LINE)
    rows = [[[paragraph(line, text) for line in copy.signed]]]
    return plain_table(rows, [SIGNATURE_WIDTH], 0, rowHeights=[SIGNATURE_HEIGHT], vertical="MIDDLE")


def _hang(block: tuple[str, ...], size: float) -> float:
    """How far the lines under "a.n." stand in, so that titles and name begin below each other."""
    found = [p for line in block[:1] for p in PREFIXES if line.startswith(p)]
    return float(stringWidth(found[0], REGULAR, size)) if found else 0.0


def _line(line: str, size: float, hang: float) -> Paragraph:
    own = next((p for p in PREFIXES if line.startswith(p)), "")
    if own and hang:
        return paragraph(line, style(size, 1.22, leftIndent=hang, firstLineIndent=-hang))
    return paragraph(line, style(size, 1.22, leftIndent=hang))


def _initials(copy: FileCopy, width: float) -> Table:
    small, note = style(7.5, 1.2), style(7, 1.2, textColor=LINE)
    rows: list[list[object]] = [[paragraph("Paraf hierarki", small, bold=True), paragraph("Waktu", small, bold=True)]]
    for row in copy.initials:
        who: list[Flowable] = [paragraph(row.title, small, bold=True), paragraph(row.name, small)]
        who += [paragraph(f"({row.note})", note)] if row.note else []
        rows.append([who, paragraph(row.at, small)])
    commands = [
        ("GRID", (0, 0), (-1, -1), 0.4, LINE),
        ("BACKGROUND", (0, 0), (-1, 0), "#eeeeee"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    return table(rows, [width * 0.64, width * 0.36], commands)
