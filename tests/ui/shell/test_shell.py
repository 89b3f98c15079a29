"""The window is there at once; what is pressed early waits; closing keeps what was typed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.background.worker import Worker
from app.domain.clock import SystemClock
from app.domain.errors import OfficeError, SignInRefused, WeakPassword
from app.domain.views import Identified
from app.settings import Settings
from app.settings import load as load_settings
from app.ui.shell.entry import Shell
from app.ui.shell.memory import Memory
from app.ui.signin.gate import Gate, Practice, PracticePerson


class View(QWidget):
    """An office's view as small as the shell allows."""

    sign_out_wanted = Signal()
    password_wanted = Signal()
    person_wanted = Signal(str)
    discard_wanted = Signal()

    @staticmethod
    def prepare(desk: Any) -> Any:
        return desk

    def __init__(self, desk: Any, who: Identified, around: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.who = who
        self.around = around

    language_wanted = Signal(str)
    theme_wanted = Signal(str)

    def fail(self, error: OfficeError) -> None:
        self.desk.append(error.sentence)

    def leave(self) -> None:
        self.desk.append("flushed")


class House:
    """Offices of lists: what was done with a desk stands in it."""

    def __init__(self) -> None:
        self.ready = threading.Event()
        self.ready.set()
        self.must_change = False
        self.desks: list[list[str]] = []
        self.discarded = 0

    def load(self) -> Gate:
        self.ready.wait(20)
        return Gate(
            self.open, self.identify, self.change, lambda desk: desk.append("closed"),
            lambda new, _name: "Terlalu pendek." if len(new) < 12 else "", self.practice, self.discard,
            View,
        )  # fmt: skip

    def open(self, path: Path, name: str, password: str) -> list[str]:
        if password == "salah":
            raise SignInRefused
        self.desks.append([name])
        return self.desks[-1]

    def identify(self, desk: list[str]) -> Identified:
        return Identified(desk[0], desk[0], desk[0], desk[0].title(), (), False, "Dinas Contoh", True, self.must_change)

    def change(self, desk: list[str], old: str, new: str) -> None:
        if new == "gerimis di lapangan":
            raise WeakPassword("Kata sandi ini pernah dipakai.")
        desk.append(f"{old} -> {new}")

    def practice(self, progress: Callable[[str], None]) -> Practice:
        progress("Menyiapkan perkara…")
        people = (PracticePerson("dewi", "Dewi", "Admin"), PracticePerson("rina", "Hj. Rina", "Sekretaris"))
        return Practice(Path("latihan.aduan"), "kantor latihan saja", people)

    def discard(self) -> None:
        self.discarded += 1


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path, house: House) -> Iterator[Shell]:
    made = Shell(
        qapp, Worker(), SystemClock(), Settings(tmp_path / "settings.json", {}), Memory(tmp_path), house.load, "0.1"
    )
    qtbot.addWidget(made.window)
    made.show_sign_in()
    yield made
    house.ready.set()
    made.close()


def sign_in(shell: Shell, tmp_path: Path, name: str = "rina", password: str = "benar") -> None:
    file = tmp_path / "kantor.aduan"
    file.touch()
    shell.window.sign_in.sign_in_wanted.emit(file, name, password)


def test_the_window_is_shown_before_anything_is_loaded_and_an_early_press_waits(
    qtbot: QtBot, shell: Shell, house: House, tmp_path: Path
) -> None:
    assert shell.window.isVisible()
    with qtbot.waitSignal(shell.opened) as opened:
        sign_in(shell, tmp_path)
    assert opened.args is not None and opened.args[0].desk == ["rina"]
    assert shell.window.windowTitle().startswith("Dinas Contoh")


def test_a_wrong_password_is_told_on_the_page(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    with qtbot.waitSignal(shell.door.refused):
        sign_in(shell, tmp_path, password="salah")
    assert "tidak cocok" in shell.window.sign_in.words.text()


def test_an_office_once_opened_is_offered_again(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    with qtbot.waitSignal(shell.opened):
        sign_in(shell, tmp_path)
    assert Memory(tmp_path).recent() == (tmp_path / "kantor.aduan",)


def test_a_one_time_password_is_changed_before_the_office_is_shown(
    qtbot: QtBot, shell: Shell, house: House, tmp_path: Path
) -> None:
    house.must_change = True
    with qtbot.waitSignal(shell.door.must_change):
        sign_in(shell, tmp_path, password="sekali pakai")
    assert shell.window.office is None
    page = shell.window.change_password
    with qtbot.waitSignal(shell.door.refused):
        page.change_wanted.emit(page.old.text(), "gerimis di lapangan")
    assert page.words.text() == "Kata sandi ini pernah dipakai."
    with qtbot.waitSignal(shell.opened):
        page.change_wanted.emit(page.old.text(), "hujan di lapangan")
    assert house.desks[0] == ["rina", "sekali pakai -> hujan di lapangan"]
    assert page.new.text() == ""


def test_the_practice_office_opens_with_one_press_and_one_can_be_someone_else(
    qtbot: QtBot, shell: Shell, house: House
) -> None:
    with qtbot.waitSignal(shell.opened) as opened:
        shell.window.sign_in.practice.click()
    view = opened.args[0] if opened.args else None
    assert view.who.account == "dewi"
    assert [p.name for p in view.around.practice.people] == ["Dewi", "Hj. Rina"]
    with qtbot.waitSignal(shell.opened) as opened:
        view.person_wanted.emit("rina")
    assert opened.args is not None and opened.args[0].who.account == "rina"
    assert house.desks[0] == ["dewi", "flushed", "closed"]
    assert Memory(Path()).recent() == ()  # never among the real offices


def test_throwing_the_practice_office_away_leaves_it_first(qtbot: QtBot, shell: Shell, house: House) -> None:
    with qtbot.waitSignal(shell.opened) as opened:
        shell.window.sign_in.practice.click()
    assert opened.args is not None
    opened.args[0].discard_wanted.emit()
    with qtbot.waitSignal(shell._worker.idle):
        pass
    assert house.desks[0][-1] == "closed"
    assert house.discarded == 1
    assert shell.window.office is None


def test_closing_the_window_keeps_drafts_and_lets_go_of_the_office(
    qtbot: QtBot, shell: Shell, house: House, tmp_path: Path
) -> None:
    with qtbot.waitSignal(shell.opened):
        sign_in(shell, tmp_path)
    shell.window.close()
    assert house.desks[0] == ["rina", "flushed", "closed"]


def test_a_window_comes_back_as_large_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    for size in ((700, 500), None):
        window = QWidget()
        qtbot.addWidget(window)
        if size is None:
            assert Memory(tmp_path).restore_window(window)
            assert (window.width(), window.height()) == (700, 500)
        else:
            window.resize(*size)
            Memory(tmp_path).keep_window(window)


def test_another_language_keeps_the_office_open_and_the_choice(
    qtbot: QtBot, shell: Shell, house: House, tmp_path: Path
) -> None:
    with qtbot.waitSignal(shell.opened) as opened:
        sign_in(shell, tmp_path)
    assert opened.args is not None
    with qtbot.waitSignal(shell.opened):
        opened.args[0].language_wanted.emit("en")
    assert house.desks == [["rina", "flushed"]]
    assert load_settings(tmp_path).get("language") == "en"
    shell.show_sign_in()
    shell._sign_out()
    with qtbot.waitSignal(shell.door.refused):
        sign_in(shell, tmp_path, password="salah")
    assert "does not match" in shell.window.sign_in.words.text()
