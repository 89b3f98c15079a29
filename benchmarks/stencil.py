"""A case that was really played, as a stencil: compiled functions that write any number of cases like it.

Every uid, moment, number and word that belongs to that one case becomes a slot of a list ``s``; everything else stays
as it was. The functions are Python expressions made from the case's own rows, since only those are quick enough for
millions of entries.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.journal import canonical

Slots = list[Any]
Text = Callable[[Slots], str]
Header = Callable[[Slots, str, str], str]  # slots, previous hash, body hash
Row = Mapping[str, Any]
Rows = Callable[[Slots], tuple[tuple[Any, ...], ...]]

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
DAY = re.compile(r"(?<![\d-])\d{4}-\d\d-\d\d(?![\dT-])")
UID = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
COUNTED = {
    "case.opened": ("sequence", "year"),
    "agenda.entered": ("number", "year"),
    "letter.numbered": ("sequence", "year"),
}
MARK = "\ue000"  # around the name of a whole-number slot while a body is text


@dataclass(frozen=True)
class Draft:
    """One entry to be: its kind, and how its body, header and row are written."""

    kind: str
    sequence: int
    body: Text
    header: Header
    facts: tuple[Any, ...]  # format, version, kind, zone, post, capacity
    letter: int  # which letter of the case a letter.numbered numbers, otherwise -1


@dataclass(frozen=True)
class Act:
    """The entries under one seal: who, when (a slot), what."""

    account: str
    at: int
    entries: tuple[Draft, ...]


class SlotMap:
    """Numbers the slots of a stencil: ``texts`` are found as text, ``whole`` are whole numbers by name."""

    def __init__(self) -> None:
        self.texts: dict[str, int] = {}
        self.whole: dict[str, int] = {}
        self.first: Slots = []

    def text(self, value: str) -> int:
        """The slot of a text that belongs to the case."""
        if value not in self.texts:
            self.texts[value] = len(self.first)
            self.first.append(value)
        return self.texts[value]

    def number(self, name: str, value: int) -> int:
        """The slot of a whole number."""
        if name not in self.whole:
            self.whole[name] = len(self.first)
            self.first.append(value)
        return self.whole[name]

    def pattern(self) -> re.Pattern[str]:
        """Every slot as it stands in a text, the longest first."""
        marked = [f'"{MARK}{name}{MARK}"' for name in self.whole]
        return re.compile("|".join(map(re.escape, sorted([*self.texts, *marked], key=len, reverse=True))))

    def expression(self, text: str, pattern: re.Pattern[str]) -> str:
        """Python for that text with its slots."""
        parts, place = [], 0
        for hit in pattern.finditer(text):
            if hit.start() > place:
                parts.append(repr(text[place : hit.start()]))
            parts.append(self._slot(hit.group()))
            place = hit.end()
        if place < len(text) or not parts:
            parts.append(repr(text[place:]))
        return "+".join(parts)

    def _slot(self, found: str) -> str:
        name = found.strip('"').strip(MARK)
        return f"str(s[{self.whole[name]}])" if MARK in found else f"s[{self.texts[found]}]"


@dataclass(frozen=True)
class Stencil:
    """What the generator needs to write one more case like this one."""

    case: int  # slot of the case's uid
    uids: tuple[int, ...]  # slots that get a new uid
    times: tuple[tuple[int, str], ...]  # slots that move with the moment of the batch
    days: tuple[tuple[int, str], ...]
    words: tuple[tuple[int, str], ...]  # slot and field of texts.Complaint
    number: int  # slot of the register's number
    letters: tuple[int, ...]  # slots of the letters' numbers; -1 where a letter has none
    whole: Mapping[str, int]  # slots of counted whole numbers by name
    first: Slots
    acts: tuple[Act, ...]
    tables: tuple[tuple[str, Rows], ...]


def compile_rows(slots: SlotMap, pattern: re.Pattern[str], rows: Iterable[tuple[Row, Mapping[str, str]]]) -> Rows:
    """Rows as one function; beside each row, the slot's name of every whole number that is counted."""
    return _compile(f"lambda s: ({''.join(_row(slots, pattern, row, counted) for row, counted in rows)})")


def _compile(expression: str) -> Any:
    return eval(expression)  # made above from the program's own rows by repr(), never from outside


def _row(slots: SlotMap, pattern: re.Pattern[str], row: Row, counted: Mapping[str, str]) -> str:
    cells = []
    for column, value in row.items():
        if column in counted and value is not None:
            cells.append(f"s[{slots.whole[counted[column]]}]")
        else:
            cells.append(slots.expression(value, pattern) if isinstance(value, str) else repr(value))
    return f"({','.join(cells)},),"


def marked_body(kind: str, body: bytes, number: str) -> str:
    """A canonical body in which counted whole numbers are marks; ``number`` tells letters apart."""
    if kind not in COUNTED:
        return body.decode()
    value = json.loads(body)
    for name in COUNTED[kind]:
        value[name] = f"{MARK}{kind} {name}{number}{MARK}"
    return canonical(value).decode()


def compile_body(slots: SlotMap, pattern: re.Pattern[str], body: str) -> Text:
    """A body as a function of the slots."""
    return _compile(f"lambda s: {slots.expression(body, pattern)}")


def compile_header(slots: SlotMap, header: Mapping[str, Any]) -> Header:
    """The canonical header of an entry (app.domain.journal.header_hash) as a function."""
    known = {"at": f"s[{slots.texts[header['at']]}]", "stream": f"s[{slots.texts[header['stream']]}]",
             "previous": "p", "body": "b"}  # fmt: skip
    marks = {name: f"{MARK}{name}{MARK}" for name in known}
    text = canonical({**header, **marks}).decode()
    parts = re.split(f"{MARK}(\\w+){MARK}", text)
    return _compile("lambda s,p,b: " + "+".join(known[x] if i % 2 else repr(x) for i, x in enumerate(parts)))
