"""The generated offices are real ones, and every figure that needs no second process can be taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.usecases.verify_store import verify
from benchmarks import letters, performing, queries, scrolling
from benchmarks.__main__ import main
from benchmarks.catalogue import LABELS
from benchmarks.generator import generate
from benchmarks.measure import Result, Timing
from benchmarks.places import Place, open_desk
from benchmarks.report import Book, table

CASES = 160
WHOLE = ("tanpa_cek",)
WAITING = (("tanpa_cek", 2), ("tanpa_cek", 3))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A small generated office."""
    place = Place(tmp_path_factory.mktemp("offices"), CASES)
    generate(place, lambda _words: None, whole=WHOLE, waiting=WAITING)
    return place


@pytest.mark.slow
def test_a_generated_office_is_sealed_entry_by_entry(office: Place) -> None:
    desk = open_desk(office, "dewi")
    try:
        assert [f.sentence for f in verify(desk)] == []
    finally:
        desk.store.close()


@pytest.mark.slow
def test_questions_steps_and_letters_are_timed_beside_their_floors(
    office: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "ROUNDS", 2)
    monkeypatch.setattr(queries, "DEEP", 2)
    monkeypatch.setattr(performing, "ROUNDS", 3)
    monkeypatch.setattr(letters, "ROUNDS", 2)
    taken = [*queries.run(office), *performing.run(office), *letters.run(office, frozenset(letters.LABELS))]
    assert {r.name for r in taken} == {*queries.LABELS, *performing.LABELS, *letters.LABELS}
    assert all(r.timing.median > 0 and r.floors for r in taken)


@pytest.mark.slow
def test_lists_are_scrolled_beside_bare_ones(
    office: Place, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "DEEP", 2)
    monkeypatch.setattr(scrolling, "ROUNDS", 2)
    taken = list(scrolling.run(office, frozenset(scrolling.LABELS)))
    assert [r.name for r in taken] == list(scrolling.LABELS)


def test_a_result_is_one_line_and_comes_back_from_it() -> None:
    result = Result("inbox_page", 1000, Timing(1.5, 1.0, 2.0, 9), {"sqlcipher3": Timing(0.5, 0.4, 0.6, 9)}, target=0.5)
    assert Result.parse(result.line()) == result
    assert "\n" not in result.line()


def test_the_table_says_what_is_missed_and_what_came_otherwise_before(tmp_path: Path) -> None:
    first = Result("counts", 1000, Timing(1.0, 0.9, 1.1, 9), {"sqlcipher3": Timing(0.5, 0.4, 0.6, 9)}, target=2)
    again = Result("counts", 1000, Timing(3.0, 2.9, 3.1, 9), {"sqlcipher3": Timing(0.5, 0.4, 0.6, 9)}, target=2)
    book = Book(tmp_path / "results.jsonl")
    book.write([first])
    line = table([again], LABELS, book.read()).splitlines()[-1]
    assert "**tidak**" in line and "1,00 (di luar rentang)" in line and "| 6,00 |" in line


def test_an_unknown_name_and_a_missing_office_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox_pag", "--folder", str(tmp_path)]) == 2
    assert "inbox_page" in capsys.readouterr().err
    assert main(["inbox_page", "--folder", str(tmp_path)]) == 2
    assert "generate" in capsys.readouterr().err
