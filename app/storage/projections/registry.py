"""Finds the projection of an entry's kind."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.journal import Entry
from app.domain.upcasting import current_body
from app.storage.projections import case_tables, letter_tables, office_tables

_PROJECTIONS = {**case_tables.PROJECTIONS, **letter_tables.PROJECTIONS, **office_tables.PROJECTIONS}


def project(connection: Connection, entry: Entry) -> None:
    """Let the tables follow one entry; a kind without tables, or an erased body, changes none."""
    projection = _PROJECTIONS.get(entry.kind)
    body = current_body(entry)
    if projection is not None and body is not None:
        projection(connection, entry, body)
