"""Copies of one office with a case waiting at each step of a journey: played once, then taken from the shelf."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.domain.command import Command
from app.domain.journey import Journey
from app.domain.sop import Step
from app.sops.journeys import read_journeys
from app.sops.loader import read_file
from app.usecases.case_file import view
from app.usecases.desk import Desk
from app.usecases.journey_values import files, form_values
from app.usecases.play_journey import Player, edited
from app.usecases.receive import blank_report

if TYPE_CHECKING:
    from tests.usecases.conftest import PlayedOffice

FOLDER = paths.resources() / "sops" / "padang"
SOP = read_file(FOLDER / "sop.toml")
JOURNEYS = {j.id: j for j in read_journeys(FOLDER / "journeys.toml")}
FULL = "cek_lapangan"  # the journey that passes every row


@dataclass(frozen=True)
class Waiting:
    """A copy in which a case waits; an empty case stands for a report that is not entered yet."""

    path: Path
    case: str
    moment: datetime


@dataclass
class Shelf:
    """Plays a journey the first time it is asked for, and keeps a copy wherever its case comes to a new step."""

    folder: Path
    found: Callable[[Path], PlayedOffice]
    _kept: dict[tuple[str, int], Waiting] = field(default_factory=dict)

    def waiting(self, step: int, journey: str = FULL) -> Waiting:
        """The copy in which that journey's case waits at that step for the first time."""
        if (journey, step) not in self._kept:
            self._play(JOURNEYS[journey])
        return self._kept[journey, step]

    def _play(self, journey: Journey) -> None:
        office = self.found(self.folder / journey.id)
        office.settle(journey)
        player, case = Player(office.officers.holding, office.clock), ""
        for act in journey.steps:
            if (journey.id, act.step) not in self._kept:
                self._keep(office, journey.id, act.step, case)
            case = player.act(case, act, {})
        office.store.close()

    def _keep(self, office: PlayedOffice, journey: str, step: int, case: str) -> None:
        copy = self.folder / f"{journey} {step}.aduan"
        shutil.copyfile(office.path, copy)
        shutil.copyfile(f"{office.path}.keys", f"{copy}.keys")
        self._kept[journey, step] = Waiting(copy, case, office.clock.now())


@dataclass(frozen=True)
class AtStep:
    """An office whose case waits at a step."""

    office: PlayedOffice
    case: str
    step: Step
    journey: str = FULL

    @property
    def desk(self) -> Desk:
        """The desk for which the case waits; for row 1, of who enters reports."""
        return self.office.waiting_desk(self.case) if self.case else self.office.desk()

    def command(self) -> Command:
        """The journey's own next command."""
        return self.command_at(self.desk)

    def command_at(self, desk: Desk) -> Command:
        """The same at another desk, on whatever store that one is open."""
        now = self.office.clock.now()
        shown = view(desk, self.case) if self.case else None
        task = shown.tasks[0] if shown else blank_report(desk)
        act = [s for s in JOURNEYS[self.journey].steps if s.step == self.step.number][-1]
        with desk.store.read() as reads:
            form = {**task.prefill, **form_values(task.step, act, reads.office(), now, desk.zone())}
        return Command(
            self.case, task.task, act.action, shown.version if shown else 0, form,
            (True,) * len(self.step.checklist), "", act.reason, edited(task.letters, act.edit), files(task.step, act),
        )  # fmt: skip

    def heads(self) -> dict[str, tuple[int, str]]:
        """The last entry of every stream: what a refusal must leave as it was."""
        with self.office.store.read() as reads:
            return reads.heads()
