"""Encrypted copies of a store: taken consistently, verified by opening them."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import StoreBroken, StoreUnavailable
from app.storage.store import Store

PAGES = 512  # copied at a time, so that other desks can write between


def back_up(store: Store, key: bytes, target: Path) -> None:
    """Copy the store to a new encrypted file under the same key. Raises StoreUnavailable, StoreBroken.

    The copy goes to a temporary name first: a backup that exists is whole.
    """
    temporary = target.with_name(target.name + ".part")
    temporary.unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        source = _connect(store.path, key)
        copy = _connect(temporary, key)
        try:
            source.backup(copy, pages=PAGES)
        finally:
            copy.close()
            source.close()
    except (sqlcipher.Error, OSError) as error:
        temporary.unlink(missing_ok=True)
        raise StoreUnavailable(
            f"Cadangan tidak dapat ditulis ke {target.name}. Periksa ruang disk dan sambungan folder.",
            f"The backup could not be written to {target.name}. Check the disk and the share.",
        ) from error
    check(temporary, key)
    temporary.replace(target)


def check(path: Path, key: bytes) -> None:
    """Open a copy and let SQLite look it through; raises StoreBroken."""
    try:
        connection = _connect(path, key)
        try:
            words = connection.execute("PRAGMA quick_check").fetchone()[0]
        finally:
            connection.close()
    except sqlcipher.Error:
        words = "unreadable"
    if words != "ok":
        raise StoreBroken(
            f"Berkas {path.name} tidak utuh atau kuncinya lain. Pakai cadangan yang lain.",
            f"The file {path.name} is not intact or has another key. Use another backup.",
        )


def rekey(store: Store, new_key: bytes) -> None:
    """Encrypt the file anew in place; nobody else may have it open for writing. Raises StoreUnavailable."""
    store.close()
    try:
        connection = sqlcipher.connect(str(store.path), isolation_level=None, timeout=0)
        try:
            connection.execute(f"PRAGMA key = \"x'{store.key.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.execute(f"PRAGMA rekey = \"x'{new_key.hex()}'\"")
        finally:
            connection.close()
    except sqlcipher.Error as error:
        raise StoreUnavailable(
            "Basis data sedang dipakai komputer lain. Minta semua menutup Aduan, lalu ulangi.",
            "The database is in use elsewhere. Ask everyone to close Aduan, then try again.",
        ) from error


def _connect(path: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
