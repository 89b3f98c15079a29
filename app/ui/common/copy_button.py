"""A button that copies one text and says so."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

SAID_FOR = 1500  # milliseconds


class CopyButton(QPushButton):
    """Copies its text to the clipboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setProperty("role", "link")
        self._rest()
        self.clicked.connect(self._copy)

    def set_text(self, text: str) -> None:
        """What is copied."""
        self._text = text

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.setText(self.tr("Copied"))
        QTimer.singleShot(SAID_FOR, self, self._rest)

    def _rest(self) -> None:
        self.setText(self.tr("Copy"))
