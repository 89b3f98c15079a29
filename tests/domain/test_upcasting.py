"""What was sealed in an earlier form is read in today's; nothing else than today's form is written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.case import fold
from app.domain.events import CASE_KINDS, OFFICE_KINDS, check_body
from app.domain.journal import FIRST, Entry, NewEntry
from app.domain.upcasting import UPCASTERS, current_body

MOMENT = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)


def entry(kind: str, version: int, body: dict[str, object]) -> Entry:
    return Entry("s", "c", 1, kind, version, MOMENT, "WIB", "a", "p", "", FIRST, "", b"", body)


def test_an_earlier_form_is_told_in_todays_words_without_touching_its_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(UPCASTERS, ("case.closed", 1), lambda body: {**body, "outcome": f"{body['outcome']}!"})
    monkeypatch.setitem(UPCASTERS, ("case.closed", 2), lambda body: {"outcome": body["outcome"], "reason": "-"})
    old = entry("case.closed", 1, {"outcome": "selesai"})
    sealed = old.hash
    assert current_body(old) == {"outcome": "selesai!", "reason": "-"}
    assert fold("c", [old]).outcome == "selesai!"
    assert old.hash == sealed


def test_an_entry_with_a_missing_or_unknown_field_is_not_written() -> None:
    check_body(NewEntry("case.closed", {"outcome": "x", "reason": ""}))
    for body in ({"outcome": "x"}, {"outcome": "x", "reason": "", "more": 1}):
        with pytest.raises(ValueError, match=r"case\.closed"):
            check_body(NewEntry("case.closed", body))
    with pytest.raises(ValueError, match="new"):
        check_body(NewEntry("new.kind", {}))


def test_a_kind_belongs_to_cases_or_to_the_office() -> None:
    assert not CASE_KINDS.keys() & OFFICE_KINDS.keys()
