"""Checks of a step's form that hold whatever screen it was filled on."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from app.domain.command import Attachment, Command
from app.domain.errors import Incomplete, Refused
from app.domain.journal import canonical, moment
from app.domain.sop import Action, ActionKind, Field, FieldType, Step

LONGEST_TEXT = 200_000  # characters; a report of 20,000 is taken without a word


def check_form(step: Step, action: Action, command: Command, files: tuple[Attachment, ...]) -> None:
    """Refuse a form with missing or impossible values, naming each field; raises Incomplete."""
    _check_sealable(step, command)
    faults: dict[str, str] = {}
    for field in step.fields:
        fault = _value_fault(field, command.form.get(field.id))
        if fault:
            faults[field.id] = fault
    for field_id in (*action.requires, *_required_by_choices(step, command)):
        if field_id not in faults and _is_empty(step.field(field_id), field_id, command, files):
            faults[field_id] = "Wajib diisi."
    if faults:
        labels = ", ".join((f.label if (f := step.field(i)) else i) for i in faults)
        raise Incomplete(f"Lengkapi dahulu: {labels}.", f"Please complete: {', '.join(faults)}.", faults)
    _check_reasons(step, action, command)


def _check_sealable(step: Step, command: Command) -> None:
    """Nothing but the step's own fields, and no half signs in what is written beside them."""
    strange = sorted(command.form.keys() - {f.id for f in step.fields})
    if strange:
        raise Refused(
            f"Langkah {step.number} tidak mengenal isian “{strange[0]}”. Muat ulang pengaduan.",
            f"Step {step.number} has no field “{strange[0]}”. Reload the case.",
        )
    try:
        for draft in command.letters:
            canonical(asdict(draft.content))
        canonical([command.reason, command.checklist_reason])
    except UnicodeEncodeError:
        raise Incomplete(
            "Teks memuat tanda yang rusak, biasanya emoji yang terpotong saat ditempel. Ketik ulang bagian itu.",
            "The text holds a broken sign, often an emoji cut in two by pasting. Type that part again.",
            {"reason": "Memuat tanda yang rusak."},
        ) from None


def _required_by_choices(step: Step, command: Command) -> list[str]:
    """What the options chosen demand besides, such as the number of a report that came through a portal."""
    chosen = ((f, command.form.get(f.id)) for f in step.fields if f.type is FieldType.CHOICE)
    return [i for f, key in chosen for o in f.options if o.key == key for i in o.requires]


def _check_reasons(step: Step, action: Action, command: Command) -> None:
    if action.reason and not command.reason.strip():
        raise Incomplete(
            f"Tulis alasan untuk “{action.label}”.",
            f"Give the reason for “{action.english or action.label}”.",
            {"reason": "Alasan wajib diisi."},
        )
    onward = action.kind in (ActionKind.ONWARD, ActionKind.FINISH)
    ticked = len(command.checklist) == len(step.checklist) and all(command.checklist)
    if onward and not ticked and not command.checklist_reason.strip():
        raise Incomplete(
            "Ada kelengkapan yang belum dicentang. Centang, atau tulis alasannya.",
            "Some requirements are not ticked. Tick them, or say why.",
            {"checklist": "Centang kelengkapan atau tulis alasannya."},
        )


def _is_empty(field: Field | None, field_id: str, command: Command, files: tuple[Attachment, ...]) -> bool:
    if field is not None and field.type is FieldType.FILES:
        return not any(f.field == field_id for f in files)
    if field is not None and field.type is FieldType.LETTERS:
        return not command.letters
    value = command.form.get(field_id)
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def _value_fault(field: Field, value: Any) -> str:
    if value is None or value == "":
        return ""
    check = _CHECKS.get(field.type)
    try:
        return "" if check is None or check(field, value) else "Isian tidak sah."
    except (ValueError, TypeError):
        return "Isian tidak sah."


def _text(_field: Field, value: Any) -> bool:
    return (
        isinstance(value, str) and len(value) <= LONGEST_TEXT and bool(value.encode())
    )  # half a sign cannot be sealed


def _choice(field: Field, value: Any) -> bool:
    return value in [o.key for o in field.options]


def _choices(field: Field, value: Any) -> bool:
    return isinstance(value, list | tuple) and set(value) <= {o.key for o in field.options}


def _date(_field: Field, value: Any) -> bool:
    return bool(date.fromisoformat(value).isoformat() == value)


def _moment(_field: Field, value: Any) -> bool:
    return bool(moment(value))


def _switch(_field: Field, value: Any) -> bool:
    return isinstance(value, bool)


def _number(_field: Field, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_CHECKS = {
    FieldType.TEXT: _text,
    FieldType.LONGTEXT: _text,
    FieldType.CHOICE: _choice,
    FieldType.CHOICES: _choices,
    FieldType.DATE: _date,
    FieldType.MOMENT: _moment,
    FieldType.SWITCH: _switch,
    FieldType.NUMBER: _number,
    FieldType.POST: _text,
}
