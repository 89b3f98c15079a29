"""The office's letters: list at the left, the very page at the right."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import OfficeError
from app.domain.views import LetterRow
from app.domain.wording import short_date_id
from app.ui.common.place import Place
from app.ui.letters.paper import PaperView
from app.ui.letters.presenter import LettersPresenter
from app.ui.letters.printing import PrintJob, choose_printer, missing_paper, print_job
from app.ui.letters.words import kind_title, status_title
from app.ui.shell.memory import Memory
from app.ui.shell.rows import Column
from app.ui.shell.table import TablePanel

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')


class LettersPage(Place):
    """Open the case, save or print the signed original or the file copy."""

    def __init__(self, presenter: LettersPresenter, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.presenter = presenter
        self.panel = TablePanel("letters", self.tr("Letters"), self._columns(), self)
        self.paper = PaperView(self)
        self._lay_out(memory)
        self._connect()
        self._offer(False)

    def reload(self) -> None:
        """Read the list."""
        self.presenter.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Number"), lambda r: r.number or "—", 224),
            Column(self.tr("Subject"), lambda r: r.subject, 220),
            Column(self.tr("Status"), lambda r: status_title(r.status), 128),
            Column(self.tr("Date"), lambda r: _short(r.date), 112, key=lambda r: r.date),
            Column(self.tr("Waits for"), lambda r: r.waits_for, 150),
            Column(self.tr("To"), lambda r: r.addressee, 180),
            Column(self.tr("Kind"), lambda r: kind_title(r.kind), 150),
            Column(self.tr("Case"), lambda r: r.case_number, 120),
        )

    def _lay_out(self, memory: Memory) -> None:
        self.panel.remember(memory)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._editions())
        column.addWidget(self.paper, 1)
        column.addLayout(self._acts())
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self.panel)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(16)
        splitter.setProperty("quiet", True)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        memory.restore_splitter("letters", splitter)
        self.setFocusProxy(self.panel.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(splitter)

    def _editions(self) -> QHBoxLayout:
        self._original, self._copy = QToolButton(self), QToolButton(self)
        self._original.setText(self.tr("Signed original"))
        self._copy.setText(self.tr("File copy"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (self._original, self._copy):
            button.setCheckable(True)
            button.setProperty("segment", True)
            group.addButton(button)
            row.addWidget(button)
        self._original.setChecked(True)
        row.addStretch(1)
        self._edition = QLabel(self)
        self._edition.setProperty("role", "secondary")
        row.addWidget(self._edition)
        return row

    def _acts(self) -> QHBoxLayout:
        self._open = QPushButton(self.tr("Open the case"), self)
        self._save = QPushButton(self.tr("Save PDF…"), self)
        self._print = QPushButton(self.tr("Print…"), self)
        self._print.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(self._print)
        return row

    def _connect(self) -> None:
        self.panel.opened.connect(lambda row: self.case_wanted.emit(row.case))
        self.panel.current_changed.connect(lambda _row: self._look())
        self._original.toggled.connect(lambda _on: self._look())
        self._open.clicked.connect(self._open_case)
        self._save.clicked.connect(self._ask_where)
        self._print.clicked.connect(self.presenter.prepare_print)
        QShortcut(QKeySequence.StandardKey.Print, self, self._print.click)
        self.presenter.rows_ready.connect(self._show_rows)
        self.presenter.pdf_ready.connect(self._show_pdf)
        self.presenter.no_pdf.connect(self._show_note)
        self.presenter.job_ready.connect(self._print_job)
        self.presenter.saved.connect(lambda name: self.told.emit(self.tr("{name} is saved.").format(name=name)))

    def _show_rows(self, rows: tuple[LetterRow, ...]) -> None:
        before = self.panel.current()
        self.panel.set_rows(rows, self.tr("No letters yet. They appear here as soon as the first one is drafted."))
        if before is None or self.panel.current() != before:  # the page in sight stays where nothing has changed
            self._look()

    def _look(self) -> None:
        self._offer(False)
        self._edition.setText(
            self.tr("stays in the office") if self._copy.isChecked() else self.tr("leaves the office")
        )
        self._open.setEnabled(self.panel.current() is not None)
        self.presenter.look(self.panel.current(), self._copy.isChecked())

    def _show_pdf(self, data: bytes) -> None:
        self.paper.show_pdf(data)
        self._offer(True)

    def _show_note(self, sentence: str) -> None:
        self.paper.clear()
        self.paper.show_note(sentence)

    def _offer(self, possible: bool) -> None:
        self._save.setEnabled(possible)
        self._print.setEnabled(possible)

    def _open_case(self) -> None:
        if (row := self.panel.current()) is not None:
            self.case_wanted.emit(row.case)

    def _name(self) -> str:
        row = self.panel.current()
        name = _NOT_IN_NAMES.sub("-", row.number or row.subject).strip("-")
        return f"{name}-pertinggal.pdf" if self._copy.isChecked() else f"{name}.pdf"

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), self._name(), "PDF (*.pdf)")
        if chosen:
            self.presenter.save(Path(chosen))

    def _print_job(self, job: PrintJob) -> None:
        printer = choose_printer(self, job, self._name())
        if printer is None:
            return
        warning = missing_paper(printer, job)
        try:
            print_job(printer, job)
        except OfficeError as error:
            self.failed.emit(error)
        else:
            self.told.emit(warning or self.tr("Sent to the printer on {paper} paper.").format(paper=job.paper))


def _short(iso: str) -> str:
    return short_date_id(date.fromisoformat(iso)) if iso else ""
