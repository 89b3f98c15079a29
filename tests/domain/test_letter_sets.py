"""One rule says which letters a case may yield: what is offered, what it begins with, what a set must hold."""

from __future__ import annotations

import pytest

from app.domain.case import CaseState
from app.domain.errors import Incomplete
from app.domain.letter_sets import beginning, check_set, offered
from app.domain.letters import LetterKind
from app.usecases.letter_kinds import shipped, templates

RULES = {kind: template.rule for kind, template in templates(shipped()).items()}
RESULT, ANSWER, COVER = LetterKind.RESULT, LetterKind.ANSWER, LetterKind.COVER
OPEN, PROTECTED = CaseState("a"), CaseState("a", confidential=True)
CHECKED, BOTH = CaseState("a", report="b"), CaseState("a", report="b", confidential=True)


@pytest.mark.parametrize(
    ("state", "begins", "may"),
    [
        (OPEN, (ANSWER,), (ANSWER,)),
        (PROTECTED, (ANSWER,), (ANSWER,)),
        (CHECKED, (RESULT,), (RESULT, ANSWER)),
        (BOTH, (RESULT, COVER), (RESULT, ANSWER, COVER)),
    ],
)
def test_a_case_begins_with_a_set_that_it_may_yield(
    state: CaseState, begins: tuple[LetterKind, ...], may: tuple[LetterKind, ...]
) -> None:
    assert (beginning(RULES, state), offered(RULES, state)) == (begins, may)
    check_set(RULES, state, begins, "surat")
    for kind in set(LetterKind) - set(may):
        with pytest.raises(Incomplete, match=f"{RULES[kind].name}.*tidak dapat disusun"):
            check_set(RULES, state, (*begins, kind), "surat")


@pytest.mark.parametrize("kinds", [(RESULT,), (RESULT, ANSWER), (RESULT, RESULT, COVER), ()])
def test_a_set_that_lacks_or_doubles_a_letter_is_refused(kinds: tuple[LetterKind, ...]) -> None:
    with pytest.raises(Incomplete) as said:
        check_set(RULES, BOTH, kinds, "surat")
    assert set(said.value.fields) == {"surat"}


def test_a_kind_without_a_template_is_never_offered() -> None:
    assert offered({}, BOTH) == ()
    with pytest.raises(Incomplete):
        check_set({}, BOTH, (RESULT,), "surat")
