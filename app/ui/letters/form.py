"""The fields of one letter."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.letters import LetterContent, LetterDraft

SENSITIVITIES = ("Biasa", "Segera", "Sangat Segera", "Terbatas", "Rahasia")  # domain.md 3.6; printed, so not translated
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")


class LetterForm(QScrollArea):
    """Edits one letter's content; ``changed`` goes out with every stroke. Scrolls where the window is low."""

    changed = Signal()

    def __init__(self, draft: LetterDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uid = draft.uid
        self.kind = draft.kind
        self._given = draft.content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_fields()
        self._lay_out()
        self._fill(draft.content)
        self._shown = self._read()
        self._connect()

    def draft(self) -> LetterDraft:
        """The letter as the fields hold it now."""
        return LetterDraft(self.uid, self.kind, self.content())

    def content(self) -> LetterContent:
        """The content; exactly the one given while nothing differs, so that looking makes no revision."""
        now = self._read()
        return self._given if now == self._shown else now

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid typing; text stays selectable."""
        for text in (self.attachments, self.subject, self.addressee, self.body, self.copies):
            text.setReadOnly(read_only)
        self.sensitivity.setEnabled(not read_only)
        self.attach_report.setEnabled(not read_only)

    def _make_fields(self) -> None:
        self.sensitivity = QComboBox(self)
        self.sensitivity.setEditable(True)
        self.sensitivity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sensitivity.setMinimumContentsLength(8)
        self.sensitivity.addItems(SENSITIVITIES)
        self.sensitivity.setMinimumWidth(0)
        self.attachments = QLineEdit(self)
        self.attachments.setMinimumWidth(0)
        self.attachments.setPlaceholderText("-")
        self.subject = QLineEdit(self)
        self.addressee = _Lines(3, self.tr("One line each: office or name, then the address"), self)
        self.body = _Lines(6, self.tr("An empty line begins a new paragraph"), self)
        self.copies = _Lines(2, self.tr("One addressee a line; leave empty for none"), self)
        self.attach_report = QCheckBox(self.tr("Attach the report"), self)
        self.attach_report.setToolTip(
            self.tr("The report of the field check follows as the annex, in the edition for this addressee.")
        )

    def _lay_out(self) -> None:
        sheet = QWidget(self)
        self.setWidget(sheet)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(4)
        pair = QGridLayout()
        pair.setHorizontalSpacing(12)
        pair.setVerticalSpacing(4)
        for column, (title, field) in enumerate(
            ((self.tr("&Sensitivity"), self.sensitivity), (self.tr("Attach&ments"), self.attachments))
        ):
            pair.addWidget(self._label(title, field), 0, column)
            pair.addWidget(field, 1, column)
            pair.setColumnStretch(column, 1)
        layout.addLayout(pair)
        for title, field, stretch in (
            (self.tr("S&ubject"), self.subject, 0),
            (self.tr("&To (Yth.)"), self.addressee, 0),
            (self.tr("&Body"), self.body, 1),
            (self.tr("&Copies to"), self.copies, 0),
        ):
            layout.addSpacing(4)
            layout.addWidget(self._label(title, field))
            layout.addWidget(field, stretch)
        layout.addSpacing(4)
        layout.addWidget(self.attach_report)

    def _label(self, title: str, field: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setProperty("role", "field")
        label.setBuddy(field)
        field.setAccessibleName(title.replace("&", ""))
        return label

    def _fill(self, content: LetterContent) -> None:
        self.sensitivity.setCurrentText(content.sensitivity)
        self.attachments.setText(content.attachments)
        self.attachments.setCursorPosition(0)
        self.subject.setText(content.subject)
        self.subject.setCursorPosition(0)
        self.addressee.setPlainText("\n".join(content.addressee))
        self.body.setPlainText("\n\n".join(content.body))
        self.copies.setPlainText("\n".join(content.copies))
        self.attach_report.setChecked(content.attach_report)

    def _read(self) -> LetterContent:
        return LetterContent(
            subject=self.subject.text().strip(),
            addressee=_lines(self.addressee.toPlainText()),
            body=paragraphs(self.body.toPlainText()),
            sensitivity=self.sensitivity.currentText().strip() or SENSITIVITIES[0],
            attachments=self.attachments.text().strip() or "-",
            copies=_lines(self.copies.toPlainText()),
            attach_report=self.attach_report.isChecked(),
        )

    def _connect(self) -> None:
        self.sensitivity.currentTextChanged.connect(self.changed)
        self.attachments.textChanged.connect(self.changed)
        self.subject.textChanged.connect(self.changed)
        for text in (self.addressee, self.body, self.copies):
            text.textChanged.connect(self.changed)
        self.attach_report.toggled.connect(self.changed)


class _Lines(QPlainTextEdit):
    """Plain text of some lines; Tab leaves it."""

    def __init__(self, lines: int, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        height = QFontMetrics(self.font()).lineSpacing() * lines + 18
        # By style sheet: the theme's own would overrule setMinimumHeight.
        highest = f"max-height: {height + 8}px;" if lines <= 3 else ""
        self.setStyleSheet(f"QPlainTextEdit {{ min-height: {height}px; {highest} }}")


def paragraphs(text: str) -> tuple[str, ...]:
    """The body's paragraphs: separated by empty lines; a single line break stays inside its paragraph."""
    parts = (part.strip() for part in _BLANK_LINE.split(text))
    return tuple(part for part in parts if part)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
