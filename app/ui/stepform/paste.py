"""Takes a report copied from lapor.go.id into the first step's form, after a look at what was read."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.lapor import read_report
from app.domain.sop import Field, FieldType
from app.domain.wording import short_date_id
from app.ui.common.labels import label_of

WIDTH, HEIGHT = 640, 520  # pixels
LONGEST = 140  # characters of a value that are shown


class PasteDialog(QDialog):
    """The text at the top, what it says below; the form is filled when that is right."""

    def __init__(self, fields: tuple[Field, ...], english: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields, self._english = fields, english
        self.values: dict[str, Any] = {}
        self.setWindowTitle(self.tr("Paste from LAPOR!"))
        self.resize(WIDTH, HEIGHT)
        told = QLabel(self.tr("Copy the report's page or e-mail (Ctrl+A, Ctrl+C there) and paste it here."), self)
        told.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text from lapor.go.id"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._read)
        self._read_heading = QLabel(self)
        self._read_heading.setProperty("role", "section")
        self._list = QScrollArea(self)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = QDialogButtonBox(self)
        self._go = self.buttons.addButton(self.tr("Fill the form"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part, stretch in (
            (told, 0), (self.text, 1), (self._read_heading, 0), (self._list, 1), (self.buttons, 0),
        ):  # fmt: skip
            column.addWidget(part, stretch)
        self.text.setPlainText(QGuiApplication.clipboard().text())
        self.text.setFocus()
        self._read()

    def _read(self) -> None:
        self.values = read_report(self.text.toPlainText(), self._fields)
        sheet = QWidget(self._list)
        form = QFormLayout(sheet)
        form.setContentsMargins(0, 0, 0, 0)
        for field in self._fields:
            if field.id in self.values:
                value = QLabel(self._told(field, self.values[field.id]), sheet)
                value.setTextFormat(Qt.TextFormat.PlainText)
                value.setWordWrap(True)
                label = QLabel(label_of(field, self._english), sheet)
                label.setProperty("role", "secondary")
                form.addRow(label, value)
        self._list.setWidget(sheet)
        heading = self.tr("Read from it") if self.values else self.tr("Nothing was recognised yet")
        self._read_heading.setText(heading)
        self._go.setEnabled(bool(self.values))

    def _told(self, field: Field, value: Any) -> str:
        if field.type is FieldType.SWITCH:
            return self.tr("yes") if value else self.tr("no")
        if field.type is FieldType.DATE:
            return short_date_id(date.fromisoformat(value))
        option = next((o for o in field.options if o.key == value), None)
        if option is not None:
            return label_of(option, self._english)
        words = " ".join(str(value).split())
        return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
