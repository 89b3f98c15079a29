"""The file on a share: whole after every accident, and in one desk's hands at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.keys import whole_file


def test_a_failure_while_replacing_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.keys"
    whole_file.replace_whole(path, "lama")

    def away(_descriptor: int) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr("os.fsync", away)
    with pytest.raises(StoreUnavailable, match="folder bersama"):
        whole_file.replace_whole(path, "baru")
    assert path.read_text(encoding="utf-8") == "lama"
    assert [p.name for p in tmp_path.iterdir()] == ["a.keys"]


def test_a_file_that_another_desk_is_reading_is_replaced_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is on Windows, where a file being read cannot be replaced."""
    pauses: list[float] = []
    real = Path.replace

    def busy(self: Path, target: Path) -> Path:
        if len(pauses) < 3:
            raise PermissionError(13, "in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", busy)
    whole_file.replace_whole(tmp_path / "a.keys", "baru", pauses.append)
    assert len(pauses) == 3
    assert (tmp_path / "a.keys").read_text(encoding="utf-8") == "baru"


def test_a_folder_without_the_right_to_write_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="hak tulis"):
        whole_file.replace_whole(tmp_path / "tidak-ada" / "a.keys", "x")
    with pytest.raises(StoreUnavailable), whole_file.held(tmp_path / "tidak-ada" / "a.keys"):
        pass


def test_while_one_desk_changes_the_file_another_waits_and_is_told(tmp_path: Path) -> None:
    path, pauses = tmp_path / "a.keys", list[float]()
    with (
        whole_file.held(path),
        pytest.raises(StoreUnavailable, match="dari komputer lain"),
        whole_file.held(path, pauses.append),
    ):
        pass
    assert sum(pauses) == pytest.approx(5.0)


def test_a_failed_change_lets_go_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    with pytest.raises(ValueError), whole_file.held(path):
        raise ValueError
    pauses = list[float]()
    with whole_file.held(path, pauses.append):
        assert not pauses


def test_what_is_written_is_read_back_letter_by_letter(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    whole_file.replace_whole(path, "é\n↔\n")
    assert whole_file.read_whole(path) == "é\n↔\n"
    assert path.read_bytes() == "é\n↔\n".encode()
