"""Putting a backup in the place of a database: made ready and journaled beside it, then moved in."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.clock import Clock
from app.domain.errors import StoreBroken, StoreUnavailable
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.storage.cipher import check, opens
from app.storage.store import Store
from app.storage.troubles import present
from app.usecases import seen_heads
from app.usecases.older_copy import check_reason, journal_restore
from app.usecases.sign_in import open_office


def restore(
    source: Path, target: Path, name: str, password: str, reason: str, clock: Clock, kdf: Kdf, home: Path
) -> None:
    """Put a backup in the place of a database and journal it, as one of its administrators.

    Everything that can be refused is refused before anything moves; cut off anywhere, the file is the old one, the
    restored one with its entry, or set aside. Raises SignInRefused, KeyFileBroken, StoreBroken, StoreTooNew,
    StoreUnavailable, Refused (not an administrator), Incomplete (no reason).
    """
    check_reason(reason)
    check_backup(source, name, password, kdf)
    with _workplace(target) as folder:
        ready = folder / target.name
        _copy(source, ready)
        key = _journaled(ready, name, password, reason, source.name, clock, kdf)
        _put_in_place(ready, target)
    store = Store.open(target, key)
    try:
        with store.read() as reads:
            seen_heads.remember(home, reads)
    finally:
        store.close()


def check_backup(source: Path, name: str, password: str, kdf: Kdf) -> None:
    """See, before anything is replaced, that a backup opens with that account. Raises SignInRefused, StoreBroken."""
    keys = keyfile.path_beside(source)
    if not present(source) or not present(keys):
        raise StoreBroken(
            f"Cadangan {source.name} atau berkas kuncinya tidak ditemukan.",
            f"The backup {source.name} or its key file was not found.",
        )
    unlocked = keyfile.unlock(keyfile.read(keys), kdf, name, password)
    *others, (_generation, last) = unlocked.database_keys
    if not any(opens(source, key) for _generation, key in others):
        check(source, last)


def _journaled(ready: Path, name: str, password: str, reason: str, source: str, clock: Clock, kdf: Kdf) -> bytes:
    """The copy, upgraded if need be, with the entry of its restore; gives its key. What this PC saw does not count."""
    desk = open_office(ready, name, password, clock, kdf, ready.parent)
    try:
        journal_restore(desk, reason, source)
        return desk.store.key
    finally:
        desk.store.close()


@contextmanager
def _workplace(target: Path) -> Iterator[Path]:
    """A folder beside the database, so that what is made there can be moved into place in one go."""
    folder = target.with_name(f"{target.name}.pulih{secrets.token_hex(4)}")
    try:
        folder.mkdir()
        yield folder
    except OSError as error:
        raise _not_restored(target, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy(source: Path, ready: Path) -> None:
    """Database and key file, and a rollback journal that a killed program left beside a plain copy."""
    for own, place in zip(_parts(source), _parts(ready), strict=True):
        if present(own):
            shutil.copyfile(own, place)


def _put_in_place(ready: Path, target: Path) -> None:
    """What was there is set aside, not deleted; where that fails half-way, it is put back.

    The database goes first, since Windows refuses that while a desk has it open; its rollback journal never stays.
    """
    number = _free_number(target)
    moved: list[tuple[Path, Path]] = []
    try:
        for place in _parts(target):
            if present(place):
                moved.append((place.replace(_aside(target, place, number)), place))
        for own, place in reversed(list(zip(_parts(ready), _parts(target), strict=True))):
            if present(own):
                own.replace(place)
    except OSError:
        for aside, place in reversed(moved):
            aside.replace(place)
        raise


def _parts(database: Path) -> tuple[Path, Path, Path]:
    return database, keyfile.path_beside(database), database.with_name(f"{database.name}-journal")


def _aside(target: Path, path: Path, number: int) -> Path:
    return target.with_name(f"{target.name}.lama{number}{path.name.removeprefix(target.name)}")


def _free_number(target: Path) -> int:
    number = 1
    while any(present(_aside(target, place, number)) for place in _parts(target)):
        number += 1
    return number


def _not_restored(target: Path, error: OSError) -> StoreUnavailable:
    return StoreUnavailable(
        f"Cadangan tidak dapat dipasang ke {target.name} ({error.strerror}). Minta semua menutup Aduan, periksa ruang "
        "disk dan hak tulis, lalu ulangi.",
        f"The backup could not be put in the place of {target.name} ({error.strerror}). Ask everyone to close Aduan, "
        "check the disk and your right to write there, then try again.",
    )
