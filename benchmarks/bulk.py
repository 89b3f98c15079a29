"""Writes many cases of a stencil at once: every entry chained, every act of a batch under one real seal."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from random import Random
from typing import Any

from app.domain.journal import FIRST, SALT_BYTES, iso, moment
from app.domain.letter_number import letter_number
from app.domain.people import Office
from app.domain.sop import Sop
from app.domain.wording import WIB
from app.keys.account_keys import AccountKeys
from app.keys.sealing import OfficerSealer
from app.storage import tables as t
from app.storage.tables import metadata
from benchmarks.stencil import Act, Draft, Slots, Stencil
from benchmarks.texts import complaint

Case = tuple[Slots, list[str]]  # slots, and the previous hash in a list of one
SEARCH = 'INSERT INTO search("case", number, title, text, names) VALUES (?, ?, ?, ?, ?)'


class Bulk:
    """Rows collected until ``flush``; positions and numbers go on from what the store holds."""

    def __init__(self, connection: Any, office: Office, sop: Sop, keys: Mapping[str, AccountKeys], seed: int) -> None:
        self._connection, self._office, self._sop = connection, office, sop
        self._sealers = {a: OfficerSealer(k, office.accounts[a].certificate) for a, k in keys.items()}
        self._random = Random(seed)
        self._rows: dict[str, list[tuple[Any, ...]]] = {}
        self._position: int = connection.execute("SELECT max(position) FROM journal").fetchone()[0]
        self._last = {(b, y): n for b, y, n in connection.execute("SELECT book, year, last FROM numbers")}
        self.entries = 0
        connection.execute("BEGIN")

    def add(self, stencil: Stencil, count: int, shift: timedelta, near: bool = False) -> None:
        """That many cases, everything in them moved by ``shift``.

        With ``near`` their uids begin alike, so that they lie side by side in the file: millions of rows at random
        places would have every page of the file written many times over.
        """
        beginning = os.urandom(2) if near else b""
        base = stencil.first.copy()
        for slot, at in stencil.times:
            base[slot] = iso(moment(at) + shift)
        for slot, day in stencil.days:
            base[slot] = (date.fromisoformat(day) + timedelta(days=shift.days)).isoformat()
        cases: list[Case] = [(self._slots(stencil, base, beginning), [FIRST]) for _ in range(count)]
        for act in stencil.acts:
            self._act(stencil, act, cases)
        for name, rows in stencil.tables:
            kept = self._rows.setdefault(name, [])
            for slots, _previous in cases:
                kept.extend(rows(slots))

    def _slots(self, stencil: Stencil, base: Slots, beginning: bytes) -> Slots:
        slots = base.copy()
        for slot in stencil.uids:
            slots[slot] = (beginning + os.urandom(16 - len(beginning))).hex()
        words = asdict(complaint(self._random))
        for slot, field in stencil.words:
            slots[slot] = words[field]
        return slots

    def _act(self, stencil: Stencil, act: Act, cases: list[Case]) -> None:
        """One act of every case under one seal of the officer who performed it."""
        at, seal, first = cases[0][0][act.at], os.urandom(16).hex(), self._position + 1
        hashes: list[str] = []
        day = WIB.local(moment(at)).date()
        for slots, previous in cases:
            for draft in act.entries:
                self._number(stencil, draft, slots, day)
                hashes.append(self._entry(act, draft, slots, previous, seal))
        sealer = self._sealers[act.account]
        certificate = hashlib.sha256(sealer.certificate).hexdigest()
        signature = sealer.seal(self._office.uid, hashes)
        self._keep("seals", (seal, act.account, certificate, at, first, self._position, signature))

    def _keep(self, table: str, row: tuple[Any, ...]) -> None:
        self._rows.setdefault(table, []).append(row)

    def _entry(self, act: Act, draft: Draft, slots: Slots, previous: list[str], seal: str) -> str:
        body, salt = draft.body(slots).encode(), os.urandom(SALT_BYTES)
        digest = hashlib.sha256(salt + body).hexdigest()
        before = previous[0]
        own = hashlib.sha256(draft.header(slots, before, digest).encode()).hexdigest()
        previous[0] = own
        self._position += 1
        self.entries += 1
        stream, form = slots[0], draft.facts
        self._rows.setdefault("journal", []).append(
            (stream, draft.sequence, self._position, form[0], form[1], form[2], slots[act.at], form[3], act.account,
             form[4], form[5], before, digest, own, seal)
        )  # fmt: skip
        self._rows.setdefault("journal_bodies", []).append((stream, draft.sequence, salt, body))
        return own

    def _number(self, stencil: Stencil, draft: Draft, slots: Slots, day: date) -> None:
        """Take the next number of the book that an entry counts in, if it counts."""
        if draft.kind == "case.opened":
            sequence = self._next("register", day.year)
            slots[stencil.whole["case.opened sequence"]] = sequence
            slots[stencil.whole["case.opened year"]] = day.year
            slots[stencil.number] = f"{self._sop.register_prefix}/{sequence:04d}/{day.year}"
        elif draft.kind == "agenda.entered":
            slots[stencil.whole["agenda.entered number"]] = self._next("masuk", day.year)
            slots[stencil.whole["agenda.entered year"]] = day.year
        elif draft.letter >= 0:
            sequence = self._next("keluar", day.year)
            slots[stencil.whole[f"letter.numbered sequence{draft.letter}"]] = sequence
            slots[stencil.whole[f"letter.numbered year{draft.letter}"]] = day.year
            slots[stencil.letters[draft.letter]] = letter_number(self._office.settings, sequence, day)

    def _next(self, book: str, year: int) -> int:
        self._last[book, year] = self._last.get((book, year), 0) + 1
        return self._last[book, year]

    def flush(self) -> None:
        """Write what was collected."""
        run = self._connection
        for name, rows in self._rows.items():
            if name == "search":
                run.executemany(SEARCH, rows)
                continue
            columns = ", ".join(f'"{c.name}"' for c in metadata.tables[name].columns)
            marks = ", ".join("?" for _ in metadata.tables[name].columns)
            run.executemany(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', sorted(rows, key=lambda r: r[0]))
        numbers = [(book, year, last) for (book, year), last in self._last.items()]
        run.executemany(f"INSERT OR REPLACE INTO {t.numbers.name} (book, year, last) VALUES (?, ?, ?)", numbers)
        self._rows = {}

    def commit(self) -> None:
        """The end of the load."""
        self.flush()
        self._connection.execute("COMMIT")
