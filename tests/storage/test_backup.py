"""Copies are consistent while others write, come to an end, open by themselves, and leave no rubbish."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import StoreBroken, StoreUnavailable
from app.storage import backup
from app.storage.cipher import connect
from app.storage.store import Store
from app.usecases.verify_store import in_itself
from tests.storage.test_troubles import perform
from tests.usecases.conftest import PlayedOffice


@pytest.fixture
def other(office: PlayedOffice) -> Iterator[PlayedOffice]:
    """The same office on another desk that waits for nobody."""
    store = Store.open(office.path, office.founded.database_key)
    store.longest_wait = 0.0
    yield PlayedOffice(office.path, store, office.keys, office.clock, office.officers, {}, office.home, office.founded)
    store.close()


def whole(path: Path, key: bytes) -> dict[str, tuple[int, str]]:
    """The heads of a copy that is wholly what was sealed."""
    with closing(Store.open(path, key)) as store, store.read() as reads:
        assert in_itself(reads)
        return reads.heads()


def write_between_steps(monkeypatch: pytest.MonkeyPatch, other: PlayedOffice, times: int) -> list[str]:
    """Let another desk write whenever a few pages have been copied."""
    told: list[str] = []
    real = backup._Steps.__call__

    def step(self: backup._Steps, status: int, left: int, pages: int) -> None:
        if left and len(told) < times:
            try:
                perform(other)
                told.append("written")
            except StoreUnavailable:
                told.append("refused")
        real(self, status, left, pages)

    monkeypatch.setattr(backup, "PAGES", 20)
    monkeypatch.setattr(backup._Steps, "__call__", step)
    return told


def test_a_copy_holds_what_another_desk_wrote_meanwhile(
    office: PlayedOffice, other: PlayedOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = write_between_steps(monkeypatch, other, 2)
    backup.back_up(office.store, tmp_path / "salinan.aduan")
    assert told == ["written", "written"]
    with office.store.read() as reads:
        assert whole(tmp_path / "salinan.aduan", office.founded.database_key) == reads.heads()


def test_a_copy_comes_to_an_end_where_others_never_stop_writing(
    office: PlayedOffice, other: PlayedOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = write_between_steps(monkeypatch, other, 1000)
    backup.back_up(office.store, tmp_path / "salinan.aduan")
    assert told.count("written") <= backup.MOST_RESTARTS + 1
    assert "refused" in told
    with office.store.read() as reads:
        assert whole(tmp_path / "salinan.aduan", office.founded.database_key) == reads.heads()
    monkeypatch.undo()
    perform(other)


def test_a_database_that_is_held_too_long_is_told(office: PlayedOffice, tmp_path: Path) -> None:
    office.store.longest_wait = 0.1
    with closing(connect(office.path, office.founded.database_key)) as holding:
        holding.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match="terlalu lama"):
            backup.back_up(office.store, tmp_path / "cadangan" / "salinan.aduan")
    assert list((tmp_path / "cadangan").iterdir()) == []


def test_a_database_that_is_not_intact_gives_no_copy_and_the_one_before_stays(
    office: PlayedOffice, tmp_path: Path
) -> None:
    folder = tmp_path / "cadangan"
    backup.back_up(office.store, folder / "salinan.aduan")
    before = (folder / "salinan.aduan").read_bytes()
    data = bytearray(office.path.read_bytes())
    data[5 * 4096 + 100] ^= 1
    office.path.write_bytes(data)
    with pytest.raises((StoreBroken, StoreUnavailable), match=r"[Cc]adangan"):
        backup.back_up(office.store, folder / "salinan.aduan")
    assert (folder / "salinan.aduan").read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["salinan.aduan"]


def test_a_copy_that_cannot_be_written_is_told_and_leaves_nothing(office: PlayedOffice, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_bytes(b"")
    with pytest.raises(StoreUnavailable, match="Periksa ruang disk"):
        backup.back_up(office.store, tmp_path / "berkas" / "salinan.aduan")
    office.path.unlink()
    with pytest.raises(StoreUnavailable):
        backup.back_up(office.store, tmp_path / "cadangan" / "salinan.aduan")
    assert list((tmp_path / "cadangan").iterdir()) == []
    assert not office.path.exists()
