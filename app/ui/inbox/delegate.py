"""Draws the inbox: headings with counts, rows of two lines with a due chip and the path as dots."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.domain.views import Due, InboxRow
from app.domain.wording import Zone
from app.ui.common.marks import PROTECTED, mark_text
from app.ui.common.moments import due_text, full_moment
from app.ui.common.theme import colour
from app.ui.inbox.model import FRESH, ROW, Heading

HEADING, LINE = 28, 54  # pixels
DOT, GAP = 2.6, 7.0
NARROW, TIGHT = 300, 5.6  # below this width of a row the dots stand closer
READABLE = 4  # letters; what would be cut to fewer is left out
ROLES = {Due.LATE: "late", Due.TODAY: "today", Due.NEXT: "muted"}
BETWEEN = " · "
Index = QModelIndex | QPersistentModelIndex


class InboxDelegate(QStyledItemDelegate):
    """Paints from the theme's colours; ``now`` moves with the clock."""

    def __init__(self, zone: Zone, english: bool) -> None:
        super().__init__()
        self._zone, self._english = zone, english
        self.now: datetime | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        return QSize(200, LINE if isinstance(index.data(ROW), InboxRow) else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One heading or row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW)
        rect: QRect = option.rect
        if isinstance(row, InboxRow):
            self._ground(painter, rect, option.state, bool(index.data(FRESH)))
            self._row(painter, rect.adjusted(12, 7, -12, -8), row)
        else:
            self._heading(painter, rect, row)
        painter.restore()

    def _font(self, painter: QPainter, points: float, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)

    def _heading(self, painter: QPainter, rect: QRect, row: Heading) -> None:
        painter.fillRect(rect, colour("ground"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        self._font(painter, 8.5, bold=True)
        painter.setPen(colour(ROLES[row.due]))
        words = {Due.LATE: self.tr("LATE"), Due.TODAY: self.tr("TODAY"), Due.NEXT: self.tr("NEXT")}
        place = rect.adjusted(12, 0, -8, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{words[row.due]}{BETWEEN}{row.count}")

    @staticmethod
    def _ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, fresh: bool) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, colour("accent_soft" if selected else "ground" if under else "card"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(colour("accent"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))
        elif fresh:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(QPointF(rect.left() + 6, rect.top() + 17), 3, 3)

    def _row(self, painter: QPainter, inner: QRect, row: InboxRow) -> None:
        self._font(painter, 10, bold=row.unread)
        title = painter.fontMetrics().horizontalAdvance(row.title)
        chip = self._chip(painter, inner, row, title)
        self._font(painter, 10, bold=row.unread)
        painter.setPen(colour("ink"))
        place = QRect(inner.left(), inner.top(), inner.width() - chip - 8, 20)
        self._text(painter, place, row.title)
        dots = self._dots(painter, inner, row) if self._room_for_dots(painter, inner, row) else 0
        self._second(painter, QRect(inner.left(), inner.bottom() - 17, inner.width() - dots - 8, 18), row)

    def second(self, row: InboxRow) -> list[tuple[str, str]]:
        """The second line's words with their colours: whether protected, number, other marks, origin."""
        first, *guarded = [mark for mark in row.marks if mark in PROTECTED] or [""]
        others = [mark for mark in row.marks if mark not in PROTECTED]
        return [
            (mark_text(first, short=True) if first else "", "protected"),
            (row.number, "muted"),
            *((mark_text(mark, short=True), "protected") for mark in guarded),
            *([(self.tr("✎ draft"), "accent")] if row.draft else []),
            *((mark_text(mark, short=True), "today") for mark in others),
            (self.origin(row), "muted"),
        ]

    def _second(self, painter: QPainter, place: QRect, row: InboxRow) -> None:
        """What does not fit is left off at the end."""
        self._font(painter, 8.5)
        metrics, rest = painter.fontMetrics(), QRect(place)
        for number, (text, role) in enumerate(part for part in self.second(row) if part[0]):
            if number:
                if rest.width() < metrics.horizontalAdvance(BETWEEN + text[:READABLE] + "…"):
                    return
                painter.setPen(colour("muted"))
                rest.setLeft(rest.left() + self._text(painter, rest, BETWEEN))
            painter.setPen(colour(role))
            rest.setLeft(rest.left() + self._text(painter, rest, text))

    def origin(self, row: InboxRow) -> str:
        """The channel, or the post that handed it on."""
        return self.tr("from {0}").format(row.origin) if row.handed_on else row.origin

    @staticmethod
    def _text(painter: QPainter, place: QRect, text: str) -> int:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return metrics.horizontalAdvance(shown)

    def _chip(self, painter: QPainter, inner: QRect, row: InboxRow, title: int) -> int:
        """The deadline; how long is left stands in it only where the title needs no room for itself."""
        if row.due_at is None or self.now is None:
            return 0
        self._font(painter, 8.5, bold=True)
        text = due_text(row.due_at, row.left, self.now, self._zone, self._english)
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) + 28 + title > inner.width():
            text = text.split(BETWEEN)[0]
        width = metrics.horizontalAdvance(text) + 20
        place = QRectF(inner.right() - width, inner.top(), width, 20)
        role = ROLES[row.due]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ground" if role == "muted" else f"{role}_soft"))
        painter.drawRoundedRect(place, 10, 10)
        painter.setPen(colour(role))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _room_for_dots(self, painter: QPainter, inner: QRect, row: InboxRow) -> bool:
        """The path's dots give way where they would hide that someone is protected."""
        self._font(painter, 8.5)
        guarded = BETWEEN.join(words for words, role in self.second(row) if role == "protected")
        rest = inner.width() - len(row.path) * (GAP if inner.width() >= NARROW else TIGHT) - 8
        return painter.fontMetrics().horizontalAdvance(guarded) <= rest

    def _dots(self, painter: QPainter, inner: QRect, row: InboxRow) -> int:
        roles = {"done": "accent", "here": "here", "next": "faint", "skipped": "line"}
        gap, dot = (GAP, DOT) if inner.width() >= NARROW else (TIGHT, DOT - 0.5)
        width = int(len(row.path) * gap)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, state in enumerate(row.path):
            painter.setBrush(colour(roles[state]))
            centre = QPointF(inner.right() - width + number * gap + dot, inner.bottom() - 8)
            painter.drawEllipse(centre, dot, dot)
        return width

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole of a row that was cut: subject, marks, step, deadline."""
        row = index.data(ROW) if index.isValid() else None
        if event.type() is not QEvent.Type.ToolTip or not isinstance(row, InboxRow):
            return super().helpEvent(event, view, option, index)
        step = f"{row.step}. {row.step_label}"
        second = BETWEEN.join([*map(mark_text, row.marks), row.number, self.origin(row)])
        lines = [row.title, second, f"{step}{BETWEEN}{row.post_title}"]
        if row.due_at is not None:
            due = full_moment(self._zone.local(row.due_at), self._zone, self._english)
            lines.append(self.tr("Due: {0}").format(due))
        QToolTip.showText(event.globalPos(), "\n".join(lines), view)
        return True
