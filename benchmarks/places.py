"""Where the benchmark offices lie, and opening one of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import appdirs

from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.keys import keyfile
from app.keys.kdf import FLOOR, Kdf
from app.storage.store import Store
from app.usecases.desk import Desk
from app.usecases.practice import PASSWORD

NOW = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)  # a Wednesday, 10.00 WIB; every benchmark office lives at this moment
SIZES = (1_000, 10_000, 100_000)  # what the generator makes unless told; a million takes half an hour and 40 GB
COPIED_UP_TO = 10_000  # cases; larger offices are written into as they are


def standard_folder() -> Path:
    """Where this PC keeps what can be made again."""
    return Path(appdirs.user_cache_dir("Aduan", appauthor=False)) / "benchmarks"


@dataclass(frozen=True)
class Place:
    """One generated office."""

    folder: Path
    cases: int

    @property
    def home(self) -> Path:
        """Everything that belongs to this office."""
        return self.folder / str(self.cases)

    @property
    def file(self) -> Path:
        """The encrypted database."""
        return self.home / "kantor.aduan"

    @property
    def plain(self) -> Path:
        """The same tables in the clear, for the floor on the bare driver; may be missing."""
        return self.home / "plain.sqlite"

    @property
    def made(self) -> bool:
        """True after the generator has finished."""
        return (self.home / "made.json").exists()


def places(folder: Path) -> list[Place]:
    """Every finished office in a folder, smallest first."""
    found = [Place(folder, int(d.name)) for d in folder.iterdir() if d.name.isdigit()] if folder.exists() else []
    return sorted((p for p in found if p.made), key=lambda p: p.cases)


def open_desk(place: Place, account: str, file: Path | None = None) -> Desk:
    """The desk of an account by its name, at the benchmark's moment; ``file`` opens a copy."""
    path = file or place.file
    unlocked = keyfile.unlock(keyfile.read(keyfile.path_beside(place.file)), Kdf(FLOOR), account, PASSWORD)
    store = Store.open(path, unlocked.database_keys[-1][1])
    return Desk(store, unlocked.keys, unlocked.authority, SetClock(NOW), Kdf(FLOOR), place.home, FontBook())


@contextmanager
def to_write_in(place: Place) -> Iterator[Place]:
    """The office itself, or a copy that goes afterwards where a run would use up much of it."""
    if place.cases > COPIED_UP_TO:
        yield place
        return
    copy = Place(place.folder / "copies", place.cases)
    shutil.rmtree(copy.home, ignore_errors=True)
    shutil.copytree(place.home, copy.home)
    try:
        yield copy
    finally:
        shutil.rmtree(copy.home)
