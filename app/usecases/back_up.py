"""Backups: by command, and without being asked at the first opening of each day; kept for two weeks."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.errors import BadFile
from app.domain.journal import NewEntry
from app.keys import keyfile
from app.storage import backup
from app.usecases.desk import Desk
from app.usecases.open_store import copy_store, folder_of_copies

KEPT = timedelta(days=14)


def back_up(desk: Desk, target: Path) -> Path:
    """An encrypted copy of the database with its key file beside it; an existing file is not overwritten."""
    if target.exists():
        raise BadFile(
            f"{target.name} sudah ada. Pilih nama lain; cadangan lama tidak ditimpa.",
            f"{target.name} exists. Choose another name; backups are not overwritten.",
        )
    return copy_store(desk.store, target)


def back_up_now(desk: Desk) -> Path:
    """A copy beside the daily ones, named by the office's day and time."""
    now = desk.zone().local(desk.clock.now())
    target = folder_of(desk.store.path) / f"{desk.store.path.stem} {now:%Y-%m-%d %H.%M.%S}.aduan"
    target.parent.mkdir(parents=True, exist_ok=True)
    return back_up(desk, target)


def last(desk: Desk) -> datetime | None:
    """When the newest copy was made (UTC), by its file's time."""
    folder = folder_of(desk.store.path)
    times = [path.stat().st_mtime for path in folder.glob("*.aduan")] if folder.is_dir() else []
    return datetime.fromtimestamp(max(times), tz=UTC) if times else None


def folder_of(path: Path) -> Path:
    """Where the daily copies of a database lie."""
    return folder_of_copies(path)


def daily(desk: Desk) -> Path | None:
    """Today's copy if there is none yet, and a checkpoint; older ones than two weeks go. None where it was there."""
    day = desk.zone().local(desk.clock.now()).date()
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
    """Daily copies only; one that cannot be removed today (somebody reads it) goes another day."""
    for path in folder.glob("*.aduan"):
        try:
            made = date.fromisoformat(path.stem.rsplit(" ", 1)[-1])
        except ValueError:
            continue
        if day - made > KEPT:
            with suppress(OSError):
                path.unlink()
                keyfile.path_beside(path).unlink(missing_ok=True)
    for part in folder.glob(f"*{backup.PART}*"):
        if day - datetime.fromtimestamp(part.stat().st_mtime, tz=UTC).date() > KEPT:
            with suppress(OSError):
                part.unlink()
