"""Chips count working time, in one form for each language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.wording import WIB
from app.domain.worktime import Calendar
from app.ui.common.moments import due_text

CALENDAR = Calendar(WIB)
FRIDAY = datetime(2026, 11, 20, 9, 14, tzinfo=UTC)  # 16.14 WIB; the office closes at 16.30
MONDAY = datetime(2026, 11, 23, 0, 31, tzinfo=UTC)  # 07.31 WIB; it opens at 07.30


def told(due: datetime, now: datetime, english: bool = False) -> str:
    return due_text(due, CALENDAR.countdown(now).minutes(due), now, WIB, english)


def test_a_weekend_between_is_not_counted() -> None:
    assert told(FRIDAY, MONDAY) == "lewat 17 mnt"
    assert told(FRIDAY, MONDAY, english=True) == "late by 17 min"


def test_hours_and_days_are_those_of_the_office() -> None:
    assert told(MONDAY, MONDAY + timedelta(hours=2)) == "lewat 2 jam"
    assert told(FRIDAY - timedelta(days=3), MONDAY) == "lewat 3 hari kerja"
    assert told(FRIDAY - timedelta(days=1), MONDAY, english=True) == "late by 1 working day"


def test_what_ran_out_after_hours_is_only_just_past() -> None:
    saturday = FRIDAY + timedelta(days=1)
    assert told(saturday, saturday + timedelta(hours=3)) == "baru lewat"


def test_what_is_left_today_is_working_time_too() -> None:
    eleven = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    assert told(eleven + timedelta(hours=2, minutes=30), eleven) == "13.30 · 1 jam lagi"


@pytest.mark.parametrize("days", [-400, -31, -8, -1, 0, 1, 2, 9, 40])
def test_a_countdown_says_what_counting_day_by_day_says(days: int) -> None:
    now = datetime(2026, 11, 18, 3, 17, tzinfo=UTC)
    due = now + timedelta(days=days, minutes=95)
    early, late = sorted((now, due))
    minutes = CALENDAR.working_minutes(early, late)
    assert CALENDAR.countdown(now).minutes(due) == (minutes if due >= now else -minutes)
