"""Putting a backup in the place of a database, and journaling it, so that desks that saw more may write again."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.domain.clock import Clock
from app.domain.errors import StoreBroken, StoreUnavailable
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.storage.cipher import check, opens
from app.usecases.older_copy import accept_restore, check_reason
from app.usecases.sign_in import close, open_office


def restore(
    source: Path, target: Path, name: str, password: str, reason: str, clock: Clock, kdf: Kdf, home: Path
) -> None:
    """Put a backup in the place of a database and journal it, as one of its administrators.

    Everything that can be refused is refused before anything moves. Raises SignInRefused, KeyFileBroken, StoreBroken,
    StoreUnavailable, Refused (not an administrator), Incomplete (no reason).
    """
    check_reason(reason)
    check_backup(source, name, password, kdf)
    put_in_place(source, target)
    desk = open_office(target, name, password, clock, kdf, home)
    try:
        accept_restore(desk, reason, source.name)
    finally:
        close(desk)


def check_backup(source: Path, name: str, password: str, kdf: Kdf) -> None:
    """See, before anything is replaced, that a backup opens with that account. Raises SignInRefused, StoreBroken."""
    keys = keyfile.path_beside(source)
    if not source.exists() or not keys.exists():
        raise StoreBroken(
            f"Cadangan {source.name} atau berkas kuncinya tidak ditemukan.",
            f"The backup {source.name} or its key file was not found.",
        )
    unlocked = keyfile.unlock(keyfile.read(keys), kdf, name, password)
    *others, (_generation, last) = unlocked.database_keys
    if not any(opens(source, key) for _generation, key in others):
        check(source, last)


def put_in_place(source: Path, target: Path) -> None:
    """Copy a backup and its key file to where the office opens them; what was there is set aside, not deleted.

    The copies are whole before the first move; a left-over rollback journal goes with the file that it belongs to.
    """
    pairs = ((source, target), (keyfile.path_beside(source), keyfile.path_beside(target)))
    try:
        for own, place in pairs:
            shutil.copyfile(own, _part(place))
        number = _free_number(target)
        for place in (_journal(target), *(place for _own, place in pairs)):
            if place.exists():
                place.replace(_aside(target, place, number))
        for _own, place in pairs:
            _part(place).replace(place)
    except OSError as error:
        raise StoreUnavailable(
            f"Cadangan tidak dapat dipasang ke {target.name} ({error.strerror}). Minta semua menutup Aduan, periksa "
            "ruang disk dan hak tulis, lalu ulangi.",
            f"The backup could not be put in the place of {target.name} ({error.strerror}). Ask everyone to close "
            "Aduan, check the disk and your right to write there, then try again.",
        ) from error


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _journal(database: Path) -> Path:
    return database.with_name(database.name + "-journal")


def _aside(target: Path, path: Path, number: int) -> Path:
    return target.with_name(f"{target.name}.lama{number}{path.name.removeprefix(target.name)}")


def _free_number(target: Path) -> int:
    number = 1
    while _aside(target, target, number).exists() or _aside(target, keyfile.path_beside(target), number).exists():
        number += 1
    return number
