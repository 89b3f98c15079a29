"""What goes wrong around the file is told in one clear sentence and loses nothing; the program's own faults stay so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from app.domain.errors import OfficeError, StoreBroken, StoreUnavailable
from app.domain.journal import NewEntry
from app.keys.sealing import OfficerSealer
from app.storage.cipher import connect
from app.storage.schema import Schema
from app.storage.store import Store
from app.storage.writing import Stamp
from app.usecases import verify_store
from tests.usecases.conftest import PlayedOffice

LARGE = bytes(400_000)


def perform(office: PlayedOffice, data: bytes = b"") -> None:
    """A sealed entry, and bytes that need room."""
    store, account = office.store, next(iter(office.keys))
    with store.read() as reads:
        sealer = OfficerSealer(office.keys[account], reads.office().accounts[account].certificate)
    with store.write(Stamp(office.clock.now(), account, "WIB"), sealer) as uow:
        uow.append(store.uid, NewEntry("setting.changed", {"key": "paper", "value": "A4"}))
        if data:
            uow.add_blob(data)


def heads(office: PlayedOffice) -> dict[str, tuple[int, str]]:
    with closing(Store.open(office.path, office.founded.database_key)) as store, store.read() as reads:
        return reads.heads()


def pragma(office: PlayedOffice, words: str) -> None:
    """On the writer's own connection; the pool has one."""
    with office.store._writer.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.rollback()
        raw.execute(f"PRAGMA {words}").fetchall()


def pages(office: PlayedOffice) -> int:
    with closing(connect(office.path, office.founded.database_key)) as connection:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])


def refused(act: Callable[[], object], words: str, kind: type[OfficeError] = StoreUnavailable) -> None:
    with pytest.raises(kind, match=words) as told:
        act()
    assert told.value.english != told.value.sentence


# --------------------------------------------------------------------------------------- the disk


def test_a_full_disk_is_told_and_the_work_is_done_once_there_is_room(office: PlayedOffice) -> None:
    before, own = heads(office), pages(office)
    pragma(office, f"max_page_count = {own + 4}")
    refused(lambda: perform(office, LARGE), "Ruang disk penuh")
    assert heads(office) == before
    pragma(office, "max_page_count = 1000000")
    perform(office, LARGE)
    assert heads(office)[office.store.uid][0] == before[office.store.uid][0] + 1


@contextmanager
def small_disk(folder: Path, room: int) -> Iterator[Path]:
    """A disk of its own; only the system's administrator may make one."""
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("no right to make a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="makes a disk as Linux does")
def test_a_disk_that_is_really_full_damages_nothing(office: PlayedOffice, tmp_path: Path) -> None:
    """Neither the rollback journal nor a backup finds room there."""
    with small_disk(tmp_path / "disk", office.path.stat().st_size + 200_000) as disk:
        path = disk / "kantor.aduan"
        shutil.copyfile(office.path, path)
        with closing(Store.open(path, office.founded.database_key)) as store:
            office.store.close()
            office.store, office.path = store, path
            before = heads(office)
            (disk / "isi").write_bytes(bytes(shutil.disk_usage(disk).free))
            refused(lambda: perform(office), "Ruang disk penuh|tidak terjangkau")
            assert heads(office) == before
            (disk / "isi").unlink()
            perform(office)
            assert len(verify_store.verify(office.officers.desks[0])) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="makes a disk as Linux does")
