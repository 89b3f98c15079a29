"""What the database's errors mean: busy, out of reach, full, not to be written, not ours, or a fault of the program."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.domain.errors import OfficeError, StoreBroken, StoreUnavailable

BUSY = {5, 6}  # SQLite's own numbers: BUSY, LOCKED
NOT_WRITABLE = {3, 8}  # PERM, READONLY: no right to write, or the file was moved away under an open desk
AWAY = {10, 14, 15}  # IOERR, CANTOPEN, PROTOCOL
FULL = {13}
NOT_OURS = {11, 26}  # CORRUPT, NOTADB: damaged, or another key


def code(error: BaseException | None) -> int:
    """SQLite's number of an error; 0 where it has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_held(error: BaseException | None) -> bool:
    """True where another desk holds the file."""
    return code(error) in BUSY


def explain(error: DBAPIError) -> None:
    """Raise the sentence for a trouble of the world; return where it is a fault of the program, to be raised as is."""
    found = sentence(code(error.orig))
    if found is not None:
        raise found from error


def sentence(number: int) -> OfficeError | None:
    """What is told to a person for SQLite's number of an error; None where it is a fault of the program."""
    known = ((BUSY, busy), (NOT_WRITABLE, not_writable), (AWAY, out_of_reach), (FULL, full), (NOT_OURS, broken))
    return next((make() for numbers, make in known if number in numbers), None)


def present(path: Path) -> bool:
    """True where the file is there. Raises StoreUnavailable where that cannot even be asked."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise out_of_reach() from error
    return True


def identity(path: Path) -> tuple[int, int]:
    """Tells a file from one put in its place, where the system lets an open file be replaced. As ``present`` raises,
    and StoreUnavailable too where nothing is there."""
    if not present(path):
        raise out_of_reach()
    own = path.stat()
    return (0, 0) if sys.platform == "win32" else (own.st_dev, own.st_ino)


def busy() -> StoreUnavailable:
    """Another desk holds the file longer than anyone waits."""
    return StoreUnavailable(
        "Basis data sedang dipakai komputer lain terlalu lama. Isian Anda tersimpan di komputer ini; "
        "coba lagi sebentar lagi.",
        "Another computer keeps the database busy. Your input is kept here; try again in a moment.",
    )


def full() -> StoreUnavailable:
    """No room where the file lies."""
    return StoreUnavailable(
        "Ruang disk penuh. Kosongkan ruang pada disk basis data; isian Anda tersimpan di komputer ini.",
        "The disk is full. Free some space where the database lies; your input is kept on this computer.",
    )


def not_writable() -> StoreUnavailable:
    """No right to write, or the file was put aside while this desk had it open."""
    return StoreUnavailable(
        "Basis data tidak dapat ditulis. Keluar, lalu masuk kembali: mungkin berkasnya baru dipulihkan. Bila tetap "
        "begitu, minta administrator memeriksa hak tulis Anda di folder itu. Isian Anda tersimpan di komputer ini.",
        "The database cannot be written. Sign out and in again: the file may just have been restored. If it stays so, "
        "ask the administrator to check your right to write in that folder. Your input is kept on this computer.",
    )


def out_of_reach() -> StoreUnavailable:
    """The file cannot be read or written just now."""
    return StoreUnavailable(
        "Basis data tidak terjangkau. Periksa sambungan ke folder bersama; isian Anda tersimpan di komputer ini.",
        "The database is out of reach. Check the connection to the share; your input is kept on this computer.",
    )


def broken() -> StoreBroken:
    """The file is not an office's database, or opens with another key."""
    return StoreBroken(
        "Berkas ini bukan basis data Aduan yang utuh, atau kuncinya bukan untuk berkas ini. "
        "Pulihkan cadangan terakhir (aduan restore).",
        "This file is not an intact Aduan database, or the key is not for it. Restore the latest backup.",
    )
