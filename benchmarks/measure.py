"""Times a call many times and says median and spread; one result is one JSON line."""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field

LONGEST = 10.0  # seconds for one figure; fewer rounds rather than longer
LEAST = 5


@dataclass(frozen=True)
class Timing:
    """Milliseconds: the median, the spread as the middle half of all rounds, and how many there were."""

    median: float
    low: float
    high: float
    rounds: int


@dataclass(frozen=True)
class Result:
    """One figure beside its floors. ``unit`` is that of every timing; ``target`` is in the same unit."""

    name: str
    cases: int
    timing: Timing
    floors: dict[str, Timing] = field(default_factory=dict)
    unit: str = "ms"
    target: float | None = None
    note: str = ""

    def line(self) -> str:
        """JSON on one line."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def parse(line: str) -> Result:
        """The result of ``line``."""
        value = json.loads(line)
        timing = Timing(**value.pop("timing"))
        floors = {name: Timing(**floor) for name, floor in value.pop("floors").items()}
        return Result(timing=timing, floors=floors, **value)


def timing(milliseconds: Sequence[float], digits: int = 3) -> Timing:
    """Median and quartiles of single rounds."""
    ordered = sorted(milliseconds)
    quarter = len(ordered) // 4
    low, high = ordered[quarter], ordered[-1 - quarter]
    return Timing(round(statistics.median(ordered), digits), round(low, digits), round(high, digits), len(ordered))


def time_in_turn(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, Timing]:
    """All calls in turn, round by round, so that a noisy moment of the machine meets every one of them alike."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        call()  # warm
    gc.collect()
    gc.disable()
    try:
        end = time.perf_counter() + LONGEST
        for number in range(rounds):
            if number >= LEAST and time.perf_counter() > end:
                break
            for name, call in calls.items():
                begun = time.perf_counter_ns()
                call()
                taken[name].append((time.perf_counter_ns() - begun) / 1e6)
            gc.collect(0)
    finally:
        gc.enable()
    return {name: timing(values) for name, values in taken.items()}
