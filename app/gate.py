"""Wires the sign-in to the use cases; imported on the worker, while the window already stands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app import DEFAULT_SOP
from app.documents.fonts import FontBook
from app.domain.clock import Clock, SetClock
from app.domain.errors import OfficeError, WeakPassword
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.keys.passwords import check_password
from app.storage.store import Store
from app.ui.common.refusal import said
from app.ui.shell.office import OfficeView
from app.ui.signin.gate import Gate, Practice, PracticePerson
from app.usecases import back_up, sign_in
from app.usecases.desk import Desk
from app.usecases.people_file import PersonLine
from app.usecases.practice import PASSWORD, PAST, Officers, Sources, fill, found_practice

PRACTICE = "kantor-latihan"


@dataclass(frozen=True)
class Places:
    """Where the program finds its resources and keeps this PC's own files."""

    resources: Path
    data: Path

    @property
    def practice(self) -> Path:
        """The practice office's database."""
        return self.data / PRACTICE / "latihan.aduan"


def make_gate(clock: Clock, places: Places, sop: str = DEFAULT_SOP, filled: bool = True) -> Gate:
    """The calls behind the sign-in."""
    kdf = Kdf()

    def open_office(path: Path, name: str, password: str) -> Desk:
        desk = sign_in.open_office(path, name, password, clock, kdf, places.data)
        back_up_quietly(desk)
        return desk

    def make_practice(progress: Callable[[str], None]) -> Practice:
        return practice_office(places, sop, clock.now(), progress, filled)

    return Gate(
        open_office=open_office,
        identified=sign_in.identified,
        change_password=sign_in.change_password,
        close=sign_in.close,
        weakness=weakness,
        make_practice=make_practice,
        discard_practice=lambda: discard_practice(places),
        office_view=OfficeView,
    )


def back_up_quietly(desk: Desk) -> None:
    """The first opening of each day makes a copy; a failure is told at sign-in and never keeps anyone out."""
    try:
        back_up.daily(desk)
    except OfficeError as error:
        desk.notices = (*desk.notices, error.sentence)


def weakness(password: str, name: str) -> str:
    """Why a new password will not do; empty where it will."""
    try:
        check_password(password, name)
    except WeakPassword as error:
        return said(error)
    return ""


def practice_office(
    places: Places, sop: str, now: datetime, progress: Callable[[str], None], filled: bool = True
) -> Practice:
    """The practice office, founded and filled where there is none yet."""
    sources = Sources(places.resources)
    people = sources.plan(sop).people
    path = places.practice
    if not (path.exists() and keyfile.path_beside(path).exists()):
        discard_practice(places)
        part = places.data / f"{PRACTICE}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        progress("Kantor latihan sedang disiapkan…")
        _found(part / path.name, sources, sop, now, places.data, progress if filled else None)
        part.replace(path.parent)
    return Practice(path, PASSWORD, tuple(_person(line) for line in people))


def _person(line: PersonLine) -> PracticePerson:
    return PracticePerson(line.account, line.name, line.post)


def _found(
    path: Path, sources: Sources, sop: str, now: datetime, home: Path, progress: Callable[[str], None] | None
) -> None:
    founded = found_practice(path, sources, sop, now - PAST)
    if progress is None:
        return
    store = Store.open(path, founded.database_key)
    try:
        clock = SetClock(now)
        officers = Officers(store, dict(founded.keys), clock, home, FontBook())
        journeys, cases = sources.journeys(sop), sources.practice(sop).cases
        fill(officers, clock, journeys, cases, now, lambda n, all_: progress(f"Pengaduan contoh {n} dari {all_}…"))
    finally:
        store.close()


def discard_practice(places: Places) -> None:
    """Throw the practice office away."""
    shutil.rmtree(places.practice.parent, ignore_errors=True)
