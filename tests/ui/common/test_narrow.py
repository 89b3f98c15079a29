"""What stands in a heading gives way on a small screen and says the rest in a hint."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.common.chip_row import ChipRow
from app.ui.common.elided import ElidedLabel
from app.ui.common.marks import mark_text

MARKS = ("Anonim", "Rahasia", "Lindungi identitas")


def test_a_title_is_cut_only_where_it_has_to_be(qtbot: QtBot) -> None:
    title = ElidedLabel("Upah lembur tidak dibayar empat bulan")
    qtbot.addWidget(title)
    title.resize(title.sizeHint())
    title.show()
    assert title.shown == title.text() and not title.toolTip()
    title.resize(100, title.height())
    assert title.shown.endswith("…") and title.toolTip() == title.text()


def test_a_long_title_asks_for_little_room(qtbot: QtBot) -> None:
    title = ElidedLabel("Upah " * 60)
    qtbot.addWidget(title)
    assert title.minimumSizeHint().width() < 120 < title.sizeHint().width()


def test_all_marks_are_shown_where_there_is_room(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_marks(MARKS)
    row.resize(row.sizeHint())
    assert row.shown == tuple(map(mark_text, MARKS))


def test_marks_that_do_not_fit_are_counted_and_named_in_the_hint(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_marks(MARKS)
    row.resize(row.minimumSizeHint())
    assert row.shown == (mark_text(MARKS[0]), "+2")
    assert row.toolTip() == ", ".join(map(mark_text, MARKS))


def test_no_mark_no_row(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_marks(())
    assert row.isHidden()
