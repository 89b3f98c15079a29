"""What a row was told that none of its effects keeps: shown with the step, under the field's own label."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.journal import moment
from app.domain.sop import Field, FieldType, Step
from app.domain.wording import Zone, clock_id, short_date_id

ELSEWHERE = (FieldType.FILES, FieldType.LETTERS, FieldType.POST)  # the case's own lists; to whom the step went


def answers(step: Step, form: Mapping[str, Any], protected: bool, zone: Zone) -> tuple[tuple[str, str], ...]:
    """Label and words of what fills no slot; of a protected complainant nothing that may carry a trace."""
    shown = (f for f in step.fields if not f.slot and f.type not in ELSEWHERE)
    told = ((f.label, _words(f, form.get(f.id), zone)) for f in shown if not (protected and f.about_complainant))
    return tuple((label, words) for label, words in told if words)


def _words(field: Field, value: Any, zone: Zone) -> str:
    if value is None or value is False or value == "":
        return ""
    if value is True:
        return "ya"
    if field.type is FieldType.DATE:
        return short_date_id(date.fromisoformat(value))
    if field.type is FieldType.MOMENT:
        local = zone.local(moment(value))
        return f"{short_date_id(local.date())} {clock_id(local)}"
    if field.options:
        keys = [value] if isinstance(value, str) else value
        return "; ".join(o.label for o in field.options if o.key in keys)
    return str(value).strip()
