"""Colours and language of the whole program, switched while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.common.theme import PROPERTY, Theme, apply_theme
from app.ui.common.translation import install_translation
from app.ui.shell.style import dress


class Appearance:
    """Takes over the theme and the translation that the start has put on, or puts them on itself."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        self._app = app
        self._resources = resources
        worn = app.property(PROPERTY)
        self.theme: Theme = worn if isinstance(worn, Theme) else apply_theme(app, resources / "styles")

    def dress(self, window: QWidget) -> None:
        """Style a window, now and whenever the colours change."""
        dress(window, self.theme, self._resources / "styles")

    def wear(self, mode: str) -> None:
        """system, light or dark."""
        self.theme.apply(mode)

    def speak(self, language: str) -> None:
        """Words from now on; what is shown already must be made anew."""
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        install_translation(self._app, self._resources / "translations", language)
