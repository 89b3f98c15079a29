"""The quiet tabs of a case: documents, parties, dispositions."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.views import CaseView, DocumentRow
from app.domain.wording import Zone
from app.ui.common.moments import short_moment, speaks_english


def make_table(headings: list[str], name: str, parent: QWidget) -> QTableWidget:
    """A plain table that lets Tab out."""
    table = QTableWidget(0, len(headings), parent)
    table.setHorizontalHeaderLabels(headings)
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().setMinimumSectionSize(table.fontMetrics().height() + 16)
    return table


def fill(table: QTableWidget, rows: list[list[str]], stretch: int) -> None:
    """Show these rows; one column takes the room that is left."""
    table.setRowCount(len(rows))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(r, c, item)
    header = table.horizontalHeader()
    for c in range(table.columnCount()):
        mode = QHeaderView.ResizeMode.Stretch if c == stretch else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(c, mode)
    table.resizeRowsToContents()


class DocumentsTab(QWidget):
    """Letters and files: open or save; papers drawn from the case's facts."""

    wanted = Signal(str, str)  # document uid, name
    paper_wanted = Signal(str, str)  # kind, name

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rows: tuple[DocumentRow, ...] = ()
        self._english = speaks_english()
        headings = [self.tr("Kind"), self.tr("Name"), self.tr("Time"), self.tr("By"), self.tr("Edition")]
        self.table = make_table(headings, self.tr("Letters and documents"), self)
        self.table.itemActivated.connect(self._open)
        self._empty = QLabel(self.tr("No letters or files yet. They appear here as the steps produce them."), self)
        self._empty.setProperty("role", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.table.setWordWrap(False)  # each file has one line
        self._open_button = QPushButton(self.tr("Open"), self)
        self._open_button.setProperty("role", "quiet")
        self._open_button.clicked.connect(self._open)
        self._report = self._paper("report", self.tr("Report (file)"))
        self._edition = self._paper("report_reported", self.tr("Report (for the reported party)"))
        self._sheet = self._paper("disposition_sheet", self.tr("Disposition sheet"))
        buttons = QHBoxLayout()
        for button in (
            self._open_button,
            self._sheet,
            self._paper("receipt", self.tr("Receipt")),
            self._report,
            self._edition,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addStretch(0)  # takes the room only where there is no table

    def _paper(self, kind: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda: self.paper_wanted.emit(kind, f"{kind}.pdf"))
        return button

    def _open(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._rows):
            self.wanted.emit(self._rows[row].uid, self._rows[row].name)

    def show_case(self, case: CaseView) -> None:
        """Every file of the case."""
        self._rows = case.documents
        self._empty.setVisible(not self._rows)
        self.table.setVisible(bool(self._rows))
        self._open_button.setEnabled(bool(self._rows))
        self._report.setEnabled(case.visited)
        self._edition.setEnabled(case.visited)
        self._sheet.setVisible(bool(case.dispositions))
        fill(self.table, [self._cells(row) for row in self._rows], 1)

    def _cells(self, row: DocumentRow) -> list[str]:
        kinds = {
            "attachment": self.tr("Attachment"),
            "proof": self.tr("Proof"),
            "letter": self.tr("Signed letter"),
            "letter_approved": self.tr("Approved, not yet signed"),
            "file_copy": self.tr("File copy (pertinggal)"),
        }
        local = self._zone.local(row.at)
        edition = self.tr("BATAL (void)") if row.void else self.tr("internal") if row.internal else self.tr("outgoing")
        when = short_moment(local, self._english, year=True)
        return [kinds.get(row.kind, row.kind), row.name, when, row.by, edition]


class PartiesTab(QWidget):
    """Complainant and reported party; a protected identity is opened with a reason."""

    reveal = Signal(str)  # reason

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_case(self, case: CaseView) -> None:
        """The parties as this viewer may see them."""
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for party in case.parties:
            rows = [(self.tr("Name"), party.name), *party.details]
            title = self.tr("Complainant") if party.role == "pelapor" else self.tr("Reported party")
            self._column.addWidget(self._card(title, rows, party.masked))
        self._column.addWidget(self._card(self.tr("Report"), [*case.facts, (self.tr("Text"), case.text)], False))

    def _card(self, title: str, rows: list[tuple[str, str]], masked: bool) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        form = QFormLayout(card)
        form.setContentsMargins(12, 12, 12, 12)
        heading = QLabel(title, card)
        heading.setProperty("role", "section")
        form.addRow(heading)
        for label, value in rows:
            text = QLabel(value, card)
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(label, text)
        if masked:
            button = QPushButton(self.tr("Show identity…"), card)
            button.setProperty("role", "quiet")
            button.clicked.connect(self._ask)
            form.addRow(button)
        return card

    def _ask(self) -> None:
        text = self.tr("Why do you need it? The reason is kept and can be read by others.")
        reason, given = QInputDialog.getText(self, self.tr("Show identity"), text)
        if given and reason.strip():
            self.reveal.emit(reason.strip())


class DispositionsTab(QWidget):
    """The lines of the disposition sheet."""

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        headings = [self.tr("Time"), self.tr("From"), self.tr("To"), self.tr("Urgency"), self.tr("Instructions"),
                    self.tr("Read")]  # fmt: skip
        self.table = make_table(headings, self.tr("Dispositions"), self)
        self._empty = QLabel(self.tr("No disposition yet. The sheet begins when the case is registered."), self)
        self._empty.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)

    def show_case(self, case: CaseView) -> None:
        """Every line, as it was given."""
        self._empty.setVisible(not case.dispositions)
        self.table.setVisible(bool(case.dispositions))
        rows = []
        for line in case.dispositions:
            told = "; ".join([*line.instructions, line.note] if line.note else line.instructions)
            read = self._when(line.read_at) if line.read_at else "–"
            to = line.to_post or self.tr("(proposed)")
            rows.append([self._when(line.at), line.giver_post, to, line.urgency, told, read])
        fill(self.table, rows, 4)

    def _when(self, at: datetime) -> str:
        return short_moment(self._zone.local(at), speaks_english(), year=True)
