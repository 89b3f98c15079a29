"""Working time as Perpres 21/2023 sets it: hours, breaks, holidays, Ramadan, and when a norm is used up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.domain.errors import SopFault
from app.domain.wording import WIB, WIT, WITA, ZONES, Zone
from app.domain.worktime import DAY_MINUTES, Calendar, Hours, Norm
from app.sops.calendars import parse_calendar, read_calendars, zone_source

SHIPPED = read_calendars(paths.resources() / "calendars")


def calendar(zone: Zone = WIB) -> Calendar:
    return parse_calendar((*SHIPPED, zone_source(zone.label)))


OFFICE = calendar()
HOUR, DAY = Norm(minutes=60), Norm(days=1)


def at(text: str, zone: Zone = WIB) -> datetime:
    """The UTC moment of a clock reading of the office."""
    return zone.utc(datetime.fromisoformat(text))


def due(text: str, norm: Norm, zone: Zone = WIB) -> str:
    """When a norm is used up, on the office's clock."""
    return f"{zone.local(calendar(zone).due(at(text, zone), norm)):%Y-%m-%d %H:%M}"


def open_at(moment: datetime) -> bool:
    """Whether the office works at a moment."""
    return OFFICE.working_minutes(moment, moment + timedelta(minutes=1)) == 1


# ------------------------------------------------------------------ hours


@pytest.mark.parametrize(
    ("day", "minutes"),
    [
        ("2026-11-16", 450), ("2026-11-19", 450), ("2026-11-20", 450), ("2026-11-21", 0), ("2026-11-22", 0),
        ("2026-03-02", 390), ("2026-03-06", 390),  # Ramadan
        ("2026-08-17", 0), ("2026-12-24", 0), ("2026-02-16", 0),  # a holiday, and cuti bersama
    ],
)  # fmt: skip
def test_a_day_has_its_working_minutes(day: str, minutes: int) -> None:
    assert OFFICE.day_length(date.fromisoformat(day)) == minutes


def test_a_week_has_the_hours_of_the_perpres() -> None:
    monday = date(2026, 11, 16)
    assert sum(OFFICE.day_length(monday + timedelta(days=n)) for n in range(7)) == 37 * 60 + 30
    monday = date(2026, 3, 2)
    assert sum(OFFICE.day_length(monday + timedelta(days=n)) for n in range(7)) == 32 * 60 + 30


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-16 07:29", False), ("2026-11-16 07:30", True), ("2026-11-16 11:59", True),
        ("2026-11-16 12:00", False), ("2026-11-16 13:00", True), ("2026-11-16 15:59", True),
        ("2026-11-16 16:00", False), ("2026-11-20 11:30", False), ("2026-11-20 12:59", False),
        ("2026-11-20 13:00", True), ("2026-11-20 16:29", True), ("2026-11-21 09:00", False),
        ("2026-03-02 07:45", False), ("2026-03-02 12:15", False), ("2026-03-02 12:30", True),
        ("2026-03-02 15:00", False), ("2026-03-06 15:29", True),
    ],
)  # fmt: skip
def test_the_office_is_open_in_its_hours_only(moment: str, is_open: bool) -> None:
    assert open_at(at(moment)) is is_open


@pytest.mark.parametrize("year", [2025, 2026])
def test_every_holiday_of_the_decree_is_free_and_named(year: int) -> None:
    assert year in OFFICE.years
    own = [d for d in OFFICE.holidays if d.year == year]
    assert len(own) == {2025: 28, 2026: 25}[year]
    assert all(OFFICE.windows(d) == () and OFFICE.holidays[d] for d in own)


# ------------------------------------------------------------------ when a norm is used up


