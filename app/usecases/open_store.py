"""Opening an office's file: key file, password, database; it follows a new database key and upgrades an old schema."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from app.domain.errors import SignInRefused, StoreBroken
from app.domain.people import Office
from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.kdf import Kdf
from app.keys.keyfile import KeyFile, Unlocked
from app.storage import backup
from app.storage.store import Store


@dataclass(frozen=True)
class Opened:
    """An open store with what the sign-in yielded and the key file that it was read from."""

    store: Store
    unlocked: Unlocked = field(repr=False)
    file: KeyFile = field(repr=False)


def open_store(path: Path, name: str, password: str, kdf: Kdf) -> Opened:
    """Sign in and open the file. Raises SignInRefused, KeyFileBroken, StoreBroken, StoreTooNew, StoreUnavailable."""
    file = keyfile.read(keyfile.path_beside(path))
    unlocked = keyfile.unlock(file, kdf, name, password)
    return Opened(open_newest(path, unlocked), unlocked, file)


def open_newest(path: Path, unlocked: Unlocked) -> Store:
    """While a re-keying is under way, or was cut off, the file opens with one of two generations of its key."""
    *others, (_generation, last) = unlocked.database_keys
    for _generation, key in others:
        try:
            return Store.open(path, key, back_up_before_upgrade)
        except StoreBroken:
            continue
    return Store.open(path, last, back_up_before_upgrade)


def copy_store(store: Store, target: Path) -> Path:
    """An encrypted copy with its key file; the key file is read first, so that it has the key of what is copied."""
    keys = keyfile.read(keyfile.path_beside(store.path))
    target.parent.mkdir(parents=True, exist_ok=True)
    keyfile.write(keyfile.path_beside(target), keys)
    backup.back_up(store, target)
    return target


def folder_of_copies(path: Path) -> Path:
    """Where the copies of a database lie."""
    return path.with_name(path.stem + " cadangan")


def back_up_before_upgrade(store: Store) -> None:
    """The file as the earlier program left it; such a copy is never thrown away by the program."""
    name = f"{store.path.stem} sebelum skema {store.head}.aduan"
    copy_store(store, folder_of_copies(store.path) / name)


def follow_keys(store: Store, keys: AccountKeys, office: Office) -> None:
    """Let the store take a database key that another desk has put in the place of this one."""
    administrators = frozenset(a.uid for a in office.accounts.values() if a.administrator)
    store.key_source = partial(_present_keys, store.path, keys, office.authority, administrators)


def _present_keys(path: Path, keys: AccountKeys, authority: bytes, administrators: frozenset[str]) -> Sequence[bytes]:
    file = keyfile.read(keyfile.path_beside(path))
    keyfile.check_signer(file, authority, administrators)
    slot = file.slot(keys.account)
    if slot is None or slot.public != keys.public.hex():
        raise SignInRefused(
            "Kunci basis data diganti administrator dan akun Anda tidak ikut serta atau diatur ulang. Keluar, lalu "
            "masuk kembali; isian Anda tersimpan di komputer ini.",
            "An administrator replaced the database key and your account was left out or reset. Sign out and in "
            "again; your input is kept on this computer.",
        )
    return [key for _generation, key in sorted(keyfile.database_keys(file, keys).items(), reverse=True)]
