"""The table of cases keeps its place, sorts by meaning, and opens by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.domain.wording import WIB
from app.ui.common.columns import ColumnFit
from app.ui.inbox.archive_model import ArchiveModel
from app.ui.inbox.cases_model import DUE, CasesModel
from app.ui.inbox.cases_page import CasesPage
from tests.ui.gallery import NOW, case_rows


class Store:
    """Remembers which tables were handed to it."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, ColumnFit]] = []

    def restore_columns(self, name: str, columns: ColumnFit) -> None:
        self.kept.append((name, columns))


@pytest.fixture
def page(qtbot: QtBot) -> CasesPage:
    page = CasesPage(
        "Semua pengaduan", ("Belum ada pengaduan", "Yang dicatat muncul di sini."), CasesModel(WIB, english=True)
    )
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.set_rows(case_rows(), NOW)
    page.show()
    qtbot.waitExposed(page)
    return page


def order(page: CasesPage) -> list[str]:
    return [page.model.case_at(row) for row in range(page.model.rowCount())]


def test_the_model_tells_views_the_truth() -> None:
    model = CasesModel(WIB, english=False)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(case_rows(), NOW)
    model.sort(DUE, Qt.SortOrder.DescendingOrder)
    assert tester.model() is model


def test_deadlines_sort_by_time_and_cases_without_one_come_last(page: CasesPage) -> None:
    page.table.sortByColumn(DUE, Qt.SortOrder.AscendingOrder)
    assert order(page) == ["c41", "c44", "c46", "c47", "c48", "c49", "c50", "c9"]
    page.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert order(page) == [row.case for row in case_rows()]


def test_the_chosen_case_stays_chosen_through_sorting_and_new_rows(page: CasesPage) -> None:
    page.table.selectRow(3)
    chosen = page.current
    page.table.sortByColumn(DUE, Qt.SortOrder.DescendingOrder)
    page.set_rows(case_rows()[1:], NOW)
    assert page.current == chosen


def test_enter_and_double_click_open_the_case(page: CasesPage, qtbot: QtBot) -> None:
    page.table.selectRow(1)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["c44"]
    with qtbot.waitSignal(page.opened) as opened:
        page.table.doubleClicked.emit(page.model.index(2, 1))
    assert opened.args == ["c46"]


def test_down_in_the_search_goes_into_the_table_and_tab_leads_out_of_it(page: CasesPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.search.begin()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus() and page.current == "c41"
    qtbot.keyClick(page.table, Qt.Key.Key_Tab)
    assert not page.table.hasFocus()


def test_no_case_at_all_and_nothing_found_say_different_things(page: CasesPage) -> None:
    page.set_rows((), NOW)
    assert "Belum ada pengaduan" in page._empty.words
    page.search.setText("xyz")
    page.set_rows((), NOW)
    assert "Nothing found" in page._empty.words


def test_columns_can_be_left_out_except_number_and_subject(page: CasesPage) -> None:
    menu = page.column_menu()
    assert [action.isEnabled() for action in menu.actions()][:3] == [False, False, True]
    menu.actions()[DUE].setChecked(False)
    assert page.table.isColumnHidden(DUE)


def test_widths_are_handed_to_whoever_remembers_them(page: CasesPage) -> None:
    store = Store()
    page.remember("cases", store)
    assert store.kept == [("cases", page.columns)]


def test_only_a_running_case_past_its_deadline_is_late(page: CasesPage) -> None:
    assert [row.case for row in case_rows() if page.model.late(row)] == ["c41"]


def test_the_archive_tells_when_by_which_letter_and_where(qtbot: QtBot) -> None:
    page = CasesPage("Arsip", ("Kosong", "Yang selesai muncul di sini."), ArchiveModel(WIB, english=False))
    qtbot.addWidget(page)
    ended = replace(case_rows()[-1], closed_at=NOW, letters=("500.15/1/2026",), archive_place="Rak 2 boks 5")
    page.set_rows((ended,), NOW)
    words = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    assert words[2:6] == ["20 Nov", "selesai", "500.15/1/2026", "Rak 2 boks 5"]
    assert not page.table.isColumnHidden(5) and page.table.isColumnHidden(7)
