"""`python -m benchmarks generate`, then `... NAME` (one JSON line a figure) or `... report` (the table)."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.background.booleans import keep_booleans
from benchmarks.catalogue import LABELS, measured
from benchmarks.generator import generate
from benchmarks.places import SIZES, Place, places, standard_folder
from benchmarks.report import Book, table


def main(arguments: Sequence[str]) -> int:
    """Do what the words ask for; gives the exit code."""
    keep_booleans()
    options = _parser().parse_args(arguments)
    if options.names == ["generate"]:
        for cases in sorted(options.cases or SIZES):
            generate(Place(options.folder, cases), _say)
        return 0
    found = [p for p in places(options.folder) if not options.cases or p.cases in options.cases]
    unknown = sorted({*options.names} - {*LABELS, "report"})
    if unknown or not found:
        print(_trouble(unknown, options.folder), file=sys.stderr)
        return 2
    return _measure(options, found)


def _measure(options: argparse.Namespace, found: list[Place]) -> int:
    book = Book(options.folder / "results.jsonl")
    names = frozenset(options.names) - {"report"}
    before, results = book.read(), []
    for result in measured(found, names):
        results.append(result)
        if "report" in options.names:
            book.write([result])
            _say(f"{result.name} {result.cases}: {result.timing.median} {result.unit}")
        else:
            print(result.line(), flush=True)
    if "report" in options.names:
        print(table(results, LABELS, before))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="Measures the program beside its floors. Names: " + ", ".join(LABELS),
    )
    parser.add_argument("names", nargs="+", help="generate, report, or names of benchmarks")
    parser.add_argument("--cases", type=int, action="append", help="an office of this size; may be given several times")
    parser.add_argument("--folder", type=Path, default=standard_folder(), help="where the generated offices lie")
    return parser


def _trouble(unknown: list[str], folder: Path) -> str:
    if unknown:
        return f"There is no {', '.join(unknown)}. Known: {', '.join(LABELS)}, report, generate."
    return f"There is no office in {folder}; make some with: python -m benchmarks generate"


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
