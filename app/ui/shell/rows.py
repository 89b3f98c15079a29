"""A table model over frozen rows, with its own filter and order; everything shown is made ready beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column: title, text of a row, wanted width in pixels; ``key`` orders where the text would not.

    ``share`` and ``least`` say how it takes and gives room, see app/ui/common/columns.py.
    """

    title: str
    text: Callable[[Any], str]
    width: int = 120
    key: Callable[[Any], Any] | None = None
    number: bool = False
    share: float = 0.0
    least: int = 64


class RowsModel(QAbstractTableModel):
    """Holds all rows and shows those whose text has every word of the filter."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._all: list[tuple[Any, tuple[str, ...], str]] = []
        self._shown: list[tuple[Any, tuple[str, ...], str]] = []
        self._words: list[str] = []
        self._order: tuple[int, bool] | None = None

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, under the filter and order that stand."""
        ready = []
        for row in rows:
            texts = tuple(c.text(row) for c in self.columns)
            ready.append((row, texts, "\n".join(texts).casefold()))
        self._all = ready
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Keep the rows that have every word, in any column and any case."""
        self._words = text.casefold().split()
        self._refresh()

    @property
    def total(self) -> int:
        """All rows, hidden ones too."""
        return len(self._all)

    def row(self, index: Index) -> Any:
        """The row behind an index, None where there is none."""
        return self._shown[index.row()][0] if index.isValid() and index.row() < len(self._shown) else None

    def rows(self) -> tuple[Any, ...]:
        """The rows shown, in their order."""
        return tuple(entry[0] for entry in self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 gives back the order handed in."""
        self._order = (column, order == Qt.SortOrder.DescendingOrder) if 0 <= column < len(self.columns) else None
        self._refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, the whole text as a tip, and the row itself."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._shown[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._shown[index.row()][0] if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = [entry for entry in self._all if all(word in entry[2] for word in self._words)]
        if self._order is not None:
            place, descending = self._order
            key = self.columns[place].key
            self._shown.sort(
                key=(lambda e: key(e[0])) if key is not None else (lambda e: e[1][place].casefold()), reverse=descending
            )
        self.endResetModel()
