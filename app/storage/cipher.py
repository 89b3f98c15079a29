"""The encrypted file itself, below SQLAlchemy: opening a copy, looking it through, giving it a new key."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import StoreBroken, StoreUnavailable
from app.storage.engine import LONGEST_WAIT, RETRY
from app.storage.troubles import is_held, out_of_reach, present


def connect(path: Path, key: bytes, new: bool = False) -> sqlcipher.Connection:
    """A connection that already has its key. Raises StoreUnavailable where a file that is not ``new`` is missing."""
    if not new and not present(path):
        raise out_of_reach()  # SQLite would make an empty file
    connection = sqlcipher.connect(str(path), isolation_level=None, timeout=0)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def opens(path: Path, key: bytes) -> bool:
    """True where the file is whole under that key."""
    try:
        with closing(connect(path, key)) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlcipher.Error:
        return False


def check(path: Path, key: bytes) -> None:
    """Open a file and let SQLite look it through; raises StoreBroken."""
    if not opens(path, key):
        raise StoreBroken(
            f"Berkas {path.name} tidak utuh atau kuncinya lain. Pakai cadangan yang lain.",
            f"The file {path.name} is not intact or has another key. Use another backup.",
        )


def rekey(path: Path, old: bytes, new: bytes, longest: float = LONGEST_WAIT) -> None:
    """Encrypt the file anew in place, in one transaction, and see that it opens. Raises StoreUnavailable.

    The lock is taken first and kept (``locking_mode``): PRAGMA rekey would give up silently where it meets a reader.
    """
    try:
        with closing(connect(path, old)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            _once_free(partial(_take_lock, connection), longest)
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
        with closing(connect(path, new)) as connection:
            _once_free(partial(_read_once, connection), longest)
    except sqlcipher.Error as error:
        raise StoreUnavailable(
            "Kunci basis data belum diganti: berkasnya sedang dipakai komputer lain atau ruang disknya kurang. Coba "
            "lagi sebentar lagi.",
            "The database key was not replaced: another computer is using the file, or the disk lacks room. Try again "
            "in a moment.",
        ) from error


def _take_lock(connection: sqlcipher.Connection) -> None:
    """Kept from here on. In that mode from the start, an attempt that fails would keep its half of a lock, and this
    desk and one that is about to commit would block each other."""
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("COMMIT")


def _read_once(connection: sqlcipher.Connection) -> None:
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _once_free(act: Callable[[], None], longest: float) -> None:
    end = time.monotonic() + longest
    while True:
        try:
            return act()
        except sqlcipher.OperationalError as error:
            if not is_held(error) or time.monotonic() > end:
                raise
        time.sleep(random.uniform(*RETRY))
