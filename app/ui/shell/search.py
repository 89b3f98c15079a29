"""Search everything with Ctrl+K: a case number, a letter number, a name, a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.background.worker import Worker
from app.domain.errors import OfficeError
from app.domain.views import CaseRow
from app.ui.common.labels import label_of
from app.ui.common.marks import mark_text
from app.ui.common.moments import speaks_english
from app.ui.common.refusal import said
from app.ui.common.theme import colour

PAUSE = 150  # milliseconds
MOST = 12
Index = QModelIndex | QPersistentModelIndex
WIDTH, ROW_HEIGHT, TOP = 560, 46, 32  # pixels
SECOND = Qt.ItemDataRole.UserRole + 1  # the line below the subject
KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class TwoLines(QStyledItemDelegate):
    """The subject, and below it what else is known, smaller and grey."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(100, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground by the style sheet's colours, then two lines."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(rect, 6, 6)
        inner = rect.adjusted(10, 5, -10, -5)
        self._line(painter, inner, Qt.AlignmentFlag.AlignTop, 10, ("ink", str(index.data())))
        self._line(painter, inner, Qt.AlignmentFlag.AlignBottom, 8.5, ("muted", str(index.data(SECOND))))
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, rect: QRect, side: Qt.AlignmentFlag, points: float, said: tuple[str, str]) -> None:
        role, words = said
        font = QFont(painter.font())
        font.setPointSizeF(points)
        painter.setFont(font)
        painter.setPen(colour(role))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignLeft, shown)


class SearchBox(QFrame):
    """Lies over the office; Enter opens, Esc closes. What was opened last stands first while nothing is typed."""

    case_wanted = Signal(str)

    def __init__(self, worker: Worker, find: Callable[[str], tuple[CaseRow, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._over = parent
        self._worker = worker
        self._find = find
        self._recent: list[CaseRow] = []
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Case number, letter number, name or word"))
        self.line.setAccessibleName(self.tr("Search everything"))
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Found cases"))
        self._words = QLabel(self)
        self._words.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.line, self.list, self._words):
            layout.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.returnPressed.connect(self._open)
        self.list.itemClicked.connect(lambda _item: self._open())
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        self.hide()

    def begin(self) -> None:
        """Show the box in the upper middle of its parent."""
        parent = self._over
        width = min(WIDTH, parent.width() - 32)
        self.resize(width, self.height())
        self.move(QPoint((parent.width() - width) // 2, TOP))
        self.line.clear()
        self._show(tuple(self._recent))
        self.show()
        self.raise_()
        self.line.setFocus()

    def note_opened(self, row: CaseRow) -> None:
        """Remember a case among the recent ones."""
        self._recent = [row, *(r for r in self._recent if r.case != row.case)][:MOST]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list is moved through from the line; Esc or leaving the line closes."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if event.key() in KEYS:
                self.list.keyPressEvent(event)
                return True
        if event.type() is QEvent.Type.FocusOut and self.isVisible() and self.window().isActiveWindow():
            self.hide()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        text = self.line.text().strip()
        if not text:
            self._show(tuple(self._recent))
            return
        self._worker.read(self._find, text, then=self._show, failed=self._failed, key="search", owner=self)

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        self.list.clear()
        for row in rows[:MOST]:
            second = " · ".join(
                x
                for x in (
                    row.number,
                    _ending(row) or row.step_label,
                    row.channel,
                    *map(mark_text, row.marks),
                )
                if x
            )
            item = QListWidgetItem(row.title)
            item.setData(SECOND, second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {second}")
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(0)
        self._words.setText(self._told(rows))
        self._words.setVisible(bool(self._words.text()))
        self._fit()

    def _fit(self) -> None:
        """As high as what was found, never beyond the window."""
        rows = sum(self.list.sizeHintForRow(n) for n in range(self.list.count()))
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(min(rows + 4, max(0, self._over.height() - 2 * TOP - 110)))
        self.resize(self.width(), self.sizeHint().height())

    def _told(self, rows: tuple[CaseRow, ...]) -> str:
        if not self.line.text().strip():
            return self.tr("Opened last") if rows else self.tr("Type what you know: PGD/0044, 8123911, a name, a word.")
        if not rows:
            return self.tr("Nothing has these words. Try fewer, or the number alone.")
        more = len(rows) - MOST
        return self.tr("{more} more; add a word.").format(more=more) if more > 0 else ""

    def _failed(self, error: OfficeError) -> None:
        self._words.setText(said(error))
        self._words.show()

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            row = item.data(Qt.ItemDataRole.UserRole)
            self.note_opened(row)
            self._close()
            self.case_wanted.emit(row.case)

    def _close(self) -> None:
        self.hide()
        self._over.setFocus()


def _ending(row: CaseRow) -> str:
    """How the case ended; empty where it goes on."""
    return label_of(row.ended, speaks_english()).lower() if row.ended else row.outcome
