"""The card about a database that is older than what this PC has seen: why nothing is written, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.common.reason import AskReason


class OlderCopyCard(QFrame):
    """There while the office can only be read. ``accepted`` carries the reason."""

    accepted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.why = QLabel(self)
        self.why.setWordWrap(True)
        self.why.setProperty("role", "notice")
        self.why.setProperty("level", "warning")
        meant = QLabel(
            self.tr(
                "If a backup was put back on purpose, journal it: from then on this file is the office's, and what was "
                "written after the backup must be entered again."
            ),
            self,
        )
        meant.setWordWrap(True)
        self.act = QPushButton(self.tr("Journal the restore…"), self)
        self.act.setSizePolicy(self.act.sizePolicy().Policy.Fixed, self.act.sizePolicy().Policy.Fixed)
        self.act.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.why, meant, self.act):
            column.addWidget(part)
        self.hide()

    def show_standing(self, why: str) -> None:
        """Why the office is read-only; empty where it is not."""
        self.why.setText(why)
        self.setVisible(bool(why))

    def _ask(self) -> None:
        words = self.tr("Why was a backup put back? The reason stays in the journal and can be read by others.")
        dialog = AskReason(self.tr("Journal the restore"), self.tr("Journal the restore"), words, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.accepted.emit(dialog.given())
        dialog.deleteLater()
