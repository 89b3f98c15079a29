"""Cases as rows of a table, sorted by what the columns mean and not by how they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.domain.views import CaseRow
from app.domain.wording import Zone
from app.ui.common.columns import Width
from app.ui.common.labels import label_of
from app.ui.common.marks import PROTECTED, mark_text, marks_text
from app.ui.common.moments import full_moment, short_day, short_moment
from app.ui.common.theme import colour

NEVER = datetime.max.replace(tzinfo=UTC)  # sorts what has no deadline behind everything else
SUBJECT, DUE = 1, 4  # places of columns
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class CaseColumn:
    """One column: its heading, width, words, and what it is sorted by."""

    title: str
    width: Width
    text: Callable[[CaseRow], str]
    order: Callable[[CaseRow], Any]
    kind: str = ""  # due, marks, waits_for or received: what is painted or hinted apart
    rare: bool = False  # there when asked for


def _post(row: CaseRow) -> str:
    return row.post_title


class CasesModel(QAbstractTableModel):
    """Rows in the order they were given until a heading is clicked."""

    fades = True  # closed cases stand back

    def __init__(self, zone: Zone, english: bool) -> None:
        super().__init__()
        self._zone, self._english = zone, english
        self._given: tuple[CaseRow, ...] = ()
        self._rows: list[CaseRow] = []
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self.now: datetime | None = None
        self.columns = self.make_columns()

    def make_columns(self) -> tuple[CaseColumn, ...]:
        """Where each case is and for whom it waits."""
        return (
            CaseColumn(self.tr("Number"), Width(128), lambda r: r.number, lambda r: r.number),
            CaseColumn(self.tr("Subject"), Width(240, 3, 150), lambda r: r.title, lambda r: r.title.lower()),
            CaseColumn(self.tr("Step"), Width(168, 1, 120), self.step_words, lambda r: (r.step or 99, r.outcome)),
            CaseColumn(self.tr("Waits for"), Width(176, 2, 110), _post, lambda r: _post(r).lower(), "waits_for"),
            CaseColumn(self.tr("Due"), Width(126), self._due, lambda r: r.due_at or NEVER, "due"),
            CaseColumn(self.tr("Marks"), Width(188, 1, 132), lambda r: marks_text(r.marks), lambda r: r.marks, "marks"),
            CaseColumn(self.tr("Received"), Width(92), self._received, lambda r: r.received_at, "received"),
            CaseColumn(
                self.tr("Channel"), Width(110, 1, 90), lambda r: r.channel, lambda r: r.channel.lower(), rare=True
            ),
        )

    def step_words(self, row: CaseRow) -> str:
        """The step that waits, or how it ended."""
        if row.step:
            return f"{row.step}. {row.step_label}"
        return label_of(row.ended, self._english) if row.ended else row.outcome

    def _due(self, row: CaseRow) -> str:
        return short_moment(self._zone.local(row.due_at), self._english) if row.due_at is not None else ""

    def _received(self, row: CaseRow) -> str:
        return self.day(row.received_at)

    def day(self, moment: datetime) -> str:
        """With the year where it is not this one."""
        local = self._zone.local(moment)
        this_year = self.now is not None and self._zone.local(self.now).year == local.year
        return short_day(local, self._english, year=not this_year)

    def set_rows(self, rows: tuple[CaseRow, ...], now: datetime | None) -> None:
        """Show these cases; ``now`` tells which are late."""
        self.beginResetModel()
        self._given, self.now = rows, now
        self._rows = self._in_order()
        self.endResetModel()

    def _in_order(self) -> list[CaseRow]:
        column, order = self._sorted
        if column < 0:
            return list(self._given)
        return sorted(self._given, key=self.columns[column].order, reverse=order == Qt.SortOrder.DescendingOrder)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; -1 gives the order of the office back."""
        self.layoutAboutToBeChanged.emit()
        before = [(index, self._rows[index.row()].case) for index in self.persistentIndexList()]
        self._sorted = (column, order)
        self._rows = self._in_order()
        for index, case in before:
            self.changePersistentIndex(index, self.index(self.row_of(case), index.column()))
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Cases."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings at the left, as the words below them."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; a late deadline in red, a protected complainant's mark in its own colour."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[column].text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.FontRole and self.columns[column].kind == "due" and self.late(row):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _hint(self, row: CaseRow, column: int) -> str:
        kind = self.columns[column].kind
        if kind == "due" and row.due_at is not None:
            return full_moment(self._zone.local(row.due_at), self._zone, self._english)
        if kind == "waits_for":
            return " · ".join(part for part in (row.post_title, row.holder) if part)
        if kind == "received":
            return full_moment(self._zone.local(row.received_at), self._zone, self._english)
        if kind == "marks":
            return ", ".join(mark_text(mark) for mark in row.marks)
        return self.columns[column].text(row)

    def _ink(self, row: CaseRow, column: int) -> Any:
        kind = self.columns[column].kind
        if kind == "due" and self.late(row):
            return colour("late")
        if kind == "marks" and PROTECTED.intersection(row.marks):
            return colour("protected")
        return colour("muted") if row.outcome and self.fades else None

    def late(self, row: CaseRow) -> bool:
        """Whether a running case is past its deadline."""
        return self.now is not None and row.due_at is not None and not row.outcome and row.due_at < self.now

    def row_of(self, case: str) -> int:
        """Where a case stands, -1 where it is not shown."""
        return next((i for i, row in enumerate(self._rows) if row.case == case), -1)

    def case_at(self, row: int) -> str:
        """The case in a line, empty outside."""
        return self._rows[row].case if 0 <= row < len(self._rows) else ""
