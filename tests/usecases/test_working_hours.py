"""The calendar is told as it counts."""

from __future__ import annotations

import pytest

from app.domain.errors import BadFile, Refused, SopFault
from app.usecases.verify_store import verify
from app.usecases.working_hours import adopt_calendar, working_hours
from tests.usecases.conftest import PlayedOffice


def test_hours_and_the_holidays_ahead_are_told_in_words(office: PlayedOffice) -> None:
    told = working_hours(office.desk())
    assert told.zone == "WIB"
    assert told.hours[:2] == (
        ("Senin–Kamis", "07.30–16.00, istirahat 12.00–13.00"),
        ("Jumat", "07.30–16.30, istirahat 11.30–13.00"),
    )
    assert ("Kamis, 24 Desember 2026", "Cuti bersama Natal") in told.holidays
    assert 2026 in told.years


NEXT_YEAR = b'years = [2027]\n[holidays]\n2027-01-01 = "Tahun Baru"\n'


def test_another_years_holidays_are_added_and_count_at_once(office: PlayedOffice) -> None:
    desk = office.desk()
    adopt_calendar(desk, "indonesia-2027.toml", NEXT_YEAR)
    told = working_hours(desk)
    assert {2026, 2027} <= set(told.years)
    assert ("Jumat, 1 Januari 2027", "Tahun Baru") in told.holidays
    assert verify(desk) == ()


@pytest.mark.parametrize(
    ("data", "fault"),
    [(b"", BadFile), (b"years = 2027", SopFault), (b"\xff\xfe", BadFile), (b"[holidays]\nbesok = 1", SopFault)],
)
def test_a_calendar_that_cannot_be_read_changes_nothing(
    office: PlayedOffice, data: bytes, fault: type[Exception]
) -> None:
    before = working_hours(office.desk())
    with pytest.raises(fault):
        adopt_calendar(office.desk(), "indonesia-2027.toml", data)
    assert working_hours(office.desk()) == before


def test_only_an_administrator_adds_a_calendar(office: PlayedOffice) -> None:
    with pytest.raises(Refused, match="Hanya administrator"):
        adopt_calendar(office.desk("sekretaris"), "indonesia-2027.toml", NEXT_YEAR)
