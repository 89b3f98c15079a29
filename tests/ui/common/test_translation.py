"""Nothing on the screen stays English when Indonesian is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.paths import resources
from app.ui.common.translation import install_translation

FOLDER = resources() / "translations"


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    translator = install_translation(qapp, FOLDER, "id")
    assert translator is not None
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_every_word_has_its_translation() -> None:
    messages = ElementTree.parse(FOLDER / "aduan_id.ts").getroot().iter("message")
    missing = [m.findtext("source") for m in messages if m.find("translation[@type]") is not None]
    assert not missing


def test_the_buttons_that_qt_words_itself_are_indonesian(qtbot: QtBot, indonesian: None) -> None:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close)
    qtbot.addWidget(box)
    assert {box.button(kind).text() for kind in (kinds.Cancel, kinds.Close)} == {"Batal", "Tutup"}


def test_the_menus_of_text_fields_are_indonesian(qtbot: QtBot, indonesian: None) -> None:
    line, text = QLineEdit(), QPlainTextEdit()
    for widget in (line, text):
        qtbot.addWidget(widget)
        menu = widget.createStandardContextMenu()
        words = {action.text().split("\t")[0] for action in menu.actions() if action.text()}
        assert {"&Urungkan", "Po&tong", "&Salin", "Tem&pel", "Hapus", "Pilih semua"} <= words
