"""Finding cases by number, letter number, name or word."""

from __future__ import annotations

from app.domain.views import CaseRow
from app.storage import lists
from app.usecases.desk import Desk
from app.usecases.inbox import case_rows


def cases(desk: Desk, text: str = "", state: str = "open", limit: int = 200) -> tuple[CaseRow, ...]:
    """Cases newest first; ``state`` is open, closed or all."""
    with desk.store.read() as reads:
        return case_rows(desk, reads, lists.case_lines(reads, text, state, limit))
