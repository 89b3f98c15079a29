"""The tables' part of the examination: replay gives the same rows, the bytes are those named, no number is missing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, create_engine, select
from sqlalchemy.exc import SQLAlchemyError

from app.storage import tables as t
from app.storage.findings import UNREADABLE, Finding
from app.storage.projections import project
from app.storage.reading import Reads
from app.storage.verify_journal import Line


def replayed(reads: Reads, lines: Sequence[Line]) -> Iterator[Finding]:
    """Replay every entry through the same projections and compare every column of every table."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as fresh:
            t.make_tables(fresh)
            stopped = next(_stops(fresh, lines), None)
            if stopped:
                yield Finding(stopped.place, "Catatan ini tidak dapat diulang, jadi tabel tidak dapat dibandingkan.")
                return
            for table in t.PROJECTED:
                yield from _compared(reads.connection, fresh, table)
    finally:
        engine.dispose()


def _stops(fresh: Connection, lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        try:
            if line.entry is None:
                yield line
            else:
                project(fresh, line.entry)
        except (*UNREADABLE, SQLAlchemyError):
            yield line


def _compared(real: Connection, fresh: Connection, table: Table) -> Iterator[Finding]:
    keys = [c.name for c in table.primary_key]
    ours, theirs = _by_key(real, table, keys), _by_key(fresh, table, keys)
    for key in sorted(set(ours) | set(theirs)):
        place = f"{table.name} {'/'.join(map(str, key))}"
        if key not in theirs:
            yield Finding(place, "Baris ini tidak berasal dari catatan mana pun.")
        elif key not in ours:
            yield Finding(place, "Baris ini hilang.")
        elif ours[key] != theirs[key]:
            columns = [c for c in ours[key] if ours[key][c] != theirs[key][c]]
            yield Finding(place, f"Kolom {', '.join(columns)} tidak sesuai dengan catatan.")


def _by_key(connection: Connection, table: Table, keys: list[str]) -> dict[tuple[str, ...], dict[str, Any]]:
    rows = connection.exec_driver_sql(str(select(table).compile(connection.engine))).mappings().all()
    return {tuple(str(r[k]) for k in keys): dict(r) for r in rows}


def blobs(reads: Reads) -> Iterator[Finding]:
    """Bytes that were altered, that nothing names, or that are missing."""
    run = reads.connection.execute
    known = set()
    for digest in run(select(t.blobs.c.sha256)).scalars().all():
        known.add(digest)
        size, data = run(select(t.blobs.c.size, t.blobs.c.data).where(t.blobs.c.sha256 == digest)).one()
        if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != digest or len(data) != size:
            yield Finding(f"berkas {digest}", "Isi berkas ini diubah.")
    wanted = set(run(select(t.documents.c.sha256)).scalars())
    for signed in run(select(t.signatures.c.sha256, t.signatures.c.file_copy)):
        wanted |= {signed.sha256, signed.file_copy}
    wanted.discard("")
    for digest in sorted(wanted - known):
        yield Finding(f"berkas {digest}", "Berkas yang disebut catatan tidak ada.")
    for digest in sorted(known - wanted):
        yield Finding(f"berkas {digest}", "Berkas ini tidak disebut catatan mana pun.")


def numbers(reads: Reads) -> Iterator[Finding]:
    """No gaps and no duplicates in any book."""
    run = reads.connection.execute
    taken: dict[tuple[str, int], list[int]] = {}
    for row in run(select(t.cases.c.year, t.cases.c.sequence)):
        taken.setdefault(("register", row.year), []).append(row.sequence)
    for entered in run(select(t.agenda.c.book, t.agenda.c.year, t.agenda.c.number)):
        taken.setdefault((entered.book, entered.year), []).append(entered.number)
    for letter in run(select(t.letters.c.year, t.letters.c.sequence).where(t.letters.c.number != "")):
        taken.setdefault(("keluar", letter.year), []).append(letter.sequence)
    for (book, year), found in sorted(taken.items()):
        if sorted(found) != list(range(1, len(found) + 1)):
            yield Finding(f"buku {book}/{year}", "Nomor di buku ini tidak berurutan: ada yang hilang atau ganda.")
