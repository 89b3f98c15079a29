"""Colours and language of the whole program, switched while it runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.common.theme import Theme, apply_theme
from app.ui.shell.style import dress

SOURCE = "en"  # the language of the source strings; needs no translation


class Appearance:
    """Makes the theme and installs the translations found in ``resources/translations`` (``*_<language>.qm``)."""

    def __init__(self, app: QApplication, resources: Path, theme: str, language: str) -> None:
        self._app = app
        self._resources = resources
        self._translators: list[QTranslator] = []
        self.theme: Theme = apply_theme(app, resources / "styles", theme)
        self.speak(language)

    def dress(self, window: QWidget) -> None:
        """Style a window, now and whenever the colours change."""
        dress(window, self.theme, self._resources / "styles")

    def wear(self, mode: str) -> None:
        """system, light or dark."""
        self.theme.apply(mode)

    def speak(self, language: str) -> None:
        """Words from now on; what is shown already must be made anew."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        if language == SOURCE:
            return
        for file in sorted((self._resources / "translations").glob(f"*_{language}.qm")):
            translator = QTranslator(self._app)
            if translator.load(str(file)):
                self._app.installTranslator(translator)
                self._translators.append(translator)
