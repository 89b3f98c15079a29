"""The calendar that deadlines are counted with, to be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.views import WorkingHours
from app.ui.admin.presenter import AdminPresenter


class HoursTab(QScrollArea):
    """Hours of the week, Ramadan, and the holidays ahead."""

    def __init__(self, presenter: AdminPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._presenter = presenter
        presenter.hours_ready.connect(self.show_hours)

    def show_hours(self, known: WorkingHours) -> None:
        """As adopted; another year's comes as a file."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card(self.tr("Working hours ({0})").format(known.zone), known.hours))
        if known.ramadan:
            rows = tuple((self.tr("Ramadan hours"), days) for days in known.ramadan)
            column.addWidget(self._card(self.tr("Ramadan"), rows))
        column.addWidget(self._card(self.tr("Holidays ahead"), known.holidays))
        years = ", ".join(map(str, known.years))
        words = self.tr("Deadlines count these hours only. Holidays are known for: {0}.").format(years)
        note = QLabel(words, inner)
        note.setProperty("role", "secondary")
        note.setWordWrap(True)
        column.addWidget(note)
        adopt = QPushButton(self.tr("Add a calendar…"), inner)
        adopt.setProperty("role", "quiet")
        adopt.setToolTip(self.tr("A file with the holidays of another year, or with other hours"))
        adopt.clicked.connect(self._choose)
        column.addWidget(adopt, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inner)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Calendar"), "", "TOML (*.toml)")
        if chosen:
            self.load(Path(chosen))

    def load(self, file: Path) -> None:
        """Hand a calendar file over."""
        try:
            self._presenter.adopt_calendar(file.name, file.read_bytes())
        except OSError:
            self._presenter.adopt_calendar(file.name, b"")  # the sentence about an unreadable file

    def _card(self, title: str, rows: tuple[tuple[str, str], ...]) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        form = QFormLayout(card)
        form.setContentsMargins(16, 12, 16, 12)
        form.setHorizontalSpacing(24)
        heading = QLabel(title, card)
        heading.setProperty("role", "section")
        form.addRow(heading)
        for label, value in rows or ((self.tr("none known"), ""),):
            form.addRow(label, QLabel(value, card))
        return card
