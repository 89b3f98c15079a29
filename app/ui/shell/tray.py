"""Quiet notices of new tasks in the system's tray; off until someone switches them on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.ui.common.theme import colour

SIDE = 64  # pixels


class Tray(QSystemTrayIcon):
    """One notice for however many tasks came at once; a click opens the inbox."""

    inbox_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(make_icon(), parent)
        self.setToolTip("Aduan")
        self.activated.connect(lambda _why: self.inbox_wanted.emit())
        self.messageClicked.connect(self.inbox_wanted)

    def set_on(self, on: bool) -> None:
        """Show or hide the icon, and with it all notices."""
        self.setVisible(on and QSystemTrayIcon.isSystemTrayAvailable())

    def tell(self, count: int) -> None:
        """New tasks have come."""
        if self.isVisible():
            words = self.tr("One new task") if count == 1 else self.tr("{0} new tasks").format(count)
            self.showMessage("Aduan", words, self.icon())


def make_icon() -> QIcon:
    """The program's mark, drawn: sharp at any scale."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("sidebar"))
    painter.drawRoundedRect(QRectF(0, 0, SIDE, SIDE), 14, 14)
    font = QFont()
    font.setPixelSize(42)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour("sidebar_count"))
    painter.drawText(QRectF(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, "A")
    painter.end()
    return QIcon(pixmap)
