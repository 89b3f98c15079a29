"""Which letters a case may yield, as the templates declare it: offered, begun with, and demanded of a set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.case import CaseState
from app.domain.errors import Incomplete
from app.domain.letters import Audience, Circumstance, LetterKind, LetterRule

Rules = Mapping[LetterKind, LetterRule]


def circumstances(state: CaseState) -> frozenset[Circumstance]:
    """What is true of the case, as far as letters depend on it."""
    true = {Circumstance.CHECKED if state.report else Circumstance.UNCHECKED}
    return frozenset(true | {Circumstance.PROTECTED}) if state.protected else frozenset(true)


def offered(rules: Rules, state: CaseState) -> tuple[LetterKind, ...]:
    """The kinds that the case may yield."""
    known = circumstances(state)
    return tuple(kind for kind in LetterKind if kind in rules and known >= set(rules[kind].when))


def beginning(rules: Rules, state: CaseState) -> tuple[LetterKind, ...]:
    """The set that a case begins with."""
    known = circumstances(state)
    return tuple(kind for kind in offered(rules, state) if known >= set(rules[kind].begins))


def check_set(rules: Rules, state: CaseState, kinds: Sequence[LetterKind], at: str) -> None:
    """Raise Incomplete, marked at a field, where this is not a set that the case may yield (domain.md 7.3)."""
    if not kinds:
        raise Incomplete("Susun paling sedikit satu surat.", "Draft at least one letter.", {at: "Wajib diisi."})
    possible = offered(rules, state)
    for kind in kinds:
        if kind not in possible:
            name = rules[kind].name if kind in rules else kind.value
            raise Incomplete(
                f"Surat “{name}” tidak dapat disusun untuk pengaduan ini.",
                f"A letter “{kind.value}” cannot be drafted for this case.",
                {at: f"Hapus surat “{name}”."},
            )
    for kind in _demanded(rules, possible, kinds, state):
        if kind not in kinds:
            raise Incomplete(
                f"Identitas pelapor dilindungi: tambahkan surat “{rules[kind].name}” tersendiri.",
                f"The complainant is protected: add a separate letter “{rules[kind].english}”.",
                {at: f"Tambahkan “{rules[kind].name}”."},
            )
    if len(set(kinds)) != len(kinds):
        raise Incomplete(
            "Setiap jenis surat hanya satu dalam satu set.",
            "One letter of each kind in a set.",
            {at: "Ada jenis surat yang ganda."},
        )


def _demanded(
    rules: Rules, possible: Sequence[LetterKind], kinds: Sequence[LetterKind], state: CaseState
) -> tuple[LetterKind, ...]:
    """Beside a letter to the reported party a protected complainant gets the letters made for such cases."""
    if not state.protected or all(rules[kind].audience is not Audience.REPORTED for kind in kinds):
        return ()
    return tuple(kind for kind in possible if Circumstance.PROTECTED in rules[kind].when)
