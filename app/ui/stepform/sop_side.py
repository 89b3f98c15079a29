"""The SOP's row at the side of a form; folds into a narrow strip where a letter needs the room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from app.ui.common.theme import colour
from app.ui.stepform.sop_card import SopCard

STRIP = 30  # pixels
NARROW, WIDE = 204, 236  # pixels of the row
NARROW_BELOW = 700  # pixels of the page's width
RADIUS = 8


class SopSide(QWidget):
    """Card or strip. A person's own choice stands until the next task."""

    def __init__(self, card: SopCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._chosen: bool | None = None
        self._width = WIDE
        self._frame = QFrame(self)
        self._frame.setProperty("role", "card")
        scroll = QScrollArea(self._frame)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(card)
        inner = QHBoxLayout(self._frame)
        inner.setContentsMargins(1, 4, 1, 4)
        inner.addWidget(scroll)
        self._strip = Strip(self)
        self._strip.clicked.connect(lambda: self.choose(folded=False))
        card.fold_wanted.connect(lambda: self.choose(folded=True))
        card.changed.connect(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._strip)
        row.addWidget(self._frame)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._apply(folded=False)

    @property
    def folded(self) -> bool:
        """True while only the strip is shown."""
        return self._frame.isHidden()

    def begin(self) -> None:
        """Another task: nobody has chosen yet."""
        self._chosen = None
        self._name()

    def choose(self, *, folded: bool) -> None:
        """As the person wants it."""
        self._chosen = folded
        self._apply(folded)
        (self._strip if folded else self.card).setFocus()

    def suggest(self, page: int, *, folded: bool) -> None:
        """As the room allows (the page's width in pixels), unless the person has chosen."""
        self._width = NARROW if page < NARROW_BELOW else WIDE
        self._apply(folded if self._chosen is None else self._chosen)

    def _apply(self, folded: bool) -> None:
        self._strip.setVisible(folded)
        self._frame.setVisible(not folded)
        self.setFixedWidth(STRIP if folded else self._width)
        self._name()

    def _name(self) -> None:
        ticks = self.card.checklist()
        words = self.card.title()
        done = self.tr("requirements {0}/{1}").format(sum(ticks), len(ticks))
        self._strip.setText(f"{words} · {done}" if ticks else words)
        self._strip.setToolTip(self.tr("Show the SOP row"))


class Strip(QAbstractButton):
    """A button whose words run upward."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as a line is high."""
        return QSize(STRIP, STRIP * 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card on its side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colour("accent") if self.hasFocus() or self.underMouse() else colour("line")
        painter.setPen(edge)
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.setPen(colour("accent"))
        painter.translate(0, self.height())
        painter.rotate(-90)
        room = self.height() - 2 * RADIUS
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(RADIUS, 0, room, self.width(), Qt.AlignmentFlag.AlignCenter, words)
