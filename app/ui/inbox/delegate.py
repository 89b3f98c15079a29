"""Draws the inbox: headings with counts, rows of two lines with a due chip and the path as dots."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.views import Due, InboxRow
from app.domain.wording import Zone
from app.ui.common.moments import due_text
from app.ui.common.theme import colour
from app.ui.inbox.model import ROW

HEADING, LINE = 28, 54  # pixels
DOT, GAP = 2.6, 7.0
ROLES = {Due.LATE: "late", Due.TODAY: "today", Due.NEXT: "muted"}
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
            state: QStyle.StateFlag = option.state
            self._row(painter, rect, row, bool(state & QStyle.StateFlag.State_Selected))
        else:
            self._heading(painter, rect, row)
        painter.restore()

    def _font(self, painter: QPainter, points: float, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)

    def _heading(self, painter: QPainter, rect: QRect, row: tuple[Due, int]) -> None:
        painter.fillRect(rect, colour("ground"))
        self._font(painter, 8.5, bold=True)
        painter.setPen(colour(ROLES[row[0]]))
        words = {Due.LATE: self.tr("LATE"), Due.TODAY: self.tr("TODAY"), Due.NEXT: self.tr("NEXT")}
        place = rect.adjusted(14, 0, -8, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{words[row[0]]} · {row[1]}")

    def _row(self, painter: QPainter, rect: QRect, row: InboxRow, selected: bool) -> None:
        painter.fillRect(rect, colour("accent_soft" if selected else "card"))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(12, 7, -12, -7)
        chip = self._chip(painter, inner, row)
        self._font(painter, 10, bold=row.unread)
        painter.setPen(colour("ink"))
        title = QRect(inner.left(), inner.top(), inner.width() - chip - 8, 20)
        self._text(painter, title, row.title)
        dots = self._dots(painter, inner, row)
        self._font(painter, 8.5)
        painter.setPen(colour("muted"))
        second = QRect(inner.left(), inner.bottom() - 17, inner.width() - dots - 8, 18)
        self._text(painter, second, " · ".join([row.number, row.origin, *row.marks]))

    @staticmethod
    def _text(painter: QPainter, place: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _chip(self, painter: QPainter, inner: QRect, row: InboxRow) -> int:
        if row.due_at is None or self.now is None:
            return 0
        self._font(painter, 8.5, bold=True)
        text = due_text(row.due_at, self.now, self._zone, self._english)
        width = painter.fontMetrics().horizontalAdvance(text) + 20
        place = QRectF(inner.right() - width, inner.top(), width, 20)
        role = ROLES[row.due]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ground" if role == "muted" else f"{role}_soft"))
        painter.drawRoundedRect(place, 10, 10)
        painter.setPen(colour(role))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _dots(self, painter: QPainter, inner: QRect, row: InboxRow) -> int:
        roles = {"done": "accent", "here": "here", "next": "faint", "skipped": "line"}
        width = int(len(row.path) * GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, state in enumerate(row.path):
            painter.setBrush(colour(roles[state]))
            centre = QPointF(inner.right() - width + number * GAP + DOT, inner.bottom() - 8)
            painter.drawEllipse(centre, DOT, DOT)
        return width
