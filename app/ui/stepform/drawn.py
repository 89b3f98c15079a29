"""Finds a step's drawn form by its name; a step without one gets a plain form made from its fields."""

from __future__ import annotations

import importlib
import importlib.util
import logging

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.domain.sop import FieldType, Step
from app.ui.stepform.widgets import CheckList, DayEdit, FileList

LOG = logging.getLogger(__name__)
_WIDGETS: dict[FieldType, type[QWidget]] = {
    FieldType.TEXT: QLineEdit,
    FieldType.LONGTEXT: QPlainTextEdit,
    FieldType.CHOICE: QComboBox,
    FieldType.CHOICES: CheckList,
    FieldType.DATE: DayEdit,
    FieldType.MOMENT: QDateTimeEdit,
    FieldType.SWITCH: QCheckBox,
    FieldType.NUMBER: QSpinBox,
    FieldType.POST: QComboBox,
    FieldType.FILES: FileList,
    FieldType.LETTERS: QWidget,
}


def make_form(step: Step, parent: QWidget) -> QWidget:
    """The form of a step with its widgets named ``field_<id>``."""
    name = f"app.ui.generated.ui_{step.form}"
    form = QWidget(parent)
    if step.form and importlib.util.find_spec(name) is not None:
        module = importlib.import_module(name)
        (drawing,) = (made for name, made in vars(module).items() if name.startswith("Ui_"))
        drawing().setupUi(form)
        form.setProperty("drawing", step.form)
        return form
    if step.form:
        LOG.warning("The form %s of row %s is not in this program; its plain form is shown.", step.form, step.number)
    return _plain(step, form)


def kinds_of_input(type_: FieldType) -> type[QWidget]:
    """The widget that a field of this type is filled in with."""
    return _WIDGETS[type_]


def _plain(step: Step, form: QWidget) -> QWidget:
    grid = QGridLayout(form)
    for row, field in enumerate(step.fields):
        widget = _WIDGETS[field.type](form)
        widget.setObjectName(f"field_{field.id}")
        label = QLabel(field.label, form)
        label.setObjectName(f"label_{field.id}")
        label.setBuddy(widget)
        grid.addWidget(label, row * 2, 0)
        grid.addWidget(widget, row * 2 + 1, 0)
    return form
