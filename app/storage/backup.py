"""Encrypted copies of a store: taken consistently, verified by opening them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import StoreUnavailable
from app.storage.cipher import check, connect
from app.storage.store import Store

PAGES = 512  # copied at a time, so that other desks can write between


def back_up(store: Store, target: Path) -> None:
    """Copy the store to a new encrypted file under the same key. Raises StoreUnavailable, StoreBroken.

    The copy goes to a temporary name first: a backup that exists is whole.
    """
    temporary = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with closing(connect(store.path, store.key)) as source, closing(connect(temporary, store.key)) as copy:
            source.backup(copy, pages=PAGES)
        check(temporary, store.key)
        temporary.replace(target)
    except (sqlcipher.Error, OSError) as error:
        temporary.unlink(missing_ok=True)
        raise StoreUnavailable(
            f"Cadangan tidak dapat ditulis ke {target.name}. Periksa ruang disk dan sambungan folder.",
            f"The backup could not be written to {target.name}. Check the disk and the share.",
        ) from error
