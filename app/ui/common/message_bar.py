"""A message in the page instead of a box: what happened, what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class MessageBar(QWidget):
    """Hidden until there is something to say; may carry one action, and is closed once it was read."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "notice")
        self._action = QPushButton(self)
        self._action.setProperty("role", "quiet")
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        close = QPushButton("✕", self)
        close.setProperty("role", "icon")
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.hide()

    def tell(self, text: str, level: str = "info", action: str = "") -> None:
        """Show a sentence: info, warning or error."""
        self._text.setText(text)
        self._text.setProperty("level", level)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
