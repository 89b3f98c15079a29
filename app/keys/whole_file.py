"""One small file on a share: replaced whole or not at all, and changed by one desk at a time."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import StoreUnavailable

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Pause = Callable[[float], None]
ATTEMPTS = 100
PAUSE_SECONDS = 0.05
REPLACE_ATTEMPTS = 20  # on Windows a file that another desk is just reading cannot be replaced


@contextmanager
def held(path: Path, pause: Pause = time.sleep) -> Iterator[None]:
    """Hold a file against changes by other desks; the system lets go if the program dies.

    Waits five seconds for another desk, then raises StoreUnavailable. Not to be nested.
    """
    try:
        stream = path.with_name(f"{path.name}.lock").open("ab")
    except OSError as error:
        raise unreachable(path, error) from error
    with stream:
        _wait(stream, pause)
        try:
            yield
        finally:
            _unlock(stream)


def _wait(stream: BinaryIO, pause: Pause) -> None:
    for _attempt in range(ATTEMPTS):
        try:
            return _lock(stream)
        except OSError:
            pause(PAUSE_SECONDS)
    raise StoreUnavailable(
        "Berkas kunci sedang diubah dari komputer lain. Tunggu sebentar, lalu coba lagi.",
        "The key file is being changed from another computer. Wait a moment, then try again.",
    )


if sys.platform == "win32":

    def _lock(stream: BinaryIO) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(stream: BinaryIO) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

    def _settle(folder: Path) -> None:
        """Windows keeps a folder's entries itself."""

else:

    def _lock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(stream: BinaryIO) -> None:
        fcntl.flock(stream, fcntl.LOCK_UN)

    def _settle(folder: Path) -> None:
        """The new name itself must outlive a power cut."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError:
            pass  # some shares cannot; the file's own bytes are safe already
        finally:
            os.close(handle)


def replace_whole(path: Path, text: str, pause: Pause = time.sleep) -> None:
    """Replace a file atomically: a reader finds the old or the new one, whole. Raises StoreUnavailable."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        _replace(temporary, path, pause)
        _settle(path.parent)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise unreachable(path, error) from error


def _replace(temporary: Path, path: Path, pause: Pause) -> None:
    for _attempt in range(REPLACE_ATTEMPTS):
        try:
            temporary.replace(path)
            return
        except PermissionError:
            pause(PAUSE_SECONDS)
    temporary.replace(path)


def read_whole(path: Path, pause: Pause = time.sleep) -> str:
    """The file's text. Raises FileNotFoundError, UnicodeDecodeError, StoreUnavailable."""
    for _attempt in range(REPLACE_ATTEMPTS):
        try:
            return path.read_text(encoding="utf-8")
        except PermissionError:
            pause(PAUSE_SECONDS)  # just being replaced
        except FileNotFoundError:
            raise
        except OSError as error:
            raise unreachable(path, error) from error
    raise unreachable(path, PermissionError(None, "no permission"))


def unreachable(path: Path, error: OSError) -> StoreUnavailable:
    """What is told where the share is away or closed to this person."""
    return StoreUnavailable(
        f"Berkas {path.name} tidak dapat dibaca atau ditulis ({error.strerror}). Periksa sambungan ke folder bersama "
        "dan hak tulis Anda di sana.",
        f"The file {path.name} cannot be read or written ({error.strerror}). Check the connection to the share and "
        "your right to write there.",
    )
