"""A database older than what this PC saw: everyone is told, and an administrator journals the restore at the screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.worker import Worker
from app.keys.kdf import Kdf
from app.settings import Settings
from app.ui.admin.page import AdminPage
from app.ui.common.reason import AskReason
from app.ui.shell.binding import bind
from app.ui.shell.memory import Memory
from app.ui.shell.office import OfficeView
from app.ui.shell.surroundings import Surroundings
from app.usecases.case_file import view as case_view
from app.usecases.desk import Desk
from app.usecases.perform import perform
from app.usecases.practice import PASSWORD
from app.usecases.sign_in import close, identified, open_office
from tests.ui.screens import answer
from tests.usecases.conftest import CHEAP
from tests.usecases.shelf import AtStep

KDF = Kdf(CHEAP, floor=CHEAP)
Enter = Callable[[str], tuple[OfficeView, Desk]]


@pytest.fixture
def older(at: Callable[..., AtStep], tmp_path: Path) -> AtStep:
    """A copy is put back on which this PC has already seen more."""
    place = at(2)
    path, kept = place.office.path, tmp_path / "salinan.aduan"
    shutil.copyfile(path, kept)
    perform(place.desk, place.command())
    place.office.store.close()
    for name in ("dewi", "melati"):
        close(open_office(path, name, PASSWORD, place.office.clock, KDF, tmp_path))
    shutil.copyfile(kept, path)
    return place


@pytest.fixture
def enter(qtbot: QtBot, qapp: QApplication, older: AtStep, tmp_path: Path) -> Iterator[Enter]:
    worker, opened = Worker(), []

    def come_in(name: str) -> tuple[OfficeView, Desk]:
        clock = older.office.clock
        desk = open_office(older.office.path, name, PASSWORD, clock, KDF, tmp_path)
        around = Surroundings(worker, clock, Settings(tmp_path / "settings.json", {}), Memory(tmp_path))
        view = OfficeView(bind(desk), identified(desk), around)
        opened.append((view, desk))
        qtbot.addWidget(view)
        view.resize(1366, 728)
        view.show()
        settle(qtbot, view)
        return view, desk

    yield come_in
    for view, _desk in opened:
        view.leave()
    worker.close()
    for _view, desk in opened:
        close(desk)


def settle(qtbot: QtBot, view: OfficeView) -> None:
    qtbot.waitUntil(lambda: view._around.worker.pending == 0, timeout=20_000)


def warned(view: OfficeView) -> bool:
    return view.message.isVisible() and "lebih tua" in view.message._text.text()


def test_an_administrator_journals_the_restore_and_goes_on_without_signing_out(
    qtbot: QtBot, enter: Enter, older: AtStep
) -> None:
    view, desk = enter("dewi")
    assert warned(view)
    page = view.inbox.page
    assert page.step.presenter.task is not None
    assert not page.step.presenter.task.mine
    view.go("admin")
    settle(qtbot, view)
    admin = view.places["admin"]
    assert isinstance(admin, AdminPage)
    admin.tabs.setCurrentWidget(admin.safety)
    card = admin.safety.older
    assert card.isVisible()
    assert "lebih tua" in card.why.text()

    def give(dialog: AskReason) -> None:
        assert not dialog.act.isEnabled()
        dialog.reason.setPlainText("Disk peladen rusak")
        dialog.act.click()

    answer(give)
    card.act.click()
    settle(qtbot, view)
    assert desk.read_only == ""
    assert not card.isVisible()
    assert not warned(view)
    with desk.store.read() as reads:
        entry = reads.entries(reads.store)[-1]
    assert (entry.kind, entry.body["reason"]) == ("store.restored", "Disk peladen rusak")
    assert page.step.presenter.task.mine
    perform(desk, older.command_at(desk))
    assert case_view(desk, older.case).tasks[0].step.number == 3
    view.presenter._watcher.back.emit()
    assert not warned(view)


def test_without_a_reason_nothing_is_journaled(qtbot: QtBot, enter: Enter) -> None:
    view, desk = enter("dewi")
    view.go("admin")
    settle(qtbot, view)
    admin = view.places["admin"]
    assert isinstance(admin, AdminPage)
    admin.tabs.setCurrentWidget(admin.safety)
    answer(lambda dialog: dialog.reject())
    admin.safety.older.act.click()
    settle(qtbot, view)
    assert desk.read_only
    assert admin.safety.older.isVisible()


def test_who_does_not_administer_is_told_and_has_no_button(qtbot: QtBot, enter: Enter) -> None:
    view, desk = enter("melati")
    assert warned(view)
    assert "admin" not in view.places
    assert desk.read_only
