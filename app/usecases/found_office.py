"""Founding an office: key file, database, authority, people, posts, SOP and calendar in one sealed transaction."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app import paths
from app.domain.errors import SopFault, StoreBroken
from app.domain.identity import RANKS
from app.domain.journal import NewEntry
from app.domain.sop import PerformerKind, Sop
from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.authority import Authority
from app.keys.kdf import Kdf
from app.keys.passwords import one_time_password
from app.keys.recovery import new_code
from app.keys.sealing import OfficerSealer
from app.sops.calendars import parse_calendar, zone_source
from app.sops.checks import check_forms
from app.sops.drawings import drawn_forms
from app.sops.loader import parse
from app.storage.store import Store
from app.storage.writing import Stamp
from app.usecases.desk import new_uid
from app.usecases.people_file import PersonLine
from app.usecases.settings import DEFAULTS, value_fault


@dataclass(frozen=True)
class Plan:
    """What an office begins with. ``passwords`` sets known ones (practice office); others are one-time."""

    name: str
    sop_source: str
    calendars: tuple[tuple[str, str], ...]  # those that ship
    zone: str  # WIB, WITA or WIT
    people: Sequence[PersonLine]
    settings: Mapping[str, Any]
    practice: bool = False
    password: Callable[[str], str] | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Founded:
    """What must be handed out on paper, once."""

    store: str
    recovery_code: str = field(repr=False)
    passwords: tuple[tuple[str, str, str], ...] = field(repr=False)  # person, account name, one-time password
    database_key: bytes = field(repr=False)
    keys: Mapping[str, AccountKeys] = field(repr=False)  # by account


@dataclass(frozen=True)
class _Member:
    line: PersonLine
    person: str
    keys: AccountKeys
    certificate: bytes
    password: str


def found_office(path: Path, plan: Plan, kdf: Kdf, now: datetime) -> Founded:
    """Make the office's two files. Raises SopFault, StoreBroken, OfficeError; an existing file is never touched."""
    sop = parse(plan.sop_source, "SOP")
    check_forms(sop, drawn_forms(paths.forms() / "steps"), "SOP")
    settings = _settings(plan, sop)
    uid, key, code = new_uid(), secrets.token_bytes(32), new_code()
    authority = Authority.found(plan.name, now)
    members = _members(plan, authority, now)
    keys_path = keyfile.path_beside(path)
    if keys_path.exists() and not path.exists():
        raise StoreBroken(
            f"Berkas {keys_path.name} milik kantor lain masih ada di folder itu. Pilih nama lain; tidak ada yang "
            "diubah.",
            f"The file {keys_path.name} of another office lies there. Choose another name; nothing was changed.",
        )
    store = Store.create(path, key, uid)
    try:
        file = keyfile.new_file(uid, authority, key, code)
        for m in members:
            ca = authority if m.line.administrator else None
            file = keyfile.add_slot(file, kdf, m.keys, m.line.account, m.password, {1: key}, ca)
        admin = next(m for m in members if m.line.administrator)
        zone = parse_calendar((*plan.calendars, zone_source(plan.zone))).zone.label
        keyfile.write(keys_path, keyfile.signed_by(file, admin.keys, admin.certificate))
        with store.write(Stamp(now, admin.keys.account, zone), OfficerSealer(admin.keys, admin.certificate)) as uow:
            uow.append_all(uid, _entries(plan, sop, settings, authority, members, now))
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        keys_path.unlink(missing_ok=True)
        raise
    store.close()
    slips = tuple((m.line.name, m.line.account, m.password) for m in members)
    return Founded(uid, code, slips, key, {m.keys.account: m.keys for m in members})


def _members(plan: Plan, authority: Authority, now: datetime) -> list[_Member]:
    members: dict[str, _Member] = {}
    for line in plan.people:
        if line.account in members:
            continue
        keys = AccountKeys.generate(new_uid())
        certificate = authority.issue(keys.signing.public_key(), keys.public, keys.account, line.name, now)
        password = plan.password(line.account) if plan.password else one_time_password()
        members[line.account] = _Member(line, new_uid(), keys, certificate, password)
    return list(members.values())


def _settings(plan: Plan, sop: Sop) -> dict[str, Any]:
    """Every setting with its first value; an unknown key or an impossible value, wherever it stands, is a SopFault."""
    settings: dict[str, Any] = {**DEFAULTS, **{s.id: s.on for s in sop.settings}}
    for place, values in (("SOP, bawaan", sop.defaults), (f"{plan.name}, pengaturan", plan.settings)):
        for key, value in values.items():
            unknown = "kunci ini tidak dikenal; periksa ejaannya"
            fault = value_fault(key, value, settings[key]) if key in settings else unknown
            if fault:
                raise SopFault(f"{place}, “{key}”: {fault}.", f"{place}, “{key}”: {fault}.")
            settings[key] = value
    return settings


def _entries(
    plan: Plan, sop: Sop, settings: Mapping[str, Any], authority: Authority, members: list[_Member], now: datetime
) -> list[NewEntry]:
    founded = {
        "name": plan.name,
        "ca": authority.certificate.hex(),
        "settings": dict(settings),
        "practice": plan.practice,
    }
    entries = [NewEntry("office.founded", founded)]
    entries += [_account(plan, m) for m in members]
    entries += [NewEntry("person.added", _person(m)) for m in members]
    entries += _posts(plan, sop, {m.line.account: m for m in members}, now)
    adopted = {"sop": sop.id, "hash": sop.hash, "source": plan.sop_source, "number": sop.identity.number}
    entries.append(NewEntry("sop.adopted", adopted))
    calendars = (*plan.calendars, zone_source(plan.zone))
    entries += [NewEntry("calendar.adopted", {"name": name, "source": source}) for name, source in calendars]
    return entries


def _account(plan: Plan, member: _Member) -> NewEntry:
    return NewEntry(
        "account.added",
        {
            "account": member.keys.account,
            "person": member.person,
            "name": member.line.account,
            "administrator": member.line.administrator,
            "certificate": member.certificate.hex(),
            "must_change": plan.password is None,
        },
    )


def _person(member: _Member) -> dict[str, str]:
    line = member.line
    rank = RANKS.get(line.grade, "")
    return {"person": member.person, "name": line.name, "nip": line.nip, "rank": rank, "grade": line.grade}


def _posts(plan: Plan, sop: Sop, members: Mapping[str, _Member], now: datetime) -> list[NewEntry]:
    entries: list[NewEntry] = []
    units: dict[str, str] = {}
    posts: dict[tuple[str, str], str] = {}
    for line in plan.people:
        if line.unit and line.unit not in units:
            units[line.unit] = new_uid()
            entries.append(NewEntry("unit.added", {"unit": units[line.unit], "name": line.unit, "parent": ""}))
        personal = sop.performer(line.performer).kind is PerformerKind.PERSONAL
        key = (line.post, line.account if personal else "")
        if key not in posts:
            posts[key] = new_uid()
            body = {
                "post": posts[key],
                "title": line.post,
                "performer": line.performer,
                "unit": units.get(line.unit, ""),
                "parent": "",
            }
            entries.append(NewEntry("post.added", body))
        entries.append(_holding(posts[key], members[line.account].person, now))
    return entries


def _holding(post: str, person: str, now: datetime) -> NewEntry:
    body = {
        "holding": new_uid(),
        "post": post,
        "person": person,
        "capacity": "definitif",
        "since": now.date().replace(month=1, day=1).isoformat(),
        "until": "",
        "basis": "",
    }
    return NewEntry("holding.begun", body)
