"""What a complaint says stands in clear nowhere on the disk: not after a day's work, and not after a killed process."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app import logs
from app.domain.journal import NewEntry
from app.usecases import back_up, drafts, search
from app.usecases.desk import Desk
from app.usecases.play_journey import Player
from app.usecases.sign_in import close
from app.usecases.verify_store import verify
from tests.usecases.conftest import PlayedOffice
from tests.usecases.kill_work import JOURNEYS, PASSWORD, Place

FORM = JOURNEYS["cek_lapangan"].steps[0].form
FIELDS = ("pelapor_nama", "pelapor_nik", "pelapor_telepon", "pelapor_surel", "pelapor_alamat", "terlapor_nama")
UNSENT = "Konsep yang belum dikirim menyebut Mandor Darsono"
WORDS = (*(str(FORM[name]) for name in FIELDS), "setengah THR", "gudang", "Darsono", "081255501234", PASSWORD)
TIMES = 200_000  # more bytes than the cache holds, so that they are on the disk before the commit


def a_day(place: Place, folder: Path) -> Desk:
    """A case from its registration to the archive, a draft, a fault in the log, backups."""
    logs.start(folder / "log")
    desk = place.desk("dewi")
    Player(place.officers(desk).holding, place.clock).play(JOURNEYS["cek_lapangan"])
    drafts.save(desk, "", 1, {"isi": UNSENT, **FORM})
    assert back_up.daily(desk) is not None
    back_up.back_up_now(desk)
    try:
        raise ValueError(UNSENT)
    except ValueError:
        logging.getLogger("app.somewhere").exception("not saved")
    (Path(tempfile.gettempdir()) / "seen by the test").touch()
    return desk


def work(place: Place, folder: Path) -> None:
    close(a_day(place, folder))


def work_and_die(place: Place, folder: Path) -> None:
    """Killed with a transaction under way of which the disk has a part already."""
    desk = a_day(place, folder)
    with desk.store.read() as reads:
        office = reads.office()
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("setting.changed", {"key": "place", "value": UNSENT}))
        uow.add_blob(" ".join(WORDS).encode() * TIMES)
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture
def after(office: PlayedOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Runs a process to its end and names each file of its folders with the words found there."""
    office.store.close()
    (tmp_path / "temp").mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    keys = {account: own.to_bytes() for account, own in office.keys.items()}
    place = Place(office.path, keys, office.clock.now(), 0.0)

    def run(act: Callable[[Place, Path], None], ends: int) -> list[str]:
        process = multiprocessing.get_context("spawn").Process(target=act, args=(place, tmp_path))
        process.start()
        process.join()
        assert process.exitcode == ends
        return [f"{p.name}: {w}" for p in sorted(tmp_path.rglob("*")) if p.is_file() for w in found(p.read_bytes())]

    return run


def found(data: bytes) -> list[str]:
    """The words that stand in these bytes, however their letters are coded and cased."""
    low = data.lower()
    return [w for w in WORDS if any(w.lower().encode(code) in low for code in ("utf-8", "utf-16-le", "utf-16-be"))]


def suffixes(folder: Path) -> set[str]:
    return {path.suffix for path in folder.rglob("*") if path.is_file()}


def test_after_a_day_of_work_no_file_tells_what_was_complained(
    office: PlayedOffice, after: Callable[..., list[str]], tmp_path: Path
) -> None:
    assert after(work, 0) == []
    assert suffixes(tmp_path) >= {".aduan", ".keys", ".draft", ".log", ".json"}
    assert (tmp_path / "temp" / "seen by the test").exists()


def test_after_a_kill_no_file_tells_it_either(
    office: PlayedOffice, after: Callable[..., list[str]], tmp_path: Path
) -> None:
    assert after(work_and_die, -signal.SIGKILL) == []
    assert "kantor.aduan-journal" in {path.name for path in tmp_path.iterdir()}
    assert suffixes(tmp_path) >= {".aduan", ".keys", ".draft", ".log"}


def test_with_the_key_all_of_it_is_there(office: PlayedOffice, after: Callable[..., list[str]], tmp_path: Path) -> None:
    """So the words are the right ones; and the killed transaction is gone."""
    after(work_and_die, -signal.SIGKILL)
    desk = Place(office.path, {}, office.clock.now(), 0.0).desk("dewi")
    assert search.cases(desk, str(FORM["pelapor_nama"]), "all")
    with desk.store.read() as reads:
        assert reads.office().settings["place"] != UNSENT
    kept = drafts.load(desk, "", 1)
    assert kept is not None
    assert found(repr(kept).encode())
    assert verify(desk) == ()
    close(desk)
