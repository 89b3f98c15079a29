"""What a person chooses on his PC."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import settings


def test_without_a_file_every_setting_has_an_allowed_default(tmp_path: Path) -> None:
    found = settings.load(tmp_path)
    assert all(setting.allows(found.get(setting.key)) for setting in settings.SETTINGS)
    assert found.get("language") == "id"


def test_every_setting_is_declared_once() -> None:
    assert len(settings.BY_KEY) == len(settings.SETTINGS)


def test_a_choice_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings.load(tmp_path / "baru").put("theme", "dark")
    assert settings.load(tmp_path / "baru").get("theme") == "dark"
    assert [file.name for file in (tmp_path / "baru").iterdir()] == [settings.FILE_NAME]


def test_what_is_not_declared_is_refused(tmp_path: Path) -> None:
    found = settings.load(tmp_path)
    with pytest.raises(KeyError):
        found.put("colour", "red")
    with pytest.raises(ValueError, match="theme"):
        found.put("theme", "red")
    assert not (tmp_path / settings.FILE_NAME).exists()


def test_keys_of_a_later_version_are_kept(tmp_path: Path) -> None:
    file = tmp_path / settings.FILE_NAME
    file.write_text(json.dumps({"later": [1, 2], "density": "compact"}), encoding="utf-8")
    settings.load(tmp_path).put("language", "en")
    assert json.loads(file.read_text(encoding="utf-8")) == {"later": [1, 2], "density": "compact", "language": "en"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'"f4"'])
def test_a_bad_file_means_defaults_and_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    (tmp_path / settings.FILE_NAME).write_bytes(content)
    assert settings.load(tmp_path).get("theme") == "system"
    assert len(caplog.records) == 1


def test_a_value_of_the_wrong_kind_counts_as_the_default(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_text('{"theme": 7, "paper.letter": "a5"}', encoding="utf-8")
    found = settings.load(tmp_path)
    assert (found.get("theme"), found.get("paper.letter")) == ("system", "f4")
