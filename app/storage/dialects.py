"""What databases say each in their own way, so that no other module of this package knows which one it talks to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, Insert, Table, TextClause

from app.storage import sqlite_sql


@dataclass(frozen=True, eq=False)
class Dialect:
    """One database's own words."""

    upsert: Callable[[Table], Insert]  # a row, in the place of one with the same key
    has_version: str  # yields a row where the schema tells its version
    make_search: TextClause  # the table of the full-text search
    add_to_search: TextClause  # case, number, title, text, names
    search: TextClause  # cases that have the words, newest first; words, limit
    query: Callable[[str], str]  # the words as typed, as ``search`` takes them
    missing: TextClause  # streams of a JSON list of [stream, sequence, hash] that have no such entry; seen


_KNOWN = {
    "sqlite": Dialect(
        sqlite_sql.upsert,
        sqlite_sql.HAS_VERSION,
        sqlite_sql.MAKE_SEARCH,
        sqlite_sql.ADD_TO_SEARCH,
        sqlite_sql.SEARCH,
        sqlite_sql.query,
        sqlite_sql.MISSING,
    )
}


def dialect(connection: Connection) -> Dialect:
    """The words of the database at the other end."""
    return _KNOWN[connection.dialect.name]
