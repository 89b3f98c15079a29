"""A case's marks: their words in the interface's language, and the colour role of each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

PROTECTED = frozenset({"Anonim", "Rahasia", "Lindungi identitas"})
WORDS = {
    "Lindungi identitas": QT_TRANSLATE_NOOP("Marks", "Protect identity"),
    "Rahasia": QT_TRANSLATE_NOOP("Marks", "Confidential"),
    "Anonim": QT_TRANSLATE_NOOP("Marks", "Anonymous"),
    "Dikembalikan": QT_TRANSLATE_NOOP("Marks", "Returned"),
    "Segera": QT_TRANSLATE_NOOP("Marks", "Urgent"),
    "Sangat segera": QT_TRANSLATE_NOOP("Marks", "Very urgent"),
}
SHORT = {"Lindungi identitas": QT_TRANSLATE_NOOP("Marks", "Protected")}


def mark_role(mark: str) -> str:
    """``protected`` for a complainant's wish, ``today`` for everything that asks for haste or another look."""
    return "protected" if mark in PROTECTED else "today"


def mark_text(mark: str, *, short: bool = False) -> str:
    """The mark in words, in few where it is to be short; a SOP's own mark keeps its own."""
    words = (SHORT if short else {}).get(mark) or WORDS.get(mark)
    return QCoreApplication.translate("Marks", str(words)) if words else mark


def marks_text(marks: Iterable[str]) -> str:
    """All of them, short, those of protection first."""
    ordered = sorted(marks, key=lambda mark: mark not in PROTECTED)
    return ", ".join(mark_text(mark, short=True) for mark in ordered)
