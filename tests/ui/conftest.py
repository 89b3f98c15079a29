"""Every test of windows and threads runs as the program does; real offices come from the use cases' own shelf."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.booleans import keep_booleans
from app.background.worker import Worker
from app.paths import resources
from app.ui.common.translation import install_translation
from tests.ui.screens import CaseScreens
from tests.usecases.conftest import at, fonts, shelf, template

__all__ = ["at", "fonts", "shelf", "template"]

keep_booleans()


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[None]:
    """The screen speaks as it does in the office."""
    before = QLocale()
    translator = install_translation(qapp, resources() / "translations", "id")
    assert translator is not None
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def screens(at: object, qtbot: QtBot) -> Iterator[CaseScreens]:
    """Case pages on real desks; gone before their offices are closed."""
    opened = CaseScreens(qtbot, Worker())
    yield opened
    opened.close()
