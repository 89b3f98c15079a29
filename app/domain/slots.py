"""What each effect wants to be told: its slots, which the fields of a SOP fill (``as = "title"`` in sop.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.sop import Effect, FieldType, Prefill


@dataclass(frozen=True)
class Slot:
    """One thing an effect reads from the form: the kinds of field that can tell it, and whether it must be told."""

    types: tuple[FieldType, ...]
    required: bool = False

    @property
    def must(self) -> Slot:
        """The same, demanded: its field must stand among what the action ``requires``."""
        return Slot(self.types, required=True)


TEXT = Slot((FieldType.TEXT, FieldType.LONGTEXT))
CHOICE = Slot((FieldType.CHOICE,))
CHOICES = Slot((FieldType.CHOICES,))
DATE = Slot((FieldType.DATE,))
MOMENT = Slot((FieldType.MOMENT,))
SWITCH = Slot((FieldType.SWITCH,))
FILES = Slot((FieldType.FILES,))
LETTERS = Slot((FieldType.LETTERS,))
METHOD = Slot((FieldType.CHOICE, FieldType.TEXT))

_LINE = {"urgency": CHOICE, "instructions": CHOICES, "note": TEXT}

SLOTS: Mapping[Effect, Mapping[str, Slot]] = {
    Effect.RECEIVE: {
        "received": MOMENT.must,
        "channel": CHOICE.must,
        "title": TEXT.must,
        "text": TEXT.must,
        "tracking_id": TEXT,
        "category": CHOICE,
        "reported_on": DATE,
        "event_on": DATE,
        "place": TEXT,
        "anonymous": SWITCH,
        "confidential": SWITCH,
        "protect": SWITCH,
        "complainant_name": TEXT,
        "complainant_nik": TEXT,
        "complainant_phone": TEXT,
        "complainant_email": TEXT,
        "complainant_address": TEXT,
        "reported_name": TEXT,
        "reported_address": TEXT,
    },
    Effect.REGISTER: {"summary": TEXT.must, "sender": TEXT.must, "urgency": CHOICE, "note": TEXT},
    Effect.PROPOSE: _LINE,
    Effect.DISPOSE: _LINE,
    Effect.ASSIGN: {**_LINE, "assignment_letter": TEXT},
    Effect.REFER: {"referred_to": TEXT.must},
    Effect.VISIT: {
        "visited_at": MOMENT.must,
        "visited_place": TEXT.must,
        "findings": TEXT.must,
        "met": TEXT,
        "officials": TEXT,
        "complainant_notes": TEXT,
        "agreement": CHOICE,
        "advice": TEXT,
        "mediation": CHOICE,
        "conclusion": TEXT,
        "photos": FILES,
    },
    Effect.REPORT: {"mediation": CHOICE, "conclusion": TEXT},
    Effect.DRAFT: {"letters": LETTERS.must, "note": TEXT},
    Effect.EDIT: {"letters": LETTERS},
    Effect.DISPATCH: {"sent_by": METHOD.must, "sent_on": DATE.must},
    Effect.REPLY: {"reply": TEXT.must, "replied_at": MOMENT.must, "proof": FILES},
    Effect.ARCHIVE: {"archive_place": TEXT.must},
}
CHOOSING = (Effect.DISPOSE, Effect.ASSIGN)  # these pass the case to the post that the action's ``choose`` names

PREFILLED: Mapping[Prefill, tuple[FieldType, ...]] = {
    Prefill.NOW: (FieldType.MOMENT, FieldType.DATE),
    Prefill.SUMMARY: TEXT.types,
    Prefill.SENDER: TEXT.types,
    Prefill.REPORTED: TEXT.types,
    Prefill.REPLY: TEXT.types,
}
