"""How letters, their kinds and their standing are named on screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.letters import LetterKind, LetterStatus
from app.ui.common.moments import speaks_english
from app.usecases.letter_kinds import shipped_rules

STATUSES = {
    LetterStatus.DRAFT: QT_TRANSLATE_NOOP("Letters", "Draft"),
    LetterStatus.PARTLY_SIGNED: QT_TRANSLATE_NOOP("Letters", "Approved, unsigned"),
    LetterStatus.SIGNED: QT_TRANSLATE_NOOP("Letters", "Signed"),
    LetterStatus.DISPATCHED: QT_TRANSLATE_NOOP("Letters", "Dispatched"),
    LetterStatus.VOID: QT_TRANSLATE_NOOP("Letters", "Void"),
}
PARTS = {
    "sensitivity": QT_TRANSLATE_NOOP("Letters", "Sensitivity"),
    "attachments": QT_TRANSLATE_NOOP("Letters", "Attachments"),
    "subject": QT_TRANSLATE_NOOP("Letters", "Subject"),
    "addressee": QT_TRANSLATE_NOOP("Letters", "Addressee"),
    "body": QT_TRANSLATE_NOOP("Letters", "Body"),
    "copies": QT_TRANSLATE_NOOP("Letters", "Copies to"),
}


def kind_title(kind: LetterKind | str) -> str:
    """What the kind's template calls it; a kind of a newer file keeps its own name."""
    rule = shipped_rules().get(str(kind))
    if rule is None:
        return str(kind).replace("_", " ").capitalize()
    return rule.english if speaks_english() else rule.name


def status_title(status: LetterStatus | str) -> str:
    """Where a letter stands, in words."""
    try:
        return _tr(STATUSES[LetterStatus(status)])
    except ValueError:
        return str(status).capitalize()


def part_title(part: str) -> str:
    """The name of a part of the letter, as in its editor."""
    return _tr(PARTS[part])


def _tr(source: object) -> str:
    return QCoreApplication.translate("Letters", str(source))
