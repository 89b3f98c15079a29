"""Backups are made each day and put back with a reason; nothing moves before everything that can be refused is."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app import paths
from app.domain.errors import (
    BadFile,
    Incomplete,
    KeyFileBroken,
    OfficeError,
    Refused,
    SignInRefused,
    StoreBroken,
    StoreUnavailable,
)
from app.keys import keyfile
from app.keys.kdf import FLOOR, Kdf
from app.usecases import back_up
from app.usecases.desk import Desk
from app.usecases.found_office import found_office
from app.usecases.older_copy import accept_restore
from app.usecases.play_journey import Player
from app.usecases.practice import PASSWORD, Sources
from app.usecases.restores import restore
from app.usecases.settings import change_settings
from app.usecases.sign_in import close, open_office
from app.usecases.verify_store import verify
from tests.architecture.sources import ROOT
from tests.usecases.conftest import CHEAP, MONDAY, PlayedOffice
from tests.usecases.shelf import JOURNEYS

KDF = Kdf(CHEAP, floor=CHEAP)
REASON = "Disk peladen rusak tanggal 16 November"


def signed_in(office: PlayedOffice, home: Path, name: str = "dewi") -> Desk:
    return open_office(office.path, name, PASSWORD, office.clock, KDF, home)


def registered(office: PlayedOffice) -> str:
    """One more case."""
    changes: dict[str, object] = {"tracking_id": str(8_000_000 + secrets.randbelow(1_000_000))}
    return Player(office.officers.holding, office.clock).play(JOURNEYS["tanpa_cek"], 2, changes)


def heads(desk: Desk) -> dict[str, tuple[int, str]]:
    with desk.store.read() as reads:
        return reads.heads()


def folder_now(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def put_back(office: PlayedOffice, source: Path, home: Path, name: str = "dewi", word: str = PASSWORD,
             reason: str = REASON) -> None:  # fmt: skip
    restore(source, office.path, name, word, reason, office.clock, KDF, home)


@pytest.fixture
def copy(office: PlayedOffice, tmp_path: Path) -> Path:
    """A backup with one case; afterwards the office has two."""
    registered(office)
    made = back_up.back_up(office.desk(), tmp_path / "salinan" / "kantor kemarin.aduan")
    registered(office)
    return made


# --------------------------------------------------------------------------------------- making them


def test_the_daily_copy_is_made_once_a_day_and_opens_by_itself(office: PlayedOffice, tmp_path: Path) -> None:
    desk = office.desk()
    made = back_up.daily(desk)
    assert made is not None
    assert made.name == "kantor 2026-11-16.aduan"
    assert back_up.daily(desk) is None
    office.clock.moment += timedelta(days=1)
    assert back_up.daily(desk) is not None
    other = open_office(made, "rina", PASSWORD, office.clock, KDF, tmp_path / "pc")
    assert verify(other) == ()
    close(other)


def test_daily_copies_are_kept_two_weeks_and_others_for_good(office: PlayedOffice) -> None:
    desk = office.desk()
    by_hand = back_up.back_up_now(desk)
    kept = by_hand.with_name("kantor sebelum skema 0002.aduan")
    shutil.copyfile(by_hand, kept)
    for _day in range(20):
        back_up.daily(desk)
        office.clock.moment += timedelta(days=1)
    folder = back_up.folder_of(office.path)
    daily = sorted(p.stem for p in folder.glob("kantor 2026-1[12]-[0-9][0-9].aduan"))
    assert (len(daily), daily[0], daily[-1]) == (15, "kantor 2026-11-21", "kantor 2026-12-05")
    assert by_hand.exists()
    assert kept.exists()
    assert {p.name for p in folder.glob("*.keys")} >= {f"{name}.aduan.keys" for name in daily}
    assert len(list(folder.glob("*.keys"))) == 16


def test_a_copy_never_overwrites_one(office: PlayedOffice, copy: Path) -> None:
    before = copy.read_bytes()
    with pytest.raises(BadFile, match="sudah ada"):
        back_up.back_up(office.desk(), copy)
    assert copy.read_bytes() == before


# --------------------------------------------------------------------------------------- putting one back


def test_a_restore_sets_the_old_files_aside_and_journals_why(office: PlayedOffice, copy: Path, tmp_path: Path) -> None:
    was = folder_now(office.path.parent)
    office.store.close()
    put_back(office, copy, tmp_path / "pc")
    desk = signed_in(office, tmp_path / "pc")
    assert desk.read_only == ""
    assert verify(desk) == ()
    with desk.store.read() as reads:
        last = reads.entries(desk.store.uid)[-1]
    assert (last.kind, last.body) == ("store.restored", {"reason": REASON, "from_backup": copy.name})
    close(desk)
    now = folder_now(office.path.parent)
    assert now["kantor.aduan.lama1"] == was["kantor.aduan"]
    assert now["kantor.aduan.lama1.keys"] == was["kantor.aduan.keys"]
    assert now["salinan/kantor kemarin.aduan"] == was["salinan/kantor kemarin.aduan"]
    put_back(office, copy, tmp_path / "pc")
    assert {n for n in folder_now(office.path.parent) if "lama" in n} == {
        f"kantor.aduan.lama{number}{end}" for number in (1, 2) for end in ("", ".keys")
    }
    assert [p.name for p in office.path.parent.glob("*pulih*")] == []


def test_a_restore_serves_where_the_office_has_lost_its_files(office: PlayedOffice, copy: Path, tmp_path: Path) -> None:
    office.store.close()
    office.path.unlink()
    keyfile.path_beside(office.path).unlink()
    office.path.with_name("kantor.aduan-journal").write_bytes(b"of the lost file")
    put_back(office, copy, tmp_path / "pc")
    desk = signed_in(office, tmp_path / "pc")
    assert verify(desk) == ()
    close(desk)


def spoilt(copy: Path, suffix: str = "") -> Path:
    """A backup of which one bit of one file is wrong."""
    made = copy.with_name("rusak.aduan")
    for end in ("", ".keys"):
        shutil.copyfile(f"{copy}{end}", f"{made}{end}")
    own = Path(f"{made}{suffix}")
    data = bytearray(own.read_bytes())
    data[len(data) // 2] ^= 1
    own.write_bytes(data)
    return made


@pytest.mark.parametrize(
    ("name", "word", "reason", "kind"),
    [
        ("dewi", "kata sandi keliru", REASON, SignInRefused),
        ("siapa", PASSWORD, REASON, SignInRefused),
        ("rina", PASSWORD, REASON, Refused),
        ("dewi", PASSWORD, "  ", Incomplete),
    ],
)
def test_nothing_moves_where_the_person_or_the_reason_will_not_do(
    office: PlayedOffice, copy: Path, tmp_path: Path, name: str, word: str, reason: str, kind: type[OfficeError]
) -> None:
    office.store.close()
    before = folder_now(office.path.parent)
    with pytest.raises(kind):
        put_back(office, copy, tmp_path.parent / f"{tmp_path.name} pc", name, word, reason)
    assert folder_now(office.path.parent) == before


@pytest.mark.parametrize("suffix", ["", ".keys", "gone", "keys gone"])
def test_nothing_moves_where_the_backup_is_broken(
    office: PlayedOffice, copy: Path, tmp_path: Path, suffix: str
) -> None:
    source = spoilt(copy, suffix if "gone" not in suffix else "")
    if "gone" in suffix:
        (keyfile.path_beside(source) if "keys" in suffix else source).unlink()
    office.store.close()
    before = folder_now(office.path.parent)
    with pytest.raises((StoreBroken, KeyFileBroken)) as told:
        put_back(office, source, tmp_path.parent / f"{tmp_path.name} pc")
    assert told.value.sentence
    assert folder_now(office.path.parent) == before


@pytest.mark.parametrize("failing", range(1, 5))
def test_where_a_move_fails_everything_is_as_it_was(
    office: PlayedOffice, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """As on Windows, where a desk still has the database open."""
    office.store.close()
    before = folder_now(office.path.parent)
    moves: list[str] = []
    real = Path.replace

    def held(self: Path, target: Path) -> Path:
        if office.path.parent in (self.parent, Path(target).parent) and office.path.name in Path(target).name:
            moves.append(self.name)
            if len(moves) == failing:
                raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(StoreUnavailable, match="Minta semua menutup Aduan"):
        put_back(office, copy, tmp_path.parent / f"{tmp_path.name} pc")
    monkeypatch.undo()
    assert folder_now(office.path.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_desk_that_was_open_during_a_restore_writes_into_neither_file(
    office: PlayedOffice, copy: Path, tmp_path: Path
) -> None:
    registered(office)
    put_back(office, copy, tmp_path / "pc")
    before = folder_now(office.path.parent)
    with pytest.raises(StoreUnavailable, match="masuk kembali"):
        registered(office)
    assert folder_now(office.path.parent) == before


# --------------------------------------------------------------------------------------- other PCs


def test_a_pc_that_saw_more_reads_only_until_an_administrator_accepts_then_all_write(
    office: PlayedOffice, copy: Path, tmp_path: Path
) -> None:
    for name, home in (("rina", "pc1"), ("dewi", "pc2")):
        close(signed_in(office, tmp_path / home, name))
    office.store.close()
    shutil.copyfile(copy, office.path)
    shutil.copyfile(keyfile.path_beside(copy), keyfile.path_beside(office.path))
    for _again in range(2):  # closing must not make the PC forget
        rina = signed_in(office, tmp_path / "pc1", "rina")
        assert "lebih tua" in rina.read_only
        close(rina)
    dewi = signed_in(office, tmp_path / "pc2")
    with pytest.raises(Refused, match="lebih tua"):
        change_settings(dewi, {"paper": "A4"})
    with pytest.raises(Incomplete):
        accept_restore(dewi, " ")
    accept_restore(dewi, REASON)
    change_settings(dewi, {"paper": "A4"})
    assert verify(dewi) == ()
    with pytest.raises(Refused, match="Tidak ada"):
        accept_restore(dewi, REASON)
    close(dewi)
    rina = signed_in(office, tmp_path / "pc1", "rina")
    assert rina.read_only == ""
    close(rina)


def test_an_officer_accepts_nothing(office: PlayedOffice, copy: Path, tmp_path: Path) -> None:
    close(signed_in(office, tmp_path / "pc1", "rina"))
    office.store.close()
    shutil.copyfile(copy, office.path)
    rina = signed_in(office, tmp_path / "pc1", "rina")
    with pytest.raises(Refused, match="Hanya administrator"):
        accept_restore(rina, REASON)
    assert rina.read_only
    close(rina)


def test_an_old_restore_settles_nothing_once_it_was_seen(office: PlayedOffice, copy: Path, tmp_path: Path) -> None:
    """Whoever puts back a copy made after a lawful restore brings that restore's entry along."""
    office.store.close()
    put_back(office, copy, tmp_path / "pc")
    close(signed_in(office, tmp_path / "pc1", "rina"))
    once = {end: Path(f"{office.path}{end}").read_bytes() for end in ("", ".keys")}
    dewi = signed_in(office, tmp_path / "pc")
    change_settings(dewi, {"paper": "A4"})
    close(dewi)
    put_back(office, copy, tmp_path / "pc")
    close(signed_in(office, tmp_path / "pc1", "rina"))
    for end, data in once.items():
        Path(f"{office.path}{end}").write_bytes(data)
    rina = signed_in(office, tmp_path / "pc1", "rina")
    assert "lebih tua" in rina.read_only
    close(rina)


