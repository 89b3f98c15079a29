"""Plays an example journey through the real use cases, as each performer in turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.clock import SetClock
from app.domain.command import Command
from app.domain.errors import Refused
from app.domain.journey import Journey, JourneyStep
from app.domain.letters import LetterDraft
from app.domain.views import TaskView
from app.usecases.case_file import mark_read, view
from app.usecases.desk import Desk
from app.usecases.journey_values import files, filled
from app.usecases.perform import perform
from app.usecases.receive import blank_report

DeskOf = Callable[[str], Desk]  # post uid (empty: who enters reports) -> that officer's desk


@dataclass
class Player:
    """Plays journeys on desks that share one clock, which it sets."""

    desk_of: DeskOf
    clock: SetClock

    def play(self, journey: Journey, until: int | None = None, changes: dict[str, object] | None = None) -> str:
        """Play to the end, or until the step ``until`` waits; returns the case's uid."""
        case = ""
        for act in journey.steps:
            if case and until is not None and self._waits_at(case, until):
                break
            case = self.act(case, act, changes or {})
        return case

    def _waits_at(self, case: str, step: int) -> bool:
        tasks = view(self.desk_of(""), case).tasks
        return bool(tasks) and tasks[0].step.number == step

    def act(self, case: str, act: JourneyStep, changes: dict[str, object]) -> str:
        """One action of a journey."""
        if not case:
            desk = self.desk_of("")
            task, version = blank_report(desk), 0
        else:
            seen = view(self.desk_of(""), case)
            desk = self.desk_of(seen.tasks[0].post)
            self._pass_time(desk, act.minutes)
            mark_read(desk, case, seen.tasks[0].task)
            seen = view(desk, case)
            task, version = seen.tasks[0], seen.version
        if task.step.number != act.step:
            raise Refused(f"Perjalanan menunggu langkah {act.step}, pengaduan berada di langkah {task.step.number}.")
        act = replace(act, form={**act.form, **(changes if not case else {})})
        return perform(desk, self._command(desk, case, version, task, act)).case

    def _pass_time(self, desk: Desk, minutes: int) -> None:
        with desk.store.read() as reads:
            calendar = desk.calendar(reads)
        self.clock.moment = calendar.add_minutes(self.clock.moment, minutes)

    def _command(self, desk: Desk, case: str, version: int, task: TaskView, act: JourneyStep) -> Command:
        return Command(
            case=case,
            task=task.task,
            action=act.action,
            expected=version,
            form=filled(desk, task, act),
            checklist=(True,) * len(task.step.checklist),
            reason=act.reason,
            letters=edited(task.letters, act.edit),
            files=files(task.step, act),
        )


def edited(letters: tuple[LetterDraft, ...], text: str) -> tuple[LetterDraft, ...]:
    """The set with a paragraph added before the closing of its first letter."""
    if not text or not letters:
        return letters
    first = letters[0]
    body = (*first.content.body[:-1], text, *first.content.body[-1:])
    return (replace(first, content=replace(first.content, body=body)), *letters[1:])
