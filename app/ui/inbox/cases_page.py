"""A list of cases as a table: all cases, those that wait for others, the archive."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.views import CaseRow
from app.domain.wording import Zone, clock_id, short_date_id
from app.ui.common.empty_state import EmptyState

CASE = Qt.ItemDataRole.UserRole


class CasesPage(QWidget):
    """Rows of cases; ``opened`` carries the case, ``search_changed`` what is typed."""

    opened = Signal(str)
    search_changed = Signal(str)

    def __init__(self, title: str, empty: tuple[str, str], zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Number, letter number, name or word   (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self.search_changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.table = self._make_table(title)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState(*empty, parent=self))
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)

    def _make_table(self, title: str) -> QTableWidget:
        headings = [self.tr("Number"), self.tr("Subject"), self.tr("Channel"), self.tr("Received"), self.tr("Step"),
                    self.tr("Waits for"), self.tr("Due"), self.tr("Marks")]  # fmt: skip
        table = QTableWidget(0, len(headings), self)
        table.setHorizontalHeaderLabels(headings)
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        for column in range(len(headings)):
            mode = QHeaderView.ResizeMode.Stretch if column == 1 else QHeaderView.ResizeMode.Interactive
            table.horizontalHeader().setSectionResizeMode(column, mode)
        for column, width in zip((0, 2, 3, 4, 5, 6, 7), (120, 110, 110, 130, 200, 120, 130), strict=True):
            table.setColumnWidth(column, width)
        table.itemActivated.connect(lambda item: self.opened.emit(self._case(item.row())))
        return table

    def _case(self, row: int) -> str:
        item = self.table.item(row, 0)
        return str(item.data(CASE)) if item is not None else ""

    def set_rows(self, rows: tuple[CaseRow, ...]) -> None:
        """Show these cases; the one chosen stays chosen."""
        chosen = self._case(self.table.currentRow())
        self.table.setRowCount(len(rows))
        for r, row in enumerate(rows):
            for c, text in enumerate(self._cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setData(CASE, row.case)
                self.table.setItem(r, c, item)
            if row.case == chosen:
                self.table.selectRow(r)
        self._count.setText(self.tr("{0} case(s)").format(len(rows)))
        self._stack.setCurrentIndex(0 if rows or self.search.text() else 1)

    def _cells(self, row: CaseRow) -> list[str]:
        outcomes = {"selesai": self.tr("Done"), "bukan_wewenang": self.tr("Passed on")}
        step = f"{row.step}. {row.step_label}" if row.step else outcomes.get(row.outcome, row.outcome)
        due = ""
        if row.due_at is not None:
            local = self._zone.local(row.due_at)
            due = f"{short_date_id(local.date())} {clock_id(local)}"
        received = short_date_id(self._zone.local(row.received_at).date())
        return [row.number, row.title, row.channel, received, step, row.post_title, due, ", ".join(row.marks)]
