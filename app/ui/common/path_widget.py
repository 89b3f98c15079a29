"""The case's path: one small station for each step, done, here, still to come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.views import Station
from app.ui.common.theme import colour

HEIGHT = 74  # pixels
NODE = 10.5  # radius
TOP = 21  # centre of the nodes
SMALL, LABEL, LABEL_HERE = 8.0, 8.0, 7.5  # points; bold letters are wider


class PathWidget(QWidget):
    """Stations on one line with two-line labels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stations: tuple[Station, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(720, HEIGHT)

    def set_stations(self, stations: tuple[Station, ...]) -> None:
        """Show another case's path."""
        self._stations = stations
        here = next((s for s in stations if s.state == "here"), None)
        self.setAccessibleName(self.tr("Step {0}: {1}").format(here.number, here.label) if here else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, line, nodes, labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if not self._stations:
            return
        step = (self.width() - 16) / len(self._stations)
        centres = [QPointF(8 + step * (i + 0.5), TOP) for i in range(len(self._stations))]
        for i in range(len(centres) - 1):
            behind = self._stations[i].state in ("done", "skipped") and self._stations[i + 1].state != "next"
            painter.setPen(QPen(colour("accent" if behind else "faint"), 2))
            painter.drawLine(centres[i], centres[i + 1])
        for station, centre in zip(self._stations, centres, strict=True):
            self._node(painter, station, centre)
            self._label(painter, station, QRectF(centre.x() - step / 2 + 1, TOP + 14, step - 2, HEIGHT - TOP - 16))

    def _node(self, painter: QPainter, station: Station, centre: QPointF) -> None:
        done, here = station.state == "done", station.state == "here"
        painter.setPen(QPen(colour("accent" if done or here else "faint"), 2))
        painter.setBrush(colour("accent") if done else colour("accent_soft") if here else colour("card"))
        painter.drawEllipse(centre, NODE, NODE)
        font = QFont(self.font())
        font.setPointSizeF(SMALL)
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(colour("on_accent") if done else colour("accent") if here else colour("muted"))
        text = "✓" if done else "–" if station.state == "skipped" else str(station.number)
        painter.drawText(QRectF(centre.x() - 11, centre.y() - 11, 22, 22), Qt.AlignmentFlag.AlignCenter, text)

    def _label(self, painter: QPainter, station: Station, place: QRectF) -> None:
        font = QFont(self.font())
        here = station.state == "here"
        font.setPointSizeF(LABEL_HERE if here else LABEL)
        font.setBold(here)
        painter.setFont(font)
        painter.setPen(colour("ink" if here else "muted"))
        lines = two_lines(station.label)
        metrics = painter.fontMetrics()
        for number, line in enumerate(lines):
            spot = QRectF(place.x(), place.y() + number * metrics.height(), place.width(), metrics.height())
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)


def two_lines(text: str) -> list[str]:
    """Words shared between two lines as evenly as they go."""
    words = text.split()
    if len(words) < 2:
        return words
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    first, second = min(splits, key=lambda s: max(len(s[0]), len(s[1])))
    return [first, second]
