"""Signing in is opening the store: key file, database, office, and what must be told at once."""

from __future__ import annotations

from pathlib import Path

from app.documents.fonts import FontBook
from app.domain.clock import Clock
from app.domain.errors import SignInRefused
from app.domain.journal import NewEntry
from app.domain.procedure import title_of
from app.domain.views import Identified
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.keys.passwords import check_password
from app.usecases import seen_heads
from app.usecases.desk import Desk
from app.usecases.older_copy import why_read_only
from app.usecases.open_store import follow_keys, open_store
from app.usecases.rekey import administrators, finish_rekey
from app.usecases.sign_in_notices import notices


def open_office(path: Path, name: str, password: str, clock: Clock, kdf: Kdf, home: Path) -> Desk:
    """The desk of an account. Raises SignInRefused, KeyFileBroken, StoreBroken, StoreTooNew, StoreUnavailable."""
    opened = open_store(path, name, password, kdf)
    store, keys = opened.store, opened.unlocked.keys
    desk = Desk(store, keys, opened.unlocked.authority, clock, kdf, home, FontBook())
    try:
        with store.read() as reads:
            office = reads.office()
            account = office.accounts.get(keys.account)
            if account is None or account.disabled or opened.file.store != store.uid:
                raise SignInRefused
            keyfile.check_signer(opened.file, office.authority, administrators(office))
            desk.sealer(office)  # a reset that was cut off is told now, not when something is to be saved
            desk.read_only = why_read_only(reads, home)
            desk.notices = notices(reads, office, account, clock.now())
        follow_keys(store, keys, office)
        finish_rekey(desk)
    except BaseException:
        store.close()
        raise
    desk.notices += (desk.read_only,) if desk.read_only else ()
    return desk


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
    keyfile.unlock(keyfile.read(path), desk.kdf, account.name, old)
    keyfile.update(path, lambda file: keyfile.change_password(file, desk.kdf, desk.keys, new))
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("account.password_changed", {"account": account.uid}))


def close(desk: Desk) -> None:
    """Remember what was seen and let go of the store; an older copy is not to make this PC forget."""
    try:
        if not desk.read_only:
            with desk.store.read() as reads:
                seen_heads.remember(desk.home, reads)
    finally:
        desk.store.close()
