"""The open office: what an officer finds, where keys lead, and that nothing typed is lost; on a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.background.worker import Worker
from app.domain.clock import SetClock
from app.domain.errors import OfficeError, StoreUnavailable
from app.keys.kdf import FLOOR, Kdf
from app.paths import resources
from app.settings import Settings
from app.ui.shell.binding import bind
from app.ui.shell.memory import Memory
from app.ui.shell.office import OfficeView
from app.ui.shell.places import CasesPlace
from app.ui.shell.surroundings import Surroundings
from app.usecases import sign_in
from app.usecases.practice import PASSWORD, Sources, found_practice

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
Enter = Callable[[str], OfficeView]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kantor") / "latihan.aduan"
    found_practice(path, Sources(resources()), "padang", NOW)
    return path


@pytest.fixture
def enter(qtbot: QtBot, qapp: QApplication, office: Path, tmp_path: Path) -> Iterator[Enter]:
    worker = Worker()
    desks, views = [], []

    def come_in(name: str) -> OfficeView:
        desk = sign_in.open_office(office, name, PASSWORD, SetClock(NOW), Kdf(FLOOR), tmp_path)
        desks.append(desk)
        settings = Settings(tmp_path / "settings.json", {})
        around = Surroundings(worker, SetClock(NOW), settings, Memory(tmp_path))
        view = OfficeView(bind(desk), sign_in.identified(desk), around)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(1366, 728)
        with qtbot.waitSignal(worker.idle):
            view.show()
        return view

    yield come_in
    for view in views:
        view.leave()
    worker.close()
    for desk in desks:
        sign_in.close(desk)


def settle(qtbot: QtBot, view: OfficeView) -> None:
    qtbot.waitUntil(lambda: view._around.worker.pending == 0, timeout=10_000)


def test_the_secretariat_finds_new_report_and_the_administrator_the_administration(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    settle(qtbot, view)
    assert view.sidebar.new_report.isVisible()
    assert list(view.places) == ["inbox", "waiting", "cases", "letters", "agenda", "archive", "admin"]


def test_who_enters_no_reports_and_administers_nothing_sees_neither(qtbot: QtBot, enter: Enter) -> None:
    view = enter("budi")
    settle(qtbot, view)
    assert not view.sidebar.new_report.isVisible()
    assert "admin" not in view.places
    qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, view)
    assert view.inbox.page.presenter.shown is None


def test_every_place_opens_and_alt_left_leads_back(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    for key in view.places:
        view.go(key)
        settle(qtbot, view)
        assert view._stack.currentWidget() is view.places[key]
    view.back()
    assert view._stack.currentWidget() is view.inbox
    assert not view.message.isVisible()


def test_a_report_half_typed_when_the_window_closes_is_there_again(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    settle(qtbot, view)
    view.new_report()
    settle(qtbot, view)
    field = view.inbox.page.findChild(QPlainTextEdit, "field_isi")
    assert field is not None
    qtbot.keyClicks(field, "Upah lembur belum dibayar")
    view.leave()
    settle(qtbot, view)
    again = enter("dewi")
    settle(qtbot, again)
    again.new_report()
    settle(qtbot, again)
    found = again.inbox.page.findChild(QPlainTextEdit, "field_isi")
    assert found is not None and found.toPlainText() == "Upah lembur belum dibayar"


def test_search_says_so_when_nothing_is_found_and_esc_closes_it(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    view.search.begin()
    qtbot.keyClicks(view.search.line, "tidakada")
    qtbot.waitUntil(lambda: view.search.line.text() == "tidakada" and not view.search._pause.isActive())
    settle(qtbot, view)
    assert view.search.list.count() == 0
    assert view.search._words.text()
    qtbot.keyClick(view.search.line, Qt.Key.Key_Escape)
    assert not view.search.isVisible()


def test_a_share_that_is_away_is_a_bar_and_goes_when_it_is_back(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    settle(qtbot, view)
    view.presenter._watcher.lost.emit(StoreUnavailable("Berkas kantor tidak terjangkau."))
    assert view.message.isVisible()
    assert "○" in view.sidebar._line.text()
    view.presenter._watcher.back.emit()
    assert not view.message.isVisible()
    assert "●" in view.sidebar._line.text()


def test_the_failure_of_any_place_stands_above_it(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    settle(qtbot, view)
    for key, place in view.places.items():
        for source in (place, getattr(place, "presenter", place)):
            view.message.hide()
            source.failed.emit(OfficeError(f"Gagal di {key}."))
            assert view.message._text.text() == f"Gagal di {key}."
            assert view.message.isVisible()


def test_what_a_closed_case_cannot_hand_over_is_told_though_no_step_is_shown(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    settle(qtbot, view)
    view.go("archive")
    place = view.places["archive"]
    assert isinstance(place, CasesPlace)
    place.page.presenter.failed.emit(OfficeError("Berkas tidak terbaca."))
    assert view.message._text.text() == "Berkas tidak terbaca."


def test_f5_reads_every_place_anew(qtbot: QtBot, enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    view = enter("dewi")
    for key, place in view.places.items():
        view.go(key)
        settle(qtbot, view)
        read: list[str] = []
        monkeypatch.setattr(place, "reload", lambda read=read, key=key: read.append(key))
        qtbot.keyClick(view, Qt.Key.Key_F5)
        assert read == [key]


def test_back_from_a_case_returns_to_the_list(qtbot: QtBot, enter: Enter) -> None:
    view = enter("dewi")
    view.go("cases")
    place = view.places["cases"]
    assert isinstance(place, CasesPlace)
    place._stack.setCurrentIndex(1)
    view.back()
    assert not place.reading
    assert view._stack.currentWidget() is place
