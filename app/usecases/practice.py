"""The practice office: invented people for every post and cases at every step, thrown away at will."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.domain.journey import Journey
from app.domain.people import Office
from app.keys.account_keys import AccountKeys
from app.keys.kdf import FLOOR, Kdf
from app.sops.calendars import read_calendars
from app.sops.journeys import read_journeys
from app.sops.loader import parse
from app.storage.store import Store
from app.usecases.desk import Desk
from app.usecases.found_office import Founded, Plan, found_office
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
    "letter_code": "500.15",
    "letter_unit": "Disnakerin",
    "paper": "F4",
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

    def plan(self, name: str) -> Plan:
        """Organisation, SOP and calendars of the practice office."""
        source = self.sop(name)
        people = read_people((self.resources / "practice" / "people.csv").read_bytes(), parse(source, name))
        calendars = read_calendars(self.resources / "calendars")
        return Plan("Disnakerin Kota Latihan", source, calendars, people, SETTINGS, True, lambda _name: PASSWORD)


def found_practice(path: Path, sources: Sources, sop: str, now: datetime) -> Founded:
    """The practice office's files, without cases; its passwords are cheap, since they protect nothing."""
    return found_office(path, sources.plan(sop), Kdf(FLOOR), now)


class Officers:
    """Desks of every account of a founded office on one open store."""

    def __init__(
        self, store: Store, keys: dict[str, AccountKeys], clock: SetClock, home: Path, fonts: FontBook
    ) -> None:
        self._desks = {account: Desk(store, own, None, clock, Kdf(FLOOR), home, fonts) for account, own in keys.items()}
        self._clock = clock

    def holding(self, post: str) -> Desk:
        """The desk of who holds a post now; with an empty post, of who enters reports."""
        any_desk = next(iter(self._desks.values()))
        with any_desk.store.read() as reads:
            office = reads.office()
            calendar = any_desk.calendar(reads)
            entering = any_desk.sop(reads).first.entered_by
        wanted = post or office.posts_of(entering)[0].uid
        person = office.holders(wanted, calendar.local_day(self._clock.now()))[0].person.uid
        return self._desks[_account(office, person)]


def _account(office: Office, person: str) -> str:
    return next(a.uid for a in office.accounts.values() if a.person == person)


def fill(officers: Officers, clock: SetClock, journeys: tuple[Journey, ...], now: datetime,
         progress: Callable[[int, int], None] = lambda _done, _all: None) -> None:  # fmt: skip
    """Thirty cases at every step, some late, some returned, some closed."""
    player = Player(officers.holding, clock)
    plan = tuple(_plan(journeys, now))
    for number, (journey, until, begins, changes) in enumerate(plan, 1):
        clock.moment = begins
        player.play(journey, until, changes)
        progress(number, len(plan))
    clock.moment = now


Planned = tuple[Journey, int | None, datetime, dict[str, object]]


def _plan(journeys: tuple[Journey, ...], now: datetime) -> list[Planned]:
    """Which journey each case follows, where it waits and when it began: the further on, the earlier."""
    known = {j.id: j for j in journeys}
    checked, plain, returned = known["cek_lapangan"], known["tanpa_cek"], known["dikembalikan"]
    stops: list[tuple[Journey, int | None, float]] = [
        (checked, 2, 0.02), (plain, 2, 0.08), (returned, 2, 0.2), (known["dilindungi"], 2, 1.2),
        (checked, 3, 0.3), (plain, 3, 1.0), (known["dilindungi"], 3, 3.0), (returned, 3, 0.8),
        (checked, 4, 1.0), (plain, 4, 0.7), (checked, 5, 1.1), (plain, 5, 0.9), (known["dilindungi"], 5, 2.0),
        (checked, 6, 1.5), (known["dilindungi"], 6, 5.0), (checked, 7, 6.0), (plain, 7, 1.3),
        (plain, 8, 1.2), (checked, 8, 6.5), (plain, 9, 1.6), (checked, 9, 7.0),
        (plain, 10, 1.8), (checked, 10, 6.8), (returned, 10, 4.0), (plain, 11, 1.9), (checked, 11, 7.5),
        (plain, 12, 2.5), (checked, None, 20.0), (plain, None, 12.0), (known["bukan_wewenang"], None, 9.0),
    ]  # fmt: skip
    planned = []
    for number, (journey, until, days) in enumerate(stops[:CASES]):
        begins = now - timedelta(days=days * 1.4)
        planned.append((journey, until, begins, _variation(number)))
    return sorted(planned, key=lambda p: p[2])


_SUBJECTS = (
    "THR dibayar sebagian, 12 pekerja", "Informasi pelatihan BLK", "Upah lembur tidak dibayar empat bulan",
    "Ijazah ditahan perusahaan", "Pesangon PHK belum diterima", "BPJS tidak didaftarkan",
    "Upah di bawah UMK", "Jam kerja melebihi ketentuan", "Kontrak PKWT tidak diberikan", "Cuti melahirkan ditolak",
    "Potongan upah tanpa penjelasan", "Lowongan kerja diduga penipuan", "Uang lembur hari libur",
    "Slip gaji tidak diberikan", "THR pekerja harian", "Pesangon dibayar bertahap", "Jadwal kartu kuning (AK-1)",
)  # fmt: skip


def _variation(number: int) -> dict[str, object]:
    return {"judul": _SUBJECTS[number % len(_SUBJECTS)], "tracking_id": str(8123000 + number * 37)}
