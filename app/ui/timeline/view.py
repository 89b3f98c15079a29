"""One line from the first report into the future: what was done, what waits, what is still to come."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.views import TimelineItem
from app.domain.wording import Zone
from app.ui.common.moments import duration, speaks_english
from app.ui.timeline.layout import past_norm
from app.ui.timeline.row import TimelineRow
from app.ui.timeline.telling import Telling

ROOM = 60  # pixels kept free around the node that is scrolled to


class TimelineView(QScrollArea):
    """All nodes, scrolled to the one that waits; above them the working time used so far."""

    file_opened = Signal(str)

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rows: list[TimelineRow] = []
        self._to_show = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Timeline"))

    @property
    def rows(self) -> tuple[TimelineRow, ...]:
        """The nodes from the first to the last."""
        return tuple(self._rows)

    def set_items(self, items: tuple[TimelineItem, ...]) -> None:
        """Show another case's timeline."""
        english = speaks_english()
        years = {self._zone.local(item.at).year for item in items if item.at is not None}
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(0)
        self.total = QLabel(self._sum(items, english), inner)
        self.total.setProperty("role", "secondary")
        self.total.setWordWrap(True)
        self.total.setContentsMargins(8, 0, 8, 4)
        column.addWidget(self.total)
        self._rows = []
        telling = Telling(self._zone, english, year=len(years) > 1)
        for number, item in enumerate(items):
            ends = (number == 0, number == len(items) - 1)
            row = TimelineRow(item, ends, telling, inner)
            row.file_opened.connect(self.file_opened)
            row.step_wanted.connect(self._step)
            row.focused.connect(lambda widget: self.ensureWidgetVisible(widget, 0, 0))
            column.addWidget(row)
            self._rows.append(row)
        column.addStretch(1)
        self.setWidget(inner)
        self._to_show = True
        if self.isVisible():
            QTimer.singleShot(0, self, self._show_here)

    def showEvent(self, event: QShowEvent) -> None:
        """To the node that waits, once there is a size."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_here)

    def _show_here(self) -> None:
        here = next((row for row in self._rows if row.item.state == "here"), None)
        if self._to_show and here is not None:
            self.ensureWidgetVisible(here, 0, ROOM)
        self._to_show = False

    def _step(self, way: int) -> None:
        sender = self.focusWidget()
        if isinstance(sender, TimelineRow) and sender in self._rows:
            place = self._rows.index(sender) + way
            if 0 <= place < len(self._rows):
                self._rows[place].setFocus()

    def _sum(self, items: tuple[TimelineItem, ...], english: bool) -> str:
        used, allowed = used_and_allowed(items)
        if not allowed:
            return ""
        text = self.tr("Working time used: {0}. The SOP allows {1} for this path.")
        words = text.format(duration(used, english), duration(allowed, english))
        late = sum(past_norm(item) for item in items)
        over = self.tr("Steps past their time: {0}.").format(late)
        return f"{words} {over}" if late else words


def used_and_allowed(items: tuple[TimelineItem, ...]) -> tuple[int, int]:
    """Working minutes of all attempts so far, and of the SOP's norms for the steps on this path.

    A done node carries the sum of its step's attempts; a step that waits again adds its own.
    """
    done: dict[int, int] = {}
    norms: dict[int, int] = {}
    waits = 0
    for item in items:
        if item.norm is not None:
            norms[item.number] = item.norm
        if item.used is not None and item.state == "here":
            waits += item.used
        elif item.used is not None:
            done[item.number] = max(item.used, done.get(item.number, 0))
    return sum(done.values()) + waits, sum(norms.values())
