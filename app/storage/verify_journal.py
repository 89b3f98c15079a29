"""The journal's part of the examination: chains without a gap, bodies as sealed, seals by who was certified then."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Row, func, select

from app.domain.journal import FIRST, Entry, body_hash, header_hash, moment
from app.storage import tables as t
from app.storage.findings import Finding, readable
from app.storage.reading import Reads, to_entry

CheckSeal = Callable[[bytes, str, Sequence[str], bytes], bool]  # certificate, store, hashes, signature
CheckIssued = Callable[[bytes, bytes, datetime], bool]  # certificate, authority, at
Heads = Mapping[str, tuple[int, str]]
FOR_ANYONE = ("office.founded", "account.password_changed", "checkpoint.made")  # the office's other entries need rights


@dataclass(frozen=True)
class Line:
    """A row of the journal, and the entry it holds; None where it cannot be read as one."""

    row: Row[Any]
    entry: Entry | None

    @property
    def place(self) -> str:
        """Where it stands, as findings name it."""
        return f"{self.row.stream}/{self.row.sequence}"


def read_lines(reads: Reads) -> tuple[Line, ...]:
    """Every row with its body, in the order of writing."""
    query = (
        select(t.journal, t.bodies.c.salt, t.bodies.c.body)
        .outerjoin(t.bodies, (t.bodies.c.stream == t.journal.c.stream) & (t.bodies.c.sequence == t.journal.c.sequence))
        .order_by(t.journal.c.position)
    )
    return tuple(Line(row, _entry(row, reads.store)) for row in reads.connection.execute(query).all())


def _entry(row: Row[Any], store: str) -> Entry | None:
    return readable(lambda: to_entry(row, store))


# --------------------------------------------------------------------------------------- chains


def chains(lines: Sequence[Line]) -> Iterator[Finding]:
    """Gaps, broken chains and altered entries."""
    heads: dict[str, tuple[int, str]] = {}
    position = 0
    for line in lines:
        row = line.row
        sequence, previous = heads.get(row.stream, (0, FIRST))
        if row.sequence != sequence + 1:
            yield Finding(line.place, f"Catatan ke-{sequence + 1} hilang sebelum catatan ini.")
        if row.position != position + 1:
            yield Finding(line.place, f"Urutan tulis {row.position} tidak menyambung pada {position}.")
        position = row.position
        yield from (Finding(line.place, fault) for fault in _faults(line, previous))
        heads[row.stream] = (row.sequence, row.hash)


def _faults(line: Line, previous: str) -> Iterator[str]:
    row, entry = line.row, line.entry
    digest = readable(lambda: header_hash(entry)) if entry else None
    if digest is None:
        yield "Catatan ini tidak terbaca lagi; kepala atau isinya diubah."
        return
    if digest != row.hash:
        yield f"Catatan “{row.kind}” diubah: kepalanya tidak cocok dengan segelnya."
    if row.previous != previous:
        yield "Rantai terputus: catatan sebelumnya bukan yang disegel."
    if row.salt is None or row.body is None:
        yield f"Isi catatan “{row.kind}” hilang."
    elif readable(lambda: body_hash(row.salt, row.body)) != row.body_hash:
        yield f"Isi catatan “{row.kind}” diubah."


def bodies_alone(reads: Reads) -> Iterator[Finding]:
    """Bodies whose entry was deleted."""
    entry = (t.bodies.c.stream == t.journal.c.stream) & (t.bodies.c.sequence == t.journal.c.sequence)
    alone = select(func.count()).select_from(t.bodies.outerjoin(t.journal, entry)).where(t.journal.c.hash.is_(None))
    lost = reads.connection.execute(alone).scalar_one()
    if lost:
        yield Finding("journal_bodies", f"{lost} isi catatan tidak mempunyai catatannya.")


# --------------------------------------------------------------------------------------- seals


@dataclass(frozen=True)
class Certified:
    """A certificate that the office's stream names, and the positions from and before which its account uses it."""

    account: str
    certificate: bytes
    since: int
    until: float = math.inf


@dataclass(frozen=True)
class Trust:
    """What the office's stream says of who may seal: authority, administrators, certificates by fingerprint."""

    authority: bytes
    administrators: frozenset[str]
    certified: Mapping[str, Certified]


