"""Verifying a store: journal, seals, tables, files, against what this PC remembers."""

from __future__ import annotations

from pathlib import Path

from app.keys.authority import issued_by
from app.keys.kdf import Kdf
from app.keys.sealing import check_seal
from app.storage.reading import Reads
from app.storage.store import Store
from app.storage.verify import Finding
from app.storage.verify import verify as verify_reads
from app.usecases import seen_heads
from app.usecases.desk import Desk
from app.usecases.open_store import open_store


def verify(desk: Desk) -> tuple[Finding, ...]:
    """Every disagreement; empty where the store is what was sealed."""
    return _examined(desk.store, desk.home)


def verify_file(path: Path, name: str, password: str, kdf: Kdf, home: Path) -> tuple[Finding, ...]:
    """The same without an office that can be read, since that may be what was altered. Raises as ``open_store``.

    What was found whole is remembered as seen on this PC.
    """
    store = open_store(path, name, password, kdf).store
    try:
        found = _examined(store, home)
        if not found:
            with store.read() as reads:
                seen_heads.remember(home, reads)
    finally:
        store.close()
    return found


def in_itself(reads: Reads) -> bool:
    """True where the store is what was sealed, whatever this PC remembers."""
    return not verify_reads(reads, check_seal, issued_by, {})


def _examined(store: Store, home: Path) -> tuple[Finding, ...]:
    with store.read() as reads:
        return verify_reads(reads, check_seal, issued_by, seen_heads.recall(home, store.uid).heads)
