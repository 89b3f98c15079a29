"""The office's letters: list at the left, the very page at the right."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
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
from app.ui.common.moments import short_day, speaks_english
from app.ui.common.place import Place
from app.ui.letters.paper import PaperView
from app.ui.letters.presenter import LettersPresenter
from app.ui.letters.printing import PrintJob, choose_printer, missing_paper, print_job
from app.ui.letters.standing import standing_of
from app.ui.letters.words import kind_title, status_title
from app.ui.shell.memory import Memory
from app.ui.shell.rows import Column
from app.ui.shell.table import TablePanel

UNDER_WAY, FINISHED, ALL = "under_way", "finished", "all"
RARE = (3, 4)  # columns that are there when asked for
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\s]+')


class LettersPage(Place):
    """Open the case, save or print the signed original or the file copy."""

    def __init__(self, presenter: LettersPresenter, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.presenter = presenter
        self._english = speaks_english()
        self._rows: tuple[LetterRow, ...] = ()
        self.panel = TablePanel("letters list", self.tr("Letters"), self._columns(), self)
        self.panel.table.verticalHeader().setDefaultSectionSize(2 * self.panel.table.fontMetrics().height() + 16)
        for column in RARE:
            self.panel.table.setColumnHidden(column, True)  # the heading's menu brings it back
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Which letters"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in (
            (UNDER_WAY, self.tr("Under way")), (FINISHED, self.tr("Finished")), (ALL, self.tr("All letters"))
        ):  # fmt: skip
            self.which.addItem(words, key)
        self.panel.acts.addWidget(self.which)
        self.paper = PaperView(self)
        self._lay_out(memory)
        self._connect()
        self._offer(False)

    def reload(self) -> None:
        """Read the list."""
        self.presenter.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Number and subject"), self._number, 214, key=lambda r: r.number, share=1, least=150),
            Column(
                self.tr("To, and the case"),
                lambda r: f"{r.addressee}\n{r.case_number}",
                220,
                key=lambda r: r.addressee,
                share=2,
                least=96,
            ),
            Column(self.tr("Status and date"), self._status, 168, lambda r: (r.status, r.date), share=0.5, least=120),
            Column(self.tr("Waits for"), lambda r: r.waits_for, 150, share=1),
            Column(self.tr("Kind"), lambda r: kind_title(r.kind), 150, share=1),
        )

    def _number(self, row: LetterRow) -> str:
        without = self.tr("(no number yet)")
        return f"{row.number or without}\n{row.subject}"

    def _status(self, row: LetterRow) -> str:
        day = short_day(datetime.fromisoformat(row.date), self._english, year=True) if row.date else ""
        return f"{status_title(row.status)}\n{day}"

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
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([672, 504])
        memory.restore_splitter("letters", splitter)
        self.setFocusProxy(self.panel.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(splitter)

    def _editions(self) -> QHBoxLayout:
        self._original, self._copy = QToolButton(self), QToolButton(self)
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
        self.which.currentIndexChanged.connect(lambda _index: self._choose_rows())
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
        self._rows = rows
        for index, words in enumerate((self.tr("Under way"), self.tr("Finished"), self.tr("All letters"))):
            number = len(self._chosen(self.which.itemData(index)))
            self.which.setItemText(index, f"{words} ({number})")
        self._choose_rows()

    def _choose_rows(self) -> None:
        nothing = self.tr("No letters yet. They appear here as soon as the first one is drafted.")
        if self._rows:
            nothing = self.tr("No letter of this kind. “All letters” shows the others.")
        before = self.panel.current()
        self.panel.set_rows(self._chosen(self.which.currentData()), nothing)
        if before is None or self.panel.current() != before:  # the page in sight stays where nothing has changed
            self._look()

    def _chosen(self, which: str) -> tuple[LetterRow, ...]:
        """The letters that the sidebar counts, the others, or all of them."""
        return tuple(row for row in self._rows if which == ALL or row.under_way == (which == UNDER_WAY))

    def _look(self) -> None:
        self._offer(False)
        row: LetterRow | None = self.panel.current()
        standing = standing_of(row.status if row is not None else "")
        self._original.setText(self.tr("Signed original") if standing.leaves else standing.title)
        inside = self._copy.isChecked() or not standing.leaves
        self._edition.setText(self.tr("stays in the office") if inside else self.tr("leaves the office"))
        self._print.setProperty("role", "primary" if standing.leaves else "")
        self._print.setText(self.tr("Print…") if standing.leaves else self.tr("Print with stamp…"))
        self._print.style().unpolish(self._print)
        self._print.style().polish(self._print)
        self.paper.warn(standing.sentence, standing.level)
        self._open.setEnabled(row is not None)
        self.presenter.look(row, self._copy.isChecked())

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
        ending = "-pertinggal" if self._copy.isChecked() else standing_of(row.status).ending
        return f"{name}{ending}.pdf"

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
