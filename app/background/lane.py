"""A queue of jobs with its own threads; a lane of one thread keeps their order."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QMutex, QMutexLocker, QObject, QThread, QWaitCondition, Signal

from app.background.job import Job


class Lane(QObject):
    """Jobs go in on the UI thread and come out, worked, by the signal ``worked`` (emitted on the lane's thread)."""

    worked = Signal(object)

    def __init__(self, name: str, threads: int = 1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[Job] = deque()
        self._mutex = QMutex()
        self._more = QWaitCondition()
        self._closing = False
        self._threads = [_LaneThread(self, f"{name}-{n}") for n in range(threads)]
        for thread in self._threads:
            thread.start()

    def put(self, job: Job) -> None:
        """Queue a job."""
        with QMutexLocker(self._mutex):
            self._jobs.append(job)
            self._more.wakeOne()

    def take(self) -> Job | None:
        """The next job, waiting for one; None when the lane is closed and empty."""
        with QMutexLocker(self._mutex):
            while not self._jobs and not self._closing:
                self._more.wait(self._mutex)
            return self._jobs.popleft() if self._jobs else None

    def drop_waiting(self) -> list[Job]:
        """Take out and return every job that has not begun."""
        with QMutexLocker(self._mutex):
            dropped = list(self._jobs)
            self._jobs.clear()
            return dropped

    def close(self, wait: int) -> bool:
        """Let the queued jobs finish and end the threads; False when one still runs after ``wait`` milliseconds."""
        with QMutexLocker(self._mutex):
            self._closing = True
            self._more.wakeAll()
        ended = [thread.wait(wait) for thread in self._threads]
        return all(ended)


class _LaneThread(QThread):
    def __init__(self, lane: Lane, name: str) -> None:
        super().__init__(lane)
        self.setObjectName(name)
        self._lane = lane

    def run(self) -> None:
        while (job := self._lane.take()) is not None:
            job.work()
            self._lane.worked.emit(job)
