"""A check of a PDF in words that someone at the counter can repeat."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.papers import LetterCheck, SignatureCheck
from app.domain.wording import Zone, moment_id

translate = QCoreApplication.translate


class Tone(StrEnum):
    """How a verdict is coloured; words say the same."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True)
class Verdict:
    """A headline and what it means."""

    tone: Tone
    headline: str
    meaning: str


def judge(check: LetterCheck) -> Verdict:
    """The office's word on a file: whole, changed, not ours, or not to be judged."""
    if check.fault:
        return Verdict(Tone.WARN, translate("Verdict", "This file cannot be confirmed"), check.fault)
    if any(not s.intact or s.changed_after for s in check.signatures):
        return Verdict(
            Tone.BAD,
            translate("Verdict", "Changed after signing"),
            translate("Verdict", "Do not rely on it. Ask the sender for the original."),
        )
    if not all(s.trusted for s in check.signatures):
        return Verdict(
            Tone.BAD,
            translate("Verdict", "Not signed by this office"),
            translate("Verdict", "The signature is technically whole, but no officer of this office made it."),
        )
    if check.known is False or not check.signatures[-1].covers_whole:
        return Verdict(
            Tone.BAD,
            translate("Verdict", "Not the file this office issued"),
            translate("Verdict", "The signatures are real, but the file is not, byte for byte, one the journal knows."),
        )
    return Verdict(
        Tone.GOOD,
        translate("Verdict", "Genuine and whole"),
        translate("Verdict", "This very file was signed by this office; nothing was changed."),
    )


def signature_words(check: SignatureCheck, zone: Zone) -> tuple[str, str]:
    """What stands beside one signature: the finding, and when and why it was given."""
    if not check.intact:
        finding = translate("Verdict", "the signed part was changed")
    elif check.changed_after:
        finding = translate("Verdict", "something was changed afterwards")
    elif not check.trusted:
        finding = translate("Verdict", "not by an officer of this office")
    else:
        finding = translate("Verdict", "valid")
    when = (
        moment_id(zone.local(check.at), zone.label) if check.at is not None else translate("Verdict", "time not stated")
    )
    return finding, " · ".join(part for part in (when, check.reason) if part)
