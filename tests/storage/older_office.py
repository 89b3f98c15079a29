"""Makes the small filled office that stays behind when a schema gets a successor.

``python -m tests.storage.older_office`` writes it, before the next migration, under the version that it has. People,
cases and passwords are those of the practice office; its passwords are cheap to try and protect nothing.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from app.documents.fonts import FontBook
from app.storage.schema import Schema
from app.usecases.play_journey import Player
from tests.usecases.conftest import founded_anew

OFFICES = Path(__file__).with_name("offices")
PLAYED = (("atas_nama", None), ("dilindungi", 8), ("bukan_wewenang", None))  # journey, row at which its case waits


def make(folder: Path) -> Path:
    """An office of this program's schema with one case signed and filed, one waiting, one passed on."""
    office = founded_anew(folder, FontBook())
    player = Player(office.officers.holding, office.clock)
    for name, until in PLAYED:
        office.settle(office.journeys[name])
        player.play(office.journeys[name], until)
    office.store.close()
    return office.path


def keep() -> Path:
    """The same under the schema's version; one that is there already is never made anew."""
    target = OFFICES / f"{Schema().head}.aduan"
    if target.exists():
        raise SystemExit(f"{target.name} is there already")
    with tempfile.TemporaryDirectory() as folder:
        made = make(Path(folder))
        for ending in ("", ".keys"):
            shutil.copyfile(f"{made}{ending}", f"{target}{ending}")
    return target


if __name__ == "__main__":
    print(keep(), file=sys.stdout)
