"""The log file says where, never what."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import logs


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    hooks = sys.excepthook, threading.excepthook
    yield logs.start(tmp_path / "log")
    logs.stop()
    sys.excepthook, threading.excepthook = hooks


def written(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def fail_with(text: str) -> None:
    try:
        raise OSError(13, text)
    except OSError as error:
        raise ValueError(text) from error


def test_an_exception_leaves_types_and_places_without_its_text(log_file: Path) -> None:
    try:
        fail_with("Budi, Jalan Melati 3")
    except ValueError:
        logging.getLogger("app.somewhere").exception("the letter was not drawn")
    text = written(log_file)
    assert "the letter was not drawn" in text
    assert "PermissionError errno 13" in text
    assert "builtins.ValueError" in text
    assert "fail_with" in text
    assert "Melati" not in text


def test_an_unhandled_error_is_written_and_still_shown(log_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        fail_with("rahasia")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert "CRITICAL app.logs: unhandled" in written(log_file)
    assert "rahasia" not in written(log_file)
    assert "ValueError" in capsys.readouterr().err


def test_an_unhandled_error_of_a_thread_is_written(log_file: Path) -> None:
    thread = threading.Thread(target=fail_with, args=("rahasia",))
    thread.start()
    thread.join()
    assert "ValueError" in written(log_file)
    assert "rahasia" not in written(log_file)


def test_only_the_programs_own_loggers_are_written(log_file: Path) -> None:
    logging.getLogger("sqlalchemy.engine").error("INSERT ... 'Budi'")
    assert "Budi" not in written(log_file)


def test_starting_again_moves_the_log(log_file: Path, tmp_path: Path) -> None:
    second = logs.start(tmp_path / "lain")
    logging.getLogger("app.somewhere").info("opened")
    assert "opened" not in written(log_file)
    assert "opened" in written(second)


def test_the_log_never_grows_beyond_its_files(log_file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 200)
    file = logs.start(tmp_path / "kecil")
    for number in range(60):
        logging.getLogger("app.somewhere").info("line %d", number)
    assert len(list(file.parent.iterdir())) == logs.OLD_FILES + 1
    assert all(each.stat().st_size <= 200 for each in file.parent.iterdir())
