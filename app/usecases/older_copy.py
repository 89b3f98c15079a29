"""A database that is older than what this PC saw: read-only, until an administrator journals it as a restore."""

from __future__ import annotations

from pathlib import Path

from app.domain.command import Changed
from app.domain.errors import Incomplete, Refused
from app.domain.journal import NewEntry
from app.storage.reading import Reads
from app.usecases import seen_heads
from app.usecases.desk import Desk
from app.usecases.settings import check_administrator
from app.usecases.verify_store import in_itself

OLDER = (
    "Basis data ini lebih tua daripada yang terakhir dilihat komputer ini (mungkin salinan lama dipasang kembali). "
    "Hanya dapat dibaca sampai administrator mencatat pemulihan (Administrasi, tab Keamanan data)."
)


def why_read_only(reads: Reads, home: Path) -> str:
    """Why the store must open read-only: it lacks what this PC has seen. Empty where all is well.

    A restore that this PC has not heard of yet settles it, if the store is wholly what was sealed.
    """
    seen = seen_heads.recall(home, reads.store)
    if not reads.missing(seen.heads):
        return ""
    if seen.restores.issuperset(seen_heads.restores(reads)) or not in_itself(reads):
        return OLDER
    seen_heads.remember(home, reads)
    return ""


def accept_restore(desk: Desk, reason: str) -> Changed:
    """Journal, as an administrator, that this older copy is the office's database from now on.

    Raises Refused (not an administrator, nothing to accept), Incomplete (no reason).
    """
    if not desk.read_only:
        raise Refused("Tidak ada pemulihan yang perlu dicatat.", "There is no restore to journal.")
    journal_restore(desk, reason, "")
    with desk.store.read() as reads:
        seen_heads.remember(desk.home, reads)
    desk.read_only = ""
    return Changed(office=True)


def journal_restore(desk: Desk, reason: str, from_backup: str) -> None:
    """The entry itself. Raises Refused (not an administrator), Incomplete (no reason)."""
    with desk.store.read() as reads:
        office = reads.office()
    check_administrator(office, desk.keys.account)
    check_reason(reason)
    with desk.store.write(desk.stamp(None, desk.clock.now()), desk.sealer(office)) as uow:
        body = {"reason": reason.strip(), "from_backup": from_backup}
        uow.append(desk.store.uid, NewEntry("store.restored", body))


def check_reason(reason: str) -> None:
    """A restore is never journaled without its reason. Raises Incomplete."""
    if not reason.strip():
        raise Incomplete("Isi alasan pemulihan.", "Give the reason.", {"reason": "Isi alasan pemulihan."})
