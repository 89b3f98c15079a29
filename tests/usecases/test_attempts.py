"""The time of all attempts of a step counts as its used time."""

from __future__ import annotations

from datetime import timedelta

from app.usecases.case_file import view
from app.usecases.play_journey import Player
from tests.usecases.conftest import PlayedOffice
from tests.usecases.shelf import JOURNEYS


def test_a_step_that_is_done_again_goes_on_counting(office: PlayedOffice) -> None:
    player, case = Player(office.officers.holding, office.clock), ""
    spent: dict[int, int] = {}
    for act in JOURNEYS["dikembalikan"].steps:
        case = player.act(case, act, {})
        spent[act.step] = spent.get(act.step, 0) + (act.minutes if len(spent) else 0)
        shown = view(office.desk(), case)
        last = [item for item in shown.timeline if item.sealed][-1]
        assert last.used in (None, spent[act.step])
        here = next((item for item in shown.timeline if item.state == "here"), None)
        if here is None:
            break
        assert here.used == spent.get(here.number, 0)
    assert max(item.attempt for item in shown.timeline) > 1


def test_time_that_passes_while_it_waits_again_is_added(office: PlayedOffice) -> None:
    player, case = Player(office.officers.holding, office.clock), ""
    for act in JOURNEYS["dikembalikan"].steps:
        case = player.act(case, act, {})
        if act.reason:
            break
    before = next(item for item in view(office.desk(), case).timeline if item.state == "here")
    assert before.attempt == 2
    assert before.used
    office.clock.moment += timedelta(minutes=7)
    after = next(item for item in view(office.desk(), case).timeline if item.state == "here")
    assert after.used == before.used + 7
