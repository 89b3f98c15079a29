"""Columns fill the table, give way on a small screen, and stay as they were chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.ui.common.columns import ColumnFit, Width, spread
from app.ui.shell.memory import Memory

WIDTHS = (Width(100), Width(200, 2, 80), Width(100, 1, 60))


@pytest.fixture
def fit(qtbot: QtBot) -> ColumnFit:
    return table(qtbot)


def table(qtbot: QtBot) -> ColumnFit:
    made = QTableView()
    made.setModel(QStandardItemModel(1, len(WIDTHS), made))
    columns = ColumnFit(made, WIDTHS)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    qtbot.waitExposed(made)
    return columns


def widths(columns: ColumnFit) -> list[int]:
    return [columns.table.columnWidth(n) for n in range(len(WIDTHS))]


def test_room_left_over_goes_to_those_that_share_it() -> None:
    assert spread(WIDTHS, 490) == [100, 260, 130]


def test_where_room_is_short_each_gives_by_what_it_can_bear() -> None:
    assert spread(WIDTHS, 320) == [100, 140, 80]


def test_none_becomes_narrower_than_its_least() -> None:
    assert spread(WIDTHS, 50) == [100, 80, 60]


def test_the_table_is_filled_whatever_its_width(fit: ColumnFit) -> None:
    for width in (700, 420):
        fit.table.resize(width, 200)
        QCoreApplication.processEvents()
        assert abs(sum(widths(fit)) - fit.table.viewport().width()) <= len(WIDTHS)


def test_a_column_left_out_leaves_its_room_to_the_others(fit: ColumnFit) -> None:
    fit.set_shown(2, False)
    assert abs(sum(widths(fit)) - fit.table.viewport().width()) <= len(WIDTHS)
    assert not fit.chosen


def test_a_width_chosen_by_hand_is_left_alone_and_comes_back(qtbot: QtBot, fit: ColumnFit, tmp_path: Path) -> None:
    Memory(tmp_path).restore_columns("cases", fit)
    fit.table.setColumnWidth(0, 177)
    fit.table.resize(900, 200)
    assert fit.table.columnWidth(0) == 177
    again = table(qtbot)
    Memory(tmp_path).restore_columns("cases", again)
    assert again.table.columnWidth(0) == 177


def test_widths_nobody_chose_are_spread_anew_on_another_screen(qtbot: QtBot, fit: ColumnFit, tmp_path: Path) -> None:
    Memory(tmp_path).restore_columns("cases", fit)
    fit.set_shown(2, False)
    again = table(qtbot)
    again.table.resize(500, 200)
    Memory(tmp_path).restore_columns("cases", again)
    assert again.table.isColumnHidden(2) and not again.chosen
    assert abs(sum(widths(again)) - again.table.viewport().width()) <= len(WIDTHS)


@pytest.mark.parametrize("room", range(640, 700, 7))
def test_columns_that_give_way_fill_the_room_to_the_last_pixel(room: int) -> None:
    widths = (Width(120), Width(230, 1, 160), Width(330, 2, 180), Width(200, 1, 130))
    assert sum(spread(widths, room)) == room
