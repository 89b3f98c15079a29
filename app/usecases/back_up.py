"""Backups: by command, and without being asked at the first opening of each day; kept for two weeks."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

from app.domain.errors import BadFile, StoreBroken
from app.domain.journal import NewEntry
from app.domain.wording import WIB
from app.keys import keyfile
from app.storage import backup
from app.usecases.desk import Desk

KEPT = timedelta(days=14)


def back_up(desk: Desk, target: Path) -> Path:
    """An encrypted copy of the database with its key file beside it; an existing file is not overwritten."""
    if target.exists():
        raise BadFile(
            f"{target.name} sudah ada. Pilih nama lain; cadangan lama tidak ditimpa.",
            f"{target.name} exists. Choose another name; backups are not overwritten.",
        )
    backup.back_up(desk.store, desk.store.key, target)
    shutil.copyfile(keyfile.path_beside(desk.store.path), keyfile.path_beside(target))
    return target


def folder_of(path: Path) -> Path:
    """Where the daily copies of a database lie."""
    return path.with_name(path.stem + " cadangan")


def daily(desk: Desk) -> Path | None:
    """Today's copy if there is none yet, and a checkpoint; older ones than two weeks go. None where it was there."""
    day = WIB.local(desk.clock.now()).date()
    folder = folder_of(desk.store.path)
    target = folder / f"{desk.store.path.stem} {day.isoformat()}.aduan"
    if target.exists() or desk.read_only:
        return None
    _checkpoint(desk)
    made = back_up(desk, target)
    _drop_old(folder, day)
    return made


def _checkpoint(desk: Desk) -> None:
    """Sign the heads of all streams, so that a deleted case or a cut tail is found."""
    with desk.store.read() as reads:
        office = reads.office()
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        heads = {stream: [sequence, digest] for stream, (sequence, digest) in uow.heads().items()}
        uow.append(desk.store.uid, NewEntry("checkpoint.made", {"heads": heads}))


def _drop_old(folder: Path, day: date) -> None:
    for path in folder.glob("*.aduan"):
        try:
            made = date.fromisoformat(path.stem.rsplit(" ", 1)[-1])
        except ValueError:
            continue
        if day - made > KEPT:
            path.unlink()
            keyfile.path_beside(path).unlink(missing_ok=True)


def restore(source: Path, target: Path) -> None:
    """Put a backup in the place of a database; what was there is set aside, not deleted."""
    keys = keyfile.path_beside(source)
    if not source.exists() or not keys.exists():
        raise StoreBroken(
            f"Cadangan {source.name} atau berkas kuncinya tidak ditemukan.",
            f"The backup {source.name} or its key file was not found.",
        )
    keyfile.read(keys)
    for path, own in ((target, source), (keyfile.path_beside(target), keys)):
        if path.exists():
            path.replace(_aside(path))
        shutil.copyfile(own, path)


def _aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.name}.lama{number}")).exists():
        number += 1
    return aside
