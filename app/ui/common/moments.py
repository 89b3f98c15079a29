"""Times on screen, short and in the interface language."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.wording import DAYS, Zone, clock_id, short_date_id

NEAR_DAYS = 6
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def due_text(due: datetime, now: datetime, zone: Zone, english: bool) -> str:
    """What a due chip says: lewat 2 jam · 15.20 · Sen 10.30 · 3 Des."""
    if due < now:
        over = "over" if english else "lewat"
        return f"{over} {_span(now - due, english)}"
    local, today = zone.local(due), zone.local(now).date()
    days = (local.date() - today).days
    if days == 0:
        return clock_id(local)
    if days <= NEAR_DAYS:
        day = ENGLISH_DAYS[local.weekday()] if english else DAYS[local.weekday()][:3]
        return f"{day} {clock_id(local)}"
    return short_date_id(local.date())


def _span(span: timedelta, english: bool) -> str:
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return f"{minutes} min" if english else f"{minutes} mnt"
    if minutes < 24 * 60:
        return f"{minutes // 60} h" if english else f"{minutes // 60} jam"
    return f"{minutes // (24 * 60)} d" if english else f"{minutes // (24 * 60)} hari"
