"""The head of a case: what it is about, its marks, its number to copy, and more room for the work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.domain.views import CaseView
from app.ui.common.chip_row import ChipRow
from app.ui.common.copy_button import CopyButton
from app.ui.common.elided import ElidedLabel


class CaseHeader(QWidget):
    """One line. ``room_wanted`` tells whether the work should have the whole window."""

    room_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(parent=self)
        self._title.setProperty("role", "title")
        self._marks = ChipRow(self)
        self._number = QLabel(self)
        self._number.setProperty("role", "secondary")
        self._copy = CopyButton("", self)
        self._copy.setToolTip(self.tr("Copy the case number"))
        self.room = QToolButton(self)
        self.room.setText("⤢")
        self.room.setCheckable(True)
        self.room.setToolTip(self.tr("More room for this page (F11)"))
        self.room.setAccessibleName(self.tr("More room for this page (F11)"))
        self.room.toggled.connect(self.room_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._marks)
        row.addStretch(1)
        for part in (self._number, self._copy, self.room):
            row.addWidget(part)

    def show_case(self, case: CaseView | None) -> None:
        """A case, or a report that is not one yet."""
        self._title.setText(case.title if case is not None else self.tr("New report"))
        self._number.setText(case.number if case is not None else "")
        self._copy.set_text(case.number if case is not None else "")
        self._copy.setVisible(case is not None)
        self._marks.set_marks(case.marks if case is not None else ())

    def title(self) -> str:
        """What it is about."""
        return self._title.text()
