"""A signed letter is shown and printed with its signature in the block, though QtPdf itself draws no fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from app.domain.letters import LetterStatus
from app.ui.letters.paper import PaperView
from app.ui.letters.printing import make_job
from app.usecases.case_file import document, view
from tests.usecases.shelf import AtStep

At = Callable[..., AtStep]

SIZE = QSize(610, 935)


def signed(at: At) -> bytes:
    place = at(12)
    letter = view(place.desk, place.case).letters[0]
    assert letter.status is LetterStatus.SIGNED
    return document(place.desk, place.case, letter.signed[-1].sha256)


def ink(page: QImage) -> int:
    """Dark pixels of a page, at a size that makes pages comparable."""
    small = page.scaled(SIZE).convertToFormat(QImage.Format.Format_ARGB32)
    points = ((x, y) for y in range(small.height()) for x in range(small.width()))
    return sum(1 for x, y in points if small.pixelColor(x, y).alpha() > 0 and small.pixelColor(x, y).lightness() < 128)


def drawn_plainly(pdf: bytes) -> QImage:
    source, plain = QBuffer(), QPdfDocument()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    plain.load(source)
    return plain.render(0, SIZE * 4)


def test_the_signature_is_printed(at: At, qtbot: QtBot) -> None:
    pdf = signed(at)
    assert ink(make_job(pdf).pages[0]) > ink(drawn_plainly(pdf)) + 100


def test_the_signature_is_shown(at: At, qtbot: QtBot) -> None:
    pdf = signed(at)
    paper = PaperView()
    qtbot.addWidget(paper)
    paper.show_pdf(pdf)
    assert paper._document is not None
    assert ink(paper._document.render(0, SIZE * 4)) > ink(drawn_plainly(pdf)) + 100
    assert paper.data == pdf
