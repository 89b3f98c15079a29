"""Signing in asks plainly, tells inline what is wrong, and insists on an own password."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import SignInRefused
from app.ui.signin.change_password import ChangePasswordPage
from app.ui.signin.page import SignInPage

OFFICE = Path("kantor") / "disnakerin.aduan"


@pytest.fixture
def page(qtbot: QtBot) -> SignInPage:
    made = SignInPage((OFFICE,))
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_can_be_pressed_until_office_name_and_password_are_there(qtbot: QtBot, page: SignInPage) -> None:
    assert not page.act.isEnabled()
    qtbot.keyClicks(page.name, "rina")
    assert not page.act.isEnabled()
    qtbot.keyClicks(page.password.line, "x")
    assert page.act.isEnabled()


def test_enter_in_the_password_signs_in(qtbot: QtBot, page: SignInPage) -> None:
    qtbot.keyClicks(page.name, " rina ")
    qtbot.keyClicks(page.password.line, "kata sandi rina")
    with qtbot.waitSignal(page.sign_in_wanted) as wanted:
        qtbot.keyClick(page.password.line, Qt.Key.Key_Return)
    assert wanted.args == [OFFICE, "rina", "kata sandi rina"]


def test_a_refusal_stands_beside_the_fields_and_the_password_is_selected(qtbot: QtBot, page: SignInPage) -> None:
    qtbot.keyClicks(page.password.line, "salah")
    page.show_busy("Membuka kantor…")
    assert not page.act.isEnabled()
    page.show_error(SignInRefused().sentence)
    assert "tidak cocok" in page.words.text()
    assert page.password.line.selectedText() != ""
    assert page.office.isEnabled()


def test_capitals_without_shift_show_the_caps_lock_hint(qtbot: QtBot, page: SignInPage) -> None:
    qtbot.keyClicks(page.password.line, "abc")
    assert not page.password.caps.isVisible()
    qtbot.keyClicks(page.password.line, "B", Qt.KeyboardModifier.NoModifier)
    assert page.password.caps.isVisible()
    qtbot.keyClicks(page.password.line, "c")
    assert not page.password.caps.isVisible()


def test_the_password_can_be_shown_and_is_hidden_again_when_forgotten(page: SignInPage) -> None:
    page.password.show_password.setChecked(True)
    assert page.password.line.echoMode() is QLineEdit.EchoMode.Normal
    page.forget()
    assert page.password.line.echoMode() is QLineEdit.EchoMode.Password
    assert page.password.text() == ""


def test_the_first_time_the_practice_office_is_one_press_away(qtbot: QtBot) -> None:
    page = SignInPage(())
    qtbot.addWidget(page)
    page.show()
    assert page.path is None
    with qtbot.waitSignal(page.practice_wanted):
        page.practice.click()


def weakness(new: str, name: str) -> str:
    return "Kata sandi ini terlalu mudah ditebak." if new.startswith("password") else ""


@pytest.fixture
def change(qtbot: QtBot) -> ChangePasswordPage:
    made = ChangePasswordPage()
    qtbot.addWidget(made)
    made.show()
    made.ask("rina", "k3kc-x2x2-aaaa-bbbb", weakness, must=True)
    return made


def type_both(qtbot: QtBot, page: ChangePasswordPage, password: str) -> None:
    for field in (page.new, page.again):
        field.clear()
        qtbot.keyClicks(field.line, password)


def test_rules_are_ticked_off_as_one_types(qtbot: QtBot, change: ChangePasswordPage) -> None:
    assert not any(rule.startswith("✓") for rule in change.rules())
    qtbot.keyClicks(change.new.line, "gerimis di")
    assert "10" in change.rules()[0] and change.rules()[0].startswith("•")
    type_both(qtbot, change, "gerimis di lapangan bola")
    assert all(rule.startswith("✓") for rule in change.rules())
    with qtbot.waitSignal(change.change_wanted) as wanted:
        change.act.click()
    assert wanted.args == ["k3kc-x2x2-aaaa-bbbb", "gerimis di lapangan bola"]


def test_a_common_password_is_refused_with_the_offices_own_words(qtbot: QtBot, change: ChangePasswordPage) -> None:
    type_both(qtbot, change, "password123456")
    assert any("mudah ditebak" in rule for rule in change.rules())
    assert not change.act.isEnabled()


def test_the_one_time_password_may_not_be_kept(qtbot: QtBot, change: ChangePasswordPage) -> None:
    type_both(qtbot, change, "k3kc-x2x2-aaaa-bbbb")
    assert not change.act.isEnabled()
