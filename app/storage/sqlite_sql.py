"""SQLite's own words: FTS5, JSON, upsert, catalogue."""

from __future__ import annotations

from sqlalchemy import Insert, Table, text
from sqlalchemy.dialects.sqlite import insert

HAS_VERSION = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
MAKE_SEARCH = text(
    "CREATE VIRTUAL TABLE search USING fts5("
    "\"case\" UNINDEXED, number, title, text, names, tokenize='unicode61 remove_diacritics 2')"
)
ADD_TO_SEARCH = text(
    'INSERT INTO search("case", number, title, text, names) VALUES (:case, :number, :title, :text, :names)'
)
SEARCH = text('SELECT "case" FROM search WHERE search MATCH :words ORDER BY rowid DESC LIMIT :limit')
MISSING = text(
    "SELECT value->>0 FROM json_each(:seen) AS seen WHERE NOT EXISTS (SELECT 1 FROM journal WHERE "
    "stream = seen.value->>0 AND sequence = seen.value->>1 AND hash = seen.value->>2)"
)


def upsert(table: Table) -> Insert:
    """A row, in the place of one with the same key."""
    new = insert(table)
    others = {column.name: new.excluded[column.name] for column in table.columns if not column.primary_key}
    return new.on_conflict_do_update(index_elements=list(table.primary_key), set_=others)


def query(words: str) -> str:
    """FTS5 query: every word must occur, the last may be unfinished."""
    quoted = ['"' + word.replace('"', "") + '"' for word in words.split() if word.replace('"', "")]
    return " ".join(quoted) + "*" if quoted else '""'
