"""Binds a form's widgets to JSON values, by the type of the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.domain.journal import iso, moment
from app.domain.sop import Field, FieldType
from app.domain.views import Choice
from app.domain.wording import Zone
from app.ui.common.labels import label_of
from app.ui.stepform.heads import FieldHead, put_head
from app.ui.stepform.widgets import CheckList, DayEdit, FileList

FAULT = "fault"  # property by which the style marks an input
NARROWEST = 96  # pixels of a day or moment where two share a narrow row
SHORTEST_CHOICE = 8  # characters of a choice that stay in sight on a narrow screen


class FormBinding:
    """Reads and writes the widgets ``field_<id>`` of one form."""

    def __init__(self, form: QWidget, fields: tuple[Field, ...], zone: Zone, english: bool) -> None:
        self._zone = QTimeZone(zone.hours * 3600)
        self._english = english
        self.widgets: dict[str, QWidget] = {}
        self.heads: dict[str, FieldHead] = {}
        self.fields = fields
        for heading in form.findChildren(QLabel):
            heading.setIndent(0)
        for field in fields:
            widget = form.findChild(QWidget, f"field_{field.id}")
            if widget is not None:
                self.widgets[field.id] = widget
                self._prepare(field, widget)
            label = form.findChild(QLabel, f"label_{field.id}")
            if label is not None:
                label.setText(self.label(field))
                head = put_head(form, label, widget)
                if head is not None:
                    self.heads[field.id] = head

    def label(self, field: Field) -> str:
        """The field's label in the interface language."""
        return label_of(field, self._english)

    def _prepare(self, field: Field, widget: QWidget) -> None:
        widget.setAccessibleName(self.label(field))
        options = tuple((o.key, label_of(o, self._english)) for o in field.options)
        if isinstance(widget, QComboBox):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(SHORTEST_CHOICE)
        if isinstance(widget, QDateTimeEdit):
            widget.setMinimumWidth(NARROWEST)
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

    def on_change(self, changed: Callable[[str], object]) -> None:
        """Call back with the field's id on every change that a person makes."""
        for field_id, widget in self.widgets.items():
            signal = _change_of(widget)
            if signal is not None:
                signal.connect(lambda *_value, which=field_id: changed(which))

    def mark(self, faults: Mapping[str, str]) -> str:
        """Mark these fields with their sentences, and no others; the first one's id, empty where none is here."""
        for field_id, widget in self.widgets.items():
            self._mark(field_id, widget, faults.get(field_id, ""))
        return next((f.id for f in self.fields if f.id in faults and f.id in self.widgets), "")

    def clear_mark(self, field_id: str) -> None:
        """The field is being mended."""
        widget = self.widgets.get(field_id)
        if widget is not None and widget.property(FAULT):
            self._mark(field_id, widget, "")

    def _mark(self, field_id: str, widget: QWidget, sentence: str) -> None:
        if field_id in self.heads:
            self.heads[field_id].tell_fault(sentence)
        if bool(widget.property(FAULT)) != bool(sentence):
            widget.setProperty(FAULT, bool(sentence))
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        widget.setToolTip(sentence)
        widget.setAccessibleDescription(sentence)

    def values(self) -> dict[str, Any]:
        """The form's JSON values, empty ones too, as a draft keeps them; files and letters go on their own."""
        values: dict[str, Any] = {}
        for field in self.fields:
            widget = self.widgets.get(field.id)
            if widget is not None and field.type not in (FieldType.FILES, FieldType.LETTERS):
                values[field.id] = self._read(widget)
        return values

    def filled(self) -> dict[str, Any]:
        """The values without those left empty, as a command carries them."""
        return {k: v for k, v in self.values().items() if v not in (None, "", [])}

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
            widget.setText(str(value or ""))
            widget.setCursorPosition(0)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(str(value or ""))
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(max(0, widget.findData(value)))
        elif isinstance(widget, CheckList):
            widget.set_keys(list(value or ()))
        elif isinstance(widget, DayEdit):
            widget.set_text_value(str(value or ""))
        elif isinstance(widget, QDateTimeEdit) and value:
            seconds = int(moment(str(value)).timestamp())
            widget.setDateTime(QDateTime.fromSecsSinceEpoch(seconds, self._zone))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif isinstance(widget, QSpinBox):
            widget.setValue(int(value or 0))

    def files(self) -> tuple[Any, ...]:
        """Every file handed in."""
        return tuple(f for w in self.widgets.values() if isinstance(w, FileList) for f in w.files())

    def set_enabled(self, enabled: bool) -> None:
        """Lock the inputs where the step waits for another post."""
        for widget in self.widgets.values():
            widget.setEnabled(enabled)

    def first(self) -> QWidget | None:
        """The input at which typing begins: the first that can take it and is empty, else the first."""
        ready = [w for w in self.widgets.values() if w.isEnabled() and _takes_focus(w)]
        return next((w for w in ready if self._read(w) in (None, "", [])), ready[0] if ready else None)


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusProxy() is not None or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def _change_of(widget: QWidget) -> Any:
    """The signal of an input that tells of a person's change; None where there is none."""
    for kind, name in _CHANGES:
        if isinstance(widget, kind):
            return getattr(widget, name)
    return None


_CHANGES: tuple[tuple[type[QWidget], str], ...] = (
    (CheckList, "changed"),
    (FileList, "changed"),
    (QLineEdit, "textEdited"),
    (QPlainTextEdit, "textChanged"),
    (QComboBox, "activated"),
    (QCheckBox, "toggled"),
    (QDateTimeEdit, "dateTimeChanged"),
    (QSpinBox, "valueChanged"),
)
