"""The order of work is that of the actions: a SOP whose rows carry other numbers is worked in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app import DEFAULT_SOP, paths
from app.documents.fonts import FontBook
from app.domain.journey import Journey
from app.sops.loader import parse
from app.usecases.case_file import view
from app.usecases.inbox import path_of
from app.usecases.play_journey import Player
from app.usecases.practice import Sources
from app.usecases.verify_store import verify
from tests.usecases.conftest import PlayedOffice, founded_anew
from tests.usecases.shelf import JOURNEYS, SOP

LINE = re.compile(r"^( *)(number|to) = (\d+)$", re.MULTILINE)


def other(number: int) -> int:
    """The number that a row gets: the later the row, the lower."""
    return 500 - number * 7


def renumbered(source: str) -> str:
    return LINE.sub(lambda found: f"{found[1]}{found[2]} = {other(int(found[3]))}", source)


def moved(journey: Journey) -> Journey:
    return replace(journey, steps=tuple(replace(act, step=other(act.step)) for act in journey.steps))


@pytest.fixture
def odd(tmp_path: Path, fonts: FontBook) -> Iterator[PlayedOffice]:
    played = founded_anew(tmp_path / "lain", fonts, change=renumbered)
    yield played
    played.store.close()


def test_rows_are_in_the_order_of_work_whatever_their_numbers() -> None:
    sop = parse(
        renumbered((Sources(paths.resources()).folder(DEFAULT_SOP) / "sop.toml").read_text(encoding="utf-8")),
        "sop.toml",
    )
    assert sop.order == tuple(other(n) for n in SOP.order)
    assert SOP.order == tuple(s.number for s in SOP.steps)
    done, here = ",".join(str(other(n)) for n in (1, 2, 3, 4, 5)), other(7)
    assert path_of(sop, done, here) == path_of(SOP, "1,2,3,4,5", 7)
    assert path_of(SOP, "1,2,3,4,5", 7)[5] == "skipped"


@pytest.mark.parametrize("name", ["dikembalikan", "tanpa_cek"])
def test_a_case_is_worked_to_its_end_under_other_numbers(odd: PlayedOffice, office: PlayedOffice, name: str) -> None:
    journey = JOURNEYS[name]
    for place, told in ((odd, moved(journey)), (office, journey)):
        player, case = Player(place.officers.holding, place.clock), ""
        paths_seen = []
        for act in told.steps:
            case = player.act(case, act, {})
            paths_seen.append([s.state for s in view(place.desk(), case).stations])
        if place is odd:
            expected = paths_seen
    assert paths_seen == expected
    assert verify(odd.desk()) == () == verify(office.desk())
