"""Dates, times, numbers and durations in the words and forms of Indonesian official papers (domain.md 3.7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cached_property

MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
_SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]


@dataclass(frozen=True)
class Zone:
    """An Indonesian time zone: fixed offset from UTC in hours, no daylight saving."""

    label: str
    hours: int

    @cached_property
    def info(self) -> timezone:
        """As tzinfo."""
        return timezone(timedelta(hours=self.hours), self.label)

    def local(self, moment: datetime) -> datetime:
        """A UTC moment on the office's clock."""
        return moment.astimezone(self.info)

    def utc(self, local: datetime) -> datetime:
        """A clock reading of the office (naive or aware) as UTC."""
        return local.replace(tzinfo=self.info).astimezone(UTC)


WIB = Zone("WIB", 7)
WITA = Zone("WITA", 8)
WIT = Zone("WIT", 9)
ZONES = {z.label: z for z in (WIB, WITA, WIT)}


def date_id(day: date) -> str:
    """12 Januari 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def dates_id(days: Iterable[date]) -> str:
    """24 dan 25 November 2026; 30 November dan 1 Desember 2026: each month and year said once, each day once."""
    told = sorted(set(days))
    words = []
    for n, day in enumerate(told):
        later = told[n + 1] if n + 1 < len(told) else None
        same_year = later is not None and later.year == day.year
        same_month = same_year and later is not None and later.month == day.month
        month = "" if same_month else f" {MONTHS[day.month - 1]}"
        words.append(f"{day.day}{month}{'' if same_year else f' {day.year}'}")
    return enumerated(words)


def enumerated(words: Sequence[str]) -> str:
    """a; a dan b; a, b, dan c."""
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"


def sentence(text: str) -> str:
    """The text beginning with a capital and ending with a full stop, so that it can stand alone."""
    words = text.strip()
    if not words:
        return ""
    return f"{words[0].upper()}{words[1:]}{'' if words[-1] in '.!?:;…' else '.'}"


def day_date_id(day: date) -> str:
    """Senin, 12 Januari 2026."""
    return f"{DAYS[day.weekday()]}, {date_id(day)}"


def short_date_id(day: date) -> str:
    """12 Jan 2026."""
    return f"{day.day} {_SHORT_MONTHS[day.month - 1]} {day.year}"


def clock_id(local: datetime, zone: str = "") -> str:
    """07.30 WIB; the zone's label is left out where empty."""
    return f"{local:%H.%M} {zone}".strip()


def moment_id(local: datetime, zone: str = "") -> str:
    """Senin, 3 Maret 2025 14.05 WIB."""
    return f"{day_date_id(local.date())} {clock_id(local, zone)}"


def duration_id(minutes: int, day_minutes: int = 450) -> str:
    """Working minutes in words: 42 mnt, 1 jam 30 mnt, 1 hari 2 jam."""
    days, rest = divmod(minutes, day_minutes)
    hours, left = divmod(rest, 60)
    parts = [f"{n} {unit}" for n, unit in ((days, "hari"), (hours, "jam"), (left, "mnt")) if n]
    return " ".join(parts[:2]) or "0 mnt"


def roman_month(month: int) -> str:
    """I to XII."""
    return _ROMAN[month - 1]


def nip_grouped(nip: str) -> str:
    """NIP in groups 8-6-1-3; anything that is not 18 digits stays as it is."""
    digits = nip.replace(" ", "")
    if len(digits) != 18 or not digits.isdigit():
        return nip
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


_SHORT_POSTS = (
    (re.compile(r"\bKepala Bidang\b"), "Kabid"),
    (re.compile(r"\bKepala Seksi\b"), "Kasi"),
    (re.compile(r"\bKepala Sub ?[Bb]agian\b"), "Kasubag"),
)


def short_posts(titles: str) -> str:
    """Titles as registers shorten them: Kabid, Kasi, Kasubag."""
    for long, short in _SHORT_POSTS:
        titles = long.sub(short, titles)
    return titles


def mask_nik(nik: str) -> str:
    """1371********0001: the middle is hidden."""
    return nik[:4] + "*" * max(0, len(nik) - 8) + nik[-4:] if len(nik) > 8 else "*" * len(nik)


def place_in_text_id(message: str) -> str:
    """Where a parser stumbled, from its English message: baris 3, kolom 7."""
    found = re.search(r"at line (\d+), column (\d+)", message)
    return f"baris {found[1]}, kolom {found[2]}" if found else "akhir berkas"
