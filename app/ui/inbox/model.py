"""The inbox as a list: a heading for each group, then its rows; filtered as one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.views import Due, InboxRow

ROW = Qt.ItemDataRole.UserRole  # InboxRow, or (heading, count)
Index = QModelIndex | QPersistentModelIndex
ORDER = (Due.LATE, Due.TODAY, Due.NEXT)


class InboxModel(QAbstractListModel):
    """Rows of tasks under headings; ``hidden`` tells how many the filter keeps back."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[InboxRow, ...] = ()
        self._shown: list[InboxRow | tuple[Due, int]] = []
        self._words: list[str] = []
        self.hidden = 0

    def set_rows(self, rows: tuple[InboxRow, ...]) -> None:
        """Show these tasks."""
        if rows != self._all:
            self._all = rows
            self._arrange()

    def set_filter(self, text: str) -> None:
        """Only rows in which every word occurs."""
        self._words = text.lower().split()
        self._arrange()

    def _fits(self, row: InboxRow) -> bool:
        text = f"{row.number} {row.title} {row.origin} {' '.join(row.marks)} {row.step_label}".lower()
        return all(word in text for word in self._words)

    def _arrange(self) -> None:
        fitting = [r for r in self._all if self._fits(r)]
        self.beginResetModel()
        self.hidden = len(self._all) - len(fitting)
        self._shown = []
        for due in ORDER:
            group = [r for r in fitting if r.due is due]
            if group:
                self._shown += [(due, len(group)), *group]
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and rows."""
        return len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's facts, and its words for screen readers."""
        if role == ROW:
            return self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._shown[index.row()]
            return f"{row.title}, {row.number}, {row.origin}" if isinstance(row, InboxRow) else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self._shown[index.row()], InboxRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def row_of(self, task: str) -> int:
        """Where a task stands, -1 where it is not shown."""
        return next((i for i, r in enumerate(self._shown) if isinstance(r, InboxRow) and r.task == task), -1)

    def task_at(self, row: int) -> InboxRow | None:
        """The task in a line, None on a heading."""
        found = self._shown[row] if 0 <= row < len(self._shown) else None
        return found if isinstance(found, InboxRow) else None

    def count(self) -> int:
        """Tasks shown."""
        return sum(isinstance(r, InboxRow) for r in self._shown)

    def total(self) -> int:
        """Tasks in all."""
        return len(self._all)
