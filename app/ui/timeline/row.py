"""One node of the timeline as a widget: read by screen readers, walked by keys, its files opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.views import TimelineItem
from app.ui.common.theme import colour
from app.ui.timeline.layout import BAR, Laid, Words, lay_out, past_norm, sized
from app.ui.timeline.telling import Telling

NODE = 13.0  # radius
LEFT, CENTRE = 20, 19  # where the node stands, pixels


class TimelineRow(QWidget):
    """Painted; Left and Right choose among its files, Enter opens the chosen one."""

    file_opened = Signal(str)
    step_wanted = Signal(int)  # 1 down, -1 up
    focused = Signal(QWidget)

    def __init__(self, item: TimelineItem, ends: tuple[bool, bool], telling: Telling, parent: QWidget) -> None:
        """``ends``: first, last of the line."""
        super().__init__(parent)
        self._item, self._ends = item, ends
        self._told = telling.told(item)
        self._arrangements: dict[int, Laid] = {}
        self._file = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(bool(item.files))
        self.setAccessibleName(telling.spoken(item))
        self.setAccessibleDescription(
            ". ".join(x for x in (*telling.details(item), item.note, item.flag, *(n for _u, n in item.files)) if x)
        )
        self.setToolTip(telling.hint(item))

    @property
    def item(self) -> TimelineItem:
        """What the node shows."""
        return self._item

    def _arranged(self, width: int) -> Laid:
        if width not in self._arrangements:  # a layout asks for the height many times over
            self._arrangements[width] = lay_out(self._item, self._told, width, self.font())
        return self._arrangements[width]

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return self._arranged(width).height

    def sizeHint(self) -> QSize:
        """Wide enough for both columns."""
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        """Narrower than that nothing can be read."""
        return QSize(280, 48)

    def _current(self) -> Laid:
        return self._arranged(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrangements.clear()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line, node, words, bar, and the frame of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        laid = self._current()
        self._line(painter)
        self._node(painter)
        for words in laid.words:
            self._draw(painter, words)
        if laid.bar is not None:
            self._bar(painter, laid.bar)
        if self.hasFocus():
            self._frame(painter, laid)

    def _line(self, painter: QPainter) -> None:
        first, last = self._ends
        solid, dashed = QPen(colour("faint"), 2), QPen(colour("faint"), 2, Qt.PenStyle.DashLine)
        if not first:
            painter.setPen(dashed if self._item.state == "next" else solid)
            painter.drawLine(QPointF(LEFT, 0), QPointF(LEFT, CENTRE - NODE))
        if not last:
            painter.setPen(solid if self._item.state in ("done", "returned") else dashed)
            painter.drawLine(QPointF(LEFT, CENTRE + NODE), QPointF(LEFT, self.height()))

    def _node(self, painter: QPainter) -> None:
        item, late = self._item, past_norm(self._item)
        fill = {"done": "late" if late else "good", "returned": "today"}.get(item.state, "card")
        edge = {"here": "late" if late else "accent", "next": "faint"}.get(item.state, fill)
        painter.setPen(QPen(colour(edge), 2))
        painter.setBrush(colour(fill))
        painter.drawEllipse(QPointF(LEFT, CENTRE), NODE - 1, NODE - 1)
        painter.setFont(sized(self.font(), 8.5, bold=True))
        solid = item.state in ("done", "returned")
        painter.setPen(colour("card" if solid else edge if item.state == "here" else "muted"))
        place = QRectF(LEFT - NODE, CENTRE - NODE, 2 * NODE, 2 * NODE)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(item.number))

    def _draw(self, painter: QPainter, words: Words) -> None:
        painter.setFont(sized(self.font(), words.points, words.bold, words.underline))
        painter.setPen(colour(words.role))
        side = Qt.AlignmentFlag.AlignRight if words.right else Qt.AlignmentFlag.AlignLeft
        wrap = 0 if words.right or words.underline else int(Qt.TextFlag.TextWordWrap)
        painter.drawText(words.place, int(side | Qt.AlignmentFlag.AlignTop) | wrap, words.text)

    def _bar(self, painter: QPainter, place: QRectF) -> None:
        used, norm = self._item.used or 0, self._item.norm or 0
        radius = place.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(place, radius, radius)
        share = min(1.0, used / norm) if norm else 1.0
        if used:
            painter.setBrush(colour("late" if past_norm(self._item) else "good"))
            place = QRectF(place.x(), place.y(), max(place.height(), BAR * share), place.height())
            painter.drawRoundedRect(place, radius, radius)

    def _frame(self, painter: QPainter, laid: Laid) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if laid.files:
            painter.drawRoundedRect(laid.files[self._file][0].adjusted(-3.5, -0.5, 2.5, 1.5), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down to the next node; Left and Right among the files; Enter opens."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        sides = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        files = self._item.files
        if event.key() in steps:
            self.step_wanted.emit(steps[Qt.Key(event.key())])
        elif files and event.key() in sides:
            self._file = (self._file + sides[Qt.Key(event.key())]) % len(files)
            self.update()
        elif files and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.file_opened.emit(files[self._file][0])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The view scrolls to where one is."""
        super().focusInEvent(event)
        self.focused.emit(self)

    def _file_at(self, place: QPointF) -> str:
        return next((uid for spot, uid in self._current().files if spot.contains(place)), "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the file under the mouse."""
        uid = self._file_at(event.position())
        if uid and event.button() is Qt.MouseButton.LeftButton:
            self.file_opened.emit(uid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a file's name."""
        over = bool(self._file_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
