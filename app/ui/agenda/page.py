"""The register of incoming letters, year by year (domain.md 4.2)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import OfficeError
from app.domain.views import AgendaRow
from app.domain.wording import short_date_id
from app.ui.agenda.presenter import AgendaPresenter
from app.ui.common.place import Place
from app.ui.letters.printing import PrintJob, choose_printer, missing_paper, print_job
from app.ui.shell.memory import Memory
from app.ui.shell.rows import Column
from app.ui.shell.table import TablePanel

YEARS_BACK = 6


class AgendaPage(Place):
    """The book as a table; Enter opens the case of a line."""

    def __init__(self, presenter: AgendaPresenter, today: date, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.presenter = presenter
        self.panel = TablePanel("agenda", self.tr("Register of incoming letters"), self._columns(), self)
        self.panel.remember(memory)
        self.year = QComboBox(self)
        self.year.setAccessibleName(self.tr("Year"))
        for year in range(today.year, today.year - YEARS_BACK, -1):
            self.year.addItem(str(year), year)
        self._save = QPushButton(self.tr("Save PDF…"), self)
        self._print = QPushButton(self.tr("Print…"), self)
        for widget in (self.year, self._save, self._print):
            self.panel.acts.addWidget(widget)
        self.setFocusProxy(self.panel.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.panel)
        self._connect()

    def reload(self) -> None:
        """Read the chosen year."""
        self.presenter.load(self.year.currentData())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda r: str(r.number), 52, key=lambda r: r.number, number=True),
            Column(self.tr("Received"), lambda r: self._day(r.received_on), 88, key=lambda r: r.received_on),
            Column(self.tr("Letter number"), lambda r: r.letter_number, 118, share=0.5, least=118),
            Column(self.tr("Letter date"), lambda r: self._day(r.letter_date), 108, key=lambda r: r.letter_date),
            Column(self.tr("From"), lambda r: r.sender, 112, share=1, least=100),
            Column(self.tr("Subject"), lambda r: r.subject, 240, share=2, least=110),
            Column(self.tr("Encl."), lambda r: r.attachments, 58),
            Column(self.tr("Passed to"), lambda r: r.passed_to, 170, share=2, least=100),
            Column(self.tr("Remarks"), lambda r: r.remarks, 126, share=0.5, least=126),
        )

    def _day(self, iso: str) -> str:
        """12 Jan, with the year where it is not the one shown; what is no date stays as it was written."""
        try:
            words = short_date_id(date.fromisoformat(iso[:10])) if iso else ""
        except ValueError:
            return iso
        return words.removesuffix(f" {self.year.currentText()}")

    def _connect(self) -> None:
        self.panel.opened.connect(lambda row: self.case_wanted.emit(row.case))
        self.year.currentIndexChanged.connect(self.reload)
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(lambda: self.presenter.prepare_print(self.year.currentData()))
        self.presenter.rows_ready.connect(self._show)
        self.presenter.job_ready.connect(self._print_job)
        self.presenter.saved.connect(lambda name: self.told.emit(self.tr("{name} is saved.").format(name=name)))

    def _show(self, rows: tuple[AgendaRow, ...]) -> None:
        nothing = self.tr("No letter was entered in {year}. A registered report becomes a line of this book.")
        self.panel.set_rows(rows, nothing.format(year=self.year.currentText()))
        for button in (self._save, self._print):
            button.setEnabled(bool(rows))

    def _ask_where(self) -> None:
        name = f"agenda-surat-masuk-{self.year.currentText()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.presenter.save(self.year.currentData(), Path(chosen))

    def _print_job(self, job: PrintJob) -> None:
        printer = choose_printer(self, job, self.tr("Register of incoming letters"))
        if printer is None:
            return
        try:
            print_job(printer, job)
        except OfficeError as error:
            self.failed.emit(error)
        else:
            sent = self.tr("Sent to the printer on {paper} paper.").format(paper=job.paper)
            self.told.emit(missing_paper(printer, job) or sent)
