"""A list of cases as a table: all cases, those that wait for others, the archive."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.views import CaseRow
from app.ui.common.columns import ColumnFit
from app.ui.common.empty_state import EmptyState
from app.ui.common.search_field import SearchField
from app.ui.inbox.cases_model import SUBJECT, CasesModel


class Remembers(Protocol):
    """Keeps widths, order and choice of columns for a person and a PC."""

    def restore_columns(self, name: str, columns: ColumnFit) -> None:
        """Put them back, and keep every change from now on."""


class CasesTable(QTableView):
    """Up and Down move, Enter opens."""

    chosen = Signal(int)  # row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the double click open alike."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class CasesPage(QWidget):
    """Rows of cases; ``opened`` carries the case, ``search_changed`` what is typed."""

    opened = Signal(str)
    search_changed = Signal(str)

    def __init__(self, title: str, empty: tuple[str, str], model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = empty
        self.model = model
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.search = SearchField(self.tr("Search (Ctrl+F): number, letter number, name or word"), self)
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self.search_changed)
        self.search.left.connect(self._into_table)
        self.table = self._make_table(title)
        self.columns = ColumnFit(self.table, [column.width for column in self.model.columns])
        self._empty = EmptyState(*empty, parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out(heading)

    def _lay_out(self, heading: QLabel) -> None:
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)

    def _make_table(self, title: str) -> CasesTable:
        table = CasesTable(self)
        table.setModel(self.model)
        table.setAccessibleName(title)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(64)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        for place, column in enumerate(self.model.columns):
            header.setSectionHidden(place, column.rare)  # the heading's menu brings it back
        table.setSortingEnabled(True)
        table.chosen.connect(self._open)
        table.doubleClicked.connect(lambda index: self._open(index.row()))
        return table

    def remember(self, name: str, memory: Remembers) -> None:
        """Keep widths, order and choice of columns under a name."""
        memory.restore_columns(name, self.columns)

    def _choose_columns(self, place: QPoint) -> None:
        menu = self.column_menu()
        menu.exec(self.table.horizontalHeader().mapToGlobal(place))
        menu.deleteLater()

    def column_menu(self) -> QMenu:
        """Which columns are shown; number and subject always are."""
        header, menu = self.table.horizontalHeader(), QMenu(self)
        for place, column in enumerate(self.model.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(place))
            action.setEnabled(place > SUBJECT)
            action.toggled.connect(lambda on, p=place: self.columns.set_shown(p, on))
        return menu

    def _open(self, row: int) -> None:
        case = self.model.case_at(row)
        if case:
            self.opened.emit(case)

    def _into_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    @property
    def current(self) -> str:
        """The case chosen, empty where there is none."""
        return self.model.case_at(self.table.currentIndex().row())

    def set_rows(self, rows: tuple[CaseRow, ...], now: datetime | None = None) -> None:
        """Show these cases, late ones by ``now``; the one chosen stays chosen and the scroll where it is."""
        chosen, scroll = self.current, self.table.verticalScrollBar().value()
        self.model.set_rows(rows, now)
        row = self.model.row_of(chosen)
        if row >= 0:
            self.table.selectRow(row)
        self.table.verticalScrollBar().setValue(scroll)
        self._count.setText(self.tr("1 case") if len(rows) == 1 else self.tr("{0} cases").format(len(rows)))
        if self.search.text():
            self._empty.tell(self.tr("Nothing found"), self.tr("No case has these words. Esc clears the search."))
        else:
            self._empty.tell(*self._nothing)
        self._stack.setCurrentIndex(0 if rows else 1)
