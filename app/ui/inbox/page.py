"""The inbox's list with its filter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.views import InboxRow
from app.domain.wording import Zone
from app.ui.common.empty_state import EmptyState
from app.ui.common.search_field import SearchField
from app.ui.inbox.delegate import InboxDelegate
from app.ui.inbox.model import InboxModel, Wanted

TOGGLES_FROM = 8  # tasks; a shorter list is seen at a glance


class InboxList(QListView):
    """Up and Down move, Enter goes into the task."""

    entered_task = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter without Ctrl, which performs the step."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.currentIndex().isValid():
            self.entered_task.emit()
        else:
            super().keyPressEvent(event)


class InboxPage(QWidget):
    """Tasks that wait. ``opened`` carries task and case as one moves; ``entered`` asks for the focus beside it."""

    opened = Signal(str, str)
    entered = Signal()

    def __init__(self, zone: Zone, english: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = InboxModel()
        self._delegate = InboxDelegate(zone, english)
        self._open = ""
        self._place = 0  # line of the task chosen last, where the next one moves up to
        self._quiet = False
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_parts()
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self._into_list)
        self.late.toggled.connect(self._filter)
        self.unread.toggled.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.entered_task.connect(self.entered)
        self._tell()

    def _make_parts(self) -> None:
        self._title = QLabel(self.tr("Inbox"), self)
        self._title.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.filter = SearchField(self.tr("Filter (Ctrl+F): number, name, subject"), self)
        self.late, self.unread = self._toggle(self.tr("Late")), self._toggle(self.tr("Unread"))
        self.view = InboxList(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setProperty("role", "flat")
        self.view.setAccessibleName(self.tr("Inbox"))
        self.view.setMouseTracking(True)  # the row under the mouse shows itself
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(parent=self)

    def _toggle(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "toggle")
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        toggles = QHBoxLayout()
        toggles.setSpacing(6)
        toggles.addWidget(self.late)
        toggles.addWidget(self.unread)
        toggles.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 4)
        top.addLayout(head)
        top.addWidget(self.filter)
        top.addLayout(toggles)
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

    def _filter(self, *_changed: object) -> None:
        words = tuple(self.filter.text().lower().split())
        wanted = Wanted(words, self.late.isChecked(), self.unread.isChecked())
        self._keeping(lambda: self.model.set_filter(wanted))
        self._tell()

    def _keeping(self, change: Callable[[], None]) -> None:
        """Change the rows without choosing another one on the way."""
        scroll = self.view.verticalScrollBar().value()
        self._quiet = True
        change()
        row = self.model.row_of(self._open)
        self.view.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._quiet = False
        if row >= 0:
            self._place = row
        self.view.verticalScrollBar().setValue(scroll)

    def _tell(self) -> None:
        shown, total = self.model.count(), self.model.total()
        whole = self.tr("1 task") if total == 1 else self.tr("{0} tasks").format(total)
        self._count.setText(self.tr("{0} of {1}").format(shown, whole) if self.model.hidden else whole)
        useful = total >= TOGGLES_FROM or self.late.isChecked() or self.unread.isChecked()
        self.late.setVisible(useful)
        self.unread.setVisible(useful)
        self._stack.setCurrentIndex(0 if shown else 1)
        if self.model.hidden and not shown:
            hidden = self.tr("It hides {0}. Esc in the filter shows them again.").format(self.model.hidden)
            self._empty.tell(self.tr("Nothing fits the filter"), hidden)
        else:
            text = self.tr("New cases appear here as soon as a step waits for your post.")
            self._empty.tell(self.tr("No tasks"), text)

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.task_at(current.row())
        if self._quiet or row is None:
            return
        self._place = current.row()
        self.model.looked_at(row.task)
        if row.task != self._open:
            self._open = row.task
            self.opened.emit(row.task, row.case)

    def _into_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid():
            self._choose_from(0)

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
        self._open = ""
        self._quiet = True
        self.view.setCurrentIndex(QModelIndex())
        self._quiet = False
        return self._choose_from(self._place)

    def _choose_from(self, place: int) -> bool:
        order = [*range(place, self.model.rowCount()), *range(self.model.rowCount())]
        row = next((r for r in order if self.model.task_at(r) is not None), -1)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        return row >= 0

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._open = ""
        self._quiet = True
        self.view.setCurrentIndex(QModelIndex())
        self._quiet = False
