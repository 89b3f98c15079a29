"""Signing in is opening the store: key file, database, office, and what must be told at once."""

from __future__ import annotations

from pathlib import Path

from app.documents.fonts import FontBook
from app.domain.clock import Clock
from app.domain.errors import SignInRefused, StoreBroken
from app.domain.journal import NewEntry
from app.domain.procedure import title_of
from app.domain.views import Identified
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.keys.passwords import check_password
from app.storage.store import Store
from app.usecases import seen_heads
from app.usecases.desk import Desk
from app.usecases.sign_in_notices import notices


def open_office(path: Path, name: str, password: str, clock: Clock, kdf: Kdf, home: Path) -> Desk:
    """The desk of an account. Raises SignInRefused, KeyFileBroken, StoreBroken, StoreTooNew, StoreUnavailable."""
    file = keyfile.read(keyfile.path_beside(path))
    unlocked = keyfile.unlock(file, kdf, name, password)
    store = _open_newest(path, unlocked.database_keys)
    desk = Desk(store, unlocked.keys, unlocked.authority, clock, kdf, home, FontBook())
    try:
        with store.read() as reads:
            office = reads.office()
            heads = reads.heads()
            account = office.accounts.get(desk.keys.account)
            told = notices(reads, office, account, clock.now()) if account else ()
        if account is None or account.disabled or file.store != store.uid:
            raise SignInRefused
        desk.read_only = seen_heads.compare(home, store.uid, heads)
        desk.notices = (*told, desk.read_only) if desk.read_only else told
    except BaseException:
        store.close()
        raise
    return desk


def _open_newest(path: Path, keys: tuple[tuple[int, bytes], ...]) -> Store:
    """While a re-keying is under way the file opens with one of two generations."""
    for _generation, key in keys[:-1]:
        try:
            return Store.open(path, key)
        except StoreBroken:
            continue
    return Store.open(path, keys[-1][1])


def identified(desk: Desk) -> Identified:
    """Who is signed in and what he or she holds today."""
    with desk.store.read() as reads:
        office = reads.office()
        account = office.accounts[desk.keys.account]
        person = office.people[account.person]
        held = desk.posts_held(reads)
        posts = tuple((h.post.uid, title_of(desk.actor(reads, h.post.uid))) for h in held)
    return Identified(
        account.uid, account.name, person.uid, person.name, posts, account.administrator, office.name, office.practice,
        account.must_change, desk.notices, desk.read_only,
    )  # fmt: skip


def change_password(desk: Desk, old: str, new: str) -> None:
    """A new password for one's own slot. Raises SignInRefused (wrong old one), WeakPassword."""
    desk.check_writable()
    with desk.store.read() as reads:
        office = reads.office()
    account = office.accounts[desk.keys.account]
    check_password(new, account.name)
    path = keyfile.path_beside(desk.store.path)
    file = keyfile.read(path)
    keyfile.unlock(file, desk.kdf, account.name, old)
    keyfile.write(path, keyfile.change_password(file, desk.kdf, desk.keys, new))
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("account.password_changed", {"account": account.uid}))


def close(desk: Desk) -> None:
    """Remember what was seen and let go of the store."""
    try:
        with desk.store.read() as reads:
            seen_heads.remember(desk.home, desk.store.uid, reads.heads())
    finally:
        desk.store.close()
