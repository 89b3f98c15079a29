"""A line of text that gives way: cut with an ellipsis where it is narrow, whole in its hint."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LEAST = 96  # pixels


class ElidedLabel(QLabel):
    """As wide as its text where there is room; never makes a window wider than the screen."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """A few letters, or the whole of a short text."""
        whole = super().minimumSizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())

    def setText(self, text: str) -> None:
        """Other words; the hint tells all of them."""
        super().setText(text)
        self.setAccessibleName(text)
        self._hint()

    @property
    def shown(self) -> str:
        """What there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A hint only where something is cut."""
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        self.setToolTip(self.text() if self.shown != self.text() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown)
