"""The program's one window: sign-in, a new password, then the office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.ui.shell.memory import Memory
from app.ui.signin.change_password import ChangePasswordPage
from app.ui.signin.page import SignInPage

FIRST_SIZE = QSize(1366, 728)


class MainWindow(QMainWindow):
    """Holds the pages; ``closing`` goes out before it closes, while everything still stands."""

    closing = Signal()

    def __init__(self, recent: Sequence[Path], version: str) -> None:
        super().__init__()
        self.setWindowTitle("Aduan")
        self.setMinimumSize(960, 560)
        self._version = version
        self._office: Any = None
        self._stack = QStackedWidget(self)
        self.sign_in: SignInPage
        self.change_password: ChangePasswordPage
        self.make_pages(recent)
        self.setCentralWidget(self._stack)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

    def make_pages(self, recent: Sequence[Path]) -> None:
        """The first pages, made anew where there were some (the language changed)."""
        while (page := self._stack.widget(0)) is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
        self.sign_in = SignInPage(recent, self._version, self)
        self.change_password = ChangePasswordPage(self)
        self._stack.addWidget(self.sign_in)
        self._stack.addWidget(self.change_password)

    @property
    def office(self) -> Any:
        """The open office's view (OfficeView, whose module is too heavy to be imported here), or None."""
        return self._office

    def place(self, memory: Memory) -> None:
        """Where and as large as it was left; the first time as large as the screen allows."""
        if not memory.restore_window(self):
            room = self.screen().availableSize()
            self.resize(FIRST_SIZE.boundedTo(room))

    def show_sign_in(self) -> None:
        """Back to the first page."""
        self._stack.setCurrentWidget(self.sign_in)
        self.setWindowTitle("Aduan")

    def show_change_password(self) -> None:
        """A one-time password must be changed."""
        self._stack.setCurrentWidget(self.change_password)

    def show_office(self, view: QWidget, title: str) -> None:
        """The office itself."""
        self.drop_office()
        self._office = view
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.setWindowTitle(title)

    def show_office_again(self) -> None:
        """Back from the password page."""
        if self._office is not None:
            self._stack.setCurrentWidget(self._office)

    def at_change_password(self) -> bool:
        """True while a new password is asked for."""
        return self._stack.currentWidget() is self.change_password

    def drop_office(self) -> None:
        """Take the office's view away."""
        if self._office is not None:
            self._stack.removeWidget(self._office)
            self._office.deleteLater()
            self._office = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks nothing: drafts are kept."""
        self.closing.emit()
        super().closeEvent(event)
