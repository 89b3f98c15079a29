"""The SOP's *waktu* column read as a norm of working time."""

from __future__ import annotations

import re

from app.domain.worktime import Norm

_UNITS = {"menit": 1, "mnt": 1, "jam": 60}
_PATTERN = re.compile(r"(\d+)\s*(menit|mnt|jam|hari)", re.IGNORECASE)


def read_time(text: str) -> Norm | None:
    """ "1 jam", "3 hari", "30 menit", "1 hari 2 jam" as a Norm; "-" and empty as None. ValueError otherwise."""
    cleaned = text.strip().lower()
    if cleaned in ("", "-"):
        return None
    parts = _PATTERN.findall(cleaned)
    if not parts or _PATTERN.sub("", cleaned).strip(" ,dan"):
        raise ValueError(text)
    days = sum(int(n) for n, unit in parts if unit == "hari")
    minutes = sum(int(n) * _UNITS[unit] for n, unit in parts if unit != "hari")
    if days == 0 and minutes == 0:
        raise ValueError(text)
    return Norm(days=days, minutes=minutes)
