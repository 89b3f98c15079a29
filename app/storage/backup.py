"""Encrypted copies of a store: taken consistently, verified by opening them."""

from __future__ import annotations

import secrets
import time
from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import StoreBroken, StoreUnavailable
from app.storage.cipher import connect, opens
from app.storage.store import Store
from app.storage.troubles import BUSY, busy

PAGES = 512  # copied at a time, so that other desks can write between
MOST_RESTARTS = 3
PART = ".part"  # what a name ends with while the copy is being made


def back_up(store: Store, target: Path) -> None:
    """Copy the store to a new encrypted file under the same key. Raises StoreUnavailable, StoreBroken.

    The copy goes to a temporary name first: a backup that exists is whole.
    """
    temporary = target.with_name(f"{target.name}.{secrets.token_hex(4)}{PART}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(store, temporary)
        if not opens(temporary, store.key):
            raise StoreBroken(
                "Cadangan tidak dibuat, karena basis data ini tidak utuh. Jalankan aduan verify, lalu pulihkan "
                "cadangan terakhir yang utuh (aduan restore).",
                "No backup was made, since this database is not intact. Run aduan verify, then restore the latest "
                "intact backup.",
            )
        temporary.replace(target)
    except (sqlcipher.Error, OSError) as error:
        raise StoreUnavailable(
            f"Cadangan tidak dapat ditulis ke {target.name}. Periksa ruang disk dan sambungan folder.",
            f"The backup could not be written to {target.name}. Check the disk and the share.",
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _copy(store: Store, target: Path) -> None:
    with closing(connect(store.path, store.key)) as source, closing(connect(target, store.key, new=True)) as copy:
        source.backup(copy, pages=PAGES, progress=_Steps(source, store.longest_wait))


class _Steps:
    """Looks on while pages are copied. Another desk's commit makes SQLite begin again; in a busy office that would
    never end, so after a few times the others are made to wait."""

    def __init__(self, source: sqlcipher.Connection, longest: float) -> None:
        self._source = source
        self._longest = longest
        self._copied_at = time.monotonic()
        self._left = 0
        self._restarts = 0

    def __call__(self, status: int, left: int, _pages: int) -> None:
        """After each step; SQLite's status tells whether it copied anything."""
        if status in BUSY:
            if time.monotonic() - self._copied_at > self._longest:
                raise busy()
            return
        self._copied_at = time.monotonic()
        self._restarts += 0 < self._left <= left
        self._left = left
        if self._restarts >= MOST_RESTARTS and not self._source.in_transaction:
            self._source.execute("BEGIN")
            self._source.execute("SELECT 1 FROM sqlite_master").fetchall()
