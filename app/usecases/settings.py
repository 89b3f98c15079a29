"""The office's settings, changed by an administrator and journaled."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.command import Changed
from app.domain.errors import Refused
from app.domain.journal import NewEntry
from app.domain.people import Office
from app.usecases.desk import Desk


def office_settings(desk: Desk) -> Mapping[str, object]:
    """Every setting with its value."""
    with desk.store.read() as reads:
        return dict(reads.office().settings)


def check_administrator(office: Office, account: str) -> None:
    """Refuse whoever is not an administrator."""
    own = office.accounts.get(account)
    if own is None or own.disabled or not own.administrator:
        raise Refused(
            "Hanya administrator yang dapat melakukan ini.",
            "Only an administrator can do this.",
        )


def change_setting(desk: Desk, key: str, value: str | bool | int) -> Changed:
    """Set one setting; unknown keys are refused. Raises Refused."""
    desk.check_writable()
    with desk.store.read() as reads:
        office = reads.office()
    check_administrator(office, desk.keys.account)
    if key not in office.settings:
        raise Refused(f"Pengaturan “{key}” tidak dikenal.", f"The setting “{key}” is unknown.")
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("setting.changed", {"key": key, "value": value}))
    return Changed(office=True)
