"""The practice office: invented people for every post and cases at every step, thrown away at will."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.domain.journey import Journey, JourneyStep, Practice, PracticeCase
from app.domain.people import Office
from app.domain.sop import Sop
from app.domain.worktime import Calendar
from app.keys.account_keys import AccountKeys
from app.keys.kdf import FLOOR, Kdf
from app.sops.calendars import parse_calendar, read_calendars, zone_source
from app.sops.journeys import read_journeys
from app.sops.loader import read_file
from app.sops.practices import read_practice
from app.sops.reader import read_text
from app.storage.store import Store
from app.usecases.desk import Desk
from app.usecases.found_office import Founded, Plan, found_office
from app.usecases.kop import emblem
from app.usecases.people_file import read_people
from app.usecases.play_journey import Player

PASSWORD = "kantor latihan saja"  # shown on the sign-in page; the practice office holds nothing real
PAST = timedelta(days=45)


@dataclass(frozen=True)
class Sources:
    """Where the practice office's data lie: the program's resources."""

    resources: Path

    def folder(self, name: str) -> Path:
        """Where a SOP lies with all that belongs to it."""
        return self.resources / "sops" / name

    def sop(self, name: str) -> Sop:
        """The SOP."""
        return read_file(self.folder(name) / "sop.toml")

    def journeys(self, name: str) -> tuple[Journey, ...]:
        """The SOP's example journeys."""
        return read_journeys(self.folder(name) / "journeys.toml")

    def practice(self, name: str) -> Practice:
        """The SOP's practice office."""
        return read_practice(self.folder(name) / "practice.toml")

    def calendar(self, name: str) -> Calendar:
        """The calendars that ship with the zone of the SOP's office, as one."""
        return parse_calendar((*read_calendars(self.resources / "calendars"), zone_source(self.sop(name).zone)))

    def plan(self, name: str) -> Plan:
        """Organisation, SOP and calendars of the practice office."""
        folder, sop, practice = self.folder(name), self.sop(name), self.practice(name)
        arms = emblem("lambang.png", (self.resources / "practice" / "lambang.png").read_bytes())
        return Plan(
            name=practice.name,
            sop_source=read_text(folder / "sop.toml"),
            calendars=read_calendars(self.resources / "calendars"),
            zone=sop.zone,
            people=read_people((folder / "people.csv").read_bytes(), sop),
            settings={**practice.settings, "kop_emblem": arms},
            practice=True,
            password=lambda _name: PASSWORD,
        )


def found_practice(path: Path, sources: Sources, sop: str, now: datetime) -> Founded:
    """The practice office's files, without cases; its passwords are cheap, since they protect nothing."""
    return found_office(path, sources.plan(sop), Kdf(FLOOR), now)


class Officers:
    """Desks of every account of a founded office on one open store."""

    def __init__(
        self, store: Store, keys: dict[str, AccountKeys], clock: SetClock, home: Path, fonts: FontBook
    ) -> None:
        sops: dict[str, Sop] = {}
        self._desks = {
            account: Desk(store, own, None, clock, Kdf(FLOOR), home, fonts, sops=sops) for account, own in keys.items()
        }
        self._clock = clock

    @property
    def desks(self) -> tuple[Desk, ...]:
        """Every account's desk."""
        return tuple(self._desks.values())

    def holding(self, post: str) -> Desk:
        """The desk of who holds a post now; with an empty post, of who enters reports."""
        any_desk = next(iter(self._desks.values()))
        with any_desk.store.read() as reads:
            office = reads.office()
            calendar = any_desk.calendar(reads)
            entering = any_desk.sop(reads).entering.id
        wanted = post or office.posts_of(entering)[0].uid
        person = office.holders(wanted, calendar.local_day(self._clock.now()))[0].person.uid
        return self._desks[_account(office, person)]


def _account(office: Office, person: str) -> str:
    return next(a.uid for a in office.accounts.values() if a.person == person)


def fill(officers: Officers, clock: SetClock, journeys: tuple[Journey, ...], cases: tuple[PracticeCase, ...],
         now: datetime, progress: Callable[[int, int], None] = lambda _done, _all: None) -> None:  # fmt: skip
    """Play each case until it waits where it shall, for as long as it shall have waited."""
    player = Player(officers.holding, clock)
    desk = officers.holding("")
    with desk.store.read() as reads:
        calendar = desk.calendar(reads)
    known = {j.id: j for j in journeys}
    begun = sorted(((_begins(case, known[case.journey], calendar, now), case) for case in cases), key=lambda b: b[0])
    for number, (begins, case) in enumerate(begun, 1):
        clock.moment = begins
        player.play(known[case.journey], case.waits_at, dict(case.form))
        progress(number, len(begun))
    clock.moment = now


def _begins(case: PracticeCase, journey: Journey, calendar: Calendar, now: datetime) -> datetime:
    before = sum(act.minutes for act in _acts_before(journey, case.waits_at)[1:])
    return _working_minutes_ago(calendar, now, before + case.waited)


def _acts_before(journey: Journey, until: int | None) -> list[JourneyStep]:
    """The acts up to the first one of the step at which the case shall wait."""
    acts: list[JourneyStep] = []
    for act in journey.steps:
        if act.step == until:
            break
        acts.append(act)
    return acts


def _working_minutes_ago(calendar: Calendar, now: datetime, minutes: int) -> datetime:
    """A moment from which that many working minutes lead to now (or to the end of the last working day)."""
    early = now - timedelta(minutes=minutes)
    while calendar.working_minutes(early, now) < minutes:
        early -= timedelta(hours=1)
    return calendar.add_minutes(early, calendar.working_minutes(early, now) - minutes)
