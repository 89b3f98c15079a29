"""Notices without a refresh key that another desk wrote into the office's database."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.background.worker import Worker
from app.domain.errors import OfficeError

INTERVAL = 1_500  # milliseconds; one PRAGMA a turn


class ChangeWatcher(QObject):
    """Polls a callable on the reader. ``lost`` goes out once when it begins to fail, ``back`` when it answers again."""

    changed = Signal()
    lost = Signal(object)  # OfficeError
    back = Signal()

    def __init__(
        self, worker: Worker, poll: Callable[[], bool], interval: int = INTERVAL, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._poll = poll
        self._away = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)  # the next turn is counted from the answer, so a slow share is not crowded
        self._timer.setInterval(interval)
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """Begin polling."""
        self._timer.start()

    def stop(self) -> None:
        """Poll no more; an answer on its way starts nothing new."""
        self._timer.stop()
        self._poll = _nothing

    def _ask(self) -> None:
        self._worker.read(self._poll, then=self._heard, failed=self._missed)

    def _heard(self, changed: bool) -> None:
        if self._away:
            self._away = False
            self.back.emit()
        if changed:
            self.changed.emit()
        self._again()

    def _missed(self, error: OfficeError) -> None:
        if not self._away:
            self._away = True
            self.lost.emit(error)
        self._again()

    def _again(self) -> None:
        if self._poll is not _nothing:
            self._timer.start()


def _nothing() -> bool:
    return False
