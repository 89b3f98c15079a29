"""The log file: what the program did and where it failed, and never a word of a complaint.

Only the program's own loggers are written. Of an exception the log keeps the types and the places, not the text, since
texts of libraries quote what they were given.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FILE_NAME = "aduan.log"
MOST_BYTES = 1_000_000
OLD_FILES = 3

_log = logging.getLogger(__name__)


def start(folder: Path) -> Path:
    """Write the log into this folder, unhandled errors of any thread too; gives the file's path."""
    stop()
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FILE_NAME
    handler = _LogFile(file, maxBytes=MOST_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(_PlacesOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("app")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    sys.excepthook = _unhandled
    threading.excepthook = _unhandled_in_thread
    return file


def stop() -> None:
    """Close the log and give unhandled errors back to the interpreter."""
    logger = logging.getLogger("app")
    for handler in [handler for handler in logger.handlers if isinstance(handler, _LogFile)]:
        logger.removeHandler(handler)
        handler.close()
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


class _LogFile(RotatingFileHandler):
    def rotate(self, source: str, dest: str) -> None:
        try:
            super().rotate(source, dest)
        except OSError:
            return  # Windows: a second window of the program holds the file; it goes on growing until that one closes


class _PlacesOnly(logging.Formatter):
    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 - as below
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))

    def formatException(  # noqa: N802 - the standard library's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "\n".join(_places(ei[1])) if ei[1] is not None else ""


def _places(error: BaseException) -> list[str]:
    """The error and those behind it, innermost first: type, number of a system error, and where it passed."""
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    number = f" errno {error.errno}" if isinstance(error, OSError) and error.errno is not None else ""
    here = [f"{type(error).__module__}.{type(error).__qualname__}{number}"]
    for frame in traceback.extract_tb(error.__traceback__):
        here.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
    return [*_places(behind), *here] if behind is not None else here


def _short(filename: str) -> str:
    """The last three parts of a path: enough to find the line, without the name of the person at the PC."""
    return "/".join(Path(filename).parts[-3:])


def _unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, Exception):
        _log.critical("unhandled", exc_info=(kind, error, trace))
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.__excepthook__(kind, error, trace)


def _unhandled_in_thread(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        _unhandled(what.exc_type, what.exc_value, what.exc_traceback)
