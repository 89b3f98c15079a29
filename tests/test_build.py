"""The packed program: it runs where no Python is, and is small enough to carry."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from benchmarks.display import Screen, fresh_screen

SUFFIX = ".exe" if dev.WINDOWS else ""
MOST_BYTES = 250_000_000


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, built and then carried to another place with a space in its name."""
    folder = tmp_path_factory.mktemp("build")
    assert dev.main(["build", str(folder)]) == 0
    return (folder / "dist" / "aduan").rename(folder / "Program Kantor")


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment that leads to no Python: none of this one's variables, an empty folder as the whole PATH."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "USERPROFILE") if name in os.environ}
    nothing = tmp_path / "kosong"
    nothing.mkdir()
    return {**kept, "PATH": str(nothing), "HOME": str(tmp_path), "ADUAN_HOME": str(tmp_path / "rumah")}


def _files_of_python(pid: int, program: Path) -> set[str]:
    """Files of some Python outside the program's folder that this process holds in memory (Linux tells)."""
    maps = Path(f"/proc/{pid}/maps")
    lines = maps.read_text(encoding="utf-8").splitlines() if maps.exists() else []
    held = {line.split(maxsplit=5)[5] for line in lines if "/" in line}
    return {name for name in held if "python" in name.lower() and not Path(name).is_relative_to(program)}


@pytest.mark.slow
def test_the_built_program_plays_the_tour_without_any_python(built: Path, bare: dict[str, str], tmp_path: Path) -> None:
    words = [str(built / f"aduan-cli{SUFFIX}"), "tour", "--sop", "padang", "--path", "tanpa_cek", "--out", "tur"]
    bare["QT_QPA_PLATFORM"] = "offscreen"
    strangers: set[str] = set()
    with subprocess.Popen(words, cwd=tmp_path, env=bare, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        for _line in process.stdout:  # the tour tells what it did just before it ends: all libraries are loaded
            strangers |= _files_of_python(process.pid, built)
    assert process.returncode == 0
    assert not strangers
    record = json.loads((tmp_path / "tur" / "tour.json").read_text(encoding="utf-8"))
    assert record["findings"] == []
    assert all((tmp_path / "tur" / step["picture"]).is_file() for step in record["steps"])
    assert any(d["kind"] == "letter" and d["signatures"] > 0 for d in record["documents"])


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A fresh display."""
    with fresh_screen() as display:
        yield display


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Xvfb")
def test_the_windows_program_shows_its_window(built: Path, bare: dict[str, str], screen: Screen) -> None:
    with subprocess.Popen([str(built / "aduan")], env={**bare, "DISPLAY": screen.name}) as process:
        title = screen.mapped(60)
        process.terminate()
    assert title == "Aduan"


@pytest.mark.slow
def test_both_programs_say_their_version(built: Path, bare: dict[str, str], tmp_path: Path) -> None:
    for name in ("aduan", "aduan-cli"):
        said = subprocess.run(
            [str(built / f"{name}{SUFFIX}"), "--version"], cwd=tmp_path, env=bare, capture_output=True, check=True
        ).stdout
        assert said.startswith(b"aduan ") or (name == "aduan" and sys.platform == "win32")  # it has no console there


@pytest.mark.slow
def test_the_built_folder_stays_under_its_limit(built: Path) -> None:
    assert dev._bytes(built) < MOST_BYTES
