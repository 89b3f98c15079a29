"""The verification window: drop a PDF, read in plain words whether it is the office's and untouched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.background.worker import Worker
from app.domain.errors import BadFile, OfficeError
from app.domain.papers import LetterCheck
from app.domain.wording import Zone
from app.ui.verification.verdict import judge, signature_words

LARGEST = 50_000_000  # bytes; a letter with its annex is far below
SIGNS = {"good": "✓", "warn": "?", "bad": "✕"}


class VerificationWindow(QDialog):
    """Takes one file at a time, by drop or by the file dialog."""

    checked = Signal(object)  # LetterCheck

    def __init__(
        self, worker: Worker, verify: Callable[[bytes], LetterCheck], zone: Zone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._verify = verify
        self._zone = zone
        self._shown: list[_SignatureRow] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify a letter"))
        self.setAcceptDrops(True)
        self.resize(560, 480)
        self._drop = QLabel(self.tr("Drop a PDF here, or choose one."), self)
        self._drop.setObjectName("dropArea")
        self._drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop.setMinimumHeight(96)
        choose = QPushButton(self.tr("Choose a file…"), self)
        choose.setProperty("role", "primary")
        choose.clicked.connect(self._choose)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(choose)
        middle.addStretch(1)
        self._headline = QLabel(self)
        self._headline.setProperty("role", "verdict")
        self._headline.setWordWrap(True)
        self._headline.hide()
        self._meaning = QLabel(self)
        self._meaning.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._digest = QLabel(self)
        self._digest.setProperty("role", "secondary")
        self._digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._digest.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._drop)
        layout.addLayout(middle)
        layout.addWidget(self._headline)
        layout.addWidget(self._meaning)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        layout.addWidget(self._digest)

    def open_file(self, path: Path) -> None:
        """Read and judge a file, off the UI thread."""
        self._drop.setText(path.name)
        self._say("", self.tr("Being checked…"), "")
        self._worker.read(
            lambda: self._verify(_read(path)), then=self.show_check, failed=self._show_failure, key="verify", owner=self
        )

    def show_check(self, check: LetterCheck) -> None:
        """The verdict and a row for each signature."""
        verdict = judge(check)
        self._say(verdict.tone.value, verdict.headline, verdict.meaning)
        for signature in check.signatures:
            finding, details = signature_words(signature, self._zone)
            row = _SignatureRow(signature.signer, finding, details, signature.good, self)
            self._shown.append(row)
            self._rows.addWidget(row)
        self._digest.setText(f"SHA-256 {check.sha256}")
        self.checked.emit(check)

    def text(self) -> str:
        """Everything the window says."""
        rows = [row.text() for row in self._shown]
        return "\n".join([self._headline.text(), self._meaning.text(), *rows])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Judge the first file dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(Path(files[0]))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", "PDF (*.pdf)")
        if chosen:
            self.open_file(Path(chosen))

    def _show_failure(self, error: OfficeError) -> None:
        self._say("warn", self.tr("This file cannot be confirmed"), error.sentence)

    def _say(self, tone: str, headline: str, meaning: str) -> None:
        self._headline.setText(f"{SIGNS[tone]}  {headline}" if tone else headline)
        self._headline.setVisible(bool(headline))
        self._headline.setProperty("tone", tone)
        self._headline.style().unpolish(self._headline)
        self._headline.style().polish(self._headline)
        self._meaning.setText(meaning)
        self._digest.clear()
        for row in self._shown:
            self._rows.removeWidget(row)
            row.deleteLater()
        self._shown = []


class _SignatureRow(QFrame):
    def __init__(self, signer: str, finding: str, details: str, good: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        name = QLabel(f"<b>{'✓' if good else '✕'} {signer or '—'}</b>", self)
        self._finding = QLabel(finding, self)
        self._finding.setProperty("tone", "good" if good else "bad")
        self._details = QLabel(details, self)
        self._details.setProperty("role", "secondary")
        self._name = name
        head = QHBoxLayout()
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self._finding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._details)

    def text(self) -> str:
        return f"{self._name.text()} {self._finding.text()} {self._details.text()}"


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise BadFile("Berkas ini terlalu besar untuk sebuah surat.", "This file is too large for a letter.")
        return path.read_bytes()
    except OSError as error:
        raise BadFile("Berkas ini tidak dapat dibaca. Salin dahulu ke komputer ini.", "Unreadable file.") from error
