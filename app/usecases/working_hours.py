"""The office's working hours and the holidays ahead, as adopted, in words."""

from __future__ import annotations

from app.domain.views import WorkingHours
from app.domain.wording import date_id, day_date_id
from app.domain.worktime import Calendar, Hours
from app.usecases.desk import Desk

AHEAD = 8  # holidays


def working_hours(desk: Desk) -> WorkingHours:
    """What deadlines are counted with."""
    with desk.store.read() as reads:
        calendar = desk.calendar(reads)
    today = desk.today(calendar)
    days = sorted(day for day in calendar.holidays if day >= today)[:AHEAD]
    return WorkingHours(
        zone=calendar.zone.label,
        hours=_lines(calendar),
        ramadan=tuple(f"{date_id(first)} – {date_id(last)}" for first, last in calendar.ramadan if last >= today),
        holidays=tuple((day_date_id(day), calendar.holidays[day]) for day in days),
        years=tuple(sorted(calendar.years)),
    )


def _lines(calendar: Calendar) -> tuple[tuple[str, str], ...]:
    told = []
    for name, week in (("", calendar.week), (" (Ramadan)", calendar.ramadan_week)):
        for days, weekday in (("Senin–Kamis", 0), ("Jumat", 4)):
            if weekday in week:
                told.append((f"{days}{name}", _span(week[weekday])))
    return tuple(told)


def _span(hours: Hours) -> str:
    opens, closes, begins, ends = (f"{t:%H.%M}" for t in (hours.opens, hours.closes, hours.break_from, hours.break_to))
    return f"{opens}–{closes}, istirahat {begins}–{ends}"
