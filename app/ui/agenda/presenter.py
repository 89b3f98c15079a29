"""What the register of incoming letters asks for, without widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.worker import Worker
from app.domain.views import AgendaRow
from app.ui.letters.printing import make_job
from app.ui.letters.saving import write_pdf


class AgendaPresenter(QObject):
    """Loads a year and its printed register."""

    rows_ready = Signal(object)  # tuple[AgendaRow, ...]
    job_ready = Signal(object)  # PrintJob
    saved = Signal(str)
    failed = Signal(object)  # OfficeError

    def __init__(
        self, worker: Worker, rows: Callable[[int], tuple[AgendaRow, ...]], pdf: Callable[[int], bytes], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._rows = rows
        self._pdf = pdf

    def load(self, year: int) -> None:
        """Ask for a year's rows."""
        self._worker.read(
            self._rows, year, then=self.rows_ready.emit, failed=self.failed.emit, key="agenda", owner=self
        )

    def save(self, year: int, path: Path) -> None:
        """Write the year's register as PDF."""
        self._with_pdf(year, lambda data: write_pdf(path, data), self.saved.emit)

    def prepare_print(self, year: int) -> None:
        """Draw the year's register for the printer."""
        self._with_pdf(year, make_job, self.job_ready.emit)

    def _with_pdf(self, year: int, act: Callable[[bytes], object], then: Callable[[object], object]) -> None:
        def got(data: bytes) -> None:
            self._worker.render(act, data, then=then, failed=self.failed.emit, owner=self)

        self._worker.read(self._pdf, year, then=got, failed=self.failed.emit, owner=self)
