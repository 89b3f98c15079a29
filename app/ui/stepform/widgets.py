"""Inputs that Qt does not have: a list of ticks, a list of files, a day that may be empty."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QDate, QIODevice, QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.command import NewFile

EMPTY_DAY = QDate(2000, 1, 1)
ROW_HEIGHT = 26  # pixels of one file in the list
KILOBYTE = 1024


class CheckList(QWidget):
    """Ticks for a few options, in two columns where their words fit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Key and label of each option."""
        for key, label in options:
            box = QCheckBox(label, self)
            box.toggled.connect(self.changed)
            self._boxes[key] = box
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest option: one column is enough."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def _widest(self) -> int:
        return max((box.sizeHint().width() for box in self._boxes.values()), default=0)

    def _arrange(self) -> None:
        columns = 2 if 2 * self._widest() + self._grid.horizontalSpacing() <= self.width() else 1
        for number, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, number // columns, number % columns)

    def keys(self) -> list[str]:
        """What is ticked, in the order of the options."""
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def set_keys(self, keys: list[str]) -> None:
        """Tick exactly these."""
        for key, box in self._boxes.items():
            box.setChecked(key in keys)


class DayEdit(QDateEdit):
    """A day that may be left empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumDate(EMPTY_DAY)
        self.setSpecialValueText("–")
        self.setDate(EMPTY_DAY)

    def text_value(self) -> str:
        """YYYY-MM-DD, or empty."""
        day = self.date()
        return "" if day == EMPTY_DAY else day.toString("yyyy-MM-dd")

    def set_text_value(self, text: str) -> None:
        """Show a day, or none."""
        day = QDate.fromString(text, "yyyy-MM-dd")
        self.setDate(day if day.isValid() else EMPTY_DAY)


class FileList(QWidget):
    """Files to hand in: chosen, dropped here, or a picture pasted from the clipboard."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: list[NewFile] = []
        self.field = ""
        self.setAcceptDrops(True)
        self._list = QListWidget(self)
        self._list.setProperty("role", "files")
        self._hint = QLabel(self.tr("Drop files here or paste a screenshot (Ctrl+V)"), self)
        self._hint.setProperty("role", "secondary")
        self._hint.setWordWrap(True)
        self._hint.setIndent(0)
        add, remove = QPushButton(self.tr("Add file…"), self), QPushButton(self.tr("Remove"), self)
        add.setProperty("role", "quiet")
        remove.setProperty("role", "quiet")
        add.clicked.connect(self._choose)
        remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addWidget(self._hint, 1)
        self._remove_button = remove
        self.setFocusProxy(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self._list)
        self._refresh()

    def files(self) -> tuple[NewFile, ...]:
        """What is handed in."""
        return tuple(self._files)

    def set_files(self, files: tuple[NewFile, ...]) -> None:
        """Show these files, as a draft kept them."""
        self._files = list(files)
        self._refresh()

    def add(self, name: str, data: bytes) -> None:
        """Hand in one more file; the rules of the office judge it when the step is performed."""
        self._files.append(NewFile(self.field, name, data))
        self._refresh()
        self.changed.emit()

    def _choose(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Add file"))
        self._add_paths([Path(n) for n in names])

    def _add_paths(self, paths: list[Path]) -> None:
        for path in paths:
            if path.is_file():
                self.add(path.name, path.read_bytes())

    def _remove(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            del self._files[row]
            self._refresh()
            self.changed.emit()

    def _refresh(self) -> None:
        self._list.clear()
        for file in self._files:
            item = QListWidgetItem(f"{file.name}   {max(1, len(file.data) // KILOBYTE)} KB")
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self._list.addItem(item)
        self._list.setVisible(bool(self._files))
        self._remove_button.setVisible(bool(self._files))
        if self._files and self._list.currentRow() < 0:
            self._list.setCurrentRow(len(self._files) - 1)
        self._list.setFixedHeight(min(4, len(self._files)) * ROW_HEIGHT + 4)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files dropped."""
        self._add_paths([Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a screenshot or copied files."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def _paste(self, mime: QMimeData) -> None:
        if mime.hasUrls():
            self._add_paths([Path(u.toLocalFile()) for u in mime.urls() if u.isLocalFile()])
        elif mime.hasImage():
            image = QImage(mime.imageData())
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, b"PNG")
            self.add("tangkapan-layar.png", bytes(buffer.data().data()))
