"""The inbox keeps its place, says what it hides, and is worked by keys alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.views import Due, InboxRow
from app.domain.wording import WIB
from app.ui.inbox.model import FRESH, InboxModel, Wanted
from app.ui.inbox.page import InboxPage
from tests.ui.gallery import NOW, inbox_rows


@pytest.fixture
def page(qtbot: QtBot) -> InboxPage:
    page = InboxPage(WIB)
    qtbot.addWidget(page)
    page.resize(360, 600)
    page.set_rows(inbox_rows(), NOW)
    page.show()
    qtbot.waitExposed(page)
    return page


def shown(model: InboxModel) -> list[str]:
    return [row.task for row in map(model.task_at, range(model.rowCount())) if row is not None]


def many(count: int) -> tuple[InboxRow, ...]:
    first = inbox_rows()[0]
    return tuple(replace(first, task=f"x{n}", case=f"k{n}", number=f"PGD/{n:04}/2026") for n in range(count))


def test_rows_stand_under_their_groups_with_the_late_ones_first() -> None:
    model = InboxModel()
    model.set_rows(tuple(reversed(inbox_rows())))
    assert [model.index(r).data() for r in range(model.rowCount()) if model.task_at(r) is None] == [
        "Late, 1", "Today, 2", "Next, 4"]  # fmt: skip
    assert shown(model)[0] == "t41"


def test_every_change_of_rows_is_told_to_views_correctly() -> None:
    model = InboxModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = inbox_rows()
    for change in (rows, rows[2:], rows[::-1], (), rows[:3], (replace(rows[4], due=Due.LATE), *rows[:4])):
        model.set_rows(change)
        assert sorted(shown(model)) == sorted(r.task for r in change)
    model.set_filter(Wanted(("thr",)))
    model.set_filter(Wanted())


def test_moving_with_the_keys_opens_tasks_and_passes_over_headings(page: InboxPage, qtbot: QtBot) -> None:
    opened: list[tuple[str, str]] = []
    page.opened.connect(lambda task, case: opened.append((task, case)))
    page.choose("t41")
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Up)
    assert opened == [("t41", "c41"), ("t44", "c44"), ("t46", "c46"), ("t44", "c44")]


def test_enter_asks_for_the_focus_beside_the_list_and_leaves_the_step_alone(page: InboxPage, qtbot: QtBot) -> None:
    page.choose("t44")
    with qtbot.waitSignal(page.entered):
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(page.entered):
        qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_choice_and_scroll_stay_when_new_rows_come(page: InboxPage) -> None:
    page.set_rows(many(60), NOW)
    page.choose("x30")
    page.view.verticalScrollBar().setValue(1500)
    opened: list[str] = []
    page.opened.connect(lambda task, _case: opened.append(task))
    late = replace(inbox_rows()[1], task="new")
    page.set_rows((*many(60), late), NOW)
    row = page.model.task_at(page.view.currentIndex().row())
    assert row is not None and row.task == page.current == "x30"
    assert page.view.verticalScrollBar().value() == 1500
    assert opened == []


def test_a_row_that_came_later_is_marked_until_it_is_looked_at(page: InboxPage) -> None:
    rows = inbox_rows()
    page.set_rows((replace(rows[0], task="new"), *rows), NOW)
    new = page.model.index(page.model.row_of("new"))
    assert new.data(FRESH) and not page.model.index(page.model.row_of("t44")).data(FRESH)
    page.choose("new")
    assert not page.model.index(page.model.row_of("new")).data(FRESH)


def test_after_an_act_the_task_that_moved_up_is_chosen(page: InboxPage) -> None:
    page.choose("t47")
    page.set_rows(tuple(r for r in inbox_rows() if r.task != "t47"), NOW)
    assert page.choose_next() and page.current == "t48"


def test_after_the_last_task_of_the_list_the_first_one_follows(page: InboxPage) -> None:
    page.choose("t50")
    page.set_rows(inbox_rows()[:6], NOW)
    assert page.choose_next() and page.current == "t41"


def test_the_task_that_is_open_stays_when_it_leaves_the_list(page: InboxPage) -> None:
    page.choose("t47")
    with_others = tuple(r for r in inbox_rows() if r.task != "t47")
    page.set_rows(with_others, NOW)
    assert page.current == "t47" and not page.view.currentIndex().isValid()


def test_ctrl_f_filters_as_one_types_and_esc_shows_all_again(page: InboxPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.filter.hasFocus)
    qtbot.keyClicks(page.filter, "thr dari")
    assert shown(page.model) == ["t44"] and "1 of 7" in page._count.text()
    qtbot.keyClick(page.filter, Qt.Key.Key_Down)
    assert page.view.hasFocus() and page.current == "t44"
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert len(shown(page.model)) == 7


def test_an_empty_list_and_a_filter_that_hides_everything_say_different_things(page: InboxPage) -> None:
    page.filter.setText("tidak ada yang begini")
    assert page._stack.currentIndex() == 1 and "7" in page._empty.words
    page.filter.clear()
    page.set_rows((), NOW)
    assert page._stack.currentIndex() == 1 and "7" not in page._empty.words


def test_late_and_unread_can_be_picked_out_of_a_long_list(page: InboxPage) -> None:
    assert not page.late.isVisible()
    page.set_rows((*inbox_rows(), *many(10)), NOW)
    assert page.late.isVisible()
    page.unread.click()
    assert all(r.unread for r in map(page.model.task_at, range(page.model.rowCount())) if r is not None)
    page.late.click()
    assert "t44" not in shown(page.model) and "t41" in shown(page.model)


def test_a_screen_reader_hears_group_marks_and_state(page: InboxPage) -> None:
    words = page.model.index(page.model.row_of("t46")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(part in words for part in ("Ijazah", "Today", "PGD/0046/2026", "Confidential", "unread", "draft kept"))


def test_roles_that_are_not_served_are_answered_with_nothing(page: InboxPage) -> None:
    index = page.model.index(1)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None and index.data(Qt.ItemDataRole.SizeHintRole) is None
    assert page.model.flags(page.model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert page.model.rowCount(QModelIndex()) == 10


def test_who_is_protected_is_read_before_all_else(page: InboxPage) -> None:
    row = replace(inbox_rows()[0], marks=("Lindungi identitas", "Rahasia", "Segera"), origin="Kabid", handed_on=True)
    words = [words for words, _role in page._delegate.second(row)]
    assert words == ["Protected", row.number, "Confidential", "Urgent", "from Kabid"]


def test_the_dots_give_way_to_who_is_protected(page: InboxPage) -> None:
    row = replace(inbox_rows()[0], marks=("Lindungi identitas", "Rahasia", "Anonim"))
    image = QImage(264, 54, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    rooms = [page._delegate._room_for_dots(painter, QRect(0, 0, width, 40), row) for width in (220, 600)]
    painter.end()
    assert rooms == [False, True]
