"""Every SOP that is found by scanning is worked as a whole: its plan read, its office founded, each journey played."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths
from app.documents.fonts import FontBook
from app.sops.loader import scan
from app.usecases.case_file import view
from app.usecases.play_journey import Player
from app.usecases.practice import PAST, Sources, fill
from app.usecases.search import cases
from app.usecases.verify_store import verify
from tests.usecases.conftest import MONDAY, founded_anew

SOURCES = Sources(paths.resources())
EVERY = pytest.mark.parametrize("name", sorted(scan(paths.resources() / "sops")))


@EVERY
def test_somebody_of_the_practice_office_stands_in_every_column_that_acts(name: str) -> None:
    sop, plan = SOURCES.sop(name), SOURCES.plan(name)
    acting = {step.entered_by or step.performer for step in sop.steps}
    assert acting <= {line.performer for line in plan.people}
    assert any(line.administrator for line in plan.people)


@EVERY
def test_every_journey_ends_in_an_office_that_verifies(name: str, tmp_path: Path, fonts: FontBook) -> None:
    office = founded_anew(tmp_path, fonts, name)
    player = Player(office.officers.holding, office.clock)
    for journey in office.journeys.values():
        office.settle(journey)
        case = view(office.desk(), player.play(journey, None))
        assert case.outcome and not case.tasks, journey.id
        assert [item.number for item in case.timeline] == [act.step for act in journey.steps]
    assert verify(office.desk()) == ()
    office.store.close()


@EVERY
def test_the_practice_cases_wait_where_they_shall(name: str, tmp_path: Path, fonts: FontBook) -> None:
    practice, office = SOURCES.practice(name), founded_anew(tmp_path, fonts, name)
    few = [case for case in practice.cases if case.waits_at is not None][:3]
    fill(office.officers, office.clock, SOURCES.journeys(name), tuple(few), MONDAY + PAST)
    assert sorted(row.step for row in cases(office.desk()) if row.step) == sorted(c.waits_at for c in few if c.waits_at)
    assert verify(office.desk()) == ()
    office.store.close()
