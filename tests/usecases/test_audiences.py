"""A letter goes past the leak guard as its kind's template says; a kind without one counts as going to others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.case import CaseState, Complainant
from app.domain.errors import LeakFound
from app.domain.letters import Audience, Letter, LetterContent, LetterKind, LetterStatus, Revision
from app.domain.procedure import Context
from app.usecases.sign_letter import check_leaks
from tests.usecases.conftest import MONDAY, PlayedOffice

CONTENT = LetterContent("Jawaban", ("Wening Pratiwi",), ("Isi.",))
STATE = CaseState(case="kasus", confidential=True, complainant=Complainant(name="Wening Pratiwi"))


def context(office: PlayedOffice) -> Context:
    desk = office.desk()
    with office.store.read() as reads:
        sop, known, calendar, actor = desk.sop(reads), reads.office(), desk.calendar(reads), desk.actor(reads, "")
    day = calendar.local_day(MONDAY)
    return Context(sop, known, calendar, actor, MONDAY, day, desk.make_uid, lambda _b, _y: 0, letters=desk.letter_rules)


def letter(kind: LetterKind) -> Letter:
    return Letter("a" * 32, kind, LetterStatus.DRAFT, (Revision(1, "Budi", "Petugas", "", CONTENT),))


@pytest.mark.parametrize("kind", list(LetterKind))
def test_only_the_complainant_may_be_named_to_himself(office: PlayedOffice, kind: LetterKind) -> None:
    ctx = context(office)
    if ctx.audience(kind) is Audience.COMPLAINANT:
        check_leaks(ctx, STATE, letter(kind), "Yth. Wening Pratiwi")
    else:
        with pytest.raises(LeakFound):
            check_leaks(ctx, STATE, letter(kind), "Yth. Wening Pratiwi")


@pytest.mark.parametrize("kind", list(LetterKind))
def test_a_kind_that_nobody_declared_counts_as_going_to_others(office: PlayedOffice, kind: LetterKind) -> None:
    ctx = replace(context(office), letters={})
    with pytest.raises(LeakFound):
        check_leaks(ctx, STATE, letter(kind), "Yth. Wening Pratiwi")