def test_a_rekeying_for_which_the_disk_lacks_room_leaves_the_file_under_its_key(
    office: PlayedOffice, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", office.path.stat().st_size + 200_000) as disk:
        path = disk / "kantor.aduan"
        shutil.copyfile(office.path, path)
        with closing(Store.open(path, office.founded.database_key)) as store:
            refused(lambda: store.rekey(bytes(32)), "ruang disknya kurang")
            with store.read() as reads:
                assert verify_store.in_itself(reads)


def test_a_file_that_may_not_be_written_is_told_and_can_still_be_read(office: PlayedOffice) -> None:
    before = heads(office)
    pragma(office, "query_only = ON")
    refused(lambda: perform(office), "hak tulis")
    assert heads(office) == before
    with office.store.read() as reads:
        assert reads.office().accounts


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_share_without_the_right_to_write_is_told(office: PlayedOffice) -> None:
    office.path.chmod(0o400)
    with closing(Store.open(office.path, office.founded.database_key)) as store:
        office.store.close()
        office.store = store
        refused(lambda: perform(office), "hak tulis")


# --------------------------------------------------------------------------------------- the share


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
def test_a_file_taken_away_under_an_open_desk_is_told_and_no_empty_one_is_made(office: PlayedOffice) -> None:
    perform(office)
    with office.store.read():
        pass
    aside = office.path.rename(office.path.with_suffix(".lain"))
    refused(office.store.change_mark, "tidak terjangkau")
    refused(lambda: perform(office), "tidak dapat ditulis")
    refused(lambda: Store.open(office.path, office.founded.database_key), "tidak ditemukan", StoreBroken)
    office.store.close()
    refused(lambda: perform(office), "tidak terjangkau")
    assert not office.path.exists()
    aside.rename(office.path)
    perform(office)


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_file_replaced_under_an_open_desk_takes_nothing_of_it(office: PlayedOffice) -> None:
    """As a restore does: the other file must not get entries that were made for the one before."""
    perform(office)
    office.store.change_mark()
    copy = office.path.with_suffix(".lain")
    shutil.copyfile(office.path, copy)
    copy.rename(office.path)
    before = heads(office)
    refused(office.store.change_mark, "masuk kembali")
    refused(lambda: perform(office), "masuk kembali")
    assert heads(office) == before


@pytest.mark.skipif(sys.platform == "win32", reason="a folder with an open file cannot be removed there")
def test_a_folder_that_is_gone_is_told(office: PlayedOffice, tmp_path: Path) -> None:
    perform(office)
    tmp_path.rename(tmp_path.with_name(f"{tmp_path.name} lain"))
    refused(office.store.change_mark, "tidak terjangkau")
    refused(lambda: perform(office), "tidak dapat ditulis|tidak terjangkau")
    refused(lambda: Store.create(office.path, bytes(32), "5f" * 16), "tidak terjangkau")
    tmp_path.with_name(f"{tmp_path.name} lain").rename(tmp_path)
    perform(office)


def test_a_share_that_does_not_even_answer_is_out_of_reach(
    office: PlayedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_path: Path) -> None:
        raise OSError(112, "Host is down")

    monkeypatch.setattr(Path, "stat", away)
    refused(lambda: Store.open(office.path, office.founded.database_key), "tidak terjangkau")
    refused(office.store.change_mark, "tidak terjangkau")


# --------------------------------------------------------------------------------------- other desks


@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE", "BEGIN; SELECT 1 FROM meta"])
def test_a_file_held_too_long_is_told_and_nothing_is_half_written(office: PlayedOffice, lock: str) -> None:
    """By one who writes, one who is about to, and one who reads when this desk wants to commit."""
    before = heads(office)
    office.store.longest_wait = 0.05
    with closing(connect(office.path, office.founded.database_key)) as other:
        held = [other.execute(words).fetchone() for words in lock.split("; ")]
        assert held
        refused(lambda: perform(office), "terlalu lama")
        other.execute("ROLLBACK")
    assert heads(office) == before
    perform(office)


def test_a_reader_waits_for_a_commit_and_is_told_if_it_lasts(office: PlayedOffice) -> None:
    office.store.longest_wait = 0.05
    with closing(connect(office.path, office.founded.database_key)) as other:
        other.execute("BEGIN EXCLUSIVE")
        refused(lambda: office.store.read().__enter__(), "terlalu lama")
        refused(lambda: office.store.rekey(bytes(32)), "belum diganti")
        other.execute("ROLLBACK")
    perform(office)


def test_a_rekeying_lets_another_desk_commit_first(office: PlayedOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt that fails keeps no lock: the two would wait for each other until both give up."""
    with closing(connect(office.path, office.founded.database_key)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE meta SET value = value")
        monkeypatch.setattr("app.storage.cipher.time.sleep", lambda _seconds: other.execute("COMMIT"))
        office.store.rekey(bytes(32))
    perform(office)


# --------------------------------------------------------------------------------------- the file itself


def test_a_damaged_page_is_told_as_a_broken_file(office: PlayedOffice) -> None:
    office.store.close()
    data = bytearray(office.path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    office.path.write_bytes(data)
    refused(lambda: Store.open(office.path, office.founded.database_key), "aduan restore", StoreBroken)


@pytest.mark.parametrize("data", [b"", b"bukan basis data" * 500])
def test_another_file_is_told_as_not_ours_and_left_alone(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "surat.aduan"
    path.write_bytes(data)
    refused(lambda: Store.open(path, bytes(32)), "bukan basis data", StoreBroken)
    assert path.read_bytes() == data


def test_a_founding_that_fails_leaves_nothing_and_never_touches_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kantor.aduan"
    monkeypatch.setattr(Schema, "upgrade", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        Store.create(path, bytes(32), "5f" * 16)
    assert list(tmp_path.iterdir()) == []
    path.write_bytes(b"milik orang")
    refused(lambda: Store.create(path, bytes(32), "5f" * 16), "sudah ada", StoreBroken)
    assert path.read_bytes() == b"milik orang"


# --------------------------------------------------------------------------------------- the program's own faults


def test_a_fault_of_the_program_is_never_told_as_a_trouble_of_the_share(office: PlayedOffice) -> None:
    """And the database's own message quotes no value."""
    with pytest.raises(OperationalError, match="no such column"), office.store.read() as reads:
        reads.connection.exec_driver_sql("SELECT tidak_ada FROM cases")
    twice = "INSERT INTO meta VALUES ('store', ?)"
    with pytest.raises(IntegrityError) as told, office.store.write(None, None) as uow:  # type: ignore[arg-type]
        uow.connection.exec_driver_sql(twice, ("kata dari pengaduan",))
    assert "kata dari pengaduan" not in str(told.value)
    with pytest.raises(DBAPIError, match="syntax"), office.store.read() as reads:
        reads.connection.exec_driver_sql("PILIH SEMUA")
    perform(office)
