"""The office's working hours and the holidays ahead, as adopted, in words; and adopting another year's."""

from __future__ import annotations

from app.domain.command import Changed
from app.domain.errors import BadFile
from app.domain.journal import NewEntry
from app.domain.views import WorkingHours
from app.domain.wording import date_id, day_date_id
from app.domain.worktime import Calendar, Hours
from app.sops.calendars import parse_calendar
from app.usecases.desk import Desk
from app.usecases.settings import check_administrator

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


def adopt_calendar(desk: Desk, name: str, data: bytes) -> Changed:
    """Take a calendar file (TOML) into use; one of the same name is replaced. Running deadlines stay as they are.

    Raises Refused (not an administrator), BadFile, SopFault naming file and key; then nothing is changed.
    """
    desk.check_writable()
    if not data.strip():
        raise BadFile(
            f"{name} kosong atau tidak dapat dibaca. Periksa berkas dan sambungannya.",
            f"{name} is empty or cannot be read. Check the file and the connection.",
        )
    name = name.removesuffix(".toml")
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFile(
            f"{name} bukan berkas kalender (teks UTF-8). Pilih berkas .toml.",
            f"{name} is not a calendar file (UTF-8 text). Choose a .toml file.",
        ) from None
    with desk.store.read() as reads:
        office = reads.office()
        others = tuple(known for known in reads.calendars() if known[0] != name)
    check_administrator(office, desk.keys.account)
    parse_calendar((*others, (name, source)))
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("calendar.adopted", {"name": name, "source": source}))
    return Changed(office=True)


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
