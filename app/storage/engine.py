"""Opening the encrypted file: one writer and one reader connection with the settings that a share needs."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from app.storage.troubles import explain, is_held, out_of_reach, present

LONGEST_WAIT = 20.0  # seconds a writer waits for the file before it gives up
RETRY = (0.001, 0.015)  # seconds; random, since SQLite's own handler starves desks
SETTINGS = (
    "PRAGMA cipher_log_level = NONE",
    "PRAGMA cipher_memory_security = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = FAST",
    "PRAGMA busy_timeout = 0",
    "PRAGMA cache_size = -65536",
)
Result = TypeVar("Result")


def open_engine(path: Path, key: bytes, writes: bool) -> Engine:
    """An engine with one connection; writers begin IMMEDIATE, readers plainly."""
    url = URL.create("sqlite+pysqlcipher", password=f"x'{key.hex()}'", database=str(path), host="")
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": 0},
        query_cache_size=500,
        hide_parameters=True,  # no message may quote people's words
    )
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"

    @event.listens_for(engine, "do_connect")
    def _look(*_words: Any) -> None:
        if not present(path):
            raise out_of_reach()  # SQLite would make an empty file

    @event.listens_for(engine, "connect")
    def _settle(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for setting in SETTINGS:
            cursor.execute(setting)
            cursor.fetchall()
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def patiently(act: Callable[[], Result], longest: float = LONGEST_WAIT) -> Result:
    """Run an act that may find the file busy, again and again with a random pause.

    Raises StoreUnavailable after ``longest`` seconds, or at once where the file is out of reach; StoreBroken.
    """
    end = time.monotonic() + longest
    while True:
        try:
            return act()
        except DBAPIError as error:
            if not is_held(error.orig) or time.monotonic() > end:
                explain(error)
                raise
        time.sleep(random.uniform(*RETRY))
