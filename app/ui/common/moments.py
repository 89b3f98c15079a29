"""Times on screen, short and in the interface language."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from app.domain.wording import DAYS, Zone, clock_id, duration_id, moment_id, short_date_id
from app.domain.worktime import DAY_MINUTES

NEAR_DAYS = 6
SOON = timedelta(hours=3)  # within it a chip also says how long is left
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ENGLISH_UNITS = {"hari": "d", "jam": "h", "mnt": "min"}


def speaks_english() -> bool:
    """Whether the interface speaks English; Indonesian sets its own locale (translation.py)."""
    return QLocale().language() != QLocale.Language.Indonesian


def due_text(due: datetime, left: int | None, now: datetime, zone: Zone, english: bool) -> str:
    """What a due chip says: lewat 2 jam · 15.20 · 1 jam lagi · Sen 10.30 · 3 Des.

    ``left`` is the working time to the deadline in minutes, below zero past it; nights and holidays are not counted.
    """
    if due < now:
        return f"{'late by' if english else 'lewat'} {span(-left, english)}" if left else late_by_nothing(english)
    local, today = zone.local(due), zone.local(now).date()
    days = (local.date() - today).days
    if days == 0:
        rest = f"{span(left or 0, english)} {'left' if english else 'lagi'}"
        return f"{clock(local, english)} · {rest}" if due - now <= SOON else clock(local, english)
    if days <= NEAR_DAYS:
        day = ENGLISH_DAYS[local.weekday()] if english else DAYS[local.weekday()][:3]
        return f"{day} {clock(local, english)}"
    return short_day(local, english, year=local.year != today.year)


def clock(local: datetime, english: bool) -> str:
    """09.12, or 09:12 in English."""
    return f"{local:%H:%M}" if english else clock_id(local)


def short_day(local: datetime, english: bool, *, year: bool) -> str:
    """18 Nov, with the year where it is not plain."""
    words = f"{local.day} {ENGLISH_MONTHS[local.month - 1]} {local.year}" if english else short_date_id(local.date())
    return words if year else words.rsplit(" ", 1)[0]


def short_moment(local: datetime, english: bool, *, year: bool = False) -> str:
    """18 Nov 09.12."""
    return f"{short_day(local, english, year=year)} {clock(local, english)}"


def full_moment(local: datetime, zone: Zone, english: bool) -> str:
    """Senin, 3 Maret 2025 14.05 WIB; for hints, where there is room."""
    if not english:
        return moment_id(local, zone.label)
    return f"{ENGLISH_DAYS[local.weekday()]} {short_moment(local, english, year=True)} {zone.label}"


def duration(minutes: int, english: bool) -> str:
    """Working minutes: 1 jam 30 mnt, or 1 h 30 min."""
    words = duration_id(minutes)
    return " ".join(_ENGLISH_UNITS.get(word, word) for word in words.split()) if english else words


def late_by_nothing(english: bool) -> str:
    """Past the deadline, and no working minute has gone by since."""
    return "just past" if english else "baru lewat"


def span(minutes: int, english: bool) -> str:
    """Working time in its largest unit: 40 mnt, 3 jam, 2 hari kerja."""
    if minutes < 60:
        return f"{minutes} min" if english else f"{minutes} mnt"
    if minutes < DAY_MINUTES:
        return f"{minutes // 60} h" if english else f"{minutes // 60} jam"
    days = minutes // DAY_MINUTES
    if english:
        return f"{days} working day" if days == 1 else f"{days} working days"
    return f"{days} hari kerja"
