"""One page further in the lists of the screen, beside Qt's own list with the same number of plain rows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QTableView, QWidget

from app import paths
from app.domain.views import CaseRow, InboxRow
from app.domain.wording import Zone
from app.ui.common.theme import apply_theme
from app.ui.common.translation import install_translation
from app.ui.inbox.cases_model import CasesModel
from app.ui.inbox.cases_page import CasesPage
from app.ui.inbox.page import InboxPage
from app.usecases import inbox, search
from benchmarks.measure import Result, time_in_turn
from benchmarks.places import NOW, Place
from benchmarks.queries import scene

LABELS = {
    "scroll_inbox": "Gulir satu halaman: kotak masuk",
    "scroll_cases": "Gulir satu halaman: tabel pengaduan",
    "fill_inbox": "Kotak masuk dibaca ulang: daftar di layar diisi",
}
TARGETS = {"scroll_inbox": 16, "scroll_cases": 16, "fill_inbox": 50}
ROUNDS = 150
SIZE = (1100, 700)
LIST_WIDTH = 360
Shown = TypeVar("Shown", bound=QWidget)


def run(place: Place, names: frozenset[str]) -> Iterator[Result]:
    """The rows are those of the office; the windows are drawn without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, paths.resources() / "styles", "light")
    install_translation(app, paths.resources() / "translations", "id")
    s = scene(place)
    try:
        tasks, cases, zone = inbox.inbox(s.desk), search.cases(s.desk, "", "all", 500), s.desk.zone()
    finally:
        s.desk.store.close()
    for name, calls in _calls(app, tasks, cases, zone).items():
        if name in names:
            taken = time_in_turn(calls, ROUNDS)
            note = f"{len(cases) if name == 'scroll_cases' else len(tasks)} baris"
            yield Result(name, 0, taken.pop("own"), taken, target=TARGETS[name], note=note)


def _calls(
    app: QApplication, tasks: tuple[InboxRow, ...], cases: tuple[CaseRow, ...], zone: Zone
) -> dict[str, dict[str, Callable[[], object]]]:
    page = _shown(InboxPage(zone), LIST_WIDTH)
    page.set_rows(tasks, NOW)
    again = _shown(InboxPage(zone), LIST_WIDTH)
    again.set_rows(tasks, NOW)
    table = _shown(CasesPage("Semua pengaduan", ("", ""), CasesModel(zone, english=False)), SIZE[0])
    table.set_rows(cases, NOW)
    bare_list, bare_table = _shown(QListView(), LIST_WIDTH), _shown(QTableView(), SIZE[0])
    bare_list.setModel(_plain(len(tasks), 1))
    bare_table.setModel(_plain(len(cases), table.model.columnCount()))
    app.processEvents()

    def fill() -> None:  # holds the page too
        again.set_rows(tasks[1:], NOW)  # one is done
        again.set_rows(tasks, NOW)  # one came
        app.processEvents()

    return {
        "scroll_inbox": {"own": _step(app, page.view), "bare QListView": _step(app, bare_list)},
        "scroll_cases": {"own": _step(app, table.table), "bare QTableView": _step(app, bare_table)},
        "fill_inbox": {"own": fill},
    }


def _shown(widget: Shown, width: int) -> Shown:
    widget.resize(width, SIZE[1])
    widget.show()
    return widget


def _plain(rows: int, columns: int) -> QStandardItemModel:
    model = QStandardItemModel(rows, columns)
    for row in range(rows):
        for column in range(columns):
            model.setItem(row, column, QStandardItem(f"Baris {row}, kolom {column}"))
    return model


def _step(app: QApplication, view: QAbstractItemView) -> Callable[[], object]:
    """One page down and painted; from the end back to the top."""
    bar, window = view.verticalScrollBar(), view.window()

    def step() -> None:
        assert window.isVisible()  # and held, so that it stays
        bar.setValue(bar.value() + bar.pageStep() if bar.value() < bar.maximum() else 0)
        app.processEvents()

    return step
