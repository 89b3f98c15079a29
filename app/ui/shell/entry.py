"""The shell: shows the sign-in at once, opens the office when the worker has it, and closes in order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.background.worker import Worker
from app.domain.clock import Clock
from app.domain.errors import OfficeError
from app.paths import resources
from app.settings import Settings
from app.ui.shell.appearance import Appearance
from app.ui.shell.door import Door, Entry
from app.ui.shell.memory import Memory
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.window import MainWindow
from app.ui.signin.gate import Gate


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
        self._appearance = Appearance(app, resources())
        self._closed = False
        self.window = MainWindow(memory.recent(), version)
        self._appearance.dress(self.window)
        self.window.place(memory)
        self.door = Door(worker, load, self)
        self._connect_door()
        self._connect_pages()

    def show_sign_in(self) -> None:
        """Show the window with its first page."""
        self.window.show_sign_in()
        self.window.show()

    def open(self, entry: Entry) -> None:
        """Show the office that someone has entered."""
        who = entry.who
        if who is None:
            return
        own = self._memory.of(who.account)
        around = Surroundings(self._worker, self._clock, self._settings, own, entry.practice)
        view = self.door.gate.office_view(entry.uses, who, around, self.window)
        view.sign_out_wanted.connect(self._sign_out)
        view.password_wanted.connect(lambda: self._ask_password(who.account_name, "", must=False))
        view.person_wanted.connect(self._become)
        view.discard_wanted.connect(self._discard)
        view.language_wanted.connect(self._speak)
        view.theme_wanted.connect(self._wear)
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

    def _connect_door(self) -> None:
        door = self.door
        door.busy.connect(lambda words: self.window.sign_in.show_busy(words))
        door.refused.connect(self._refused)
        door.entered.connect(self._entered)
        door.must_change.connect(lambda e: self._ask_password(e.name, e.password, must=True))
        door.changed.connect(self._password_changed)
        self.window.closing.connect(self.close)

    def _connect_pages(self) -> None:
        page, change = self.window.sign_in, self.window.change_password
        page.sign_in_wanted.connect(self.door.sign_in)
        page.practice_wanted.connect(self.door.open_practice)
        change.change_wanted.connect(self._change_password)
        change.given_up.connect(self._password_given_up)

    def _entered(self, entry: Entry) -> None:
        if entry.practice is None:
            self._memory.note_recent(entry.path)
            self.window.sign_in.choose_office(entry.path)
        self.window.sign_in.forget()
        self.open(entry)

    def _refused(self, error: OfficeError) -> None:
        words = error.english if self._settings.get("language") == "en" else error.sentence
        if self.window.at_change_password():
            self.window.change_password.show_error(words)
        elif self.window.office is not None:
            self.window.office.fail(error)
        else:
            self.window.show_sign_in()
            self.window.sign_in.show_error(words)

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

    def _speak(self, language: str) -> None:
        self._worker.write(self._settings.put, "language", language)
        self._appearance.speak(language)
        self._leave_view()
        self.window.make_pages(self._memory.recent())
        self._connect_pages()
        if self.door.entry is not None:
            self._worker.write(lambda: None, then=lambda _none: self._open_again())  # after the setting is kept

    def _open_again(self) -> None:
        if self.door.entry is not None:
            self.open(self.door.entry)

    def _wear(self, mode: str) -> None:
        self._worker.write(self._settings.put, "theme", mode)
        self._appearance.wear(mode)

    def _leave_view(self) -> None:
        if self.window.office is not None:
            self.window.office.leave()
            self.window.drop_office()
