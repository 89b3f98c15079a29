"""Binds a form's widgets to JSON values, by the type of the field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from app.domain.journal import iso, moment
from app.domain.sop import Field, FieldType
from app.domain.views import Choice
from app.domain.wording import Zone
from app.ui.stepform.widgets import CheckList, DayEdit, FileList


class FormBinding:
    """Reads and writes the widgets ``field_<id>`` of one form."""

    def __init__(self, form: QWidget, fields: tuple[Field, ...], zone: Zone, english: bool) -> None:
        self._zone = QTimeZone(zone.hours * 3600)
        self._english = english
        self.widgets: dict[str, QWidget] = {}
        self.fields = fields
        for field in fields:
            widget = form.findChild(QWidget, f"field_{field.id}")
            if widget is not None:
                self.widgets[field.id] = widget
                self._prepare(field, widget)

    def label(self, field: Field) -> str:
        """The field's label in the interface language."""
        return field.english if self._english and field.english else field.label

    def _prepare(self, field: Field, widget: QWidget) -> None:
        widget.setAccessibleName(self.label(field))
        options = tuple((o.key, o.english if self._english and o.english else o.label) for o in field.options)
        if isinstance(widget, CheckList):
            widget.set_options(options)
        elif isinstance(widget, QComboBox) and field.type is FieldType.CHOICE:
            widget.addItem("–", "")
            for key, label in options:
                widget.addItem(label, key)
        elif isinstance(widget, FileList):
            widget.field = field.id
        elif isinstance(widget, QCheckBox):
            widget.setText(self.label(field))
        elif isinstance(widget, QDateTimeEdit) and field.type is FieldType.MOMENT:
            widget.setTimeZone(self._zone)
        if field.hint and isinstance(widget, QLineEdit):
            widget.setPlaceholderText(field.hint)

    def offer(self, field_id: str, choices: tuple[Choice, ...]) -> None:
        """Fill a POST field's list: post and who holds it today."""
        box = self.widgets.get(field_id)
        if isinstance(box, QComboBox):
            box.clear()
            box.addItem("–", "")
            for choice in choices:
                detail = choice.detail if choice.enabled else choice.why_not
                box.addItem(f"{choice.label} — {detail}" if detail else choice.label, choice.key)
                item = box.model().item(box.count() - 1)  # type: ignore[attr-defined]
                item.setEnabled(choice.enabled)

    def on_change(self, changed: Callable[[], object]) -> None:
        """Call back on every change of any input."""
        for field_id, widget in self.widgets.items():
            if isinstance(widget, CheckList | FileList):
                widget.changed.connect(changed)
            elif isinstance(widget, QLineEdit):
                widget.textEdited.connect(changed)
            elif isinstance(widget, QPlainTextEdit):
                widget.textChanged.connect(changed)
            elif isinstance(widget, QComboBox):
                widget.activated.connect(changed)
            elif isinstance(widget, QCheckBox):
                widget.toggled.connect(changed)
            elif isinstance(widget, QDateTimeEdit):
                widget.dateTimeChanged.connect(changed)
            assert field_id

    def values(self) -> dict[str, Any]:
        """The form's JSON values; files and letters are handed in on their own."""
        values = {}
        for field in self.fields:
            widget = self.widgets.get(field.id)
            if widget is not None and field.type not in (FieldType.FILES, FieldType.LETTERS):
                values[field.id] = self._read(widget)
        return {k: v for k, v in values.items() if v not in (None, "", [])}

    def _read(self, widget: QWidget) -> Any:
        if isinstance(widget, QLineEdit):
            return widget.text().strip()
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText().strip()
        if isinstance(widget, QComboBox):
            return widget.currentData()
        if isinstance(widget, CheckList):
            return widget.keys()
        if isinstance(widget, DayEdit):
            return widget.text_value()
        if isinstance(widget, QDateTimeEdit):
            seconds = widget.dateTime().toSecsSinceEpoch()
            return iso(datetime.fromtimestamp(seconds, UTC))
        if isinstance(widget, QCheckBox):
            return widget.isChecked()
        return widget.value() if isinstance(widget, QSpinBox) else None

    def show(self, values: dict[str, Any]) -> None:
        """Fill the inputs."""
        for field in self.fields:
            widget = self.widgets.get(field.id)
            if widget is not None and field.id in values:
                self._write(widget, values[field.id])

    def _write(self, widget: QWidget, value: Any) -> None:
        if isinstance(widget, QLineEdit):
            widget.setText(str(value))
            widget.setCursorPosition(0)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(str(value))
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(max(0, widget.findData(value)))
        elif isinstance(widget, CheckList):
            widget.set_keys(list(value))
        elif isinstance(widget, DayEdit):
            widget.set_text_value(str(value))
        elif isinstance(widget, QDateTimeEdit):
            seconds = int(moment(str(value)).timestamp())
            widget.setDateTime(QDateTime.fromSecsSinceEpoch(seconds, self._zone))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))

    def files(self) -> tuple[Any, ...]:
        """Every file handed in."""
        return tuple(f for w in self.widgets.values() if isinstance(w, FileList) for f in w.files())

    def set_enabled(self, enabled: bool) -> None:
        """Lock the inputs where the step waits for another post."""
        for widget in self.widgets.values():
            widget.setEnabled(enabled)
