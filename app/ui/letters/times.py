"""Moments of a letter's life as the office writes them."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.wording import Zone, clock_id, date_id, short_date_id


def when(stamp: str, zone: Zone) -> str:
    """12 Jan 2026 07.30 for a UTC ISO time."""
    local = zone.local(datetime.fromisoformat(stamp))
    return f"{short_date_id(local.date())} {clock_id(local)}"


def day(iso: str) -> str:
    """12 Januari 2026 for YYYY-MM-DD; empty stays empty."""
    return date_id(date.fromisoformat(iso)) if iso else ""
