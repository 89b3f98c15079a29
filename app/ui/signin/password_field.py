"""A password line that can be shown and says when Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget


class PasswordField(QWidget):
    """Dots by default; the hint stands below the line while letters come out in capitals without Shift."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, reveal: bool = True) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(title)
        self.line.setMaxLength(1_000)
        self.line.installEventFilter(self)
        label = QLabel(title, self)
        label.setProperty("role", "field")
        label.setBuddy(self.line)
        self.caps = QLabel(self.tr("Caps Lock is on."), self)
        self.caps.setProperty("tone", "warn")
        self.caps.hide()
        self.show_password = QCheckBox(self.tr("Show the password"), self)
        self.show_password.setVisible(reveal)
        self.show_password.toggled.connect(self._reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (label, self.line, self.caps, self.show_password):
            layout.addWidget(widget)
        self.line.returnPressed.connect(self.submitted)
        self.line.textChanged.connect(self.edited)

    def text(self) -> str:
        """The password as typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget it and hide it again."""
        self.line.clear()
        self.show_password.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch letters for capitals that Shift did not make."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self.caps.hide()
            elif len(text) == 1 and text.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(text.isupper() != shift)
        return super().eventFilter(watched, event)

    def _reveal(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
