"""From the start of the process to the window and to the filled inbox; on a display and without, warm and cold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from app import paths
from app.usecases.practice import PASSWORD
from benchmarks.display import AVAILABLE, Screen, fresh_screen
from benchmarks.measure import Result, timing
from benchmarks.places import Place, to_write_in

LABELS = {
    "window_warm": "Mulai sampai jendela terpetakan (Xvfb), hangat",
    "window_cold": "Mulai sampai jendela terpetakan (Xvfb), dingin",
    "window_offscreen_warm": "Mulai sampai jendela tergambar (tanpa layar), hangat",
    "window_offscreen_cold": "Mulai sampai jendela tergambar (tanpa layar), dingin",
    "inbox_warm": "Mulai sampai kotak masuk terisi (Xvfb), tanpa mengetik dan Argon2id, hangat",
    "inbox_cold": "Mulai sampai kotak masuk terisi (Xvfb), tanpa mengetik dan Argon2id, dingin",
    "inbox_offscreen_warm": "Mulai sampai kotak masuk terisi (tanpa layar), tanpa mengetik dan Argon2id, hangat",
    "inbox_offscreen_cold": "Mulai sampai kotak masuk terisi (tanpa layar), tanpa mengetik dan Argon2id, dingin",
    "loaded_warm": "Mulai sampai semuanya termuat di latar, selagi kata sandi diketik",
    "memory_inbox": "Memori dengan kotak masuk terisi",
    "packed_window_warm": "Program terbungkus sampai jendela terpetakan, hangat",
    "packed_window_cold": "Program terbungkus sampai jendela terpetakan, dingin",
    "packed_size": "Ukuran folder program terbungkus",
}
TARGETS = {"window_warm": 300, "window_cold": 600, "inbox_warm": 450, "inbox_cold": 1000, "packed_window_warm": 300,
           "packed_window_cold": 600}  # fmt: skip
ROUNDS = {"warm": 7, "cold": 5}
ROOT = Path(__file__).resolve().parents[1]
PACKED = ROOT / "dist" / "aduan"
PROBE = (sys.executable, "-m", "benchmarks.probe")
ACCOUNT = "dewi"
OF_TESTS = frozenset({"test", "tests", "testing", "mypy", "mypyc", "hypothesis", "pip", "ruff"})
Environment = dict[str, str]


@dataclass
class Figures:
    """What single starts gave, by figure; and of the floor beside it."""

    own: dict[str, list[float]] = field(default_factory=dict)
    floor: dict[str, list[float]] = field(default_factory=dict)
    argon2: list[float] = field(default_factory=list)

    def note(self, into: dict[str, list[float]], name: str, value: float) -> None:
        """One more value of a figure."""
        into.setdefault(name, []).append(value)


def run(place: Place, names: frozenset[str]) -> Iterator[Result]:
    """Own starts and bare windows in turn."""
    figures = Figures()
    with to_write_in(place) as office, tempfile.TemporaryDirectory(prefix="aduan-mulai-") as home:
        for screen, suffix in ((True, ""), (False, "_offscreen")):
            with _environment(screen, Path(home)) as (environment, display):
                for state, rounds in ROUNDS.items():
                    _starts(figures, names, office, environment, display, f"{suffix}_{state}", rounds)
    for name in (n for n in LABELS if n in names and n in figures.own):
        floors = {"bare window": timing(figures.floor[name], 1)} if name in figures.floor else {}
        unit = "MB" if name == "memory_inbox" else "ms"
        note = f"Argon2id {timing(figures.argon2).median:.0f} ms dikurangkan" if name.startswith("inbox") else ""
        yield Result(name, 0, timing(figures.own[name], 1), floors, unit, TARGETS.get(name), note)
    if "packed_size" in names and PACKED.exists():
        yield Result("packed_size", 0, timing([_megabytes(PACKED)], 1), unit="MB", target=250)


@contextmanager
def _environment(screen: bool, home: Path) -> Iterator[tuple[Environment, Screen | None]]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    kept |= {"ADUAN_HOME": str(home), "PYTHONPATH": str(ROOT)}
    if not screen:
        yield kept | {"QT_QPA_PLATFORM": "offscreen"}, None
    elif AVAILABLE:
        with fresh_screen() as display:
            yield kept | {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"}, display
    else:
        yield kept, None


def _starts(
    figures: Figures, names: frozenset[str], office: Place, environment: Environment, display: Screen | None, end: str,
    rounds: int,
) -> None:  # fmt: skip
    cold = end.endswith("cold")
    sign_in = (*PROBE, "aduan", str(office.file), ACCOUNT, PASSWORD)
    for number in range(rounds + 1):
        keep = number > 0  # the first start warms up, and makes the day's backup
        if f"window{end}" in names:
            own, bare = ((sys.executable, "-m", "app"), (*PROBE, "bare")) if display else ((*PROBE, "aduan"), ())
            _window(figures, f"window{end}", own, bare or (*PROBE, "bare"), environment, display, cold, keep)
        if f"packed_window{end}" in names and display and PACKED.exists():
            own = (str(PACKED / "aduan"),)
            _window(figures, f"packed_window{end}", own, (*PROBE, "bare"), environment, display, cold, keep)
        if f"inbox{end}" in names or ({"memory_inbox", "loaded_warm"} & names and end == "_offscreen_warm"):
            _inbox(figures, f"inbox{end}", sign_in, environment, cold, keep)


def _window(
    figures: Figures, name: str, own: tuple[str, ...], bare: tuple[str, ...], environment: Environment,
    display: Screen | None, cold: bool, keep: bool,
) -> None:  # fmt: skip
    for into, words in ((figures.own, own), (figures.floor, bare)):
        if cold:
            drop_files()
        taken = _to_mapped(words, environment, display) if display else _events(words, environment)["window"]["ms"]
        if keep:
            figures.note(into, name, taken)


def _inbox(
    figures: Figures, name: str, words: tuple[str, ...], environment: Environment, cold: bool, keep: bool
) -> None:
    if cold:
        drop_files()
    seen = _events(words, environment)
    if cold:
        drop_files()
    bare = _events((*PROBE, "bare"), environment)["window"]
    if keep:
        at_work = seen["inbox"]["ms"] - seen["pressed"]["ms"] - seen["argon2"]["ms_taken"]
        figures.note(figures.own, name, seen["window"]["ms"] + at_work)
        figures.note(figures.floor, name, bare["ms"])
        figures.argon2.append(seen["argon2"]["ms_taken"])
        if name == "inbox_offscreen_warm":
            figures.note(figures.own, "loaded_warm", seen["loaded"]["ms"])
            figures.note(figures.own, "memory_inbox", seen["inbox"]["now"])
            figures.note(figures.floor, "memory_inbox", bare["now"])


def _to_mapped(words: tuple[str, ...], environment: Environment, display: Screen) -> float:
    """Milliseconds until the display has the first window of this process."""
    display.forget()
    begun = time.monotonic_ns()
    with subprocess.Popen(words, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        title = display.mapped(60)
        taken = (time.monotonic_ns() - begun) / 1e6
        process.terminate()
    assert title, "no window came"
    return taken


def _events(words: tuple[str, ...], environment: Environment) -> dict[str, dict[str, Any]]:
    """What a probe told, by event, with milliseconds since the start of the process."""
    begun = time.monotonic_ns()
    said = subprocess.run(words, env=environment, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=120).stdout
    seen: dict[str, dict[str, Any]] = {}
    for told in map(json.loads, said.decode().splitlines()):
        seen[told["event"]] = {**told, "ms_taken": told.get("ms"), "ms": (told["at"] - begun) / 1e6}
    return seen


def drop_files() -> None:
    """Ask the system to drop from memory what a start reads from disk; what other processes use stays."""
    if hasattr(os, "posix_fadvise"):
        for file in _files_of_a_start():
            _drop(file, os.posix_fadvise)


@cache
def _files_of_a_start() -> tuple[Path, ...]:
    folders = {sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"), str(ROOT / "app"), str(paths.resources())}
    folders |= {str(PACKED), "/usr/share/fonts"}
    return tuple(
        Path(where) / name
        for folder in sorted(folders)
        for where, _folders, files in os.walk(folder)
        for name in files
        if not OF_TESTS.intersection(Path(where).parts)
    )


def _drop(file: Path, advise: Callable[[int, int, int, int], None]) -> None:
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return
    try:
        advise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _megabytes(folder: Path) -> float:
    files = (f for f in folder.rglob("*") if f.is_file() and not f.is_symlink())
    return sum(f.lstat().st_size for f in files) / 1e6
