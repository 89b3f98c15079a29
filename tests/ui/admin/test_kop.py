"""The kop's tab: what is typed is drawn at once, saved by one button, and never lost to a reload."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.admin.page import AdminPage
from tests.ui.admin.test_admin import House, house, page

__all__ = ["house", "page"]


def test_what_is_typed_is_drawn_before_it_is_saved(qtbot: QtBot, page: AdminPage, house: House) -> None:
    page.tabs.setCurrentWidget(page.kop)
    page.kop.region.setText("PEMERINTAH KOTA CONTOH")
    qtbot.waitUntil(lambda: any(t[1]["kop_region"] for t in house.told if t[0] == "sample"))
    assert "kop_region" not in house.settings


def test_saving_sends_all_fields_at_once(qtbot: QtBot, page: AdminPage, house: House) -> None:
    page.kop.region.setText("PEMERINTAH KOTA CONTOH")
    values = {"kop_office": "DINAS", "kop_address": "Jalan", "kop_emblem": "abc", "place": "Contoh"}
    page.kop.office.setPlainText(str(values["kop_office"]))
    page.kop.address.setPlainText(str(values["kop_address"]))
    page.kop.place.setText(str(values["place"]))
    page.presenter.emblem_ready.emit("abc")
    page.kop.save.click()
    qtbot.waitUntil(lambda: not page.kop.save.isEnabled())
    assert {**values, "kop_region": "PEMERINTAH KOTA CONTOH", "paper": "F4"}.items() <= house.settings.items()


def test_a_reload_leaves_what_was_typed(qtbot: QtBot, page: AdminPage) -> None:
    page.kop.place.setText("Belum disimpan")
    with qtbot.waitSignal(page.presenter.settings_ready):
        page.presenter.load()
    assert page.kop.place.text() == "Belum disimpan"
    assert page.kop.save.isEnabled()


def test_a_chosen_picture_becomes_the_coat_of_arms(qtbot: QtBot, page: AdminPage) -> None:
    with qtbot.waitSignal(page.presenter.emblem_ready):
        page.presenter.load_emblem("l.png", b"12345")
    assert page.kop.values()["kop_emblem"] == "l.png:5"
    page.kop.without.click()
    assert page.kop.values()["kop_emblem"] == ""
