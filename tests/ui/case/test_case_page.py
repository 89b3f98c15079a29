"""The case's page while others work on the same case: nothing typed is lost, and nothing stale is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.errors import OfficeError
from app.domain.sop import ActionKind
from app.ui.case.page import CasePage
from app.usecases.case_file import view
from app.usecases.perform import perform
from tests.ui.screens import CaseScreens, notice, primary
from tests.usecases.shelf import AtStep

At = Callable[..., AtStep]


def typed(page: CasePage, field: str, words: str, qtbot: QtBot) -> QPlainTextEdit:
    widget = page.step.card.binding.widgets[field]
    assert isinstance(widget, QPlainTextEdit)
    qtbot.keyClicks(widget, words)
    return widget


def stay(place: AtStep) -> None:
    """Another desk of the same officer notes something; the step goes on waiting."""
    action = next(a for a in place.step.actions if a.kind is ActionKind.STAY)
    perform(place.desk, replace(place.command(), action=action.id))


def news(page: CasePage) -> QPushButton:
    """The one thing that the bar of news offers."""
    offered = page.news._action
    assert offered.isVisible()
    return offered


def test_the_page_follows_another_desk_where_nothing_is_typed(at: At, screens: CaseScreens) -> None:
    place = at(3)
    page = screens.open(place)
    perform(place.desk, place.command())
    page.look_again()
    screens.settle()
    assert page.step.presenter.task is not None
    assert page.step.presenter.task.step.number == 4
    assert page.news.isVisible()


def test_a_reload_keeps_what_was_typed_into_a_step_that_still_waits(at: At, screens: CaseScreens, qtbot: QtBot) -> None:
    place = at(6)
    page = screens.open(place)
    typed(page, "temuan", "Pintu terkunci", qtbot)
    before = page.step.presenter.version
    stay(place)
    page.look_again()
    screens.settle()
    assert page.step.presenter.version == before  # nothing changes under the typing hands
    news(page).click()
    screens.settle()
    again = page.step.card.binding.widgets["temuan"]
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "Pintu terkunci"
    assert page.step.presenter.version == view(place.desk, place.case).version > before
    assert not page.news.isVisible()


def test_what_was_typed_too_late_is_refused_and_stays_on_this_computer(
    at: At, screens: CaseScreens, qtbot: QtBot
) -> None:
    place = at(3)
    command, desk = place.command(), place.desk
    page = screens.open(place)
    page.step.card.binding.show(command.form)
    for box in page.step.sop_card._boxes:
        box.click()
    typed(page, "catatan", " dan segera", qtbot)
    perform(desk, command)
    after = place.heads()
    primary(page)
    screens.settle()
    assert notice(page)
    assert page.news.isVisible()
    assert place.heads() == after
    note = page.step.card.binding.widgets["catatan"]
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText().startswith(" dan segera")


def test_what_is_thrown_away_can_be_put_back(at: At, screens: CaseScreens, qtbot: QtBot) -> None:
    page = screens.open(at(2))
    typed(page, "catatan", "Tolong", qtbot)
    page.step.bar._drop.click()
    screens.settle()
    note = page.step.card.binding.widgets["catatan"]
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == ""
    news(page).click()
    screens.settle()
    note = page.step.card.binding.widgets["catatan"]
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Tolong"


def test_control_and_a_number_lead_to_each_tab(at: At, screens: CaseScreens) -> None:
    page = screens.open(at(2))
    assert [page.tabs.tabToolTip(n) for n in range(page.tabs.count())] == [f"Ctrl+{n + 1}" for n in range(5)]
    for number in (3, 1, 0):
        page.tabs._go_to(number)
        assert page.tabs.currentIndex() == number


def test_a_blank_report_has_its_form_alone(at: At, screens: CaseScreens) -> None:
    page = screens.open(at(1))
    assert [n for n in range(page.tabs.count()) if page.tabs.isTabVisible(n)] == [0]
    assert page.step.card._paste.isVisible()


def test_a_failure_is_told_where_the_step_is_shown_and_handed_on_where_it_is_not(
    at: At, screens: CaseScreens, qtbot: QtBot
) -> None:
    page = screens.open(at(2))
    page.presenter.failed.emit(OfficeError("Tidak terbaca."))
    assert notice(page) == "Tidak terbaca."
    page.tabs.setCurrentIndex(2)
    with qtbot.waitSignal(page.failed):
        page.presenter.fetch("tidak-ada", "tidak-ada.pdf")