def test_a_restore_in_a_file_that_was_altered_settles_nothing(
    office: PlayedOffice, copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close(signed_in(office, tmp_path / "pc1", "rina"))
    office.store.close()
    put_back(office, copy, tmp_path / "pc")
    monkeypatch.setattr("app.usecases.older_copy.in_itself", lambda _reads: False)
    rina = signed_in(office, tmp_path / "pc1", "rina")
    assert "lebih tua" in rina.read_only
    rina.store.close()


# --------------------------------------------------------------------------------------- by the command


def test_the_command_restores_with_a_password_from_the_environment(tmp_path: Path) -> None:
    """A process of its own, with the cost of passwords that the program asks for."""
    path = tmp_path / "kantor.aduan"
    found_office(path, Sources(paths.resources()).plan("padang"), Kdf(FLOOR), MONDAY)
    environment = {**os.environ, "ADUAN_HOME": str(tmp_path / "rumah"), "SANDI": PASSWORD, "PYTHONUTF8": "1"}

    def aduan(*words: str) -> subprocess.CompletedProcess[str]:
        who = ("--user", "dewi", "--password-env", "SANDI")
        return subprocess.run(
            [sys.executable, "-m", "app", *words, *who], cwd=ROOT, env=environment, capture_output=True, text=True,
            encoding="utf-8", check=False,
        )  # fmt: skip

    copy = tmp_path / "salinan.aduan"
    assert aduan("backup", str(path), str(copy)).returncode == 0
    no_reason = aduan("restore", str(copy), str(path), "--reason", "")
    assert (no_reason.returncode, no_reason.stderr.strip()) == (1, "Isi alasan pemulihan.")
    done = aduan("restore", str(copy), str(path), "--reason", REASON)
    assert (done.returncode, done.stderr) == (0, "")
    assert "disisihkan" in done.stdout
    assert (tmp_path / "kantor.aduan.lama1").exists()
    checked = aduan("verify", str(path))
    assert (checked.returncode, checked.stdout.split(":")[0]) == (0, "Utuh")
    (seen,) = (tmp_path / "rumah").rglob("seen/*.json")
    assert len(json.loads(seen.read_text(encoding="utf-8"))["restores"]) == 1
