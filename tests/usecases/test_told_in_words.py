"""What a row was told that no effect keeps reaches whoever comes next, and stands in the timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.documents.fonts import FontBook
from app.domain.views import CaseView
from app.usecases.case_file import view
from app.usecases.perform import perform
from app.usecases.play_journey import Player
from tests.usecases.conftest import founded_anew
from tests.usecases.shelf import SOP, AtStep

At = Callable[..., AtStep]
NOTE = "Periksa lagi tanggal kunjungannya."
NOTED = sorted(s.number for s in SOP.steps if any(not f.slot and f.id == "catatan" for f in s.fields))


def noted(at: At, step: int) -> CaseView:
    """The case after a row's own note was written with its usual action."""
    place = at(step)
    command = place.command()
    perform(place.desk, replace(command, form={**command.form, "catatan": NOTE}))
    return view(place.desk, place.case)


def test_rows_have_notes_that_no_effect_keeps() -> None:
    assert NOTED == [8, 9, 10, 11]


@pytest.mark.parametrize("step", NOTED)
def test_a_note_of_one_row_is_read_at_the_next(at: At, step: int) -> None:
    (task,) = noted(at, step).tasks
    assert [text for _who, text in task.notes] == [NOTE]


def test_the_timeline_keeps_what_no_effect_keeps(at: At) -> None:
    done = next(item for item in noted(at, 8).timeline if item.number == 8)
    assert ("Catatan", NOTE) in done.details


def test_a_case_is_said_to_have_ended_as_its_last_step_says(tmp_path: Path, fonts: FontBook) -> None:
    """Two ends of one outcome: each has words of its own."""
    office = founded_anew(
        tmp_path, fonts, change=lambda s: s.replace('outcome = "bukan_wewenang"', 'outcome = "selesai"')
    )
    player = Player(office.officers.holding, office.clock)
    ends = {}
    for name in ("bukan_wewenang", "tanpa_cek"):
        shown = view(office.desk(), player.play(office.journeys[name], None))
        assert shown.outcome == "selesai" and shown.ended_by is not None
        ends[name] = shown.ended_by.ended
    office.store.close()
    assert ends["tanpa_cek"] == "ditanggapi dan diarsipkan"
    assert ends["bukan_wewenang"] != ends["tanpa_cek"]
