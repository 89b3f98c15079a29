"""What is committed fits every machine: no paths of one PC, no addresses of package servers, every package pinned."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from tests.architecture.sources import ROOT

MACHINE_PATH = re.compile(r"(?<![\w./~:])/(?:root|work|home|Users)/[\w.]|\b[A-Z]:\\{1,2}Users\\")
SERVER = re.compile(r"https?://\S*(?:pypi|simple/|artifact|registry|mirror|nexus)|--(?:extra-)?index-url[ =]\w+:", re.I)
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.M)


def tracked() -> dict[str, str]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    files = [ROOT / name for name in names.split("\0") if name]
    return {
        file.relative_to(ROOT).as_posix(): file.read_bytes().decode("utf-8", "replace")
        for file in files
        if file.is_file() and b"\0" not in file.read_bytes()[:8192]
    }


def found(pattern: re.Pattern[str]) -> list[str]:
    return [f"{name}: {hit.group()}" for name, text in tracked().items() for hit in pattern.finditer(text)]


def test_no_file_names_a_place_on_one_machine() -> None:
    assert MACHINE_PATH.search("open('/" + "home/budi/x')") is not None
    assert found(MACHINE_PATH) == []


def test_no_file_names_a_package_server() -> None:
    assert SERVER.search("https:" + "//pypi.example/x") is not None
    assert found(SERVER) == []


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / "requirements" / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt"])
def test_every_package_is_pinned_with_its_hashes(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    blocks = [block for block in re.split(r"\n(?=[a-z0-9])", text) if not block.startswith("#")]
    assert blocks
    assert [block.split()[0] for block in blocks if not PIN.match(block) or "--hash=sha256:" not in block] == []


def test_the_tests_run_with_the_packages_that_the_program_runs_with() -> None:
    assert pins("runtime.txt").items() <= pins("dev.txt").items()