@pytest.mark.parametrize(
    ("received", "norm", "expected"),
    [
        ("2026-11-20 15:30", HOUR, "2026-11-20 16:30"),  # Friday, to the last minute
        ("2026-11-20 16:00", HOUR, "2026-11-23 08:00"),  # Friday, over the weekend
        ("2026-11-20 11:00", HOUR, "2026-11-20 13:30"),  # over Friday's long break
        ("2026-11-16 11:30", HOUR, "2026-11-16 13:30"),
        ("2026-11-16 11:00", HOUR, "2026-11-16 12:00"),  # used up at the break, not after it
        ("2026-11-16 12:20", HOUR, "2026-11-16 14:00"),  # received in the break
        ("2026-11-16 05:00", HOUR, "2026-11-16 08:30"),  # before opening
        ("2026-11-16 07:30", HOUR, "2026-11-16 08:30"),  # at opening
        ("2026-11-16 16:00", HOUR, "2026-11-17 08:30"),  # at closing
        ("2026-11-16 23:59", HOUR, "2026-11-17 08:30"),
        ("2026-11-21 10:00", HOUR, "2026-11-23 08:30"),  # Saturday
        ("2026-11-16 07:30", DAY, "2026-11-16 16:00"),  # a whole day, to its last minute
        ("2026-11-16 10:00", DAY, "2026-11-17 10:00"),
        ("2026-11-16 14:30", DAY, "2026-11-17 14:30"),
        ("2026-11-19 13:00", DAY, "2026-11-20 13:30"),  # Thursday to Friday: other breaks, the same share
        ("2026-11-20 07:30", DAY, "2026-11-20 16:30"),
        ("2026-11-18 09:00", Norm(days=3), "2026-11-23 09:00"),  # over the weekend
        ("2026-11-16 09:00", Norm(days=1, minutes=120), "2026-11-17 11:00"),
        ("2026-12-23 15:30", HOUR, "2026-12-28 08:00"),  # cuti bersama, Christmas, weekend
        ("2025-12-31 15:30", HOUR, "2026-01-02 08:00"),  # over the turn of the year
        ("2026-03-16 09:00", DAY, "2026-03-17 09:00"),  # Ramadan: a shorter day is a day
        ("2026-03-17 14:30", HOUR, "2026-03-25 08:00"),  # Nyepi, Idulfitri and their cuti bersama
        ("2026-02-13 09:00", Norm(days=2), "2026-02-19 09:17"),  # into Ramadan: shares of unequal days
    ],
)
def test_a_norm_is_used_up_when_the_working_time_is(received: str, norm: Norm, expected: str) -> None:
    if expected.endswith("09:17"):
        reached = OFFICE.due(at(received), norm)
        used = sum(share(reached, at(received)))
        assert abs(used - norm.days) < 0.01
        return
    assert due(received, norm) == expected


def share(end: datetime, start: datetime) -> list[float]:
    """What each day between two moments offered of itself."""
    days = [OFFICE.local_day(start) + timedelta(days=n) for n in range(12)]
    spans = [(at(f"{d} 00:00"), at(f"{d} 23:59"), OFFICE.day_length(d)) for d in days]
    return [OFFICE.working_minutes(max(a, start), min(b, end)) / length for a, b, length in spans if length]


@pytest.mark.parametrize("zone", ZONES.values(), ids=lambda z: z.label)
def test_every_zone_has_the_same_clock_at_its_own_time(zone: Zone) -> None:
    assert due("2026-11-20 16:00", HOUR, zone) == "2026-11-23 08:00"
    assert calendar(zone).due(at("2026-11-16 09:00", zone), HOUR) == at("2026-11-16 10:00", zone)
    assert (zone.utc(datetime(2026, 7, 1)) - zone.utc(datetime(2026, 1, 1))) == timedelta(days=181)  # no summer time


def test_the_zones_lie_an_hour_apart_and_the_day_turns_with_them() -> None:
    late = datetime(2026, 11, 16, 16, 30, tzinfo=UTC)
    assert [z.local(late).hour for z in (WIB, WITA, WIT)] == [23, 0, 1]
    assert [calendar(z).local_day(late).day for z in (WIB, WITA, WIT)] == [16, 17, 17]


def test_padangs_whole_path_takes_five_days_and_an_hour() -> None:
    """domain.md 5.3: 2,310 working minutes."""
    norms = [HOUR, DAY, HOUR, HOUR, Norm(days=3), *[HOUR] * 5, Norm(minutes=30)]
    assert sum(OFFICE.norm_minutes(n) for n in norms) == 2310
    reached = at("2026-11-02 07:30")
    for norm in norms:
        reached = OFFICE.due(reached, norm)
    assert f"{WIB.local(reached):%Y-%m-%d %H:%M}" == "2026-11-09 08:30"


def test_an_office_that_never_opens_is_told_as_such() -> None:
    closed = replace(OFFICE, week={}, ramadan_week={})
    for norm in (HOUR, DAY):
        with pytest.raises(OverflowError):
            closed.due(at("2026-11-16 09:00"), norm)


