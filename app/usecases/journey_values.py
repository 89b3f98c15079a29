"""A journey's words made into the values of a form: chosen posts, days and moments relative to now, sample files."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from app.documents.samples import sample_file
from app.domain.command import NewFile
from app.domain.journal import iso
from app.domain.journey import JourneyStep
from app.domain.people import Office
from app.domain.sop import Field, FieldType, Step
from app.domain.views import TaskView
from app.domain.wording import Zone
from app.usecases.desk import Desk

AGO = re.compile(r"0|-(\d+)m?")  # "0" now or today, "-60m" minutes ago, "-20" days ago


def filled(desk: Desk, task: TaskView, act: JourneyStep) -> dict[str, Any]:
    """What a task's form holds when the journey has filled it in at a desk."""
    with desk.store.read() as reads:
        office = reads.office()
    return {**task.prefill, **form_values(task.step, act, office, desk.clock.now(), desk.zone())}


def form_values(step: Step, act: JourneyStep, office: Office, now: datetime, zone: Zone) -> dict[str, Any]:
    """The form's JSON values; files are left out (see ``files``)."""
    values: dict[str, Any] = {}
    for field in step.fields:
        if field.id in act.form and field.type is not FieldType.FILES:
            values[field.id] = _value(field, act.form[field.id], office, now, zone)
    return values


def _value(field: Field, word: Any, office: Office, now: datetime, zone: Zone) -> Any:
    if field.type is FieldType.POST:
        performer, _, index = str(word).removeprefix("@").partition(":")
        return office.posts_of(performer)[int(index or 0)].uid
    if field.type is FieldType.MOMENT:
        return iso(now - timedelta(minutes=_number(word)))
    if field.type is FieldType.DATE:
        return (zone.local(now).date() - timedelta(days=_number(word))).isoformat()
    return word


def _number(word: Any) -> int:
    """How long ago, as the journey says it: a whole number of minutes or days. Raises ValueError."""
    found = AGO.fullmatch(str(word))
    if found is None:
        raise ValueError(f"“{word}” is not a number of minutes or days")
    return int(found.group(1) or 0)


def files(step: Step, act: JourneyStep) -> tuple[NewFile, ...]:
    """The sample files that the journey hands in."""
    return tuple(
        NewFile(f.id, name, sample_file(name))
        for f in step.fields
        if f.type is FieldType.FILES
        for name in act.form.get(f.id, ())
    )
