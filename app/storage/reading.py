"""Reading the store: the journal's entries, the office, bytes; lists and pages are in their own modules."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from app.domain.errors import StoreBroken
from app.domain.journal import Entry, moment
from app.domain.people import Account, Capacity, Holding, Office, Person, Post, Unit
from app.storage import tables as t
from app.storage.dialects import dialect
from app.storage.findings import readable

_ENTRIES = (
    select(t.journal, t.bodies.c.salt, t.bodies.c.body)
    .join(
        t.bodies,
        (t.bodies.c.stream == t.journal.c.stream) & (t.bodies.c.sequence == t.journal.c.sequence),
    )
    .where(t.journal.c.stream == bindparam("of"))
    .order_by(t.journal.c.sequence)
)
_HEAD = (
    select(t.journal.c.sequence, t.journal.c.hash)
    .where(t.journal.c.stream == bindparam("of"))
    .order_by(t.journal.c.sequence.desc())
    .limit(1)
)
_CALENDARS = select(t.calendars.c.name, t.calendars.c.source)


def to_entry(row: Row[Any], store: str) -> Entry:
    """A row of journal and body as an entry."""
    return Entry(
        store, row.stream, row.sequence, row.kind, row.version, moment(row.at), row.zone, row.account, row.post,
        row.capacity, row.previous, row.body_hash, row.salt, None if row.body is None else json.loads(row.body),
        row.format,
    )  # fmt: skip


class Reads:
    """One reading transaction; fetches fully and hands out plain facts."""

    def __init__(self, connection: Connection, store: str, cache: dict[str, object]) -> None:
        self._connection = connection
        self._store = store
        self._cache = cache

    @property
    def connection(self) -> Connection:
        """For the read models of this package only."""
        return self._connection

    @property
    def store(self) -> str:
        """The store's uid, which is also the office's stream."""
        return self._store

    def entries(self, stream: str) -> tuple[Entry, ...]:
        """A stream's entries in order."""
        rows = self._connection.execute(_ENTRIES, {"of": stream}).all()
        return tuple(to_entry(row, self._store) for row in rows)

    def head(self, stream: str) -> tuple[int, str]:
        """Sequence and hash of a stream's last entry; (0, "") where there is none."""
        row = self._connection.execute(_HEAD, {"of": stream}).one_or_none()
        return (row[0], row[1]) if row else (0, "")

    def heads(self) -> dict[str, tuple[int, str]]:
        """The last entry of every stream."""
        last = select(t.journal.c.stream, func.max(t.journal.c.sequence).label("last")).group_by(t.journal.c.stream)
        ends = last.subquery()
        rows = self._connection.execute(
            select(t.journal.c.stream, t.journal.c.sequence, t.journal.c.hash)
            .join(ends, (ends.c.stream == t.journal.c.stream) & (ends.c.last == t.journal.c.sequence))
            .order_by(t.journal.c.stream)
        ).all()
        return {row[0]: (row[1], row[2]) for row in rows}

    def missing(self, heads: Mapping[str, tuple[int, str]]) -> tuple[str, ...]:
        """The streams that lack an entry which a witness saw as their last."""
        seen = json.dumps([[stream, *head] for stream, head in heads.items()])
        found = self._connection.execute(dialect(self._connection).missing, {"seen": seen})
        return tuple(found.scalars().all())

    def blob(self, sha256: str) -> bytes | None:
        """Bytes by their SHA-256."""
        return self._connection.execute(select(t.blobs.c.data).where(t.blobs.c.sha256 == sha256)).scalar_one_or_none()

    def office(self) -> Office:
        """The organisation; read again only after the office's stream has grown."""
        head = self.head(self._store)
        if self._cache.get("office_head") != head:
            self._cache["office"] = readable(self._read_office) or self._unreadable()
            self._cache["office_head"] = head
        known = self._cache["office"]
        assert isinstance(known, Office)
        return known

    def _read_office(self) -> Office:
        run = self._connection.execute
        own = run(select(t.office)).all()[0]
        return Office(
            uid=self._store,
            name=own.name,
            units={r.unit: Unit(r.unit, r.name, r.parent) for r in run(select(t.units))},
            posts={r.post: Post(r.post, r.title, r.performer, r.unit, r.parent) for r in run(select(t.posts))},
            people={r.person: Person(r.person, r.name, r.nip, r.rank, r.grade) for r in run(select(t.people))},
            accounts={r.account: _account(r) for r in run(select(t.accounts))},
            holdings=tuple(_holding(r) for r in run(select(t.holdings).order_by(t.holdings.c.holding))),
            settings={r.key: json.loads(r.value) for r in run(select(t.settings))},
            practice=own.practice,
            authority=bytes.fromhex(own.ca),
        )

    @staticmethod
    def _unreadable() -> Office:
        raise StoreBroken(
            "Data kantor di basis data ini tidak terbaca lagi; diubah di luar program. Jalankan aduan verify untuk "
            "melihat apa yang diubah, lalu pulihkan cadangan terakhir.",
            "The office's data in this database cannot be read; something altered them. Run aduan verify to see what, "
            "then restore the latest backup.",
        )

    def sop_source(self, digest: str = "") -> tuple[str, str]:
        """Hash and text of a published SOP version; without a hash the one adopted last."""
        query = select(t.sops.c.hash, t.sops.c.source)
        query = query.where(t.sops.c.hash == digest) if digest else query.order_by(t.sops.c.sequence.desc()).limit(1)
        row = self._connection.execute(query).one()
        return row[0], row[1]

    def calendars(self) -> tuple[tuple[str, str], ...]:
        """Name and source text of every calendar adopted."""
        rows = self._connection.execute(_CALENDARS).all()
        return tuple((r[0], r[1]) for r in rows)


def _account(row: Row[Any]) -> Account:
    return Account(
        row.account,
        row.person,
        row.name,
        row.administrator,
        bytes.fromhex(row.certificate),
        row.disabled,
        row.must_change,
    )


def _holding(row: Row[Any]) -> Holding:
    until = date.fromisoformat(row.until) if row.until else None
    return Holding(
        row.holding, row.post, row.person, Capacity(row.capacity), date.fromisoformat(row.since), until, row.basis
    )
