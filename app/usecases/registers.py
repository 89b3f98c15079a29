"""The numbered registers as screens show them."""

from __future__ import annotations

from app.domain.views import AgendaRow
from app.storage import lists
from app.usecases.desk import Desk


def agenda(desk: Desk, year: int) -> tuple[AgendaRow, ...]:
    """The year's agenda surat masuk."""
    with desk.store.read() as reads:
        return lists.agenda_rows(reads, year)
