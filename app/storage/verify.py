"""Proves that journal, seals, tables and bytes agree; names every place where they do not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, create_engine, func, select

from app.domain.journal import FIRST, body_hash, header_hash, moment
from app.storage import tables as t
from app.storage.projections import project
from app.storage.reading import Reads, to_entry
from app.storage.schema import create_schema

CheckSeal = Callable[[bytes, str, Sequence[str], bytes], bool]  # certificate, store, hashes, signature
CheckIssued = Callable[[bytes, bytes, datetime], bool]  # certificate, authority, at
Heads = Mapping[str, tuple[int, str]]


@dataclass(frozen=True)
class Finding:
    """One disagreement: where, and what in words."""

    place: str
    sentence: str


def verify(reads: Reads, check_seal: CheckSeal, check_issued: CheckIssued, seen: Heads) -> tuple[Finding, ...]:
    """Every disagreement found; empty where all is well. ``seen`` are heads that this PC remembers."""
    return (
        *_chains(reads),
        *_seals(reads, check_seal, check_issued),
        *_heads(reads, seen, "komputer ini"),
        *_heads(reads, _checkpointed(reads), "catatan harian"),
        *_tables(reads),
        *_blobs(reads),
        *_numbers(reads),
    )


def _rows(reads: Reads) -> Iterator[Row[Any]]:
    """Every entry with its body, in the order of writing."""
    query = (
        select(t.journal, t.bodies.c.salt, t.bodies.c.body)
        .outerjoin(t.bodies, (t.bodies.c.stream == t.journal.c.stream) & (t.bodies.c.sequence == t.journal.c.sequence))
        .order_by(t.journal.c.position)
    )
    yield from reads.connection.execute(query).all()


def _chains(reads: Reads) -> list[Finding]:
    findings: list[Finding] = []
    heads: dict[str, tuple[int, str]] = {}
    position = 0
    for row in _rows(reads):
        place = f"{row.stream}/{row.sequence}"
        sequence, previous = heads.get(row.stream, (0, FIRST))
        if row.sequence != sequence + 1:
            findings.append(Finding(place, f"Catatan ke-{sequence + 1} hilang sebelum catatan ini."))
        if row.position != position + 1:
            findings.append(Finding(place, f"Urutan tulis {row.position} tidak menyambung pada {position}."))
        position = row.position
        findings += [Finding(place, fault) for fault in _entry_faults(row, reads.store, previous)]
        heads[row.stream] = (row.sequence, row.hash)
    lost = reads.connection.execute(
        select(func.count())
        .select_from(t.bodies)
        .outerjoin(t.journal, (t.bodies.c.stream == t.journal.c.stream) & (t.bodies.c.sequence == t.journal.c.sequence))
        .where(t.journal.c.hash.is_(None))
    ).scalar_one()
    if lost:
        findings.append(Finding("journal_bodies", f"{lost} isi catatan tidak mempunyai catatannya."))
    return findings


def _entry_faults(row: Row[Any], store: str, previous: str) -> Iterator[str]:
    if row.salt is None:
        yield "Isi catatan hilang."
        return
    try:
        entry = to_entry(row, store)
        digest = header_hash(entry)
    except (ValueError, TypeError, AttributeError):
        yield "Catatan ini tidak terbaca lagi; kepala atau isinya diubah."
        return
    if digest != row.hash:
        yield f"Catatan “{row.kind}” diubah: kepalanya tidak cocok dengan segelnya."
    if row.previous != previous:
        yield "Rantai terputus: catatan sebelumnya bukan yang disegel."
    if row.body is not None and body_hash(row.salt, row.body) != row.body_hash:
        yield f"Isi catatan “{row.kind}” diubah."


def _certificates(reads: Reads) -> tuple[bytes, dict[str, bytes]]:
    """The authority and every certificate that the office's stream ever named, by fingerprint."""
    authority, known = b"", {}
    for entry in reads.entries(reads.store):
        body = entry.body or {}
        if entry.kind == "office.founded":
            authority = bytes.fromhex(body["ca"])
        if entry.kind in ("account.added", "account.certified"):
            certificate = bytes.fromhex(body["certificate"])
            known[hashlib.sha256(certificate).hexdigest()] = certificate
    return authority, known


def _seals(reads: Reads, check_seal: CheckSeal, check_issued: CheckIssued) -> list[Finding]:
    try:
        authority, known = _certificates(reads)
    except (ValueError, KeyError, TypeError):
        return [Finding(reads.store, "Sertifikat di catatan kantor tidak terbaca.")]
    by_seal: dict[str, list[Row[Any]]] = {}
    for row in _rows(reads):
        by_seal.setdefault(row.seal, []).append(row)
    findings = []
    for seal in reads.connection.execute(select(t.seals)).all():
        rows = by_seal.pop(seal.seal, [])
        fault = _seal_fault(seal, rows, known.get(seal.certificate), reads.store, check_seal)
        if not fault and not _issued(known[seal.certificate], authority, seal.at, check_issued):
            fault = "Sertifikat penyegel tidak berlaku pada waktu itu atau bukan terbitan kantor ini."
        if fault:
            findings.append(Finding(f"segel {seal.seal}", fault))
    findings += [Finding(f"segel {uid}", "Segel hilang untuk catatan yang ada.") for uid in by_seal]
    return findings


