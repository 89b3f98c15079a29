"""The recovery sheet: opens the office again by giving an administrator a new key and a one-time password."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.domain.errors import OfficeError, Refused
from app.domain.journal import NewEntry
from app.domain.people import Account
from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.kdf import Kdf
from app.keys.passwords import one_time_password
from app.keys.sealing import OfficerSealer
from app.sops.calendars import parse_calendar
from app.storage.writing import Stamp
from app.usecases.open_store import open_newest


@dataclass(frozen=True)
class Recovered:
    """The administrator's new one-time password."""

    person: str
    password: str = field(repr=False)


def recover(path: Path, account_name: str, code: str, kdf: Kdf, now: datetime) -> Recovered:
    """Reset an administrator with the code; its use is journaled and shown to everyone at sign-in.

    Raises OfficeError (wrong code), Refused (not an administrator), KeyFileBroken, StoreUnavailable.
    """
    keys_path = keyfile.path_beside(path)
    file = keyfile.read(keys_path)
    unlocked = keyfile.recover(file, code)
    if unlocked.authority is None:
        raise OfficeError("Lembar pemulihan ini tidak memuat otoritas kantor.", "This sheet lacks the authority.")
    store = open_newest(path, unlocked)
    try:
        with store.read() as reads:
            office = reads.office()
            zone = parse_calendar(reads.calendars()).zone.label
        own = _administrator(tuple(office.accounts.values()), account_name)
        person = office.people[own.person].name
        keys, password = AccountKeys.generate(own.uid), one_time_password()
        public = keys.signing.public_key()
        certificate = unlocked.authority.issue(public, keys.public, own.uid, person, now)
        renewed = keyfile.add_slot(
            file, kdf, keys, own.name, password, dict(unlocked.database_keys), unlocked.authority
        )
        certified = {"account": own.uid, "certificate": certificate.hex(), "must_change": True, "reason": "pemulihan"}
        with store.write(Stamp(now, own.uid, zone), OfficerSealer(keys, certificate)) as uow:
            uow.append(store.uid, NewEntry("recovery.used", {"purpose": f"akun {own.name} dibuka kembali"}))
            uow.append(store.uid, NewEntry("account.certified", certified))
            keyfile.write(keys_path, keyfile.signed_by(renewed, keys, certificate))
    finally:
        store.close()
    return Recovered(person, password)


def _administrator(accounts: tuple[Account, ...], name: str) -> Account:
    found = next((a for a in accounts if a.name == name.strip().lower() and a.administrator and not a.disabled), None)
    if found is None:
        raise Refused(
            f"“{name}” bukan administrator kantor ini. Sebutkan nama pengguna seorang administrator.",
            f"“{name}” is not an administrator of this office. Name an administrator's account.",
        )
    return found
