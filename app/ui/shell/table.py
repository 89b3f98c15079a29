"""A page's table: title and count, filter, acts, columns that are remembered, and words where it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.ui.common.columns import ColumnFit, Width
from app.ui.common.empty_state import EmptyState
from app.ui.shell.memory import Memory
from app.ui.shell.rows import Column, RowsModel


class TablePanel(QWidget):
    """Rows of one kind. Up and Down move, Enter opens, Ctrl+F filters, Esc clears the filter."""

    opened = Signal(object)  # the row
    current_changed = Signal(object)  # the row or None

    def __init__(self, name: str, title: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._nothing = ""
        self.model = RowsModel(columns)
        self._title = QLabel(title, self)
        self._title.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(280)
        self.acts = QHBoxLayout()
        self.table = self._make_table()
        # a column that says nothing of shares gives and takes nothing; where none does, the last takes the rest
        shares = [c.share for c in columns] if any(c.share for c in columns) else [*(0.0 for _ in columns[1:]), 1.0]
        self.columns = ColumnFit(
            self.table, [Width(c.width, share, c.least) for c, share in zip(columns, shares, strict=True)]
        )
        self._empty = EmptyState(parent=self)
        self._lay_out()
        self._connect()
        self._refresh()

    def set_rows(self, rows: Sequence[Any], nothing: str) -> None:
        """Show rows, keeping the one that is selected; ``nothing`` is said where there are none at all."""
        here = self.current()
        self._nothing = nothing
        self.model.set_rows(rows)
        self._reselect(here)
        self._refresh()

    def current(self) -> Any:
        """The selected row, or None."""
        return self.model.row(self.table.currentIndex())

    def remember(self, memory: Memory) -> None:
        """Keep widths, order and choice of columns."""
        memory.restore_columns(self._name, self.columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens; from the filter, Down goes into the list and Esc clears."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if not event.modifiers() and self.current() is not None:
                    self.opened.emit(self.current())
                    return True
            elif watched is self.filter and event.key() == Qt.Key.Key_Down:
                self.table.setFocus()
                return True
            elif watched is self.filter and event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(self._title.text())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 16)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setSortingEnabled(True)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self.acts.setSpacing(8)
        head.addLayout(self.acts)
        head.addWidget(self.filter, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filtered)
        self.filter.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self.model.row(index)))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit(self.current()))
        self.table.horizontalHeader().customContextMenuRequested.connect(self._choose_columns)
        QShortcut(
            QKeySequence.StandardKey.Find, self, self._find, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )

    def _find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _filtered(self, text: str) -> None:
        here = self.current()
        self.model.set_filter(text)
        self._reselect(here)
        self._refresh()

    def _reselect(self, row: Any) -> None:
        rows = self.model.rows()
        if not rows:
            self.current_changed.emit(None)
            return
        self.table.selectRow(rows.index(row) if row in rows else 0)

    def _refresh(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        self._count.setText(
            str(total) if shown == total else self.tr("{shown} of {total}").format(shown=shown, total=total)
        )
        hidden = self.tr("No row has these words. The filter hides {total}; press Esc to clear it.").format(total=total)
        if total:
            self._empty.tell(self.tr("Nothing found"), hidden.format(total=total))
        else:
            self._empty.tell(self.tr("Nothing here yet"), self._nothing)

    def _choose_columns(self, place: QPoint) -> None:
        header = self.table.horizontalHeader()
        menu = QMenu(self)
        for column, meant in enumerate(self.model.columns):
            action = menu.addAction(meant.title)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))
            action.setEnabled(column > 0)
            action.toggled.connect(lambda on, c=column: self.columns.set_shown(c, on))
        menu.exec(header.mapToGlobal(place))
        menu.deleteLater()