def _issued(certificate: bytes, authority: bytes, at: str, check_issued: CheckIssued) -> bool:
    try:
        return check_issued(certificate, authority, moment(at))
    except ValueError:
        return False


def _seal_fault(
    seal: Row[Any], rows: list[Row[Any]], certificate: bytes | None, store: str, check_seal: CheckSeal
) -> str:
    if certificate is None:
        return "Sertifikat penyegel tidak dikenal."
    if not rows:
        return "Catatan di bawah segel ini hilang."
    same = all(r.at == seal.at and r.account == seal.account for r in rows)
    if not same or rows[0].position != seal.first or rows[-1].position != seal.last:
        return "Segel dan catatannya tidak cocok (waktu, akun, atau urutan)."
    if not check_seal(certificate, store, [r.hash for r in rows], seal.signature):
        return "Tanda tangan segel tidak sah: catatan diubah atau dihapus."
    return ""


def _checkpointed(reads: Reads) -> dict[str, tuple[int, str]]:
    made = [e for e in reads.entries(reads.store) if e.kind == "checkpoint.made" and e.body is not None]
    if not made or made[-1].body is None:
        return {}
    return {stream: (head[0], head[1]) for stream, head in made[-1].body["heads"].items()}


def _heads(reads: Reads, expected: Heads, witness: str) -> list[Finding]:
    findings = []
    for stream, (sequence, digest) in expected.items():
        found = reads.connection.execute(
            select(t.journal.c.hash).where(t.journal.c.stream == stream, t.journal.c.sequence == sequence)
        ).scalar_one_or_none()
        if found != digest:
            words = "hilang atau terpotong" if found is None else "diganti"
            findings.append(Finding(stream, f"Aliran catatan ini {words} sejak dilihat {witness} (ke-{sequence})."))
    return findings


def _tables(reads: Reads) -> list[Finding]:
    """Replay every entry through the same projections and compare every column of every table."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as replayed:
            create_schema(replayed)
            for row in _rows(reads):
                try:
                    project(replayed, to_entry(row, reads.store))
                except Exception as error:
                    place = f"{row.stream}/{row.sequence}"
                    return [Finding(place, f"Catatan tidak dapat diulang: {type(error).__name__}.")]
            return [f for table in t.PROJECTED for f in _compare(reads.connection, replayed, table)]
    finally:
        engine.dispose()


def _compare(real: Connection, replayed: Connection, table: Table) -> list[Finding]:
    keys = [c.name for c in table.primary_key]
    ours, theirs = _by_key(real, table, keys), _by_key(replayed, table, keys)
    findings = []
    for key in sorted(set(ours) | set(theirs)):
        place = f"{table.name} {'/'.join(map(str, key))}"
        if key not in theirs:
            findings.append(Finding(place, "Baris ini tidak berasal dari catatan mana pun."))
        elif key not in ours:
            findings.append(Finding(place, "Baris ini hilang."))
        elif ours[key] != theirs[key]:
            columns = [c for c in ours[key] if ours[key][c] != theirs[key][c]]
            findings.append(Finding(place, f"Kolom {', '.join(columns)} tidak sesuai dengan catatan."))
    return findings


def _by_key(connection: Connection, table: Table, keys: list[str]) -> dict[tuple[Any, ...], dict[str, Any]]:
    rows = connection.exec_driver_sql(str(select(table).compile(connection.engine))).mappings().all()
    return {tuple(str(r[k]) for k in keys): dict(r) for r in rows}


def _blobs(reads: Reads) -> list[Finding]:
    run = reads.connection.execute
    findings = []
    known = set()
    for row in run(select(t.blobs.c.sha256, t.blobs.c.size, t.blobs.c.data)):
        known.add(row.sha256)
        if hashlib.sha256(row.data).hexdigest() != row.sha256 or len(row.data) != row.size:
            findings.append(Finding(f"berkas {row.sha256}", "Isi berkas ini diubah."))
    wanted = set(run(select(t.documents.c.sha256)).scalars())
    for signed in run(select(t.signatures.c.sha256, t.signatures.c.file_copy)):
        wanted |= {signed.sha256, signed.file_copy}
    wanted.discard("")
    findings += [Finding(f"berkas {s}", "Berkas yang disebut catatan tidak ada.") for s in sorted(wanted - known)]
    findings += [Finding(f"berkas {s}", "Berkas ini tidak disebut catatan mana pun.") for s in sorted(known - wanted)]
    return findings


def _numbers(reads: Reads) -> list[Finding]:
    """No gaps and no duplicates in any book."""
    run = reads.connection.execute
    taken: dict[tuple[str, int], list[int]] = {}
    for row in run(select(t.cases.c.year, t.cases.c.sequence)):
        taken.setdefault(("register", row.year), []).append(row.sequence)
    for entered in run(select(t.agenda.c.book, t.agenda.c.year, t.agenda.c.number)):
        taken.setdefault((entered.book, entered.year), []).append(entered.number)
    for letter in run(select(t.letters.c.year, t.letters.c.sequence).where(t.letters.c.number != "")):
        taken.setdefault(("keluar", letter.year), []).append(letter.sequence)
    return [
        Finding(f"buku {book}/{year}", "Nomor di buku ini tidak berurutan: ada yang hilang atau ganda.")
        for (book, year), found in sorted(taken.items())
        if sorted(found) != list(range(1, len(found) + 1))
    ]
