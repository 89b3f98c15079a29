"""Finding cases by number, letter number, name or word."""

from __future__ import annotations

from dataclasses import replace

from app.domain.journal import moment
from app.domain.views import CaseRow
from app.storage import closed_cases, lists
from app.storage.closed_cases import Filed
from app.usecases.desk import Desk
from app.usecases.inbox import case_rows


def cases(desk: Desk, text: str = "", state: str = "open", limit: int = 200) -> tuple[CaseRow, ...]:
    """Cases newest first; ``state`` is open, closed or all."""
    with desk.store.read() as reads:
        rows = case_rows(desk, reads, lists.case_lines(reads, text, state, limit))
        kept = {} if state == "open" else closed_cases.filed(reads, [row.case for row in rows])
    return tuple(_filed(row, kept[row.case]) if row.case in kept else row for row in rows)


def _filed(row: CaseRow, line: Filed) -> CaseRow:
    return replace(
        row,
        closed_at=moment(line.closed_at),
        letters=tuple(line.letters.split("\n")) if line.letters else (),
        archive_place=line.place or line.referred_to,
    )
