"""Calendar files (TOML) read into one calendar: hours, Ramadan ranges, holidays, cuti bersama."""

from __future__ import annotations

import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any

from app.domain.errors import SopFault
from app.domain.wording import ZONES, Zone, place_in_text_id
from app.domain.worktime import NORMAL_WEEK, RAMADAN_WEEK, Calendar, Hours


def read_calendars(folder: Path) -> tuple[tuple[str, str], ...]:
    """Name and text of every calendar file in a folder."""
    return tuple((p.stem, p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.toml")))


def zone_source(label: str) -> tuple[str, str]:
    """The office's zone as a calendar of its own, beside those that ship for every office."""
    return "kantor", f'zone = "{label}"\n'


def parse_calendar(sources: tuple[tuple[str, str], ...]) -> Calendar:
    """All sources together as one calendar; raises SopFault naming file and key."""
    holidays: dict[date, str] = {}
    ramadan: list[tuple[date, date]] = []
    years: set[int] = set()
    zone: Zone | None = None
    weeks = {"hours": dict(NORMAL_WEEK), "ramadan_hours": dict(RAMADAN_WEEK)}
    for name, source in sources:
        data = _load(name, source)
        zone = _zone(name, data, zone)
        for key in weeks:
            weeks[key].update(_hours(name, key, _table(name, key, data)))
        for key in ("holidays", "joint_leave", "local"):
            holidays.update(_days(name, key, _table(name, key, data)))
        ramadan += [_range(name, r) for r in _list(name, "ramadan", data, dict)]
        years.update(_list(name, "years", data, int))
    if zone is None:
        raise _fault("kantor", "zone", "zona waktu kantor belum ditentukan; pilih WIB, WITA, atau WIT")
    return Calendar(zone, weeks["hours"], weeks["ramadan_hours"], tuple(ramadan), holidays, frozenset(years))


def _fault(name: str, key: str, what: str) -> SopFault:
    return SopFault(f"Kalender {name}, “{key}”: {what}.", f"Calendar {name}, “{key}”: {what}.")


def _load(name: str, source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _fault(name, "berkas", f"tulisan TOML keliru di sekitar {place_in_text_id(str(error))}") from None


def _table(name: str, key: str, data: dict[str, Any]) -> dict[str, Any]:
    table = data.get(key, {})
    if not isinstance(table, dict):
        raise _fault(name, key, f"harus berupa tabel; tulis [{key}] di baris tersendiri")
    return table


def _list(name: str, key: str, data: dict[str, Any], kind: type) -> list[Any]:
    values = data.get(key, [])
    if not isinstance(values, list) or not all(isinstance(v, kind) for v in values):
        raise _fault(name, key, "harus berupa daftar di antara kurung siku")
    return values


def _zone(name: str, data: dict[str, Any], before: Zone | None) -> Zone | None:
    if "zone" not in data:
        return before
    label = data["zone"]
    if label not in ZONES:
        raise _fault(name, "zone", "pilih WIB, WITA, atau WIT")
    return ZONES[label]


def _days(name: str, key: str, data: dict[str, Any]) -> dict[date, str]:
    days = {}
    for day, label in data.items():
        try:
            days[date.fromisoformat(day)] = str(label)
        except ValueError:
            raise _fault(name, key, f"“{day}” bukan tanggal; tulis misalnya 2026-01-01") from None
    return days


def _range(name: str, data: dict[str, Any]) -> tuple[date, date]:
    first, last = data.get("first"), data.get("last")
    if not isinstance(first, date) or not isinstance(last, date) or first > last:
        raise _fault(name, "ramadan", "isi “first” dan “last” dengan tanggal")
    return first, last


def _hours(name: str, key: str, data: dict[str, Any]) -> dict[int, Hours]:
    weekdays = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
    found = {}
    for day, marks in data.items():
        if (
            day not in weekdays
            or not isinstance(marks, list)
            or len(marks) != 4
            or not all(isinstance(m, time) for m in marks)
        ):
            raise _fault(name, key, f"“{day}” memerlukan empat jam: buka, tutup, mulai dan selesai istirahat")
        opens, closes, break_from, break_to = marks
        if not opens <= break_from <= break_to <= closes or opens == closes:
            raise _fault(name, key, f"jam “{day}” tidak urut; tulis buka, tutup, mulai dan selesai istirahat")
        found[weekdays.index(day)] = Hours(*marks)
    return found
