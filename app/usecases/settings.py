"""The office's settings, changed by an administrator and journaled."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from app.domain.command import Changed
from app.domain.errors import Refused
from app.domain.journal import NewEntry
from app.domain.letter_number import RULE, rule_fault
from app.domain.papers import PAGES
from app.domain.people import Office
from app.domain.sop import Setting
from app.usecases.desk import Desk

Value = str | bool | int
PNG = b"\x89PNG\r\n\x1a\n"

# What every office has besides the settings that its SOP brings; empty means: as the SOP's identity block says.
DEFAULTS: Mapping[str, Value] = {
    "kop_region": "",
    "kop_office": "",
    "kop_address": "",
    "kop_emblem": "",  # the coat of arms, a small PNG as base64
    "place": "",
    "paper": "F4",
    "letter_code": "",
    "letter_unit": "",
    "letter_number_rule": RULE,
}


def office_settings(desk: Desk) -> Mapping[str, object]:
    """Every setting with its value."""
    with desk.store.read() as reads:
        return {**DEFAULTS, **reads.office().settings}


def offered_switches(desk: Desk) -> tuple[Setting, ...]:
    """The switches that the SOP in force brings along."""
    with desk.store.read() as reads:
        return desk.sop(reads).settings


def check_administrator(office: Office, account: str) -> None:
    """Refuse whoever is not an administrator."""
    own = office.accounts.get(account)
    if own is None or own.disabled or not own.administrator:
        raise Refused(
            "Hanya administrator yang dapat melakukan ini.",
            "Only an administrator can do this.",
        )


def value_fault(key: str, value: object, before: object) -> str:
    """Why a setting cannot have a value, in Indonesian; empty where it can."""
    if type(value) is not type(before):
        return f"jenis isi “{key}” keliru"
    if key == "paper" and value not in PAGES:
        return f"kertas “{value}” tidak dikenal; pilih {' atau '.join(PAGES)}"
    if key == "letter_number_rule":
        return rule_fault(str(value))
    if key == "kop_emblem":
        return _emblem_fault(str(value))
    return ""


def _emblem_fault(value: str) -> str:
    try:
        data = base64.b64decode(value, validate=True)
    except ValueError:
        data = b"?"
    return "" if not data or data.startswith(PNG) else "lambang harus gambar PNG"


def change_settings(desk: Desk, values: Mapping[str, Value]) -> Changed:
    """Set those settings that differ, all or none; an unknown key or an impossible value is refused. Raises Refused."""
    desk.check_writable()
    with desk.store.read() as reads:
        office = reads.office()
    check_administrator(office, desk.keys.account)
    known = {**DEFAULTS, **office.settings}
    for key in values:
        if key not in known:
            raise Refused(f"Pengaturan “{key}” tidak dikenal.", f"The setting “{key}” is unknown.")
        fault = value_fault(key, values[key], known[key])
        if fault:
            raise Refused(f"Pengaturan belum disimpan: {fault}.", f"The setting “{key}” cannot have that value.")
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        for key, value in values.items():
            if office.settings.get(key) != value:
                uow.append(desk.store.uid, NewEntry("setting.changed", {"key": key, "value": value}))
    return Changed(office=True)
