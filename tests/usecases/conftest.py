"""An office of the real kind in a temporary folder, founded once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import paths
from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.domain.journey import Journey
from app.keys.account_keys import AccountKeys
from app.keys.kdf import Kdf, KdfParams
from app.storage.store import Store
from app.usecases.case_file import view
from app.usecases.desk import Desk
from app.usecases.found_office import Founded, found_office
from app.usecases.practice import Officers, Sources
from app.usecases.settings import change_setting

CHEAP = KdfParams(memory_kib=64, passes=1)
MONDAY = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)  # 09.00 WIB


@dataclass
class Template:
    """A founded office and its keys."""

    path: Path
    founded: Founded


@dataclass
class PlayedOffice:
    """An open office with a desk for each post, on one clock that tests set."""

    path: Path
    store: Store
    keys: dict[str, AccountKeys]
    clock: SetClock
    officers: Officers
    journeys: dict[str, Journey]
    home: Path
    founded: Founded

    def desk(self, performer: str = "", number: int = 0) -> Desk:
        """The desk of the first holder of a performer's post; without one, of who enters reports."""
        if not performer:
            return self.officers.holding("")
        with self.store.read() as reads:
            post = reads.office().posts_of(performer)[number].uid
        return self.officers.holding(post)

    def waiting_desk(self, case: str) -> Desk:
        """The desk for which a case waits."""
        return self.officers.holding(view(self.desk(), case).tasks[0].post)

    def settle(self, journey: Journey) -> None:
        """Switch on what a journey needs."""
        for key, value in journey.settings.items():
            change_setting(self.desk(), key, value)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    path = tmp_path_factory.mktemp("template") / "kantor.aduan"
    kdf = Kdf(CHEAP, floor=CHEAP)
    return Template(path, found_office(path, Sources(paths.resources()).plan("padang"), kdf, MONDAY))


@pytest.fixture(scope="session")
def fonts() -> FontBook:
    return FontBook()


@pytest.fixture
def office(template: Template, tmp_path: Path, fonts: FontBook) -> Iterator[PlayedOffice]:
    path = tmp_path / "kantor.aduan"
    shutil.copyfile(template.path, path)
    shutil.copyfile(f"{template.path}.keys", f"{path}.keys")
    store = Store.open(path, template.founded.database_key)
    clock = SetClock(MONDAY)
    keys = dict(template.founded.keys)
    journeys = {j.id: j for j in Sources(paths.resources()).journeys("padang")}
    yield PlayedOffice(
        path, store, keys, clock, Officers(store, keys, clock, tmp_path, fonts), journeys, tmp_path, template.founded
    )
    store.close()
