"""Column widths that fill the table: each as wide as it wants where there is room, and giving way where not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QObject, Signal
from PySide6.QtWidgets import QTableView


@dataclass(frozen=True)
class Width:
    """Pixels a column wants; ``share`` of the room left over, 0 where it keeps its width, and the least it bears."""

    wanted: int
    share: float = 0.0
    least: int = 64


def spread(widths: Sequence[Width], room: int) -> list[int]:
    """Widths in pixels that fill the room; wider than it only where every column is at its least."""
    spare = room - sum(w.wanted for w in widths)
    if spare >= 0:
        return _shared(widths, spare)
    given = [max(0, w.wanted - w.least) if w.share else 0 for w in widths]
    wanting, rest, narrowed = min(-spare, sum(given)), sum(given), []
    for width, give in zip(widths, given, strict=True):
        less = round(wanting * give / rest) if rest else 0  # to the last pixel: one too many makes a scroll bar
        narrowed.append(width.wanted - less)
        wanting, rest = wanting - less, rest - give
    return narrowed


def _shared(widths: Sequence[Width], spare: int) -> list[int]:
    """To each its share, to the last pixel."""
    shares, spread_out = sum(w.share for w in widths), []
    for width in widths:
        more = round(spare * width.share / shares) if shares > 0 else 0
        spread_out.append(width.wanted + more)
        spare, shares = spare - more, shares - width.share
    return spread_out


class ColumnFit(QObject):
    """Spreads the shown columns of a table whenever its room changes, until someone has chosen widths.

    ``changed`` goes out when widths, order, sorting or choice of columns were changed by hand.
    """

    changed = Signal()

    def __init__(self, table: QTableView, widths: Sequence[Width]) -> None:
        super().__init__(table)
        self.table, self._widths = table, tuple(widths)
        self.chosen = False
        self._busy = False
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, width in enumerate(self._widths):
            table.setColumnWidth(place, width.wanted)
        table.viewport().installEventFilter(self)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self.changed.emit())
        header.sortIndicatorChanged.connect(lambda *_: self.changed.emit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room is that of the viewport, without a scroll bar."""
        if event.type() is QEvent.Type.Resize and watched is self.table.viewport():
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Spread now."""
        if self.chosen:
            return
        header = self.table.horizontalHeader()
        shown = [n for n in range(len(self._widths)) if not header.isSectionHidden(n)]
        self._busy = True
        room = self.table.viewport().width()
        for column, width in zip(shown, spread([self._widths[n] for n in shown], room), strict=True):
            self.table.setColumnWidth(column, width)
        self._busy = False

    def set_shown(self, column: int, shown: bool) -> None:
        """Bring a column back or leave it out."""
        self._busy = True
        self.table.setColumnHidden(column, not shown)
        self._busy = False
        self.fit()
        self.changed.emit()

    def state(self) -> QByteArray:
        """Widths, order, sorting and choice of columns, to be restored."""
        return self.table.horizontalHeader().saveState()

    def restore(self, state: QByteArray, *, chosen: bool) -> None:
        """Put a state back; widths that nobody chose are spread anew."""
        self._busy = True
        self.table.horizontalHeader().restoreState(state)
        self._busy = False
        self.chosen = chosen
        self.table.horizontalHeader().setStretchLastSection(chosen)
        self.fit()

    def _resized(self, _column: int, before: int, after: int) -> None:
        if self._busy or not before or not after:  # from or to nothing: hidden, not resized
            return
        self.chosen = True
        self.table.horizontalHeader().setStretchLastSection(True)
        self.changed.emit()
