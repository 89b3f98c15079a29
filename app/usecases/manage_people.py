"""Posts, appointments and accounts: who may act, changed by an administrator and journaled."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.command import Changed
from app.domain.errors import Incomplete, Refused
from app.domain.journal import NewEntry
from app.domain.people import Account, Actor, Capacity, Holding, Office
from app.domain.procedure import title_of
from app.domain.views import AccountRow, Appointment, PersonRow, PostRow
from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.passwords import one_time_password
from app.usecases.desk import Desk, new_uid
from app.usecases.rekey import rekey, vouched
from app.usecases.settings import check_administrator


def posts(desk: Desk) -> tuple[PostRow, ...]:
    """Every post with who fills it today; a vacant one says so by an empty holder."""
    office, today = _office(desk)
    return tuple(_post_row(office, p.uid, today) for p in sorted(office.posts.values(), key=lambda p: p.title))


def _office(desk: Desk) -> tuple[Office, date]:
    with desk.store.read() as reads:
        return reads.office(), desk.today(desk.calendar(reads))


def _post_row(office: Office, uid: str, today: date) -> PostRow:
    post = office.posts[uid]
    current = [h for h in office.holdings if h.post == uid and h.covers(today)]
    acting = next((h for h in current if h.capacity is not Capacity.DEFINITIVE), None)
    definitive = next((h for h in current if h.capacity is Capacity.DEFINITIVE), None)
    held = acting or definitive
    if held is None:
        return PostRow(uid, post.title, office.unit_of(post))
    absent = office.people[definitive.person].name if acting and definitive else ""
    return PostRow(
        uid, post.title, office.unit_of(post), office.people[held.person].name, held.capacity, held.since, held.until,
        held.basis, absent,
    )  # fmt: skip


def people(desk: Desk) -> tuple[PersonRow, ...]:
    """Everyone who can be appointed."""
    office, _today = _office(desk)
    return tuple(PersonRow(p.uid, p.name, p.nip) for p in sorted(office.people.values(), key=lambda p: p.name))


def accounts(desk: Desk) -> tuple[AccountRow, ...]:
    """Every sign-in with the posts held today."""
    office, today = _office(desk)
    return tuple(_account_row(office, a, today) for a in sorted(office.accounts.values(), key=lambda a: a.name))


def _account_row(office: Office, account: Account, today: date) -> AccountRow:
    held = office.posts_held(account.person, today)
    titles = [title_of(Actor(account.uid, h.person, h.post, h.capacity)) for h in held]
    return AccountRow(
        account.uid, account.name, office.people[account.person].name, ", ".join(titles), account.administrator,
        account.disabled, account.must_change,
    )  # fmt: skip


def appoint(desk: Desk, appointment: Appointment) -> Changed:
    """Put a person into a post: definitive (ends the one before), Plt. (vacant post) or Plh. (absent holder)."""
    desk.check_writable()
    office, _today = _office(desk)
    check_administrator(office, desk.keys.account)
    _check_appointment(office, appointment)
    entries = []
    if appointment.capacity is Capacity.DEFINITIVE:
        entries += [_ended(h, appointment.since) for h in _definitive(office, appointment)]
    body = {
        "holding": new_uid(),
        "post": appointment.post,
        "person": appointment.person,
        "capacity": appointment.capacity.value,
        "since": appointment.since.isoformat(),
        "until": appointment.until.isoformat() if appointment.until else "",
        "basis": appointment.basis.strip(),
    }
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append_all(desk.store.uid, [*entries, NewEntry("holding.begun", body)])
    return Changed(office=True)


def _check_appointment(office: Office, appointment: Appointment) -> None:
    faults = {}
    if appointment.post not in office.posts or appointment.person not in office.people:
        faults["person"] = "Pilih jabatan dan orangnya dari daftar."
    if appointment.until is not None and appointment.until < appointment.since:
        faults["until"] = "Tanggal akhir lebih awal daripada tanggal mulai."
    if appointment.capacity is not Capacity.DEFINITIVE and appointment.until is None:
        faults["until"] = "Plt. dan Plh. memerlukan tanggal akhir."
    if appointment.capacity is not Capacity.DEFINITIVE and not appointment.basis.strip():
        faults["basis"] = "Isi nomor surat perintah Plt./Plh."
    if faults:
        raise Incomplete(" ".join(faults.values()), "Check the appointment.", faults)


def _definitive(office: Office, appointment: Appointment) -> list[Holding]:
    return [
        h
        for h in office.holdings
        if h.post == appointment.post
        and h.capacity is Capacity.DEFINITIVE
        and (h.until is None or h.until >= appointment.since)
    ]


def _ended(holding: Holding, since: date) -> NewEntry:
    until = max(holding.since, since - timedelta(days=1))
    return NewEntry("holding.ended", {"holding": holding.uid, "until": until.isoformat()})


def reset_account(desk: Desk, account: str) -> str:
    """New keys, a new certificate and a one-time password for an account; the old certificate ends here."""
    desk.check_writable()
    office, _today = _office(desk)
    check_administrator(office, desk.keys.account)
    if account == desk.keys.account:  # the very seal over it would be by the certificate that it ends
        raise Refused(
            "Anda tidak dapat mengatur ulang akun Anda sendiri. Ganti kata sandi Anda, minta administrator lain, atau "
            "pakai lembar pemulihan.",
            "You cannot reset your own account. Change your password, ask another administrator, or use the recovery "
            "sheet.",
        )
    if desk.authority is None or account not in office.accounts:
        raise Refused("Akun ini tidak dapat diatur ulang.", "This account cannot be reset.")
    own, now = office.accounts[account], desk.clock.now()
    keys = AccountKeys.generate(account)
    person = office.people[own.person].name
    certificate = desk.authority.issue(keys.signing.public_key(), keys.public, account, person, now)
    password = one_time_password()
    body = {"account": account, "certificate": certificate.hex(), "must_change": True, "reason": "diatur ulang"}
    path = keyfile.path_beside(desk.store.path)
    with keyfile.held(path), desk.store.write(desk.stamp(None, now), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("account.certified", body))
        file = vouched(desk, office)
        authority = desk.authority if own.administrator else None
        database_keys = keyfile.database_keys(file, desk.keys)
        file = keyfile.add_slot(file, desk.kdf, keys, own.name, password, database_keys, authority)
        keyfile.write(path, keyfile.signed_by(file, desk.keys, office.accounts[desk.keys.account].certificate))
    return password


def remove_account(desk: Desk, account: str, reason: str = "dihapus administrator") -> Changed:
    """End an account and re-key the store, so that a kept password opens nothing that comes after.

    Raises StoreUnavailable while the file is in use elsewhere; an administrator's next sign-in then finishes it.
    """
    desk.check_writable()
    office, _today = _office(desk)
    check_administrator(office, desk.keys.account)
    if account == desk.keys.account or account not in office.accounts:
        raise Refused("Anda tidak dapat menghapus akun Anda sendiri.", "You cannot remove your own account.")
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(desk.store.uid, NewEntry("account.removed", {"account": account, "reason": reason}))
    rekey(desk)
    return Changed(office=True)
