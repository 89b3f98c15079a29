"""The shell: shows the sign-in at once, opens the office when the worker has it, and closes in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.background.worker import Worker
from app.domain.clock import Clock
from app.domain.errors import OfficeError
from app.domain.views import Identified
from app.settings import Settings
from app.ui.shell.door import Door, Entry
from app.ui.shell.memory import Memory
from app.ui.shell.window import MainWindow
from app.ui.signin.gate import Gate, Practice


@dataclass(frozen=True)
class Surroundings:
    """What every part of the open office is given beside its desk."""

    worker: Worker
    clock: Clock
    settings: Settings
    memory: Memory
    practice: Practice | None = None


class Shell(QObject):
    """``load`` makes the gate on the worker (heavy imports); until then presses simply wait in the queue."""

    opened = Signal(object)  # the office's view

    def __init__(
        self,
        app: QApplication,
        worker: Worker,
        clock: Clock,
        settings: Settings,
        memory: Memory,
        load: Callable[[], Gate],
        version: str = "",
    ) -> None:
        super().__init__(app)
        self._worker = worker
        self._clock = clock
        self._settings = settings
        self._memory = memory
        self._closed = False
        self.window = MainWindow(memory.recent(), version)
        self.window.place(memory)
        self.door = Door(worker, load, self)
        self._connect()

    def show_sign_in(self) -> None:
        """Show the window with its first page."""
        self.window.show_sign_in()
        self.window.show()

    def open(self, desk: Any, who: Identified, practice: Practice | None = None) -> None:
        """Show the office of a desk that is open already."""
        own = self._memory.of(who.account)
        around = Surroundings(self._worker, self._clock, self._settings, own, practice)
        view = self.door.gate.office_view(desk, who, around, self.window)
        view.sign_out_wanted.connect(self._sign_out)
        view.password_wanted.connect(lambda: self._ask_password(who.account_name, "", must=False))
        view.person_wanted.connect(self._become)
        view.discard_wanted.connect(self._discard)
        self.window.show_office(view, f"{who.office} – Aduan")
        self.window.show()
        self.opened.emit(view)

    def close(self) -> None:
        """Keep drafts and window, finish what is being written, let go of the office."""
        if self._closed:
            return
        self._closed = True
        self._memory.keep_window(self.window)
        self._leave_view()
        self.door.leave()
        self._worker.close()

    def _connect(self) -> None:
        page, change, door = self.window.sign_in, self.window.change_password, self.door
        page.sign_in_wanted.connect(door.sign_in)
        page.practice_wanted.connect(door.open_practice)
        change.change_wanted.connect(self._change_password)
        change.given_up.connect(self._password_given_up)
        door.busy.connect(page.show_busy)
        door.refused.connect(self._refused)
        door.entered.connect(self._entered)
        door.must_change.connect(lambda e: self._ask_password(e.name, e.password, must=True))
        door.changed.connect(self._password_changed)
        self.window.closing.connect(self.close)

    def _entered(self, entry: Entry) -> None:
        if entry.practice is None:
            self._memory.note_recent(entry.path)
            self.window.sign_in.choose_office(entry.path)
        self.window.sign_in.forget()
        if entry.who is not None:
            self.open(entry.desk, entry.who, entry.practice)

    def _refused(self, error: OfficeError) -> None:
        if self.window.at_change_password():
            self.window.change_password.show_error(error)
        else:
            self.window.show_sign_in()
            self.window.sign_in.show_error(error)

    def _ask_password(self, name: str, old: str, *, must: bool) -> None:
        self.window.change_password.ask(name, old, self.door.gate.weakness, must=must)
        self.window.show_change_password()

    def _change_password(self, old: str, new: str) -> None:
        self.window.change_password.set_busy(True)
        self.door.change_password(old, new)

    def _password_changed(self) -> None:
        self.window.change_password.forget()
        self.window.show_office_again()

    def _password_given_up(self) -> None:
        self.window.change_password.forget()
        if self.window.office is not None:
            self.window.show_office_again()
        else:
            self._sign_out()

    def _sign_out(self) -> None:
        self._leave_view()
        self.door.leave()
        self.show_sign_in()
        self.window.sign_in.forget()

    def _become(self, account_name: str) -> None:
        self._leave_view()
        self.show_sign_in()
        self.door.become(account_name)

    def _discard(self) -> None:
        self._leave_view()
        self.door.discard_practice()
        self.show_sign_in()
        self.window.sign_in.forget()

    def _leave_view(self) -> None:
        if self.window.office is not None:
            self.window.office.leave()
            self.window.drop_office()
