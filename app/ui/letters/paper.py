"""A PDF as pages on a desk: what is seen is the final page drawn by the code that prints it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.ui.common.theme import colour
from app.usecases.look import to_be_seen

DARK = 190  # the lightness below which a grain of a page is print
ZOOM_STEP = 1.2
SMALLEST, LARGEST = 0.2, 4.0


class PaperView(QWidget):
    """Shows one PDF at a time, fitted to the width; a new one takes its place without a jump of the page."""

    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, printable: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("paperView")
        self.data = b""
        self._document: QPdfDocument | None = None
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(8)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(self.tr("Page of the letter"))
        self._view.viewport().installEventFilter(self)
        self._note = QLabel(self)
        self._note.setObjectName("paperNote")
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.banner = QLabel(self)
        self.banner.setProperty("role", "notice")
        self.banner.setWordWrap(True)
        self.banner.hide()
        layout.addWidget(self.banner)
        layout.addLayout(self._make_bar(printable))
        layout.addWidget(self._view, 1)
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out),
        ):
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_desk()
        self.show_note(self.tr("The page appears here."))

    def _make_bar(self, printable: bool) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(0)
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        bar.addWidget(self._count)
        bar.addStretch(1)
        for text, tip, act in (
            ("−", self.tr("Smaller (Ctrl+−)"), self.zoom_out),
            ("+", self.tr("Larger (Ctrl++)"), self.zoom_in),
            (self.tr("Fit width"), self.tr("Fit the width"), self.fit_width),
            (self.tr("Whole page"), self.tr("Fit the whole page"), self.fit_page),
        ):
            bar.addWidget(self._button(text, tip, act))
        if printable:
            bar.addWidget(self._button(self.tr("Print…"), self.tr("Print (Ctrl+P)"), self.print_wanted.emit))
        return bar

    def _button(self, text: str, tip: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.clicked.connect(act)
        return button

    def show_pdf(self, data: bytes) -> None:
        """Show these bytes; the place on the page is kept. Bytes that are no PDF leave a sentence instead."""
        document = QPdfDocument(self)
        buffer = QBuffer(document)
        buffer.setData(QByteArray(to_be_seen(data)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            document.deleteLater()
            self.show_note(self.tr("This file cannot be shown as pages."))
            return
        place = self._view.verticalScrollBar().value()
        self._view.setDocument(document)
        old, self._document, self.data = self._document, document, data
        if old is not None:
            old.deleteLater()
        self._note.hide()
        self._count.setText(self.tr("Pages: {0}").format(document.pageCount()))
        self._view.verticalScrollBar().setValue(place)
        QTimer.singleShot(0, self._view, lambda: self._view.verticalScrollBar().setValue(place))

    def clear(self) -> None:
        """No page any more."""
        old, self._document, self.data = self._document, None, b""
        self._view.setDocument(QPdfDocument(self._view))
        self._count.clear()
        if old is not None:
            old.deleteLater()

    def warn(self, sentence: str, level: str = "warning") -> None:
        """Say over the page what must not be done with it; empty where nothing is to be said."""
        self.banner.setText(sentence)
        self.banner.setProperty("level", level)
        self.banner.style().unpolish(self.banner)
        self.banner.style().polish(self.banner)
        self.banner.setVisible(bool(sentence))

    def show_note(self, sentence: str) -> None:
        """Lay a sentence over the desk (still being made, failed, nothing to show)."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._place_note()

    def drawn(self) -> bool:
        """Whether the words of a page are seen already; pages are drawn in the background."""
        look = self._view.viewport().grab().toImage().scaled(160, 160)
        dark = (look.pixelColor(x, y).lightness() < DARK for x in range(24, 136) for y in range(160))
        return not self.pages or any(dark)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount() if self._document is not None else 0

    def fit_width(self) -> None:
        """Zoom so that a page fills the width."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def fit_page(self) -> None:
        """Zoom so that a whole page is seen."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def zoom_in(self) -> None:
        """One step larger."""
        self._zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self._zoom(1 / ZOOM_STEP)

    def _zoom(self, by: float) -> None:
        now = self._factor() * by
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(SMALLEST, min(LARGEST, now)))

    def _factor(self) -> float:
        """The present zoom; a fitted page's is worked out from its size, since the view does not tell it."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom or not self.pages or self._document is None:
            return self._view.zoomFactor()
        points = self._document.pagePointSize(0)
        inch = self._view.logicalDpiX() / 72.0
        margins = self._view.documentMargins()
        room = self._view.viewport().size() - QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        wide = room.width() / (points.width() * inch)
        if self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return wide
        return min(wide, room.height() / (points.height() * inch))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl and the wheel zoom."""
        if event.type() is QEvent.Type.Wheel and event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # type: ignore[attr-defined]
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()  # type: ignore[attr-defined]
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """The desk under the page follows the theme; the page stays white."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._lay_desk()

    def _lay_desk(self) -> None:
        palette = self._view.palette()
        desk = colour("line")
        if palette.color(QPalette.ColorRole.Dark) != desk:
            palette.setColor(QPalette.ColorRole.Dark, desk)
            self._view.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note in the middle."""
        super().resizeEvent(event)
        self._place_note()

    def _place_note(self) -> None:
        width = min(self.width() - 32, 360)
        height = max(40, self._note.heightForWidth(width) + 16)
        self._note.resize(width, height)
        self._note.move(QPoint((self.width() - width) // 2, (self.height() - height) // 2))
        self._note.raise_()
