"""The inbox's list with its filter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.domain.views import InboxRow
from app.domain.wording import Zone
from app.ui.common.empty_state import EmptyState
from app.ui.inbox.delegate import InboxDelegate
from app.ui.inbox.model import InboxModel

WIDTH = 360  # pixels


class InboxPage(QWidget):
    """Tasks that wait; ``opened`` carries task and case, ``chosen`` goes out as one moves through the list."""

    opened = Signal(str, str)

    def __init__(self, zone: Zone, english: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = InboxModel()
        self._delegate = InboxDelegate(zone, english)
        self._open = ""
        self.setProperty("role", "pane")
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._moved)
        QShortcut(QKeySequence.StandardKey.Find, self, self.filter.setFocus)
        clear = QShortcut(QKeySequence("Escape"), self.filter, self.filter.clear)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Inbox"), self)
        title.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter: number, name, subject   (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setProperty("role", "flat")
        self.view.setAccessibleName(self.tr("Inbox"))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._empty = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._count)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 4)
        top.addLayout(head)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def set_rows(self, rows: tuple[InboxRow, ...], now: datetime) -> None:
        """Show these tasks; what is chosen stays chosen and the scroll stays where it is."""
        self._delegate.now = now
        self._keeping(lambda: self.model.set_rows(rows))
        self.view.viewport().update()
        self._tell()

    def _filter(self, text: str) -> None:
        self._keeping(lambda: self.model.set_filter(text))
        self._tell()

    def _keeping(self, change: Callable[[], None]) -> None:
        scroll = self.view.verticalScrollBar().value()
        opened = self._open
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        change()
        row = self.model.row_of(opened)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        selection.blockSignals(False)
        self.view.verticalScrollBar().setValue(scroll)

    def _tell(self) -> None:
        self._count.setText(self.tr("{0} task(s)").format(self.model.total()))
        self._stack.setCurrentIndex(0 if self.model.count() else 1)
        if self.model.hidden and not self.model.count():
            self._empty.tell(self.tr("Nothing fits the filter"), self.tr("It hides {0}.").format(self.model.hidden))
        else:
            text = self.tr("New cases appear here as soon as a step waits for your post.")
            self._empty.tell(self.tr("No tasks"), text)

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.task_at(current.row())
        if row is not None and row.task != self._open:
            self._open = row.task
            self.opened.emit(row.task, row.case)

    @property
    def current(self) -> str:
        """The task chosen, empty where there is none."""
        return self._open

    def choose(self, task: str) -> bool:
        """Go to a task; False where it is not in the list."""
        row = self.model.row_of(task)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        return row >= 0

    def choose_next(self) -> bool:
        """After an act: the task that moved up into the place of the one before, or the first."""
        before = max(0, self.view.currentIndex().row())
        self._open = ""
        order = [*range(before, self.model.rowCount()), *range(self.model.rowCount())]
        for row in order:
            if self.model.task_at(row) is not None:
                self.view.setCurrentIndex(QModelIndex())
                self.view.setCurrentIndex(self.model.index(row))
                return True
        return False

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._open = ""
        self.view.selectionModel().blockSignals(True)
        self.view.setCurrentIndex(QModelIndex())
        self.view.selectionModel().blockSignals(False)
