"""Every benchmark by its name: what it measures in words, and the group that runs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchmarks import letters, performing, queries, scrolling, starting
from benchmarks.measure import Result
from benchmarks.places import Place

Run = Callable[[Place, frozenset[str]], Iterator[Result]]


@dataclass(frozen=True)
class Group:
    """Benchmarks that share their preparation. ``every_size`` is False where the number of cases means little."""

    run: Run
    labels: dict[str, str]  # by name, in the words of docs/kecepatan.md
    every_size: bool = True


GROUPS = (
    Group(starting.run, starting.LABELS, every_size=False),
    Group(queries.run, queries.LABELS),
    Group(performing.run, performing.LABELS),
    Group(letters.run, letters.LABELS, every_size=False),
    Group(scrolling.run, scrolling.LABELS, every_size=False),
)
LABELS = {name: label for group in GROUPS for name, label in group.labels.items()}


def measured(places: list[Place], names: frozenset[str]) -> Iterator[Result]:
    """Results of these benchmarks, or of all, over the offices; the smallest office stands for those of one size."""
    for group in GROUPS:
        wanted = names & frozenset(group.labels) if names else frozenset(group.labels)
        if wanted:
            for place in places if group.every_size else places[:1]:
                yield from group.run(place, wanted)
