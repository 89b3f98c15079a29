"""The one door from the screens to work off the UI thread: a writer, a reader and a small pool for documents."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.background.job import Job
from app.background.lane import Lane
from app.domain.errors import OfficeError

T = TypeVar("T")
DOCUMENT_THREADS = 2
TURN = 0.0005  # seconds until the UI thread gets its turn back; with Python's own 5 ms a busy lane holds windows up


class Worker(QObject):
    """Runs calls on its lanes and hands their results to callbacks on the thread it lives on (the UI's).

    ``then`` gets the result, ``failed`` the OfficeError; without ``failed`` the error goes out by ``stray_error``.
    With ``progress`` the call is given a keyword ``progress``: a callable whose sentences arrive on the UI thread.
    A callback is dropped when ``owner``, or the object it is a method of, no longer exists. Of reads and renders
    that share a ``key`` only the latest is answered.
    """

    stray_error = Signal(object)
    idle = Signal()  # nothing queued, running or undelivered
    busy = Signal(bool)  # a write is under way
    _told = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._writer = Lane("writer", parent=self)
        self._reader = Lane("reader", parent=self)
        self._documents = Lane("documents", DOCUMENT_THREADS, self)
        self._latest: dict[str, Job] = {}
        self._open = 0
        self._writes = 0
        self._closed = False
        for lane in (self._writer, self._reader, self._documents):
            lane.worked.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """Jobs queued, running or not yet delivered."""
        return self._open

    def write(
        self,
        call: Callable[..., T],
        *args: object,
        then: Callable[[T], object] | None = None,
        failed: Callable[[OfficeError], object] | None = None,
        progress: Callable[[str], object] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Run on the writer, in order; never superseded."""
        self._writes += 1
        self.busy.emit(True)
        return self._send(self._writer, Job(self._bind(call, args, progress), then, failed, owner, key="\0write"))

    def read(
        self,
        call: Callable[..., T],
        *args: object,
        then: Callable[[T], object] | None = None,
        failed: Callable[[OfficeError], object] | None = None,
        progress: Callable[[str], object] | None = None,
        owner: QObject | None = None,
        key: str = "",
    ) -> Job:
        """Run on the reader, in order."""
        return self._send(self._reader, Job(self._bind(call, args, progress), then, failed, owner, key))

    def render(
        self,
        call: Callable[..., T],
        *args: object,
        then: Callable[[T], object] | None = None,
        failed: Callable[[OfficeError], object] | None = None,
        progress: Callable[[str], object] | None = None,
        owner: QObject | None = None,
        key: str = "",
    ) -> Job:
        """Run on the pool for documents and heavy imports; the order is not kept."""
        return self._send(self._documents, Job(self._bind(call, args, progress), then, failed, owner, key))

    def close(self, wait: int = 10_000) -> bool:
        """Finish what is being written, drop what was only to be read, end the threads.

        False when a thread still runs after ``wait`` milliseconds. Nothing may be asked afterwards.
        """
        self._closed = True
        for lane in (self._reader, self._documents):
            self._open -= len(lane.drop_waiting())
        ended = [lane.close(wait) for lane in (self._writer, self._reader, self._documents)]
        return all(ended)

    def _bind(self, call: Callable[..., Any], args: tuple[object, ...], progress: Any) -> Callable[[], Any]:
        if progress is None:
            return partial(call, *args)
        return partial(call, *args, progress=partial(self._told.emit, progress))

    def _send(self, lane: Lane, job: Job) -> Job:
        if self._closed:
            job.cancel()
            return job
        if job.key and lane is not self._writer:
            if (older := self._latest.get(job.key)) is not None:
                older.cancel()
            self._latest[job.key] = job
        self._open += 1
        lane.put(job)
        return job

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        job.done = True
        if self._latest.get(job.key) is job:
            del self._latest[job.key]
        if job.key == "\0write":
            self._writes -= 1
            self.busy.emit(self._writes > 0)
        try:
            if job.wanted():
                self._answer(job)
        finally:
            self._open -= 1
            if self._open == 0:
                self.idle.emit()

    def _answer(self, job: Job) -> None:
        if job.error is None:
            if job.then is not None:
                job.then(job.result)
        elif job.failed is not None:
            job.failed(job.error)
        else:
            self.stray_error.emit(job.error)

    @Slot(object, str)
    def _tell(self, listener: Callable[[str], object], sentence: str) -> None:
        listener(sentence)
