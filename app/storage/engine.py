"""Opening the encrypted file: one writer and one reader connection with the settings that a share needs."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool

from app.domain.errors import StoreBroken, StoreUnavailable

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
    "PRAGMA cache_size = -16384",
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
    )
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"

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


def is_busy(error: DBAPIError) -> bool:
    """True where another desk holds the file."""
    words = str(error.orig).lower()
    return "locked" in words or "busy" in words


def patiently(act: Callable[[], Result], longest: float = LONGEST_WAIT) -> Result:
    """Run an act that may find the file busy, again and again with a random pause.

    Raises StoreUnavailable after ``longest`` seconds, or at once where the file is out of reach.
    """
    end = time.monotonic() + longest
    while True:
        try:
            return act()
        except OperationalError as error:
            if not is_busy(error):
                raise out_of_reach(error) from error
            if time.monotonic() > end:
                raise StoreUnavailable(
                    "Basis data sedang dipakai komputer lain terlalu lama. Isian Anda tersimpan di komputer ini; "
                    "coba lagi sebentar lagi.",
                    "Another computer keeps the database busy. Your input is kept here; try again in a moment.",
                ) from error
        except DatabaseError as error:
            raise broken(error) from error
        time.sleep(random.uniform(*RETRY))


def out_of_reach(error: DBAPIError) -> StoreUnavailable:
    """The sentence for a file that cannot be written or read just now."""
    words = str(error.orig).lower()
    if "full" in words:
        return StoreUnavailable(
            "Ruang disk penuh. Kosongkan ruang pada disk basis data; isian Anda tersimpan di komputer ini.",
            "The disk is full. Free some space where the database lies; your input is kept on this computer.",
        )
    return StoreUnavailable(
        "Basis data tidak terjangkau. Periksa sambungan ke folder bersama; isian Anda tersimpan di komputer ini.",
        "The database is out of reach. Check the connection to the share; your input is kept on this computer.",
    )


def broken(error: DBAPIError) -> StoreBroken:
    """The sentence for a file that is not an office's database, or opens with another key."""
    return StoreBroken(
        "Berkas ini bukan basis data Aduan yang utuh, atau kuncinya bukan untuk berkas ini. "
        "Pulihkan cadangan terakhir (aduan restore).",
        "This file is not an intact Aduan database, or the key is not for it. Restore the latest backup.",
    )
