"""The floor: the very statements that a call sent, run again on a bare connection without SQLAlchemy."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2 as sqlcipher

from app.storage.engine import SETTINGS

Statement = tuple[str, Any, bool]  # SQL, parameters, executemany


class Recorder:
    """Collects what engines send while it listens; transactions too."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []

    @contextmanager
    def listening(self) -> Iterator[Recorder]:
        """Record what any engine sends within the block."""

        def note(_c: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, many: bool) -> None:
            self.statements.append((sql, parameters, many))

        event.listen(Engine, "before_cursor_execute", note)
        try:
            yield self
        finally:
            event.remove(Engine, "before_cursor_execute", note)

    def sent(self) -> list[Statement]:
        """Everything up to the last COMMIT, which is not among it; what only takes the lock is left out."""
        kept = [s for s in self.statements if s[0] != "SELECT 1 FROM sqlite_master LIMIT 1"]
        return kept[:-1] if kept[-1][0] == "COMMIT" else kept

    def reads(self) -> list[Statement]:
        """Only what reads rows for the caller."""
        return [s for s in self.statements if s[0].lstrip()[:6].upper() == "SELECT" and "sqlite_master" not in s[0]]


def bare_sqlcipher(file: Path, key: bytes) -> Any:
    """A connection to the same encrypted file with the program's own settings and nothing between."""
    connection = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for setting in SETTINGS:
        connection.execute(setting).fetchall()
    return connection


def bare_sqlite(file: Path) -> Any:
    """Python's own driver on the copy in the clear."""
    connection = sqlite3.connect(str(file), isolation_level=None, check_same_thread=False)
    for setting in SETTINGS:
        if "cipher" not in setting:
            connection.execute(setting).fetchall()
    return connection


def replay(connection: Any, statements: list[Statement]) -> Callable[[], object]:
    """The same reads in one transaction, every row fetched."""

    def run() -> object:
        connection.execute("BEGIN")
        rows = [connection.execute(sql, parameters).fetchall() for sql, parameters, _many in statements]
        connection.execute("COMMIT")
        return rows

    return run
