"""The case's path: one small station for each step, done, here, still to come."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.views import Station
from app.ui.common.theme import colour

HEIGHT = 74  # pixels
NODE = 10.5  # radius
TOP = 21  # centre of the nodes
EDGE = 8  # free at both sides
SMALL, LABEL = 8.0, 8.0  # points
LABEL_SPACE = 2.0  # least room between two labels


class PathWidget(QWidget):
    """Stations on one line with two-line labels; where it is narrow, every second or third wears one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stations: tuple[Station, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(720, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Nodes side by side."""
        return QSize(int(len(self._stations) * 2.4 * NODE) + 2 * EDGE, HEIGHT)

    def set_stations(self, stations: tuple[Station, ...]) -> None:
        """Show another case's path."""
        self._stations = stations
        here = " · ".join(self._spoken(s) for s in stations if s.state == "here")
        self.setAccessibleName(here)
        self.setAccessibleDescription(", ".join(self._spoken(s) for s in stations))
        self.updateGeometry()
        self.update()

    def _spoken(self, station: Station) -> str:
        states = {
            "done": self.tr("done"),
            "here": self.tr("waits here"),
            "next": self.tr("still to come"),
            "skipped": self.tr("passed over"),
        }
        name = self.tr("Step {0}: {1}").format(station.number, station.label)
        return f"{name} ({states[station.state]})"

    @property
    def _step(self) -> float:
        return (self.width() - 2 * EDGE) / max(1, len(self._stations))

    def _centre(self, place: int) -> QPointF:
        return QPointF(EDGE + self._step * (place + 0.5), TOP)

    def event(self, event: QEvent) -> bool:
        """A hint over a station tells its whole name."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._stations:
            place = int((event.pos().x() - EDGE) / self._step)
            if 0 <= place < len(self._stations):
                QToolTip.showText(event.globalPos(), self._spoken(self._stations[place]), self)
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, line, nodes, labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        for place in range(len(self._stations) - 1):
            behind = self._stations[place].state in ("done", "skipped") and self._stations[place + 1].state != "next"
            painter.setPen(QPen(colour("accent" if behind else "faint"), 2))
            painter.drawLine(self._centre(place), self._centre(place + 1))
        for place, station in enumerate(self._stations):
            self._node(painter, station, self._centre(place))
        for place, spot in self.labels().items():
            self._label(painter, self._stations[place], spot)

    def _node(self, painter: QPainter, station: Station, centre: QPointF) -> None:
        done, here = station.state == "done", station.state == "here"
        painter.setPen(QPen(colour("accent" if done or here else "faint"), 2))
        painter.setBrush(colour("accent") if done else colour("accent_soft") if here else colour("card"))
        painter.drawEllipse(centre, NODE, NODE)
        painter.setFont(self._sized(SMALL, here))
        painter.setPen(colour("on_accent") if done else colour("accent") if here else colour("muted"))
        text = "✓" if done else "–" if station.state == "skipped" else str(station.number)
        place = QRectF(centre.x() - NODE - 1, centre.y() - NODE - 1, 2 * NODE + 2, 2 * NODE + 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _sized(self, points: float, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        return font

    def labels(self) -> dict[int, QRectF]:
        """Which stations wear their label, and where: all, or every second or third from the one here."""
        for stride in range(1, len(self._stations) + 1):
            chosen = range(self._mid % stride, len(self._stations), stride)
            spots = {place: self._label_place(place) for place in chosen}
            if all(a.right() + LABEL_SPACE <= b.left() for a, b in pairwise(spots.values())):
                return spots
        return {}

    @property
    def _mid(self) -> int:
        """The station that waits; labels go out from it to both sides."""
        return next((p for p, s in enumerate(self._stations) if s.state == "here"), len(self._stations) - 1)

    def _label_place(self, place: int) -> QRectF:
        station = self._stations[place]
        metrics = QFontMetricsF(self._sized(LABEL, station.state == "here"))
        width = max((metrics.horizontalAdvance(line) for line in two_lines(station.label)), default=0.0) + 1
        width = min(width, self.width() - EDGE)
        left = self._centre(place).x() - width / 2
        left = max(EDGE / 2, min(left, self.width() - EDGE / 2 - width))
        return QRectF(left, TOP + 14, width, HEIGHT - TOP - 16)

    def _label(self, painter: QPainter, station: Station, place: QRectF) -> None:
        here = station.state == "here"
        painter.setFont(self._sized(LABEL, here))
        painter.setPen(colour("ink" if here else "muted"))
        line_height = QFontMetricsF(painter.font()).height()
        for number, line in enumerate(two_lines(station.label)):
            spot = QRectF(place.x() - 2, place.y() + number * line_height, place.width() + 4, line_height)
            painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, line)


def two_lines(text: str) -> list[str]:
    """Words shared between two lines as evenly as they go."""
    words = text.split()
    if len(words) < 2:
        return words
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    first, second = min(splits, key=lambda s: max(len(s[0]), len(s[1])))
    return [first, second]
