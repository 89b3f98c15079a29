"""An office of the real kind in a temporary folder, founded once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import DEFAULT_SOP, paths
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
from app.usecases.settings import change_settings
from tests.usecases.shelf import FULL, SOP, AtStep, Shelf

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
        change_settings(self.desk(), journey.settings)

    def switch_on(self, setting: str) -> None:
        """Switch on a setting that an action of the SOP asks for."""
        change_settings(self.desk(), {setting: True})


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    path = tmp_path_factory.mktemp("template") / "kantor.aduan"
    kdf = Kdf(CHEAP, floor=CHEAP)
    return Template(path, found_office(path, Sources(paths.resources()).plan(DEFAULT_SOP), kdf, MONDAY))


@pytest.fixture(scope="session")
def fonts() -> FontBook:
    return FontBook()


def founded_anew(
    folder: Path, fonts: FontBook, sop: str = DEFAULT_SOP, change: Callable[[str], str] = str
) -> PlayedOffice:
    """An office of a SOP that ships, its source changed beforehand, opened."""
    plan = Sources(paths.resources()).plan(sop)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "kantor.aduan"
    kdf = Kdf(CHEAP, floor=CHEAP)
    template = Template(path, found_office(path, replace(plan, sop_source=change(plan.sop_source)), kdf, MONDAY))
    return opened(path, template, fonts, sop=sop)


def opened(
    path: Path, template: Template, fonts: FontBook, moment: datetime = MONDAY, sop: str = DEFAULT_SOP
) -> PlayedOffice:
    """A copy of the founded office, opened."""
    store = Store.open(path, template.founded.database_key)
    clock, keys = SetClock(moment), dict(template.founded.keys)
    journeys = {j.id: j for j in Sources(paths.resources()).journeys(sop)}
    officers = Officers(store, keys, clock, path.parent, fonts)
    return PlayedOffice(path, store, keys, clock, officers, journeys, path.parent, template.founded)


def copied(source: Path, folder: Path) -> Path:
    """Database and key file copied into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "kantor.aduan"
    shutil.copyfile(source, path)
    shutil.copyfile(f"{source}.keys", f"{path}.keys")
    return path


@pytest.fixture
def office(template: Template, tmp_path: Path, fonts: FontBook) -> Iterator[PlayedOffice]:
    played = opened(copied(template.path, tmp_path), template, fonts)
    yield played
    played.store.close()


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, template: Template, fonts: FontBook) -> Shelf:
    """Offices with a case at each step, made once for this worker."""
    return Shelf(
        tmp_path_factory.mktemp("shelf"), lambda folder: opened(copied(template.path, folder), template, fonts)
    )


@pytest.fixture
def at(shelf: Shelf, template: Template, tmp_path: Path, fonts: FontBook) -> Iterator[Callable[..., AtStep]]:
    """A fresh office whose case waits at a step of a journey."""
    made: list[PlayedOffice] = []

    def take(step: int, journey: str = FULL) -> AtStep:
        waiting = shelf.waiting(step, journey)
        office = opened(copied(waiting.path, tmp_path / f"{len(made)}"), template, fonts, waiting.moment)
        made.append(office)
        return AtStep(office, waiting.case, SOP.step(step), journey)

    yield take
    for office in made:
        office.store.close()
