"""The filter above a list: Esc clears it, Down and Enter go into the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget


class SearchField(QLineEdit):
    """Ctrl+F comes here from anywhere on ``page``; ``left`` goes out when the person moves on into the list."""

    left = Signal()

    def __init__(self, hint: str, page: QWidget) -> None:
        super().__init__(page)
        self.setPlaceholderText(hint)
        self.setAccessibleName(self.tr("Filter"))
        self.setClearButtonEnabled(True)
        QShortcut(QKeySequence.StandardKey.Find, page, self.begin)

    def begin(self) -> None:
        """Ready to type over what stands there."""
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears; on an empty field it is left to the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
