"""Asks why, before something is done that others will read about."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

WIDTH = 460  # pixels


class AskReason(QDialog):
    """A text that must not be empty, and one button that does it. ``column`` takes what a caller adds above."""

    def __init__(self, title: str, act: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.setWindowTitle(title)
        asked = QLabel(words, self)
        asked.setWordWrap(True)
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.textChanged.connect(self._check)
        self.buttons = QDialogButtonBox(self)
        self.act = self.buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("role", "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        for part in (asked, self.reason, self.buttons):
            self.column.addWidget(part)
        self.reason.setFocus()
        self._check()

    def given(self) -> str:
        """The reason."""
        return self.reason.toPlainText().strip()

    def _check(self) -> None:
        self.act.setEnabled(bool(self.given()))
