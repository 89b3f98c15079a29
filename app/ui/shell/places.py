"""The places of the office that show cases: the inbox with its case beside it, and lists that open a case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.background.worker import Worker
from app.domain.clock import Clock
from app.domain.command import Changed
from app.domain.views import CaseRow, InboxRow
from app.ui.case.page import CasePage
from app.ui.common.empty_state import EmptyState
from app.ui.common.place import Place
from app.ui.inbox.cases_page import CasesPage
from app.ui.inbox.page import InboxPage
from app.ui.shell.memory import Memory

NARROW, WIDE = 264, 360  # the list's width in pixels until someone chooses
SHARE = 0.3


class CasePlace(Place):
    """A place where a case can be open: its acts are announced, its failures told."""

    def __init__(self, page: CasePage, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self.page = page
        page.failed.connect(self.failed)
        page.performed.connect(self.changed)
        page.presenter.read.connect(self.changed)


class InboxPlace(CasePlace):
    """List at the left, the task itself at the right; after an act the next task is there."""

    waiting_wanted = Signal()  # nothing is to be done here: to what others are doing

    def __init__(
        self,
        worker: Worker,
        rows: Callable[[], tuple[InboxRow, ...]],
        clock: Clock,
        parts: tuple[InboxPage, CasePage],
        memory: Memory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parts[1], parent)
        self._worker, self._rows, self._clock = worker, rows, clock
        self.list = parts[0]
        self._after: Changed | None = None
        self._new = False
        self._empty = EmptyState(parent=self)
        self._empty.acted.connect(self.waiting_wanted)
        self.list.setMinimumWidth(NARROW)
        self._right = QStackedWidget(self)
        self._right.addWidget(self._empty)
        self._right.addWidget(self.page)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self._right)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(1, 1)
        self._splitter = splitter
        self._share = not memory.has("split/inbox")
        memory.restore_splitter("inbox", splitter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.list.opened.connect(self._open)
        self.list.view.activated.connect(lambda _row: self.page.focus_first())
        self.page.performed.connect(self._performed)
        self.page.room_wanted.connect(lambda whole: self.list.setVisible(not whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the list gives way to the task."""
        super().resizeEvent(event)
        if self._share:
            list_width = round(max(NARROW, min(WIDE, self.width() * SHARE)))
            self._splitter.setSizes([list_width, self.width() - list_width])

    def reload(self) -> None:
        """Read the list anew; what is open stays open."""
        self._worker.read(self._rows, then=self._show, failed=self.failed.emit, key="inbox", owner=self)

    def focus(self) -> None:
        """Into the list."""
        self.list.view.setFocus()

    def new_report(self) -> None:
        """A blank first step instead of a task."""
        self._new = True
        self.list.forget()
        self._right.setCurrentWidget(self.page)
        self.page.new_report()

    def open_case(self, case: str) -> bool:
        """Go to a case's task; False where none of its tasks waits here."""
        task = next((r.task for r in self._waiting if r.case == case), "")
        return bool(task) and self.list.choose(task)

    _waiting: tuple[InboxRow, ...] = ()

    def _open(self, _task: str, case: str) -> None:
        self._new = False
        self._right.setCurrentWidget(self.page)
        self.page.open_case(case)

    def _performed(self, changed: Changed) -> None:
        self._after = changed

    def _show(self, rows: tuple[InboxRow, ...]) -> None:
        self._waiting = rows
        self.list.set_rows(rows, self._clock.now())
        done, self._after = self._after, None
        if done is not None:
            self._go_on(done)
        elif not self.list.current and not self._new and rows:
            self.list.choose_next()
        elif not rows and not self._new:
            self._rest()

    def _rest(self) -> None:
        """Nothing is open: either nothing waits, or something is to be chosen."""
        if self._waiting:
            keys = self.tr("Up and Down move through the list; the task opens here.")
            self._empty.tell(self.tr("Choose a task"), keys)
        else:
            followed = self.tr("No step waits for you. What you passed on can be followed under Waiting.")
            self._empty.tell(self.tr("All done"), followed, self.tr("See what waits for others"))
        self._right.setCurrentWidget(self._empty)

    def _go_on(self, done: Changed) -> None:
        """To what the act brought here, or to the next task; a task that stays open stays shown."""
        self._new = False
        brought = next((r.task for r in self._waiting if r.case in (done.case, *done.cases)), "")
        if brought and brought == self.list.current:
            self.page.open_case(next(r.case for r in self._waiting if r.task == brought))
        elif not (brought and self.list.choose(brought)) and not self.list.choose_next():
            self._rest()


class CasesPlace(CasePlace):
    """A table of cases; a chosen one takes its place, and Back returns to the same row."""

    def __init__(
        self,
        worker: Worker,
        find: Callable[[str], tuple[CaseRow, ...]],
        clock: Clock,
        parts: tuple[CasesPage, CasePage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parts[1], parent)
        self._worker, self._find, self._clock = worker, find, clock
        self.list = parts[0]
        self._case = ""
        self._key = f"cases {id(self)}"
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._make_reader())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.list.opened.connect(self.open_case)
        self.list.search_changed.connect(self.reload)
        self.page.performed.connect(lambda changed: self.open_case(changed.case or self._case))

    def reload(self) -> None:
        """Read the list anew."""
        self._worker.read(
            self._find, self.list.search.text(), then=self._show, failed=self.failed.emit, key=self._key, owner=self
        )

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        self.list.set_rows(rows, self._clock.now())

    def focus(self) -> None:
        """Into the list or the case."""
        (self.page if self.reading else self.list.table).setFocus()

    @property
    def reading(self) -> bool:
        """True while a case is open."""
        return self._stack.currentIndex() == 1

    def open_case(self, case: str) -> None:
        """Show a case in place of the list."""
        if case:
            self._case = case
            self.page.open_case(case)
            self._stack.setCurrentIndex(1)

    def back(self) -> bool:
        """To the list; False where it is shown already."""
        if not self.reading:
            return False
        self.page.flush()
        self._stack.setCurrentIndex(0)
        self.list.table.setFocus()
        self.reload()
        return True

    def _make_reader(self) -> QWidget:
        reader = QWidget(self)
        back = QPushButton(self.tr("‹ Back to the list  (Alt+Left)"), reader)
        back.setProperty("role", "link")
        back.clicked.connect(self.back)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 0)
        bar.addWidget(back)
        bar.addStretch(1)
        layout = QVBoxLayout(reader)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.page, 1)
        return reader
