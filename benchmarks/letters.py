"""One letter: drawn, signed and hashed, beside the same words on a bare canvas under one bare signature."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import select

from app.documents.fonts import REGULAR
from app.documents.letter import render_letter
from app.documents.signing import Mark, sign_alone
from app.domain.case import fold
from app.domain.papers import LetterPaper
from app.keys.sealing import OfficerLetterSigner
from app.storage import tables as t
from app.usecases.desk import Desk
from app.usecases.letter_papers import letter_paper
from benchmarks.measure import Result, time_in_turn
from benchmarks.places import NOW, Place, open_desk

LABELS = {
    "letter": "Surat: digambar, ditandatangani, disidik",
    "letter_drawn": "Surat: digambar saja",
    "letter_signed": "Surat: ditandatangani dan disidik saja",
}
TARGET = 55
ROUNDS = 60
LINE = 18  # words


def run(place: Place, names: frozenset[str]) -> Iterator[Result]:
    """The letter of a case that ran to its end."""
    desk = open_desk(place, "dewi")
    try:
        paper, sign = _letter(desk)
        drawn = render_letter(paper, desk.fonts)
        page = _bare(paper)
        calls: dict[str, dict[str, Callable[[], object]]] = {
            "letter": {
                "own": lambda: sign(render_letter(paper, desk.fonts).pdf),
                "canvas and signature": lambda: _hashed(_bare(paper), desk),
            },
            "letter_drawn": {"own": lambda: render_letter(paper, desk.fonts), "canvas": lambda: _bare(paper)},
            "letter_signed": {"own": lambda: sign(drawn.pdf), "signature": lambda: _hashed(page, desk)},
        }
        for name in (n for n in calls if n in names):
            taken = time_in_turn(calls[name], ROUNDS)
            yield Result(name, 0, taken.pop("own"), taken, target=TARGET if name == "letter" else None)
    finally:
        desk.store.close()


def _letter(desk: Desk) -> tuple[LetterPaper, Callable[[bytes], str]]:
    """The paper, and what signs its bytes and gives their hash."""
    with desk.store.read() as reads:
        found = select(t.signatures.c.letter).where(t.signatures.c.role == "final").limit(1)
        chosen = reads.connection.execute(found).scalar_one()
        case = reads.connection.execute(select(t.letters.c.case).where(t.letters.c.letter == chosen)).scalar_one()
        state = fold(case, reads.entries(case))
        office, sop, calendar = reads.office(), desk.sop(reads, state.sop), desk.calendar(reads)
    letter = state.letter(chosen)
    assert letter is not None
    assert letter.signatory is not None
    paper = letter_paper(office, sop, state, calendar.zone, letter, letter.current.content, letter.signatory)
    rendered = render_letter(paper, desk.fonts)
    own = office.accounts[desk.keys.account].certificate
    signer = OfficerLetterSigner(desk.keys, own, office.authority)
    lines = ("Ditandatangani secara elektronik oleh", letter.signatory.name, letter.date)
    mark = Mark(rendered.page, rendered.box, lines, desk.fonts.regular_file)

    def sign(pdf: bytes) -> str:
        return hashlib.sha256(sign_alone(pdf, signer, mark, "Tanda tangan surat", NOW)).hexdigest()

    return paper, sign


def _bare(paper: LetterPaper) -> bytes:
    """The same words on one page, with no care for how they stand."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(paper.page.width * mm, paper.page.height * mm))
    canvas.setFont(REGULAR, 9)
    words = " ".join((*paper.letterhead.office, paper.subject, *paper.addressee, *paper.body, *paper.copies)).split()
    for row, begin in enumerate(range(0, len(words), LINE)):
        canvas.drawString(20 * mm, (paper.page.height - 20) * mm - row * 12, " ".join(words[begin : begin + LINE]))
    canvas.save()
    return out.getvalue()


def _hashed(pdf: bytes, desk: Desk) -> str:
    return hashlib.sha256(pdf + desk.keys.sign(hashlib.sha256(pdf).digest())).hexdigest()
