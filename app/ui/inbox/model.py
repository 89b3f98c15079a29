"""The inbox as a list: a heading for each group, then its rows; changed row by row, filtered as one types."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.views import Due, InboxRow
from app.ui.common.marks import mark_text

ROW = Qt.ItemDataRole.UserRole  # InboxRow or Heading
FRESH = ROW + 1  # True on a row that came while the list was shown and was not looked at yet
Index = QModelIndex | QPersistentModelIndex
ORDER = (Due.LATE, Due.TODAY, Due.NEXT)


@dataclass(frozen=True)
class Heading:
    """A group's line."""

    due: Due
    count: int


Line = InboxRow | Heading


@dataclass(frozen=True)
class Wanted:
    """What the filter lets through: rows with every word, late only, unread only."""

    words: tuple[str, ...] = ()
    late: bool = False
    unread: bool = False

    def fits(self, row: InboxRow) -> bool:
        """Whether a row is shown."""
        if (self.late and row.due is not Due.LATE) or (self.unread and not row.unread):
            return False
        marks = " ".join((*row.marks, *map(mark_text, row.marks)))
        text = f"{row.number} {row.title} {row.origin} {marks} {row.step_label}".lower()
        return all(word in text for word in self.words)


class InboxModel(QAbstractListModel):
    """Rows of tasks under headings; ``hidden`` tells how many the filter keeps back."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[InboxRow, ...] = ()
        self._shown: list[Line] = []
        self._fresh: set[str] = set()
        self._wanted = Wanted()
        self.hidden = 0

    def set_rows(self, rows: tuple[InboxRow, ...]) -> None:
        """Show these tasks; those that were not there before are marked until they are looked at."""
        known = {row.task for row in self._all}
        if known:
            self._fresh |= {row.task for row in rows if row.task not in known}
        self._all = rows
        self._arrange()

    def set_filter(self, wanted: Wanted) -> None:
        """Only rows that fit."""
        self._wanted = wanted
        self._arrange()

    def looked_at(self, task: str) -> None:
        """A new row is no longer new."""
        if task in self._fresh:
            self._fresh.discard(task)
            index = self.index(self.row_of(task))
            self.dataChanged.emit(index, index, [FRESH])

    def _arrange(self) -> None:
        fitting = [row for row in self._all if self._wanted.fits(row)]
        self.hidden = len(self._all) - len(fitting)
        lines: list[Line] = []
        for due in ORDER:
            group = [row for row in fitting if row.due is due]
            if group:
                lines += [Heading(due, len(group)), *group]
        self._become(lines)

    def _become(self, lines: list[Line]) -> None:
        """From what is shown to what is to be shown, by the fewest signals that keep choice and scroll."""
        keys = {_key(line) for line in lines}
        for place in reversed(range(len(self._shown))):
            if _key(self._shown[place]) not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._shown[place]
                self.endRemoveRows()
        for place, line in enumerate(lines):
            self._put(place, line)

    def _put(self, place: int, line: Line) -> None:
        before = next((i for i in range(place, len(self._shown)) if _key(self._shown[i]) == _key(line)), -1)
        if before < 0:
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown.insert(place, line)
            self.endInsertRows()
            return
        if before > place:
            self.beginMoveRows(QModelIndex(), before, before, QModelIndex(), place)
            self._shown.insert(place, self._shown.pop(before))
            self.endMoveRows()
        if self._shown[place] != line:
            self._shown[place] = line
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and rows."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's facts, and its words for screen readers."""
        if not index.isValid():
            return None
        if role == ROW:
            return self._shown[index.row()]
        if role == FRESH:
            line = self._shown[index.row()]
            return isinstance(line, InboxRow) and line.task in self._fresh
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(self._shown[index.row()])
        return None

    def _spoken(self, line: Line) -> str:
        groups = {Due.LATE: self.tr("Late"), Due.TODAY: self.tr("Today"), Due.NEXT: self.tr("Next")}
        if isinstance(line, Heading):
            return f"{groups[line.due]}, {line.count}"
        unread = self.tr("unread") if line.unread else ""
        draft = self.tr("draft kept") if line.draft else ""
        parts = (
            line.title,
            groups[line.due],
            line.number,
            *map(mark_text, line.marks),
            line.origin,
            line.step_label,
            unread,
            draft,
        )
        return ", ".join(part for part in parts if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and isinstance(self._shown[index.row()], InboxRow):
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
        return len(self._all) - self.hidden

    def total(self) -> int:
        """Tasks in all."""
        return len(self._all)


def _key(line: Line) -> Hashable:
    return line.task if isinstance(line, InboxRow) else line.due
