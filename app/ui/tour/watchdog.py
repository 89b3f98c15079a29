"""Notices how long the UI thread kept the windows waiting: a beat that comes late tells it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5  # milliseconds between beats where nothing holds the thread
TOLD_FROM = 50  # milliseconds that a person begins to feel
MOST_TOLD = 12


@dataclass(frozen=True)
class Block:
    """One stretch without a beat; ``busy`` of its milliseconds the UI thread itself was at work."""

    milliseconds: int
    busy: int
    part: str
    doing: str


class Watchdog(QObject):
    """Watches only while something is done that the program does for a person, not what the tour does for itself.

    ``begin`` starts a part of the tour; of each part the longest block is kept, and every one that can be felt.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._part = ""
        self._doing: list[str] = []
        self._last = self._last_busy = 0.0
        self._longest: dict[str, Block] = {}
        self._felt: list[Block] = []

    def begin(self, part: str) -> None:
        """What follows belongs to this part."""
        self._part = part

    @contextmanager
    def watching(self, doing: str) -> Iterator[None]:
        """Watch the thread; ``doing`` says in words what goes on, an outer watch knows it better."""
        if not self._doing:
            self._last, self._last_busy = time.perf_counter(), time.thread_time()
            self._timer.start()
        self._doing.append(doing)
        try:
            yield
        finally:
            self._note(0)
            self._doing.pop()
            if not self._doing:
                self._timer.stop()

    def record(self) -> dict[str, Any]:
        """The longest block of each part, and the longest of all that could be felt."""
        felt = sorted(self._felt, key=lambda b: -b.milliseconds)[:MOST_TOLD]
        longest = {part: asdict(block) for part, block in self._longest.items()}
        return {**longest, "felt": [asdict(block) for block in felt]}

    def _beat(self) -> None:
        self._note(BEAT)

    def _note(self, expected: int) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        blocked, worked = (now - self._last) * 1000 - expected, (busy - self._last_busy) * 1000
        self._last, self._last_busy = now, busy
        if not self._doing:
            return
        block = Block(round(blocked), round(worked), self._part, self._doing[0])
        known = self._longest.get(self._part)
        if known is None or block.milliseconds > known.milliseconds:
            self._longest[self._part] = block
        if block.milliseconds > TOLD_FROM:
            self._felt.append(block)


class Watching(Protocol):
    """Something that has a watchdog."""

    watchdog: Watchdog


Self = TypeVar("Self", bound=Watching)
Words = ParamSpec("Words")
Result = TypeVar("Result")
Act = Callable[Concatenate[Self, Words], Result]


def watched(doing: str) -> Callable[[Act[Self, Words, Result]], Act[Self, Words, Result]]:
    """Watch the thread while this method of something with a watchdog runs; its first word tells more."""

    def wrap(act: Act[Self, Words, Result]) -> Act[Self, Words, Result]:
        @wraps(act)
        def run(own: Self, /, *words: Words.args, **named: Words.kwargs) -> Result:
            told = [str(w) for w in words if isinstance(w, str | int) and w]
            with own.watchdog.watching(" ".join([doing, *told])):
                return act(own, *words, **named)

        return run

    return wrap
