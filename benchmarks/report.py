"""The table of all figures, as it stands in docs/kecepatan.md, and the book that keeps the run before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.measure import Result, Timing

HEAD = ("Ukuran", "Pengaduan", "Median", "Rentang tengah", "Jalan sebelumnya", "Lantai dalam jalan yang sama",
        "Kali lantai", "Sasaran", "", "Catatan")  # fmt: skip
Key = tuple[str, int]


class Book:
    """The last report's results, so that the next one shows whether figures come again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[Key, Result]:
        """What was measured last."""
        lines = self._path.read_text(encoding="utf-8").splitlines() if self._path.exists() else []
        return {(r.name, r.cases): r for r in map(Result.parse, lines)}

    def write(self, results: Sequence[Result]) -> None:
        """Put these in the place of the same figures before."""
        kept = self.read() | {(r.name, r.cases): r for r in results}
        self._path.write_text("".join(f"{r.line()}\n" for r in kept.values()), encoding="utf-8")


def table(results: Sequence[Result], labels: Mapping[str, str], before: Mapping[Key, Result]) -> str:
    """Markdown; figures of one name follow each other by size."""
    order = list(labels)
    ordered = sorted(results, key=lambda r: (order.index(r.name), r.cases))
    lines = [_line(HEAD), _line(["---"] * len(HEAD))]
    lines += [_line(_cells(r, labels[r.name], before.get((r.name, r.cases)))) for r in ordered]
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(result: Result, label: str, before: Result | None) -> list[str]:
    own, unit = result.timing, result.unit
    floors = ", ".join(f"{name} {number(t.median)}" for name, t in result.floors.items())
    first = next(iter(result.floors.values()), None)
    return [
        label,
        f"{result.cases:,}".replace(",", ".") if result.cases else "",
        f"{number(own.median)} {unit}",
        f"{number(own.low)} – {number(own.high)} ({own.rounds})",
        _again(own, before.timing if before else None),
        floors,
        number(own.median / first.median) if first and first.median else "",
        f"{number(result.target)} {unit}" if result.target is not None else "",
        "" if result.target is None else "ya" if own.median <= result.target else "**tidak**",
        result.note,
    ]


def _again(own: Timing, before: Timing | None) -> str:
    """The median before; marked where the spreads of both runs do not meet."""
    if before is None:
        return ""
    apart = before.high < own.low or own.high < before.low
    return f"{number(before.median)}{' (di luar rentang)' if apart else ''}"


def number(value: float) -> str:
    """Three digits that count, with a decimal comma."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:.{digits}f}".replace(".", ",")
