"""Finds the projection of an entry's kind."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.journal import Entry
from app.storage.projections import case_tables, letter_tables, office_tables

_PROJECTIONS = {**case_tables.PROJECTIONS, **letter_tables.PROJECTIONS, **office_tables.PROJECTIONS}


def project(connection: Connection, entry: Entry) -> None:
    """Let the tables follow one entry; a kind without tables, or an erased body, changes none."""
    projection = _PROJECTIONS.get(entry.kind)
    if projection is not None and entry.body is not None:
        projection(connection, entry, entry.body)
