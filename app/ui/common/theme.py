"""The theme: colours by role from resources/styles, applied to the whole program; follows the system."""

from __future__ import annotations

import tomllib
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

BASE_POINTS = 10
PROPERTY = "aduan-theme"


class Theme(QObject):
    """The colours in use. ``changed`` goes out when the scheme changes."""

    changed = Signal()

    def __init__(self, app: QApplication, folder: Path, mode: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._tokens = tomllib.loads((folder / "tokens.toml").read_text(encoding="utf-8"))
        self._sheet = (folder / "aduan.qss").read_text(encoding="utf-8")
        self._icons = folder.parent / "icons"
        self._mode = mode
        app.setStyle("Fusion")
        font = QFont(app.font())
        font.setPointSize(BASE_POINTS)
        app.setFont(font)
        app.setProperty(PROPERTY, self)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.apply(mode)

    def _follow(self) -> None:
        if self._mode == "system":
            self.apply("system")

    @property
    def scheme(self) -> str:
        """light or dark."""
        if self._mode in ("light", "dark"):
            return self._mode
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def apply(self, mode: str) -> None:
        """Use system, light or dark colours from now on."""
        self._mode = mode
        colours = self._tokens[self.scheme]
        sheet = self._sheet
        for role, value in colours.items():
            sheet = sheet.replace("{" + role + "}", value)
        for icon in ("chevron", "check"):
            sheet = sheet.replace("{" + icon + "}", (self._icons / f"{icon}-{self.scheme}.svg").as_posix())
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(sheet)
        self.changed.emit()

    def colour(self, role: str) -> QColor:
        """A colour by its role."""
        return QColor(self._tokens[self.scheme][role])

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "ground",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "card",
            QPalette.ColorRole.AlternateBase: "ground",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "card",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.ToolTipBase: "card",
            QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.Link: "accent",
        }
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        return palette


def apply_theme(app: QApplication, folder: Path, mode: str = "system") -> Theme:
    """Make the theme of the program."""
    return Theme(app, folder, mode)


def colour(role: str) -> QColor:
    """A colour of the theme in use; mid-grey while there is none (a widget shown on its own)."""
    app = QApplication.instance()
    theme = app.property(PROPERTY) if app is not None else None
    return theme.colour(role) if isinstance(theme, Theme) else QColor("#808080")
