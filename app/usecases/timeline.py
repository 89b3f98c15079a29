"""The timeline: what was done, by whom, in how much working time, and the steps still to come."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from app.domain.case import CaseState
from app.domain.journal import moment
from app.domain.people import Office
from app.domain.sop import Sop, Step
from app.domain.views import TimelineItem
from app.domain.worktime import Calendar
from app.storage import closed_cases, lists
from app.storage.lists import DocumentLine, PerformedRow
from app.storage.reading import Reads
from app.usecases.answers import answers
from app.usecases.desk import Desk


def timeline(desk: Desk, reads: Reads, state: CaseState, sop: Sop) -> tuple[TimelineItem, ...]:
    """Done, here, still to come."""
    files = lists.document_lines(reads, state.case)
    marks = lists.read_marks(reads, state.case)
    rows = lists.performed_rows(reads, state.case)
    office, calendar, now = reads.office(), desk.calendar(reads), desk.clock.now()
    told = _told(rows, sop, state, calendar, _details(reads, state.case))
    done = _done(rows, sop, files, marks, told)
    here = _here(state, sop, office, calendar, now, _used(rows))
    return (*done, *here, *_to_come(state, sop, office, calendar, now))


def _used(rows: tuple[PerformedRow, ...]) -> dict[int, int]:
    """Working minutes of all attempts by step; a note that leaves the step open is no attempt of its own."""
    used: dict[int, int] = {}
    for row in rows:
        if row.kind != "stay":
            used[row.step] = used.get(row.step, 0) + row.used
    return used


Details = tuple[tuple[str, str], ...]


def _details(reads: Reads, case: str) -> dict[str, Details]:
    """What a step handed on and to whom, by the moment at which it was done."""
    told: dict[str, Details] = {}
    for line in lists.disposition_rows(reads, case):
        ordered = "; ".join(json.loads(line.instructions))
        told[line.at] = (("to", line.to_title), ("instructions", ordered), ("remark", line.note))
    end = closed_cases.ending(reads, case)
    last = (("referred_to", end.referred_to or ""), ("archive_place", end.archive_place or ""))
    told[end.closed_at] = (*told.get(end.closed_at, ()), *last)
    return {at: tuple(pair for pair in pairs if pair[1]) for at, pairs in told.items()}


def _told(
    rows: tuple[PerformedRow, ...], sop: Sop, state: CaseState, calendar: Calendar, handed_on: dict[str, Details]
) -> tuple[Details, ...]:
    """What each row handed on, then its answers that no effect keeps elsewhere."""
    return tuple(
        (*handed_on.get(r.at, ()), *answers(sop.step(r.step), json.loads(r.form), state.protected, calendar.zone))
        for r in rows
    )


def _done(
    rows: tuple[PerformedRow, ...],
    sop: Sop,
    files: tuple[DocumentLine, ...],
    marks: dict[str, str],
    details: tuple[Details, ...],
) -> list[TimelineItem]:
    items = []
    for number, row in enumerate(rows):
        used = row.used + _used(rows[:number]).get(row.step, 0)
        item = _done_item(row, sop, used, files, marks)
        items.append(replace(item, details=details[number]))
    return items


def _done_item(
    row: PerformedRow, sop: Sop, used: int, files: tuple[DocumentLine, ...], marks: dict[str, str]
) -> TimelineItem:
    step = sop.step(row.step)
    notes = [row.reason, f"Kelengkapan: {row.checklist_reason}" if row.checklist_reason else ""]
    return TimelineItem(
        number=row.step,
        state="returned" if row.kind == "return" else "done",
        title=row.label if row.kind != "onward" else step.short if not step.entered_by else "Laporan diterima",
        who=row.name,
        post=row.title + (f" (untuk {sop.performer(step.performer).name.lower()})" if step.entered_by else ""),
        at=moment(row.at),
        note=" · ".join(n for n in notes if n),
        files=tuple((f.document, f.name) for f in files if f.step == row.step and f.at == row.at),
        used=used if row.norm is not None else None,
        norm=row.norm,
        attempt=row.attempt,
        sealed=True,
        opened_at=moment(row.opened_at),
        read_at=moment(marks[row.task]) if row.task in marks else None,
    )


def _here(
    state: CaseState, sop: Sop, office: Office, calendar: Calendar, now: datetime, before: dict[int, int]
) -> list[TimelineItem]:
    items = []
    for task in state.open_tasks:
        step = sop.step(task.step)
        used = before.get(task.step, 0) + calendar.working_minutes(task.opened_at, now)
        items.append(
            TimelineItem(
                number=task.step,
                state="here",
                title=f"Menunggu: {step.short}",
                who=_holder(office, task.post, calendar, now),
                post=office.posts[task.post].title,
                at=task.due_at,
                used=used if step.norm else None,
                norm=calendar.norm_minutes(step.norm) if step.norm else None,
                attempt=task.attempt,
                opened_at=task.opened_at,
            )
        )
    return items


def _holder(office: Office, post: str, calendar: Calendar, now: datetime) -> str:
    holders = office.holders(post, calendar.local_day(now))
    return holders[0].person.name if holders else "(belum ada pejabatnya)"


def _to_come(state: CaseState, sop: Sop, office: Office, calendar: Calendar, now: datetime) -> list[TimelineItem]:
    """Steps by the primary actions, each expected when its norm is used up after the one before."""
    if not state.open_tasks:
        return []
    task = state.open_tasks[0]
    expected = max(task.due_at or now, now)
    items: list[TimelineItem] = []
    step = _following(sop, sop.step(task.step))
    while step is not None and len(items) < len(sop.steps):
        expected = calendar.due(expected, step.norm) if step.norm else expected
        items.append(
            TimelineItem(
                number=step.number,
                state="next",
                title=step.short,
                who="",
                post=_post_title(state, sop, office, step),
                at=expected,
                norm=calendar.norm_minutes(step.norm) if step.norm else None,
            )
        )
        step = _following(sop, step)
    return items


def _following(sop: Sop, step: Step) -> Step | None:
    primary = step.primary
    return sop.step(primary.to) if primary is not None and primary.to is not None else None


def _post_title(state: CaseState, sop: Sop, office: Office, step: Step) -> str:
    known = state.posts.get(step.performer, "")
    return office.posts[known].title if known in office.posts else sop.performer(step.performer).name
