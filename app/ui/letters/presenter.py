"""What the list of letters asks for, without widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.worker import Worker
from app.domain.letters import LetterStatus
from app.domain.views import LetterRow
from app.ui.common.refusal import said
from app.ui.letters.printing import PrintJob, make_job
from app.ui.letters.saving import write_pdf
from app.ui.letters.standing import standing_of

Pdf = Callable[[str, str], bytes]  # case, letter


class LettersPresenter(QObject):
    """Loads the rows and the PDF of the row that is looked at."""

    rows_ready = Signal(object)  # tuple[LetterRow, ...]
    pdf_ready = Signal(bytes)
    no_pdf = Signal(str)
    saved = Signal(str)
    job_ready = Signal(object)  # PrintJob
    failed = Signal(object)  # OfficeError

    def __init__(
        self, worker: Worker, rows: Callable[[], tuple[LetterRow, ...]], signed: Pdf, copy: Pdf, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._rows = rows
        self._signed = signed
        self._copy = copy
        self.pdf = b""
        self._stamp = ""

    def load(self) -> None:
        """Ask for the rows."""
        self._worker.read(self._rows, then=self.rows_ready.emit, failed=self.failed.emit, key="letters", owner=self)

    def look(self, row: LetterRow | None, copy: bool) -> None:
        """Ask for the signed original, or the file copy, of a row."""
        self.pdf = b""
        self._stamp = standing_of(row.status).stamp if row is not None else ""
        if row is None:
            self.no_pdf.emit(self.tr("Choose a letter on the left."))
        elif row.status == LetterStatus.DRAFT.value:
            self.no_pdf.emit(self.tr("Not signed yet. Open the case to read the draft."))
        elif copy and not standing_of(row.status).leaves:
            self.no_pdf.emit(self.tr("The file copy is made when the last signer has signed."))
        else:
            ask = self._copy if copy else self._signed
            self._worker.read(
                ask, row.case, row.letter, then=self._got, failed=lambda e: self.no_pdf.emit(said(e)),
                key="letter pdf", owner=self,
            )  # fmt: skip

    def save(self, path: Path) -> None:
        """Write the PDF that is shown to a file."""
        self._worker.render(write_pdf, path, self.pdf, then=self.saved.emit, failed=self.failed.emit, owner=self)

    def prepare_print(self) -> None:
        """Draw the pages that are shown for the printer, stamped where they may not leave the office."""
        self._worker.render(make_job, self.pdf, self._stamp, then=self._drawn, failed=self.failed.emit, owner=self)

    def _got(self, data: bytes) -> None:
        self.pdf = data
        self.pdf_ready.emit(data)

    def _drawn(self, job: PrintJob) -> None:
        self.job_ready.emit(job)
