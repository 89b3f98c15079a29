"""Backing up now, and proving that journal and tables agree."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.ui.admin.older_copy import OlderCopyCard
from app.ui.admin.presenter import AdminPresenter


class SafetyTab(QWidget):
    """Two acts, each with its result in words; above them the way out of an older copy."""

    def __init__(self, presenter: AdminPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup = QPushButton(self.tr("Back up now"), self)
        self._backup_words = QLabel(self)
        self._verify = QPushButton(self.tr("Verify now"), self)
        self._verify_words = QLabel(self)
        self.findings = QListWidget(self)
        self.findings.setWordWrap(True)
        self.findings.setAccessibleName(self.tr("What was found"))
        self.findings.hide()
        self.older = OlderCopyCard(self)
        self.older.accepted.connect(presenter.accept_restore)
        presenter.read_only_ready.connect(self.older.show_standing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.older)
        meant = self.tr("Encrypted copies are made by themselves at the first opening of each day and kept two weeks.")
        back = self.tr(
            "To put one back: close Aduan on every PC and run “aduan restore COPY FILE --reason …” on this one."
        )
        meant = f"{meant} {back}"
        layout.addWidget(self._card(meant, self._backup, self._backup_words))
        meant = self.tr("Reads the whole journal, checks every seal, and compares it with what the screens show.")
        layout.addWidget(self._card(meant, self._verify, self._verify_words))
        layout.addWidget(self.findings, 1)
        layout.addStretch(1)
        self._backup.clicked.connect(lambda: self._begin(self._backup, self._backup_words))
        self._backup.clicked.connect(presenter.back_up)
        self._verify.clicked.connect(lambda: self._begin(self._verify, self._verify_words))
        self._verify.clicked.connect(presenter.verify)
        presenter.backed_up.connect(self._show_backup)
        presenter.verified.connect(self._show_findings)
        presenter.failed.connect(lambda _error: self._ready())

    def words(self) -> str:
        """What the tab says of the last acts."""
        return f"{self._backup_words.text()}\n{self._verify_words.text()}".strip()

    def _card(self, meant: str, button: QPushButton, words: QLabel) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        label = QLabel(meant, card)
        label.setWordWrap(True)
        words.setWordWrap(True)
        words.hide()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(button)
        layout.addWidget(words)
        button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
        return card

    def _begin(self, button: QPushButton, words: QLabel) -> None:
        button.setEnabled(False)
        words.setText(self.tr("Under way…"))
        words.show()

    def _ready(self) -> None:
        for button, words in ((self._backup, self._backup_words), (self._verify, self._verify_words)):
            if not button.isEnabled():
                words.hide()
            button.setEnabled(True)

    def _show_backup(self, where: str) -> None:
        self._backup.setEnabled(True)
        self._backup_words.setText(self.tr("✓ Backed up and opened once to make sure: {where}").format(where=where))

    def _show_findings(self, findings: Sequence[str]) -> None:
        self._verify.setEnabled(True)
        self.findings.clear()
        self.findings.addItems(list(findings))
        self.findings.setVisible(bool(findings))
        if findings:
            words = self.tr("✕ {count} findings. Keep the file as it is and call for help.")
            self._verify_words.setText(words.format(count=len(findings)))
        else:
            self._verify_words.setText(self.tr("✓ Everything agrees: seals, tables, letters and attachments."))
