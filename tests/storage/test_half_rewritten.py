"""A re-keying killed with the file half rewritten leaves it whole under the old key, whichever key is tried first."""

from __future__ import annotations

import multiprocessing
import shutil
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.storage.cipher import connect, opens, rekey

OLD, NEW = bytes(range(32)), b"n" * 32
ROWS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
PAGE = 4096
LONGEST = 60


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """More than the cache holds, so that pages are rewritten long before the commit."""
    path = tmp_path / "kantor.aduan"
    with closing(connect(path, OLD, new=True)) as connection:
        connection.execute("CREATE TABLE large (row INTEGER PRIMARY KEY, words TEXT)")
        connection.execute(f"{ROWS} INSERT INTO large SELECT i, hex(randomblob(400)) FROM n")
    return path


def journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def kill_half_way(path: Path) -> None:
    """As soon as the first pages are rewritten."""
    before = path.stat().st_mtime_ns
    process = multiprocessing.get_context("spawn").Process(target=rekey, args=(path, OLD, NEW))
    process.start()
    end = time.monotonic() + LONGEST
    while path.stat().st_mtime_ns == before and process.is_alive() and time.monotonic() < end:
        pass
    process.kill()
    process.join()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="copies a file that is in use")
def test_half_rewritten_it_opens_under_the_old_key_after_either_was_tried(large: Path, tmp_path: Path) -> None:
    clean = large.read_bytes()
    kill_half_way(large)
    now = large.read_bytes()
    rewritten = sum(now[i : i + PAGE] != clean[i : i + PAGE] for i in range(0, len(clean), PAGE))
    assert 0 < rewritten < len(clean) // PAGE
    for number, order in enumerate([(NEW, OLD), (OLD, NEW)]):
        copy = tmp_path / f"{number}.aduan"
        shutil.copyfile(large, copy)
        shutil.copyfile(journal(large), journal(copy))
        assert {key: opens(copy, key) for key in order} == {OLD: True, NEW: False}
