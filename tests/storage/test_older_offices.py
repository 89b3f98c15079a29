"""An office that an earlier program filled opens in this one, upgraded, and every seal and table of it holds."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.clock import SetClock
from app.keys.kdf import Kdf
from app.storage.schema import Schema
from app.usecases.case_file import document, view
from app.usecases.practice import PASSWORD
from app.usecases.search import cases
from app.usecases.sign_in import close, open_office
from app.usecases.verify_letter import verify_pdf
from app.usecases.verify_store import verify
from tests.storage.older_office import OFFICES, PLAYED
from tests.usecases.conftest import CHEAP, copied

KEPT = sorted(OFFICES.glob("*.aduan"))
LATER = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_an_office_of_an_earlier_schema_is_whole_after_its_upgrade(kept: Path, tmp_path: Path) -> None:
    file = copied(kept, tmp_path)
    desk = open_office(file, "dewi", PASSWORD, SetClock(LATER), Kdf(CHEAP, floor=CHEAP), tmp_path / "pc")
    try:
        with desk.store.read() as reads:
            assert Schema().version(reads.connection) == Schema().head
        assert verify(desk) == ()
        shown = [view(desk, row.case) for row in (*cases(desk), *cases(desk, state="closed"))]
        assert len(shown) == len(PLAYED)
        assert sum(bool(case.outcome) for case in shown) == len([until for _name, until in PLAYED if until is None])
        (letter,) = (x for case in shown for x in case.letters if x.file_copy)
        pdf = next(document(desk, case.case, letter.signed[-1].sha256) for case in shown if letter in case.letters)
        assert verify_pdf(desk, pdf).known
    finally:
        close(desk)


def test_every_schema_that_has_a_successor_left_an_office_behind() -> None:
    assert Schema().known - {Schema().head} <= {path.stem for path in KEPT}
    assert KEPT