def trust(lines: Sequence[Line], store: str) -> Trust:
    """Read off the office's stream; what is unreadable there vouches for nobody."""
    authority, administrators, certified = b"", set(), dict[str, Certified]()
    for line in lines:
        if line.row.stream != store or line.entry is None or line.entry.body is None:
            continue
        kind, body = line.entry.kind, line.entry.body
        if kind == "office.founded":
            authority = _certificate(body, "ca")
        if kind == "account.added" and body.get("administrator"):
            administrators.add(body.get("account", ""))
        if kind in ("account.certified", "account.removed"):
            certified = _ended(certified, body.get("account", ""), line.row.position)
        if kind in ("account.added", "account.certified"):
            own = _certificate(body, "certificate")
            known = Certified(body.get("account", ""), own, line.row.position)
            certified[hashlib.sha256(own).hexdigest()] = known
    return Trust(authority, frozenset(administrators), certified)


def _certificate(body: Mapping[str, Any], name: str) -> bytes:
    return readable(lambda: bytes.fromhex(body[name])) or b""


def _ended(certified: dict[str, Certified], account: str, position: int) -> dict[str, Certified]:
    return {
        digest: replace(own, until=min(own.until, position)) if own.account == account else own
        for digest, own in certified.items()
    }


def seals(reads: Reads, lines: Sequence[Line], check_seal: CheckSeal, check_issued: CheckIssued) -> Iterator[Finding]:
    """Seals that are missing, forged, by a stranger, or by someone without the right to that entry."""
    trusted = trust(lines, reads.store)
    sealed: dict[str, list[Line]] = {}
    for line in lines:
        sealed.setdefault(line.row.seal, []).append(line)
    judge = _Judge(reads.store, trusted, check_seal, check_issued)
    for seal in reads.connection.execute(select(t.seals)).all():
        below = sealed.pop(seal.seal, [])
        fault = readable(partial(judge.fault, seal, below))
        if fault != "":
            yield Finding(f"segel {seal.seal}", fault or "Segel ini tidak terbaca lagi; diubah.")
    yield from (Finding(f"segel {uid}", "Segel hilang untuk catatan yang ada.") for uid in sealed)


@dataclass(frozen=True)
class _Judge:
    store: str
    trust: Trust
    check_seal: CheckSeal
    check_issued: CheckIssued

    def fault(self, seal: Row[Any], lines: Sequence[Line]) -> str:
        """What is wrong with a seal over these lines, empty where nothing is."""
        own, rows = self.trust.certified.get(seal.certificate), [line.row for line in lines]
        if own is None:
            return "Sertifikat penyegel tidak dikenal."
        if not rows:
            return "Catatan di bawah segel ini hilang."
        same = all(r.at == seal.at and r.account == seal.account for r in rows)
        if not same or rows[0].position != seal.first or rows[-1].position != seal.last:
            return "Segel dan catatannya tidak cocok (waktu, akun, atau urutan)."
        if own.account != seal.account or seal.last < own.since or seal.first >= own.until:
            return "Sertifikat penyegel bukan milik akun itu, atau sudah dicabut."
        if not self.check_seal(own.certificate, self.store, [r.hash for r in rows], seal.signature):
            return "Tanda tangan segel tidak sah: catatan diubah atau dihapus."
        if not self.check_issued(own.certificate, self.trust.authority, moment(seal.at)):
            return "Sertifikat penyegel tidak berlaku pada waktu itu atau bukan terbitan kantor ini."
        return "" if self._may_write(seal.account, rows) else "Catatan kantor ini tidak ditulis oleh administrator."

    def _may_write(self, account: str, rows: Sequence[Row[Any]]) -> bool:
        own = account in self.trust.administrators
        return own or all(r.stream != self.store or r.kind in FOR_ANYONE for r in rows)


# --------------------------------------------------------------------------------------- heads


def checkpointed(lines: Sequence[Line], store: str) -> Heads:
    """The heads that the latest checkpoint signs."""
    made = [
        line.entry.body["heads"]
        for line in lines
        if line.row.stream == store and line.entry and line.entry.kind == "checkpoint.made" and line.entry.body
    ]
    return {stream: (head[0], head[1]) for stream, head in made[-1].items()} if made else {}


def lost_heads(lines: Sequence[Line], expected: Heads, witness: str) -> Iterator[Finding]:
    """Entries that a witness saw and that are not there any more."""
    hashes = {(line.row.stream, line.row.sequence): line.row.hash for line in lines}
    for stream, (sequence, digest) in expected.items():
        found = hashes.get((stream, sequence))
        if found != digest:
            words = "hilang atau terpotong" if found is None else "diganti"
            yield Finding(stream, f"Aliran catatan ini {words} sejak dilihat {witness} (ke-{sequence}).")
