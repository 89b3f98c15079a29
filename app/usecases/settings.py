"""The office's settings, changed by an administrator and journaled."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.command import Changed
from app.domain.errors import Refused
from app.domain.journal import NewEntry
from app.domain.people import Office
from app.usecases.desk import Desk

Value = str | bool | int

# What every office has besides the settings that its SOP brings; empty means: as the SOP's identity block says.
DEFAULTS: Mapping[str, Value] = {
    "kop_region": "",
    "kop_office": "",
    "kop_address": "",
    "kop_emblem": "",  # the coat of arms, a small PNG as base64
    "place": "",
    "paper": "F4",
    "letter_code": "500.15",
    "letter_unit": "",
    "letter_number_rule": "{kode}/{urut}/{unit}/{tahun}",
}


def office_settings(desk: Desk) -> Mapping[str, object]:
    """Every setting with its value."""
    with desk.store.read() as reads:
        return {**DEFAULTS, **reads.office().settings}


def check_administrator(office: Office, account: str) -> None:
    """Refuse whoever is not an administrator."""
    own = office.accounts.get(account)
    if own is None or own.disabled or not own.administrator:
        raise Refused(
            "Hanya administrator yang dapat melakukan ini.",
            "Only an administrator can do this.",
        )


def change_settings(desk: Desk, values: Mapping[str, Value]) -> Changed:
    """Set those settings that differ, all or none; unknown keys are refused. Raises Refused."""
    desk.check_writable()
    with desk.store.read() as reads:
        office = reads.office()
    check_administrator(office, desk.keys.account)
    known = {**DEFAULTS, **office.settings}
    for key in values:
        if key not in known:
            raise Refused(f"Pengaturan “{key}” tidak dikenal.", f"The setting “{key}” is unknown.")
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        for key, value in values.items():
            if office.settings.get(key) != value:
                uow.append(desk.store.uid, NewEntry("setting.changed", {"key": key, "value": value}))
    return Changed(office=True)
