"""What stands above an input: its label, a copy button where the text is meant for pasting, what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.copy_button import CopyButton

COPYABLE = "copyable"  # property that a drawn form gives to an input whose text is pasted elsewhere


class FieldHead(QWidget):
    """Stands in the label's place of a drawn form."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fault = QLabel(self)
        self.fault.setProperty("role", "fault")
        self.fault.setIndent(0)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._row = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.fault)

    def take(self, label: QLabel) -> None:
        """The label moves in here."""
        label.setIndent(0)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.insertWidget(0, label, 1)

    def tell_fault(self, sentence: str) -> None:
        """What is wrong with the input below; empty: nothing."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def offer_copy(self, text: QPlainTextEdit) -> CopyButton:
        """A button that copies the input's text as it stands."""
        button = CopyButton(text.toPlainText(), self)
        text.textChanged.connect(lambda: button.set_text(text.toPlainText()))
        self._row.addWidget(button)
        QWidget.setTabOrder(text, button)
        return button


def put_head(form: QWidget, label: QLabel, widget: QWidget | None) -> FieldHead | None:
    """Put a head in the place of a label in the form's grid; None where the form has no grid."""
    grid = form.layout()
    if not isinstance(grid, QGridLayout) or grid.indexOf(label) < 0:
        return None
    head = FieldHead(form)
    grid.replaceWidget(label, head)
    head.take(label)
    if isinstance(widget, QPlainTextEdit) and widget.property(COPYABLE):
        head.offer_copy(widget)
    return head
