"""Makes a stencil of a case in the store: reads its entries and rows and finds what belongs to that case alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Table, select, text

from app.domain.journal import FORMAT, canonical
from app.storage import tables as t
from app.storage.reading import Reads
from benchmarks.stencil import (
    COUNTED,
    DAY,
    MOMENT,
    UID,
    Act,
    Draft,
    SlotMap,
    Stencil,
    compile_body,
    compile_header,
    compile_rows,
    marked_body,
)
from benchmarks.texts import Complaint

OF_CASE = (
    t.cases, t.tasks, t.performed, t.dispositions, t.visits, t.reports, t.documents, t.agenda, t.replies, t.referrals,
    t.archived, t.letters,
)  # fmt: skip
OF_LETTER = (t.revisions, t.initials, t.signatures, t.dispatches)
SEARCH = text('SELECT "case", number, title, text, names FROM search WHERE "case" = :case')
Rows = dict[str, list[dict[str, Any]]]


def capture(reads: Reads, case: str, words: Complaint) -> Stencil:
    """The stencil of a case that was played with these words."""
    entries = _entries(reads, case)
    rows = _rows(reads, case)
    letters = {row["letter"]: i for i, row in enumerate(rows["letters"])}
    slots = _slots(reads, case, words, entries, rows)
    for name, value in _whole(entries, letters):
        slots.number(name, value)
    pattern = slots.pattern()
    numbers = {row["letter"]: row["number"] for row in rows["letters"]}
    return Stencil(
        case=slots.texts[case],
        uids=tuple(i for value, i in slots.texts.items() if UID.fullmatch(value)),
        times=tuple((i, value) for value, i in slots.texts.items() if MOMENT.fullmatch(value)),
        days=tuple((i, value) for value, i in slots.texts.items() if DAY.fullmatch(value)),
        words=tuple((slots.texts[value], field) for field, value in asdict(words).items()),
        number=slots.texts[rows["cases"][0]["number"]],
        letters=tuple(slots.texts[numbers[x]] if numbers[x] else -1 for x in letters),
        whole=slots.whole,
        first=slots.first,
        acts=tuple(_act(reads.store, slots, group, letters) for group in _by_seal(entries)),
        tables=tuple(
            (name, compile_rows(slots, pattern, [(row, _counted(name, row, letters)) for row in found]))
            for name, found in rows.items()
            if found
        ),
    )


def _entries(reads: Reads, case: str) -> list[Row[Any]]:
    query = (
        select(t.journal, t.bodies.c.body)
        .join(t.bodies, (t.bodies.c.stream == t.journal.c.stream) & (t.bodies.c.sequence == t.journal.c.sequence))
        .where(t.journal.c.stream == case)
        .order_by(t.journal.c.sequence)
    )
    return list(reads.connection.execute(query).all())


def _by_seal(entries: list[Row[Any]]) -> Iterator[list[Row[Any]]]:
    for _seal, group in groupby(entries, key=lambda e: e.seal):
        yield list(group)


def _rows(reads: Reads, case: str) -> Rows:
    rows = {table.name: _found(reads, table, table.c.case == case) for table in OF_CASE}
    letters = [row["letter"] for row in rows["letters"]]
    rows |= {table.name: _found(reads, table, table.c.letter.in_(letters)) for table in OF_LETTER}
    rows["search"] = [dict(row) for row in reads.connection.execute(SEARCH, {"case": case}).mappings()]
    return rows


def _found(reads: Reads, table: Table, condition: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in reads.connection.execute(select(table).where(condition)).mappings()]


def _slots(reads: Reads, case: str, words: Complaint, entries: list[Row[Any]], rows: Rows) -> SlotMap:
    """Every text of the case that another case has otherwise."""
    office = reads.office()
    kept = {*office.posts, *office.people, *office.accounts, *office.units, office.uid}
    slots = SlotMap()
    slots.text(case)
    for value in asdict(words).values():
        slots.text(value)
    summary = next((row["subject"] for row in rows["agenda"]), words.title)
    slots.texts.setdefault(summary, slots.texts[words.title])  # the summary of step 2 is the title again
    for number in [rows["cases"][0]["number"], *(row["number"] for row in rows["letters"] if row["number"])]:
        slots.text(number)
    every = [e.body.decode() for e in entries] + [canonical({k: str(v) for k, v in r.items()}).decode()
                                                   for found in rows.values() for r in found]  # fmt: skip
    every += [e.at for e in entries]
    for told in every:
        for value in (*UID.findall(told), *MOMENT.findall(told), *DAY.findall(MOMENT.sub("", told))):
            if value not in kept:
                slots.text(value)
    return slots


def _whole(entries: list[Row[Any]], letters: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Name and value of each counted whole number."""
    for entry in entries:
        for name in COUNTED.get(entry.kind, ()):
            yield f"{entry.kind} {name}{_letter(entry, letters)}", 0


def _letter(entry: Row[Any], letters: Mapping[str, int]) -> str:
    """Which letter of the case an entry numbers, as the end of a slot's name."""
    if entry.kind != "letter.numbered":
        return ""
    return str(next(i for uid, i in letters.items() if uid.encode() in entry.body))


def _counted(table: str, row: Mapping[str, Any], letters: Mapping[str, int]) -> dict[str, str]:
    """Columns that are counted, with their slots' names."""
    if table == "cases":
        opened = {"sequence": "case.opened sequence", "year": "case.opened year"}
        return {**opened, "agenda": "agenda.entered number"}
    if table == "agenda":
        return {"number": "agenda.entered number", "year": "agenda.entered year"}
    if table == "letters":
        own = letters[row["letter"]]
        return {"sequence": f"letter.numbered sequence{own}", "year": f"letter.numbered year{own}"}
    return {}


def _act(store: str, slots: SlotMap, group: list[Row[Any]], letters: Mapping[str, int]) -> Act:
    return Act(group[0].account, slots.texts[group[0].at], tuple(_draft(store, slots, e, letters) for e in group))


def _draft(store: str, slots: SlotMap, entry: Row[Any], letters: Mapping[str, int]) -> Draft:
    pattern, own = slots.pattern(), _letter(entry, letters)
    header = {
        "format": FORMAT, "kind": entry.kind, "kind_version": entry.version, "store": store, "stream": entry.stream,
        "sequence": entry.sequence, "at": entry.at, "zone": entry.zone, "account": entry.account, "post": entry.post,
        "capacity": entry.capacity, "previous": "", "body": "",
    }  # fmt: skip
    return Draft(
        kind=entry.kind,
        sequence=entry.sequence,
        body=compile_body(slots, pattern, marked_body(entry.kind, entry.body, own)),
        header=compile_header(slots, header),
        facts=(entry.format, entry.version, entry.kind, entry.zone, entry.post, entry.capacity),
        letter=int(own) if own else -1,
    )
