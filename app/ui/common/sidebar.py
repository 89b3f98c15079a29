"""The dark column at the left: where one is, with counts; who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.theme import colour

WIDTH = 188  # pixels


class PlaceButton(QPushButton):
    """One place with its count in a pill."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        self._count, self._urgent = 0, False
        self.setProperty("role", "place")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int, urgent: bool = False) -> None:
        """The number shown; none where it is zero."""
        self._count, self._urgent = count, urgent
        self.setAccessibleName(f"{self.text()} {count}" if count else self.text())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the pill over it."""
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPointSizeF(8.5)
        font.setBold(True)
        painter.setFont(font)
        text = str(self._count) if self._count < 1000 else "999+"
        width = max(28, painter.fontMetrics().horizontalAdvance(text) + 16)
        pill = QRectF(self.width() - width - 8, (self.height() - 20) / 2, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sidebar_count" if self._urgent else "sidebar_pill"))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(colour("sidebar"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Sidebar(QWidget):
    """Places by key; ``chosen`` carries the key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._places: dict[str, PlaceButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 14, 10, 10)
        self._column.setSpacing(3)
        self._office, self._practice = self._text("", ""), self._text("", "practice")
        self._person, self._posts, self._line = self._text("", ""), self._text("", "muted"), self._text("", "status")
        self._bold(self._office)
        self._bold(self._person)
        self._column.addWidget(self._office)
        self._column.addWidget(self._practice)
        self._column.addSpacing(12)
        self._column.addStretch(1)
        for label in (self._person, self._posts, self._line):
            self._column.addWidget(label)

    def sizeHint(self) -> QSize:
        """Fixed width."""
        return QSize(WIDTH, 600)

    def _text(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    @staticmethod
    def _bold(label: QLabel) -> None:
        font = QFont(label.font())
        font.setBold(True)
        label.setFont(font)

    def add_place(self, key: str, text: str) -> None:
        """One more place, below the others; Alt+1 to Alt+9 go there."""
        button = PlaceButton(text, key, self)
        number = len(self._places) + 1
        if number <= 9:
            button.setShortcut(f"Alt+{number}")
            button.setToolTip(f"Alt+{number}")
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._places[key] = button
        self._column.insertWidget(self._column.count() - 4, button)

    def mark(self, key: str) -> None:
        """Show where one is."""
        if key in self._places:
            self._places[key].setChecked(True)

    def set_count(self, key: str, count: int, urgent: bool = False) -> None:
        """A place's number."""
        if key in self._places:
            self._places[key].set_count(count, urgent)

    def set_office(self, name: str, practice: str = "") -> None:
        """The office's name; the practice office says so."""
        self._office.setText(name)
        self._practice.setText(practice)
        self._practice.setVisible(bool(practice))

    def set_person(self, name: str, posts: str) -> None:
        """Who is signed in, holding what."""
        self._person.setText(name)
        self._posts.setText(posts)

    def set_line(self, text: str, state: str = "good") -> None:
        """The line at the bottom: connected, last backup; ``state`` is good or bad."""
        self._line.setText(text)
        self._line.setProperty("state", state)
        self._line.style().unpolish(self._line)
        self._line.style().polish(self._line)
