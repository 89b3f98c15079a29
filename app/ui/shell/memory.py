"""What a window remembers per person on this PC: size, split positions, column widths, recent offices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.common.columns import ColumnFit

FILE_NAME = "window.ini"
RECENT = 5


class Memory:
    """An ini file; ``person`` (an account's uid) keeps each person's own layout apart."""

    def __init__(self, folder: Path, person: str = "") -> None:
        self._folder = folder
        self._person = person or "everyone"
        self._store = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def of(self, person: str) -> Memory:
        """The same file, another person's part."""
        return Memory(self._folder, person)

    def get(self, key: str, default: object = None) -> object:
        """A remembered value, or the default."""
        return self._store.value(f"{self._person}/{key}", default)

    def has(self, key: str) -> bool:
        """Whether a value was ever remembered."""
        return bool(self._store.contains(f"{self._person}/{key}"))

    def put(self, key: str, value: object) -> None:
        """Remember a value."""
        self._store.setValue(f"{self._person}/{key}", value)

    def recent(self) -> tuple[Path, ...]:
        """Office files opened here, the last first; those that are gone are left out."""
        found = self._store.value("recent", [])
        names = [str(name) for name in found] if isinstance(found, list) else [str(found)]
        return tuple(p for p in map(Path, names) if p.is_file())

    def note_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        kept = [path, *(p for p in self.recent() if p != path)][:RECENT]
        self._store.setValue("recent", [str(p) for p in kept])

    def restore_window(self, window: QWidget) -> bool:
        """Size and place, brought back on-screen if a monitor is gone; False the first time."""
        state = self.get("window")
        if not isinstance(state, QByteArray) or not window.restoreGeometry(state):
            return False
        if not any(s.availableGeometry().intersects(window.frameGeometry()) for s in QGuiApplication.screens()):
            window.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())
        return True

    def keep_window(self, window: QWidget) -> None:
        """Remember size and place."""
        self.put("window", window.saveGeometry())

    def restore_splitter(self, name: str, splitter: QSplitter) -> None:
        """Split position, from now on remembered."""
        state = self.get(f"split/{name}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
        splitter.splitterMoved.connect(lambda *_: self.put(f"split/{name}", splitter.saveState()))

    def restore_columns(self, name: str, columns: ColumnFit) -> None:
        """Widths, order and choice of columns, from now on remembered."""
        state = self.get(f"columns/{name}")
        if isinstance(state, QByteArray):
            columns.restore(state, chosen=self.get(f"columns/{name} widths", "") == "chosen")

        def keep() -> None:
            self.put(f"columns/{name}", columns.state())
            self.put(f"columns/{name} widths", "chosen" if columns.chosen else "")

        columns.changed.connect(keep)
