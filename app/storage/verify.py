"""Proves that journal, seals, tables and bytes agree; names every place where they do not."""

from __future__ import annotations

from app.storage.findings import Finding as Finding
from app.storage.findings import any_bytes, examined
from app.storage.reading import Reads
from app.storage.verify_journal import (
    CheckIssued,
    CheckSeal,
    Heads,
    bodies_alone,
    chains,
    checkpointed,
    lost_heads,
    read_lines,
    seals,
)
from app.storage.verify_tables import blobs, numbers, replayed


def verify(reads: Reads, check_seal: CheckSeal, check_issued: CheckIssued, seen: Heads) -> tuple[Finding, ...]:
    """Every disagreement found; empty where all is well. ``seen`` are heads that this PC remembers.

    No value of the file can stop the examination: what cannot be read is named as altered.
    """
    with any_bytes(reads.connection):
        lines = read_lines(reads)
        return (
            *examined("catatan", lambda: chains(lines)),
            *examined("journal_bodies", lambda: bodies_alone(reads)),
            *examined("segel", lambda: seals(reads, lines, check_seal, check_issued)),
            *examined("komputer ini", lambda: lost_heads(lines, seen, "komputer ini")),
            *examined("catatan harian", lambda: lost_heads(lines, checkpointed(lines, reads.store), "catatan harian")),
            *examined("tabel", lambda: replayed(reads, lines)),
            *examined("berkas", lambda: blobs(reads)),
            *examined("buku", lambda: numbers(reads)),
        )
