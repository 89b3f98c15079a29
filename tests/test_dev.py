"""Setting up: what dev.py says and starts."""

from __future__ import annotations

from pathlib import Path

import pytest

import dev


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What dev.py would have started; nothing is installed."""
    words: list[tuple[str, ...]] = []

    def start(*arguments: str, seconds: float | None = None) -> int:
        words.append(arguments)
        return dev.NOTHING_COLLECTED if "slow" in arguments else 0

    monkeypatch.setattr(dev, "_python", start)
    monkeypatch.setattr(dev, "_install_packages", lambda requirements: True)
    monkeypatch.setattr(dev, "_install_system_packages", lambda libraries, programs: None)
    return words


def test_without_a_display_run_says_so_and_plays_the_tour(
    started: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "_has_display", lambda: False)
    assert dev.main(["run"]) == 0
    assert "There is no display" in capsys.readouterr().out
    assert started == [("-m", "app", "tour", "--out", str(dev.TOUR))]


def test_arguments_go_to_the_program_even_without_a_display(
    started: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "_has_display", lambda: False)
    dev.main(["run", "--version"])
    assert started == [("-m", "app", "--version")]


def test_all_checks_run_and_pytest_is_last(started: list[tuple[str, ...]]) -> None:
    assert dev.main(["test"]) == 0
    assert [words[1] for words in started if words[0] == "-m"] == ["ruff", "mypy", "pytest"]
    assert len(started) == 4


def test_one_failed_check_fails_the_whole_and_is_named(
    started: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "_python", lambda *words, seconds=None: int("mypy" in words))
    assert dev.main(["test"]) == 1
    assert capsys.readouterr().out.endswith("Failed: mypy.\n")


def test_no_slow_tests_at_all_is_no_failure(started: list[tuple[str, ...]]) -> None:
    assert dev.main(["test", "--slow"]) == 0


def test_a_built_program_that_does_not_start_is_no_success(
    started: list[tuple[str, ...]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "_start_ms", lambda words: None)
    assert dev.main(["build", str(tmp_path)]) == 1
    assert str(tmp_path / "dist") in started[0]
    assert "aduan-cli does not start" in capsys.readouterr().out


def test_without_rights_it_says_exactly_what_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "_is_debian", lambda: True)
    monkeypatch.setattr(dev, "_known_libraries", lambda: set(dev.QT_LIBRARIES) - {"libEGL.so.1"})
    monkeypatch.setattr(dev, "_has_font", lambda name: True)
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    dev._install_system_packages(dev.QT_LIBRARIES, {})
    assert "sudo apt-get install -y --no-install-recommends libegl1\n" in capsys.readouterr().out


def test_packages_are_installed_again_only_when_their_list_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("runtime.txt", "dev.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    python = tmp_path / "venv" / "python"
    python.parent.mkdir()
    python.touch()
    installs: list[str] = []
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "REQUIREMENTS", tmp_path)
    monkeypatch.setattr(dev, "VENV", python.parent)
    monkeypatch.setattr(dev, "_venv_python", lambda: python)
    monkeypatch.setattr(dev, "_bring_pip", lambda: True)
    monkeypatch.setattr(dev, "_python", lambda *words: installs.append(words[-1]) or 0)
    assert dev._install_packages("dev.txt")
    assert dev._install_packages("dev.txt")
    assert dev._install_packages("runtime.txt")
    assert len(installs) == 1
    (tmp_path / "runtime.txt").write_text("newer", encoding="utf-8")
    assert dev._install_packages("runtime.txt")
    assert len(installs) == 2
