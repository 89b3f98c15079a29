"""Working time: what the SOP's *waktu* means on the office's calendar (Perpres 21/2023, domain.md 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

from app.domain.wording import Zone, clock_id, day_date_id

DAY_MINUTES = 450  # one working day outside Ramadan
HORIZON = 3660  # days looked ahead before a calendar is called closed for good


@dataclass(frozen=True)
class Norm:
    """A norm of working time as the SOP writes it: whole working days and minutes."""

    days: int = 0
    minutes: int = 0


@dataclass(frozen=True)
class Hours:
    """A weekday's hours on the office's clock."""

    opens: time
    closes: time
    break_from: time
    break_to: time

    @property
    def windows(self) -> tuple[tuple[int, int], ...]:
        """Working windows as minutes of the day."""
        marks = [t.hour * 60 + t.minute for t in (self.opens, self.break_from, self.break_to, self.closes)]
        return (marks[0], marks[1]), (marks[2], marks[3])


def _week(monday: Hours, friday: Hours) -> Mapping[int, Hours]:
    return {**dict.fromkeys(range(4), monday), 4: friday}


NORMAL_WEEK = _week(
    Hours(time(7, 30), time(16), time(12), time(13)), Hours(time(7, 30), time(16, 30), time(11, 30), time(13))
)
RAMADAN_WEEK = _week(
    Hours(time(8), time(15), time(12), time(12, 30)), Hours(time(8), time(15, 30), time(11, 30), time(12, 30))
)


@dataclass(frozen=True)
class Calendar:
    """Hours, holidays and Ramadan ranges of one office, as data. Times in and out are UTC."""

    zone: Zone
    week: Mapping[int, Hours] = field(default_factory=lambda: NORMAL_WEEK)
    ramadan_week: Mapping[int, Hours] = field(default_factory=lambda: RAMADAN_WEEK)
    ramadan: tuple[tuple[date, date], ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)  # national, cuti bersama, local
    years: frozenset[int] = frozenset()  # years whose holidays are known
    _known: dict[date, list[tuple[datetime, datetime]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def local_day(self, moment: datetime) -> date:
        """The office's day of a UTC moment."""
        return self.zone.local(moment).date()

    def in_ramadan(self, day: date) -> bool:
        """True on a day with Ramadan hours."""
        return any(first <= day <= last for first, last in self.ramadan)

    def hours(self, day: date) -> Hours | None:
        """The day's hours; None on weekends and holidays."""
        if day in self.holidays:
            return None
        return (self.ramadan_week if self.in_ramadan(day) else self.week).get(day.weekday())

    def windows(self, day: date) -> tuple[tuple[int, int], ...]:
        """The day's working windows as minutes of the day; empty when closed."""
        hours = self.hours(day)
        return hours.windows if hours else ()

    def day_length(self, day: date) -> int:
        """Working minutes of a day."""
        return sum(end - start for start, end in self.windows(day))

    def norm_minutes(self, norm: Norm) -> int:
        """A norm in minutes of ordinary working days, for reports and bars."""
        return norm.days * DAY_MINUTES + norm.minutes

    def working_minutes(self, start: datetime, end: datetime) -> int:
        """Whole working minutes between two moments, 0 where the end is not later."""
        if end <= start:
            return 0
        seconds = sum((b - a).total_seconds() for a, b in self._spans(start, end))
        return int(seconds // 60)

    def _spans(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        day, last = self.local_day(start), self.local_day(end)
        while day <= last:
            for begin, finish in self._moments(day):
                low, high = max(begin, start), min(finish, end)
                if low < high:
                    yield low, high
            day += timedelta(days=1)

    def _moments(self, day: date) -> list[tuple[datetime, datetime]]:
        """The day's working windows; worked out once, since a list asks for the same days row by row."""
        if day not in self._known:
            midnight = self.zone.utc(datetime.combine(day, time()))
            spans = [(midnight + timedelta(minutes=a), midnight + timedelta(minutes=b)) for a, b in self.windows(day)]
            self._known[day] = spans
        return self._known[day]

    def due(self, start: datetime, norm: Norm) -> datetime:
        """When a norm that begins at ``start`` is used up.

        Days first, each as a share of the hours that its calendar days offer (so "1 hari" in Ramadan takes one
        shorter day), then the minutes.
        """
        reached = self._consume_days(start, norm.days) if norm.days else start
        return self.add_minutes(reached, norm.minutes) if norm.minutes else reached

    def _consume_days(self, start: datetime, days: int) -> datetime:
        left = Fraction(days)
        for begin, finish, length in self._ahead(start):
            share = Fraction(int((finish - begin).total_seconds()), length * 60)
            if share >= left:
                return begin + timedelta(seconds=round(left * length * 60))
            left -= share
        raise OverflowError("the calendar never opens")

    def add_minutes(self, start: datetime, minutes: int) -> datetime:
        """The moment at which that many working minutes have passed."""
        left = timedelta(minutes=minutes)
        for begin, finish, _length in self._ahead(start):
            if finish - begin >= left:
                return begin + left
            left -= finish - begin
        raise OverflowError("the calendar never opens")

    def _ahead(self, start: datetime) -> Iterator[tuple[datetime, datetime, int]]:
        """Working spans from a moment on, each with its day's length in minutes."""
        first = self.local_day(start)
        for offset in range(HORIZON):
            day = first + timedelta(days=offset)
            length = self.day_length(day)
            for begin, finish in self._moments(day):
                if finish > start:
                    yield max(begin, start), finish, length

    def countdown(self, now: datetime) -> Countdown:
        """Working minutes from one moment to many others."""
        return Countdown(self, now)

    def explain(self, start: datetime, norm: Norm) -> tuple[str, ...]:
        """How a deadline was computed, one line a day, in Indonesian."""
        end = self.due(start, norm)
        lines = [f"Mulai {self._stamp(start)}"]
        day, last = self.local_day(start), self.local_day(end)
        while day <= last:
            lines.append(self._explain_day(day, start, end))
            day += timedelta(days=1)
        return (*lines, f"Tenggat {self._stamp(end)}")

    def _explain_day(self, day: date, start: datetime, end: datetime) -> str:
        label = day_date_id(day)
        if not self.windows(day):
            return f"{label}: libur ({self.holidays.get(day, 'akhir pekan')})"
        spans = [(max(a, start), min(b, end)) for a, b in self._moments(day) if max(a, start) < min(b, end)]
        used = sum(int((b - a).total_seconds() // 60) for a, b in spans)
        times = ", ".join(f"{clock_id(self.zone.local(a))}-{clock_id(self.zone.local(b))}" for a, b in spans)
        ramadan = " (jam Ramadan)" if self.in_ramadan(day) else ""
        return f"{label}{ramadan}: {times or 'di luar jam kerja'} = {used} menit"

    def _stamp(self, moment: datetime) -> str:
        local = self.zone.local(moment.astimezone(UTC))
        return f"{day_date_id(local.date())} {clock_id(local, self.zone.label)}"


class Countdown:
    """Working minutes between now and deadlines; each day between is counted once, however many deadlines there are."""

    def __init__(self, calendar: Calendar, now: datetime) -> None:
        self._calendar, self._now = calendar, now
        self._today = calendar.local_day(now)
        self._between: dict[bool, list[int]] = {True: [0], False: [0]}  # by way: minutes of 0, 1, 2 ... days

    def minutes(self, due: datetime) -> int:
        """Minutes left; below zero what has passed since."""
        early, late = sorted((due, self._now))
        first, last = self._calendar.local_day(early), self._calendar.local_day(late)
        if first == last:
            total = self._calendar.working_minutes(early, late)
        else:
            total = self._calendar.working_minutes(early, self._midnight(first + timedelta(days=1)))
            total += self._whole_days(self._calendar.local_day(due))
            total += self._calendar.working_minutes(self._midnight(last), late)
        return -total if due < self._now else total

    def _midnight(self, day: date) -> datetime:
        return self._calendar.zone.utc(datetime.combine(day, time()))

    def _whole_days(self, day: date) -> int:
        away = (day - self._today).days
        sums, way = self._between[away > 0], 1 if away > 0 else -1
        while len(sums) < abs(away):
            sums.append(sums[-1] + self._calendar.day_length(self._today + timedelta(days=way * len(sums))))
        return sums[abs(away) - 1]
