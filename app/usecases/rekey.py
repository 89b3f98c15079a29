"""A new database key for those who stay; killed anywhere, one generation opens, and the next sign-in finishes it."""

from __future__ import annotations

import secrets

from app.domain.errors import OfficeError
from app.domain.journal import NewEntry
from app.domain.people import Office
from app.keys import keyfile
from app.keys.keyfile import KeyFile
from app.usecases.desk import Desk

KEY_BYTES = 32


def administrators(office: Office) -> frozenset[str]:
    """Account uids of who may sign the key file, those removed since too."""
    return frozenset(a.uid for a in office.accounts.values() if a.administrator)


def vouched(desk: Desk, office: Office) -> KeyFile:
    """The key file as an administrator of the journal signed it, before it is changed and signed anew."""
    file = keyfile.read(keyfile.path_beside(desk.store.path))
    keyfile.check_signer(file, office.authority, administrators(office))
    return file


def rekey(desk: Desk) -> None:
    """Encrypt the store anew for every account that the journal has not removed. Raises StoreUnavailable.

    Both generations stand in the key file while the database is encrypted, then the old one goes.
    """
    with keyfile.held(keyfile.path_beside(desk.store.path)):
        _replace_key(desk)


def finish_rekey(desk: Desk) -> None:
    """Finish what was cut off; told as a notice where it cannot be done now. For an administrator's sign-in."""
    if desk.authority is None or desk.read_only or not _unfinished(desk):
        return
    try:
        with keyfile.held(keyfile.path_beside(desk.store.path)):
            if _unfinished(desk):
                _replace_key(desk)
    except OfficeError as error:
        desk.notices += (f"Penggantian kunci basis data belum selesai. {error.sentence}",)


def _unfinished(desk: Desk) -> bool:
    office = _office(desk)
    file = vouched(desk, office)
    return len(file.recovery_database) > 1 or bool(_removed(file, office))


def _office(desk: Desk) -> Office:
    with desk.store.read() as reads:
        return reads.office()


def _removed(file: KeyFile, office: Office) -> list[str]:
    return [s.account for s in file.slots if s.account not in office.accounts or office.accounts[s.account].disabled]


def _replace_key(desk: Desk) -> None:
    office, path = _office(desk), keyfile.path_beside(desk.store.path)
    file = vouched(desk, office)
    for account in _removed(file, office):
        file = keyfile.remove_slot(file, account)
    generation, key = file.newest() + 1, secrets.token_bytes(KEY_BYTES)
    present = [office.accounts[s.account].certificate for s in file.slots]
    file = keyfile.add_generation(file, generation, key, keyfile.certified_keys(office.authority, present))
    own = office.accounts[desk.keys.account].certificate
    keyfile.write(path, keyfile.signed_by(file, desk.keys, own))
    desk.store.rekey(key)
    keyfile.write(path, keyfile.signed_by(keyfile.drop_generations(file, generation), desk.keys, own))
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("store.rekeyed", {"generation": generation}))
