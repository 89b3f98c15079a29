"""Bytes of a letter that must not leave the office: why, and what is stamped on their prints."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.letters import LetterStatus
from app.domain.views import DocumentRow


@dataclass(frozen=True)
class Standing:
    """How far a letter's bytes may go; a sentence and a stamp where they may not leave the office."""

    title: str = ""
    sentence: str = ""
    level: str = "warning"  # of the banner: warning or error
    stamp: str = ""  # Indonesian, since it goes on paper
    ending: str = ""  # of the file's name

    @property
    def leaves(self) -> bool:
        """Whether this is an original that may leave the office."""
        return not self.stamp


TITLE_UNSIGNED = QT_TRANSLATE_NOOP("Letters", "Approved, not yet signed")
TITLE_VOID = QT_TRANSLATE_NOOP("Letters", "BATAL (void)")
UNSIGNED = QT_TRANSLATE_NOOP(
    "Letters", "Approved, not yet signed: this letter may not leave the office. A print for reading is stamped."
)
VOID = QT_TRANSLATE_NOOP("Letters", "BATAL (void): this letter does not hold any more. A print is stamped BATAL.")


def unsigned() -> Standing:
    """Approved, and still without the last signature."""
    return Standing(_tr(TITLE_UNSIGNED), _tr(UNSIGNED), "warning", "BELUM DITANDATANGANI", "-belum-ditandatangani")


def void() -> Standing:
    """Given up or withdrawn after someone had signed it."""
    return Standing(_tr(TITLE_VOID), _tr(VOID), "error", "BATAL", "-BATAL")


def standing_of(status: str) -> Standing:
    """By the letter's status."""
    if status == LetterStatus.PARTLY_SIGNED.value:
        return unsigned()
    return void() if status == LetterStatus.VOID.value else Standing()


def standing_of_file(row: DocumentRow) -> Standing:
    """By what a case's file is."""
    if row.void:
        return void()
    return unsigned() if row.kind == "letter_approved" else Standing()


def _tr(source: object) -> str:
    return QCoreApplication.translate("Letters", str(source))
