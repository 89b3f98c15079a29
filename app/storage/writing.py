"""The unit of work: appends sealed entries and projects them in the same transaction."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection, bindparam, func, insert, select

from app.domain.events import check_body
from app.domain.journal import FIRST, SALT_BYTES, Entry, NewEntry, body_hash, canonical, iso
from app.domain.upcasting import current_version
from app.storage import tables as t
from app.storage.projections import project
from app.storage.reading import Reads


class Sealer(Protocol):
    """Signs a transaction's entries in the name of the acting account."""

    account: str
    certificate: bytes

    def seal(self, store: str, hashes: Sequence[str]) -> bytes:
        """A signature over the hashes, in order."""


@dataclass(frozen=True)
class Stamp:
    """When, and by whom in which post, everything in a transaction happened."""

    at: datetime
    account: str
    zone: str  # WIB, WITA or WIT
    post: str = ""
    capacity: str = ""


_LAST_POSITION = select(func.coalesce(func.max(t.journal.c.position), 0))
_INSERT_ENTRY = insert(t.journal)
_INSERT_BODY = insert(t.bodies)
_INSERT_SEAL = insert(t.seals)
_LAST_NUMBER = select(t.numbers.c.last).where(t.numbers.c.book == bindparam("of"), t.numbers.c.year == bindparam("in"))


@dataclass
class _Written:
    hashes: list[str] = field(default_factory=list)
    rows: list[dict[str, object]] = field(default_factory=list)
    bodies: list[dict[str, object]] = field(default_factory=list)


class UnitOfWork(Reads):
    """One writing transaction; everything it appends is sealed by one signature when it ends."""

    def __init__(self, connection: Connection, store: str, stamp: Stamp, cache: dict[str, object]) -> None:
        super().__init__(connection, store, cache)
        self.stamp = stamp
        self.changed: set[str] = set()
        self._heads: dict[str, tuple[int, str]] = {}
        self._written = _Written()
        self._seal = secrets.token_hex(16)
        self._position: int = 0
        self._taken: dict[str, int] = {}

    def append(self, stream: str, new: NewEntry) -> Entry:
        """Write down one thing that happened, and let the tables follow."""
        check_body(new)
        sequence, previous = self._head(stream)
        salt, body = secrets.token_bytes(SALT_BYTES), canonical(dict(new.body))
        stamp = self.stamp
        entry = Entry(
            self._store, stream, sequence + 1, new.kind, current_version(new.kind), stamp.at, stamp.zone, stamp.account,
            stamp.post, stamp.capacity, previous, body_hash(salt, body), salt, new.body,
        )  # fmt: skip
        digest = entry.hash
        self._remember(entry, digest, body)
        project(self._connection, entry)
        return entry

    def append_all(self, stream: str, news: Sequence[NewEntry]) -> None:
        """Write down several things in their order."""
        for new in news:
            self.append(stream, new)

    def _remember(self, entry: Entry, digest: str, body: bytes) -> None:
        if not self._position:
            self._position = self._connection.execute(_LAST_POSITION).scalar_one()
        self._position += 1
        self._heads[entry.stream] = (entry.sequence, digest)
        self._written.hashes.append(digest)
        self._written.rows.append(_row(entry, digest, self._position, self._seal))
        self._written.bodies.append(
            {"stream": entry.stream, "sequence": entry.sequence, "salt": entry.salt, "body": body}
        )
        self.changed.add(entry.stream)

    def _head(self, stream: str) -> tuple[int, str]:
        if stream not in self._heads:
            sequence, digest = self.head(stream)
            self._heads[stream] = (sequence, digest or FIRST)
        return self._heads[stream]

    def add_blob(self, data: bytes) -> str:
        """Keep bytes once, by their SHA-256."""
        digest = hashlib.sha256(data).hexdigest()
        known = self._connection.execute(select(t.blobs.c.size).where(t.blobs.c.sha256 == digest)).first()
        if known is None:
            self._connection.execute(insert(t.blobs).values(sha256=digest, size=len(data), data=data))
        return digest

    def next_number(self, book: str, year: int) -> int:
        """The next number of a book; the entry that takes it must follow in this transaction."""
        last = self._connection.execute(_LAST_NUMBER, {"of": book, "in": year}).scalar_one_or_none()
        key = f"{book}/{year}"
        taken = max(last or 0, self._taken.get(key, 0)) + 1
        self._taken[key] = taken
        return taken

    def close(self, sealer: Sealer) -> None:
        """Write entries, bodies and the one seal over them."""
        written = self._written
        if not written.hashes:
            return
        self._connection.execute(_INSERT_ENTRY, written.rows)
        self._connection.execute(_INSERT_BODY, written.bodies)
        self._connection.execute(
            _INSERT_SEAL,
            {
                "seal": self._seal,
                "account": sealer.account,
                "certificate": hashlib.sha256(sealer.certificate).hexdigest(),
                "at": iso(self.stamp.at),
                "first": self._position - len(written.hashes) + 1,
                "last": self._position,
                "signature": sealer.seal(self._store, written.hashes),
            },
        )


def _row(entry: Entry, digest: str, position: int, seal: str) -> dict[str, object]:
    return {
        "stream": entry.stream, "sequence": entry.sequence, "position": position, "format": entry.format,
        "version": entry.version, "kind": entry.kind, "at": iso(entry.at), "zone": entry.zone,
        "account": entry.account, "post": entry.post, "capacity": entry.capacity, "previous": entry.previous,
        "body_hash": entry.body_hash, "hash": digest, "seal": seal,
    }  # fmt: skip
