"""One line from the first report into the future: what was done, what waits, what is still to come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.domain.views import TimelineItem
from app.domain.wording import Zone, clock_id, duration_id, short_date_id
from app.ui.common.theme import colour

NODE = 13.0  # radius
LEFT = 20  # centre of the nodes
TEXT = 48  # where words begin
BAR = 140  # width of the bar at the right
SPACE = 10


class TimelineRow(QWidget):
    """One node with its words; a file's name can be clicked."""

    file_opened = Signal(str)

    def __init__(self, item: TimelineItem, first: bool, last: bool, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item, self._first, self._last, self._zone = item, first, last, zone
        self._spots: list[tuple[QRectF, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{item.number}. {item.title}, {item.who} {item.post}, {self._time()}")
        if item.files:
            self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """As many lines as there are words for."""
        lines = 2 + bool(self._item.note) + bool(self._item.files)
        return QSize(400, 8 + lines * 18 + SPACE)

    def _time(self) -> str:
        if self._item.at is None:
            return ""
        local = self._zone.local(self._item.at)
        text = f"{short_date_id(local.date())} {clock_id(local)}"
        words = {"here": self.tr("due {0}"), "next": self.tr("expected {0}")}
        return words.get(self._item.state, "{0}").format(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line, node, words, time, bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._line(painter)
        self._node(painter)
        self._words(painter)
        self._right(painter)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _line(self, painter: QPainter) -> None:
        ghost = self._item.state in ("here", "next")
        painter.setPen(QPen(colour("faint"), 2, Qt.PenStyle.DashLine if ghost else Qt.PenStyle.SolidLine))
        top, bottom = (18 if self._first else 0), (18 if self._last else self.height())
        painter.drawLine(QPointF(LEFT, top), QPointF(LEFT, bottom))

    def _node(self, painter: QPainter) -> None:
        item = self._item
        late = item.state == "done" and item.norm is not None and item.used is not None and item.used > item.norm
        fill = {"done": "late" if late else "good", "returned": "today"}.get(item.state, "card")
        edge = {"here": "accent", "next": "faint"}.get(item.state, fill)
        painter.setPen(QPen(colour(edge), 2))
        painter.setBrush(colour(fill))
        painter.drawEllipse(QPointF(LEFT, 18), NODE, NODE)
        self._font(painter, 8.5, bold=True)
        solid = item.state in ("done", "returned")
        painter.setPen(colour("card") if solid else colour("accent" if item.state == "here" else "muted"))
        painter.drawText(QRectF(LEFT - 12, 6, 24, 24), Qt.AlignmentFlag.AlignCenter, str(item.number))

    def _font(self, painter: QPainter, points: float, bold: bool = False, underline: bool = False) -> None:
        font = QFont(self.font())
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setUnderline(underline)
        painter.setFont(font)

    def _words(self, painter: QPainter) -> None:
        item, width = self._item, self.width() - TEXT - BAR - 180
        self._font(painter, 10.5, bold=item.state != "next")
        painter.setPen(colour("muted" if item.state == "next" else "ink"))
        attempt = self.tr(" (attempt {0})").format(item.attempt) if item.attempt > 1 else ""
        self._text(painter, 8, width, item.title + attempt)
        self._font(painter, 9)
        painter.setPen(colour("muted"))
        who = " · ".join(x for x in (item.who, item.post) if x) + (self.tr("   ✔ sealed") if item.sealed else "")
        self._text(painter, 27, width, who)
        painter.setPen(colour("ink"))
        y = 45
        if item.note:
            self._text(painter, y, width + 160, f"“{item.note}”")
            y += 18
        self._files(painter, y)

    def _files(self, painter: QPainter, y: int) -> None:
        self._spots = []
        x = float(TEXT)
        self._font(painter, 9, underline=True)
        painter.setPen(colour("accent"))
        for uid, name in self._item.files:
            width = painter.fontMetrics().horizontalAdvance(name)
            spot = QRectF(x, y, width, 18)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, name)
            self._spots.append((spot, uid))
            x += width + 14

    def _text(self, painter: QPainter, y: int, width: int, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(60, width))
        place = QRectF(TEXT, y, max(60, width), 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _right(self, painter: QPainter) -> None:
        right = self.width() - 12
        self._font(painter, 9)
        painter.setPen(colour("muted"))
        place = QRectF(right - BAR - 186, 8, 174, 18)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._time())
        if self._item.norm is None:
            return
        used, norm = self._item.used, self._item.norm
        words = duration_id(norm)
        if used is not None:
            self._bar(painter, right, used, norm)
            words = f"{duration_id(used)} / {words}"
        painter.setPen(colour("late") if used is not None and used > norm else colour("muted"))
        spot = QRectF(right - BAR, 22 if used is not None else 8, BAR, 18)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _bar(self, painter: QPainter, right: int, used: int, norm: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(QRectF(right - BAR, 12, BAR, 6), 3, 3)
        painter.setBrush(colour("late" if used > norm else "good"))
        share = min(1.0, used / norm) if norm else 1.0
        painter.drawRoundedRect(QRectF(right - BAR, 12, max(4.0, BAR * share), 6), 3, 3)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the file under the mouse."""
        for spot, uid in self._spots:
            if spot.contains(event.position()):
                self.file_opened.emit(uid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a file's name."""
        over = any(spot.contains(event.position()) for spot, _uid in self._spots)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)


class TimelineView(QScrollArea):
    """All nodes, scrolled to the one that waits."""

    file_opened = Signal(str)

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Timeline"))

    def set_items(self, items: tuple[TimelineItem, ...]) -> None:
        """Show another case's timeline."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(0)
        for number, item in enumerate(items):
            row = TimelineRow(item, number == 0, number == len(items) - 1, self._zone, inner)
            row.file_opened.connect(self.file_opened)
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(inner)
