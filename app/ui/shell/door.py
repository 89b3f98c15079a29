"""Coming in and going out: the sign-in's work on the worker, without widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.worker import Worker
from app.domain.errors import OfficeError
from app.domain.views import Identified
from app.ui.signin.gate import Gate, Practice


@dataclass
class Entry:
    """Someone who came in, or is about to; the password is kept only until a one-time one is changed."""

    path: Path
    name: str
    password: str
    practice: Practice | None = None
    desk: Any = None
    who: Identified | None = None
    uses: Any = None  # OfficeUses


class Door(QObject):
    """``load`` makes the gate on the writer, first of all; what is asked meanwhile waits behind it."""

    busy = Signal(str)
    refused = Signal(object)  # OfficeError
    must_change = Signal(object)  # Entry
    entered = Signal(object)  # Entry
    changed = Signal()  # one's own password
    left = Signal()

    def __init__(self, worker: Worker, load: Callable[[], Gate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._gate: Gate | None = None
        self._practice: Practice | None = None
        self.entry: Entry | None = None

        def make_gate() -> None:
            self._gate = load()

        worker.write(make_gate, failed=self.refused.emit)

    @property
    def gate(self) -> Gate:
        """The calls; refuses with a sentence while they are not there."""
        if self._gate is None:
            raise OfficeError(
                "Program tidak dapat dimuat. Tutup lalu buka kembali.", "The program could not be loaded."
            )
        return self._gate

    def sign_in(self, path: Path, name: str, password: str) -> None:
        """Open an office."""
        self._begin(Entry(path, name, password))

    def open_practice(self) -> None:
        """Make the practice office if need be, and come in as its first person."""
        self.busy.emit(self.tr("Preparing the practice office…"))
        self._worker.write(self._prepare, then=self._ready, failed=self.refused.emit, progress=self.busy.emit)

    def become(self, account_name: str) -> None:
        """Another person of the practice office, without a password."""
        if (practice := self._practice) is not None:
            self.leave()
            self._begin(Entry(practice.path, account_name, practice.password, practice))

    def discard_practice(self) -> None:
        """Leave the practice office and throw it away."""
        self._practice = None
        self.leave()
        self._worker.write(lambda: self.gate.discard_practice(), failed=self.refused.emit)

    def change_password(self, old: str, new: str) -> None:
        """One's own; failures go out by ``refused``."""
        entry = self.entry
        if entry is not None:
            self._worker.write(
                lambda: self.gate.change_password(entry.desk, old, new),
                then=lambda _none: self._password_changed(entry),
                failed=self.refused.emit,
            )

    def leave(self) -> None:
        """Let go of the office."""
        entry, self.entry = self.entry, None
        if entry is not None:
            entry.password = ""
            self._worker.write(self.gate.close, entry.desk, failed=self.refused.emit)
        self.left.emit()

    def _begin(self, entry: Entry) -> None:
        self.busy.emit(self.tr("Opening the office…"))
        self._worker.write(self._enter, entry, then=self._entered, failed=self.refused.emit)

    def _enter(self, entry: Entry) -> Entry:
        entry.desk = self.gate.open_office(entry.path, entry.name, entry.password)
        entry.who = self.gate.identified(entry.desk)
        entry.uses = self.gate.office_view.prepare(entry.desk)
        return entry

    def _entered(self, entry: Entry) -> None:
        self.entry = entry
        if entry.who is not None and entry.who.must_change:
            self.must_change.emit(entry)
            return
        entry.password = ""
        self.entered.emit(entry)

    def _password_changed(self, entry: Entry) -> None:
        must, entry.password = bool(entry.password), ""
        self.changed.emit()
        if must:
            self.entered.emit(entry)

    def _prepare(self, progress: Callable[[str], None]) -> Practice:
        return self.gate.make_practice(progress=progress)

    def _ready(self, practice: Practice) -> None:
        self._practice = practice
        self._begin(Entry(practice.path, practice.people[0].account_name, practice.password, practice))