def test_the_explanation_names_each_day_and_adds_up() -> None:
    lines = OFFICE.explain(at("2026-11-20 16:00"), HOUR)
    assert lines[0] == "Mulai Jumat, 20 November 2026 16.00 WIB"
    assert lines[2] == "Sabtu, 21 November 2026: libur (akhir pekan)"
    assert lines[-1] == "Tenggat Senin, 23 November 2026 08.00 WIB"
    assert sum(int(line.rsplit("= ", 1)[1].split()[0]) for line in lines if "= " in line) == 60
    assert any("libur (Natal)" in line for line in OFFICE.explain(at("2026-12-23 15:30"), HOUR))


# ------------------------------------------------------------------ what holds of every moment and norm

MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2026, 12, 1)).map(lambda d: d.replace(tzinfo=UTC, microsecond=0))
MINUTES = st.integers(1, 5000)


@given(MOMENTS, MINUTES)
def test_a_norm_of_minutes_is_exactly_used_when_due(start: datetime, minutes: int) -> None:
    end = OFFICE.due(start, Norm(minutes=minutes))
    assert OFFICE.working_minutes(start, end) == minutes
    assert open_at((end - timedelta(seconds=1)).replace(second=0))  # the last second of it was worked


@given(MOMENTS, MINUTES, MINUTES)
def test_two_norms_after_each_other_are_their_sum(start: datetime, first: int, second: int) -> None:
    assert OFFICE.add_minutes(OFFICE.add_minutes(start, first), second) == OFFICE.add_minutes(start, first + second)


@given(MOMENTS, st.integers(0, 5), st.integers(0, 900))
def test_who_begins_later_is_not_due_earlier(start: datetime, days: int, minutes: int) -> None:
    norm = Norm(days, minutes + 1)
    assert OFFICE.due(start, norm) <= OFFICE.due(start + timedelta(minutes=37), norm)
    assert OFFICE.due(start, norm) <= OFFICE.due(start, Norm(days + 1, minutes + 1))


@given(st.integers(0, 60), st.integers(0, 1439), st.integers(1, 8))
def test_outside_ramadan_a_day_is_450_minutes(offset: int, minute: int, days: int) -> None:
    start = at("2026-08-01 00:00") + timedelta(days=offset, minutes=minute)
    assert OFFICE.due(start, Norm(days=days)) == OFFICE.due(start, Norm(minutes=days * DAY_MINUTES))


# ------------------------------------------------------------------ an office's own hours and days

OWN = '[hours]\nsabtu = [08:00:00, 12:00:00, 12:00:00, 12:00:00]\n[local]\n2026-11-16 = "Hari jadi kota"\n'


def test_an_office_may_have_hours_and_holidays_of_its_own() -> None:
    own = parse_calendar((*SHIPPED, ("sendiri", OWN), zone_source("WITA")))
    assert own.zone is WITA and own.day_length(date(2026, 11, 16)) == 0
    assert own.week[5] == Hours(time(8), time(12), time(12), time(12))


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("zone = 'EST'", "WIB, WITA, atau WIT"),
        ("[holidays]\n'17 Agustus' = 'x'", "bukan tanggal"),
        ("ramadan = [{ first = 2026-03-19, last = 2026-02-18 }]", "first"),
        ("ramadan = [{ first = '2026-03-19' }]", "ramadan"),
        ("[hours]\nmonday = [08:00:00, 12:00:00]", "monday"),
        ("[hours]\nsenin = [08:00:00, 12:00:00]", "empat jam"),
        ("[hours]\nsenin = [16:00:00, 07:30:00, 12:00:00, 13:00:00]", "urut"),
        ("[hours]\nsenin = [07:30:00, 16:00:00, 13:00:00, 12:00:00]", "urut"),
        ("zone = WITA", "baris 1, kolom 8"),
        ("years = '2026'", "years"),
        ("hours = 3", "hours"),
    ],
)
def test_a_faulty_calendar_is_refused_with_its_name_and_key(source: str, told: str) -> None:
    with pytest.raises(SopFault) as said:
        parse_calendar((*SHIPPED, ("sendiri", source), zone_source("WIB")))
    assert "Kalender sendiri" in said.value.sentence and told in said.value.sentence
