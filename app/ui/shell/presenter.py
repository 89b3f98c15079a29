"""The open office without widgets: counts, connection, other desks' changes, who may enter a report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.background.hub import Hub
from app.background.watcher import ChangeWatcher
from app.background.worker import Worker
from app.domain.command import Changed
from app.domain.errors import OfficeError
from app.domain.views import Counts
from app.ui.common.refusal import said

MINUTE = 60_000  # deadlines pass without anyone writing


class OfficePresenter(QObject):
    """Keeps the frame of the office true: asks again after every change, here or elsewhere."""

    counts_ready = Signal(object)  # Counts
    may_enter = Signal(bool)
    connection = Signal(bool, str)  # connected?, words
    arrived = Signal(int)  # new tasks since the last look

    def __init__(
        self,
        worker: Worker,
        hub: Hub,
        counts: Callable[[], Counts],
        blank_report: Callable[[], object],
        changed_since: Callable[[], bool],
        last_backup: Callable[[], datetime | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._counts = counts
        self._blank_report = blank_report
        self._last_backup = last_backup
        self._inbox = -1
        self.backup: datetime | None = None
        self._watcher = ChangeWatcher(worker, changed_since, parent=self)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        hub.changed.connect(self._changed)
        self._watcher.changed.connect(hub.elsewhere)
        self._watcher.lost.connect(self._lost)
        self._watcher.back.connect(self._back)
        hub.elsewhere.connect(self.refresh)
        self._minute.timeout.connect(self.refresh)

    def start(self) -> None:
        """First look, then keep looking."""
        self.refresh()
        self._ask_whether_to_enter()
        self._worker.read(self._last_backup, then=self._note_backup, failed=self._lost, owner=self)
        self._watcher.start()
        self._minute.start()

    def stop(self) -> None:
        """Ask nothing more."""
        self._watcher.stop()
        self._minute.stop()

    def refresh(self) -> None:
        """Ask for the counts."""
        self._worker.read(self._counts, then=self._counted, failed=self._lost, key="counts", owner=self)

    def _changed(self, changed: Changed) -> None:
        self.refresh()
        if changed.office:
            self._ask_whether_to_enter()

    def _ask_whether_to_enter(self) -> None:
        self._worker.read(self._blank_report, then=self._may, failed=self._may_not, owner=self)

    def _counted(self, counts: Counts) -> None:
        if 0 <= self._inbox < counts.inbox:
            self.arrived.emit(counts.inbox - self._inbox)
        self._inbox = counts.inbox
        self.counts_ready.emit(counts)

    def _may(self, _view: object) -> None:
        self.may_enter.emit(True)

    def _may_not(self, _error: OfficeError) -> None:
        self.may_enter.emit(False)

    def _note_backup(self, when: datetime | None) -> None:
        self.backup = when
        self._back()

    def _lost(self, error: OfficeError) -> None:
        self.connection.emit(False, said(error))

    def _back(self) -> None:
        self.connection.emit(True, "")
