"""The small menu of whoever is signed in: verify, password, language, theme, notices, keys, sign out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class DeskMenu(QPushButton):
    """Says what is wanted; the shell does it."""

    verify_wanted = Signal()
    password_wanted = Signal()
    language_wanted = Signal(str)
    theme_wanted = Signal(str)
    notices_wanted = Signal(bool)
    help_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(
        self, language: str, theme: str, notices: bool, *, practice: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setText("☰  Menu")  # the same word in both languages
        menu = QMenu(self)
        menu.addAction(self.tr("Verify a letter…")).triggered.connect(self.verify_wanted)
        menu.addSeparator()
        words = (("id", "Bahasa Indonesia"), ("en", "English"))
        self._choices(menu.addMenu(self.tr("Language")), words, language, self.language_wanted)
        themes = (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self._choices(menu.addMenu(self.tr("Colours")), themes, theme, self.theme_wanted)
        tray = menu.addAction(self.tr("Notices of new tasks"))
        tray.setCheckable(True)
        tray.setChecked(notices)
        tray.toggled.connect(self.notices_wanted)
        menu.addSeparator()
        keys = menu.addAction(self.tr("Help and keys") + "\tF1")
        keys.triggered.connect(self.help_wanted)
        if not practice:
            menu.addAction(self.tr("Change password…")).triggered.connect(self.password_wanted)
        menu.addAction(self.tr("Sign out")).triggered.connect(self.sign_out_wanted)
        self.setMenu(menu)

    def _choices(self, menu: QMenu, words: tuple[tuple[str, str], ...], now: str, wanted: object) -> None:
        group = QActionGroup(menu)
        for key, text in words:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == now)
            action.triggered.connect(lambda _on=False, k=key: wanted.emit(k))  # type: ignore[attr-defined]
            group.addAction(action)
