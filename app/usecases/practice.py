"""The practice office: invented people for every post and cases at every step, thrown away at will."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.domain.journey import Journey, JourneyStep
from app.domain.people import Office
from app.domain.sop import Sop
from app.domain.worktime import Calendar
from app.keys.account_keys import AccountKeys
from app.keys.kdf import FLOOR, Kdf
from app.sops.calendars import parse_calendar, read_calendars
from app.sops.journeys import read_journeys
from app.sops.loader import parse
from app.storage.store import Store
from app.usecases.desk import Desk
from app.usecases.found_office import Founded, Plan, found_office
from app.usecases.kop import emblem
from app.usecases.people_file import read_people
from app.usecases.play_journey import Player

PASSWORD = "kantor latihan saja"  # shown on the sign-in page; the practice office holds nothing real
PAST = timedelta(days=45)
CASES = 30
SETTINGS = {
    "kop_region": "PEMERINTAH KOTA LATIHAN",
    "kop_office": "DINAS TENAGA KERJA DAN PERINDUSTRIAN",
    "kop_address": "Jalan Contoh No. 1 Telp. (0751) 000000 Kode Pos 25000",
    "place": "Latihan",
}


@dataclass(frozen=True)
class Sources:
    """Where the practice office's data lie: the program's resources."""

    resources: Path

    def sop(self, name: str) -> str:
        """The SOP's text."""
        return (self.resources / "sops" / name / "sop.toml").read_text(encoding="utf-8")

    def journeys(self, name: str) -> tuple[Journey, ...]:
        """The SOP's example journeys."""
        return read_journeys(self.resources / "sops" / name / "journeys.toml")

    def calendar(self) -> Calendar:
        """The calendars that ship, as one."""
        return parse_calendar(read_calendars(self.resources / "calendars"))

    def plan(self, name: str) -> Plan:
        """Organisation, SOP and calendars of the practice office."""
        source = self.sop(name)
        people = read_people((self.resources / "practice" / "people.csv").read_bytes(), parse(source, name))
        calendars = read_calendars(self.resources / "calendars")
        arms = emblem("lambang.png", (self.resources / "practice" / "lambang.png").read_bytes())
        settings = {**SETTINGS, "kop_emblem": arms}
        return Plan("Disnakerin Kota Latihan", source, calendars, people, settings, True, lambda _name: PASSWORD)


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


def fill(officers: Officers, clock: SetClock, journeys: tuple[Journey, ...], now: datetime,
         progress: Callable[[int, int], None] = lambda _done, _all: None) -> None:  # fmt: skip
    """Thirty cases at every step, some late, some returned, some closed."""
    player = Player(officers.holding, clock)
    desk = officers.holding("")
    with desk.store.read() as reads:
        calendar = desk.calendar(reads)
    plan = tuple(_plan(journeys, calendar, now))
    for number, (journey, until, begins, changes) in enumerate(plan, 1):
        clock.moment = begins
        player.play(journey, until, changes)
        progress(number, len(plan))
    clock.moment = now


Planned = tuple[Journey, int | None, datetime, dict[str, object]]
CLOSED = 4000  # working minutes ago that the closed cases began


def _plan(journeys: tuple[Journey, ...], calendar: Calendar, now: datetime) -> list[Planned]:
    """Which journey each case follows, where it waits, and for how many working minutes it has waited there."""
    known = {j.id: j for j in journeys}
    checked, plain, returned = known["cek_lapangan"], known["tanpa_cek"], known["dikembalikan"]
    protected, passed_on = known["dilindungi"], known["bukan_wewenang"]
    stops: list[tuple[Journey, int | None, int]] = [
        (checked, 2, 12), (plain, 2, 35), (returned, 2, 75), (protected, 2, 3),
        (checked, 3, 60), (plain, 3, 520), (protected, 3, 200), (returned, 3, 15),
        (checked, 4, 20), (plain, 4, 90), (checked, 5, 10), (plain, 5, 40), (protected, 5, 25),
        (checked, 6, 300), (protected, 6, 1500), (checked, 7, 30), (plain, 7, 95),
        (plain, 8, 5), (checked, 8, 130), (plain, 9, 50), (checked, 9, 20),
        (plain, 10, 30), (checked, 10, 80), (returned, 10, 15), (plain, 11, 25), (checked, 11, 70),
        (plain, 12, 10), (checked, None, CLOSED), (plain, None, CLOSED // 2), (passed_on, None, CLOSED // 3),
    ]  # fmt: skip
    planned = []
    for number, (journey, until, waited) in enumerate(stops[:CASES]):
        before = sum(s.minutes for s in _acts_before(journey, until)[1:])
        begins = _working_minutes_ago(calendar, now, before + waited)
        planned.append((journey, until, begins, _variation(number)))
    return sorted(planned, key=lambda p: p[2])


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


_SUBJECTS = (
    "THR dibayar sebagian, 12 pekerja", "Informasi pelatihan BLK", "Upah lembur tidak dibayar empat bulan",
    "Ijazah ditahan perusahaan", "Pesangon PHK belum diterima", "BPJS tidak didaftarkan",
    "Upah di bawah UMK", "Jam kerja melebihi ketentuan", "Kontrak PKWT tidak diberikan", "Cuti melahirkan ditolak",
    "Potongan upah tanpa penjelasan", "Lowongan kerja diduga penipuan", "Uang lembur hari libur",
    "Slip gaji tidak diberikan", "THR pekerja harian", "Pesangon dibayar bertahap", "Jadwal kartu kuning (AK-1)",
)  # fmt: skip


def _variation(number: int) -> dict[str, object]:
    return {"judul": _SUBJECTS[number % len(_SUBJECTS)], "tracking_id": str(8123000 + number * 37)}
