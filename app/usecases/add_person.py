"""A new officer: person, account and one-time password, and a post where one is free."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.errors import Incomplete, Refused
from app.domain.identity import RANKS, check_nip
from app.domain.journal import NewEntry
from app.domain.people import Office
from app.domain.views import NewPerson
from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.passwords import one_time_password
from app.usecases.desk import Desk, new_uid
from app.usecases.rekey import vouched
from app.usecases.settings import check_administrator

ACCOUNT = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")


def add_person(desk: Desk, wanted: NewPerson) -> str:
    """The one-time password of the new account. Raises Incomplete with a sentence for each field that is wrong."""
    desk.check_writable()
    with desk.store.read() as reads:
        office = reads.office()
        today = desk.today(desk.calendar(reads))
    check_administrator(office, desk.keys.account)
    if desk.authority is None:
        raise Refused("Akun belum dapat dibuat di sini.", "An account cannot be made here.")
    wanted = _tidied(wanted)
    _check(office, wanted)
    keys, now, person = AccountKeys.generate(new_uid()), desk.clock.now(), new_uid()
    certificate = desk.authority.issue(keys.signing.public_key(), keys.public, keys.account, wanted.name, now)
    password = one_time_password()
    account = {
        "account": keys.account,
        "person": person,
        "name": wanted.account,
        "administrator": False,
        "certificate": certificate.hex(),
        "must_change": True,
    }
    rank = RANKS.get(wanted.grade, "")
    own = {"person": person, "name": wanted.name, "nip": wanted.nip, "rank": rank, "grade": wanted.grade}
    entries = [NewEntry("account.added", account), NewEntry("person.added", own)]
    if wanted.post:
        entries.append(NewEntry("holding.begun", _holding(wanted.post, person, today.isoformat())))
    path = keyfile.path_beside(desk.store.path)
    with keyfile.held(path), desk.store.write(desk.stamp(None, now), desk.sealer(office)) as uow:
        uow.append_all(desk.store.uid, entries)
        file = vouched(desk, office)
        database_keys = keyfile.database_keys(file, desk.keys)
        file = keyfile.add_slot(file, desk.kdf, keys, wanted.account, password, database_keys, None)
        keyfile.write(path, keyfile.signed_by(file, desk.keys, office.accounts[desk.keys.account].certificate))
    return password


def _tidied(wanted: NewPerson) -> NewPerson:
    return replace(
        wanted,
        name=" ".join(wanted.name.split()),
        account=wanted.account.strip().lower(),
        nip=wanted.nip.replace(" ", ""),
        grade=wanted.grade.strip(),
    )


def _check(office: Office, wanted: NewPerson) -> None:
    faults = {}
    if not wanted.name or not wanted.name.isprintable():
        faults["name"] = "Isi nama pegawai, lengkap dengan gelar."
    if not ACCOUNT.fullmatch(wanted.account):
        faults["account"] = "Nama pengguna: 2 sampai 32 huruf kecil, angka, titik, atau garis, tanpa spasi."
    elif any(a.name == wanted.account for a in office.accounts.values()):
        faults["account"] = f"Nama pengguna “{wanted.account}” sudah dipakai; pilih yang lain."
    if wanted.nip and (fault := check_nip(wanted.nip)):
        faults["nip"] = fault
    elif wanted.nip and any(p.nip == wanted.nip for p in office.people.values()):
        faults["nip"] = f"NIP {wanted.nip} sudah milik pegawai lain."
    if wanted.grade and wanted.grade not in RANKS:
        faults["grade"] = f"Golongan “{wanted.grade}” tidak dikenal, misalnya III/b."
    if wanted.post and wanted.post not in office.posts:
        faults["post"] = "Pilih jabatan dari daftar."
    elif wanted.post and any(h.post == wanted.post and h.until is None for h in office.holdings):
        faults["post"] = "Jabatan itu masih ada pejabatnya; tunjuk penggantinya di “Orang dan jabatan”."
    if faults:
        raise Incomplete(" ".join(faults.values()), "Check the marked fields.", faults)


def _holding(post: str, person: str, since: str) -> dict[str, str]:
    return {
        "holding": new_uid(),
        "post": post,
        "person": person,
        "capacity": "definitif",
        "since": since,
        "until": "",
        "basis": "",
    }
