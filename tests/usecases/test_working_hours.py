"""The calendar is told as it counts."""

from __future__ import annotations

from app.usecases.working_hours import working_hours
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
