"""Where files live."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths


def test_what_ships_with_the_program_lies_beside_it() -> None:
    assert (paths.resources() / "sops").is_dir()
    assert paths.forms().parent == paths.resources().parent


def test_the_persons_folders_lie_under_aduan_home_and_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADUAN_HOME", str(tmp_path / "rumah"))
    folders = [paths.config_dir(), paths.data_dir(), paths.log_dir()]
    assert all(folder.is_dir() and folder.is_relative_to(tmp_path) for folder in folders)
    assert len(set(folders)) == 3


def test_without_aduan_home_the_system_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ADUAN_HOME")
    monkeypatch.setattr("appdirs.user_data_dir", lambda program, appauthor: str(tmp_path / program))
    assert paths.data_dir() == tmp_path / "Aduan"
