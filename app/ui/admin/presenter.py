"""The administration's questions and acts, without widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.background.worker import Worker
from app.domain.views import Appointment, NewPerson
from app.ui.admin.uses import AdminUses
from app.ui.letters.printing import make_job


class AdminPresenter(QObject):
    """Reads what the tabs show and reads it again after each act."""

    posts_ready = Signal(object)  # Sequence[PostRow]
    people_ready = Signal(object)  # Sequence[PersonRow]
    accounts_ready = Signal(object)  # Sequence[AccountRow]
    switches_ready = Signal(object)  # Sequence[Setting], told before the settings
    settings_ready = Signal(object)  # Mapping
    hours_ready = Signal(object)  # WorkingHours
    sample_ready = Signal(bytes)  # a PDF
    emblem_ready = Signal(str)  # the setting's value
    password_made = Signal(str, str)  # account name, one-time password
    slip_ready = Signal(object)  # PrintJob
    backed_up = Signal(str)
    verified = Signal(object)  # Sequence[str]
    read_only_ready = Signal(str)  # why; empty where the office can be written
    office_changed = Signal()
    told = Signal(str)
    failed = Signal(object)  # OfficeError

    def __init__(self, worker: Worker, uses: AdminUses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._uses = uses

    def load(self) -> None:
        """Ask for everything that the tabs show."""
        for ask, then in (
            (self._uses.posts, self.posts_ready),
            (self._uses.people, self.people_ready),
            (self._uses.accounts, self.accounts_ready),
            (self._uses.switches, self.switches_ready),
            (self._uses.settings, self.settings_ready),
            (self._uses.working_hours, self.hours_ready),
            (self._uses.read_only, self.read_only_ready),
        ):
            self._worker.read(ask, then=then.emit, failed=self.failed.emit, owner=self)

    def appoint(self, appointment: Appointment) -> None:
        """Put a person in a post."""
        self._write(self._uses.appoint, appointment, words=self.tr("The appointment is recorded."))

    def add_person(self, wanted: NewPerson) -> None:
        """Add an officer with a one-time password."""
        self._worker.write(
            self._uses.add_person, wanted, then=lambda made: self._added(wanted.account, made), failed=self._refused,
            owner=self,
        )  # fmt: skip

    def _added(self, name: str, made: str) -> None:
        self.office_changed.emit()
        self._reset_done(name, made)

    def reset(self, account: str, name: str) -> None:
        """Make a one-time password."""
        self._worker.write(
            self._uses.reset,
            account,
            then=lambda made: self._reset_done(name, made),
            failed=self.failed.emit,
            owner=self,
        )

    def prepare_slip(self, name: str, password: str) -> None:
        """Draw the slip of a one-time password for the printer."""
        self._worker.read(self._uses.password_slip, name, password, then=self._draw_slip, failed=self.failed.emit,
                          owner=self)  # fmt: skip

    def _draw_slip(self, pdf: bytes) -> None:
        self._worker.render(make_job, pdf, then=self.slip_ready.emit, failed=self.failed.emit, owner=self)

    def remove(self, account: str) -> None:
        """Take an account's access away; the file is re-keyed."""
        self._write(self._uses.remove, account, words=self.tr("The account is removed and the file has a new key."))

    def change_settings(self, values: Mapping[str, object]) -> None:
        """Set some of the office's settings, all or none."""
        self._write(self._uses.change_settings, values, words=self.tr("The setting is saved for the whole office."))

    def sample_letter(self, values: Mapping[str, object]) -> None:
        """Draw a letter with these settings, saved or not."""
        self._worker.render(self._uses.sample_letter, values, then=self.sample_ready.emit, failed=self.failed.emit,
                            owner=self)  # fmt: skip

    def load_emblem(self, name: str, data: bytes) -> None:
        """Make a picture file the coat of arms; it is not saved yet."""
        self._worker.read(self._uses.emblem, name, data, then=self.emblem_ready.emit, failed=self.failed.emit,
                          owner=self)  # fmt: skip

    def adopt_calendar(self, name: str, data: bytes) -> None:
        """Count the deadlines to come with a calendar file."""
        words = self.tr("The calendar is in use. Deadlines that run already stay as they are.")
        self._write(self._uses.adopt_calendar, name, data, words=words)

    def back_up(self) -> None:
        """Make a backup now."""
        self._worker.write(self._uses.back_up, then=self.backed_up.emit, failed=self.failed.emit, owner=self)

    def accept_restore(self, reason: str) -> None:
        """This older copy is the office's database from now on."""
        words = self.tr("The restore is journaled. The office can be written again.")
        self._write(self._uses.accept_restore, reason, words=words)

    def verify(self) -> None:
        """Check the journal against the tables."""
        self._worker.read(self._uses.verify, then=self.verified.emit, failed=self.failed.emit, owner=self)

    def _write(self, call: Callable[..., object], *args: object, words: str) -> None:
        self._worker.write(
            call, *args, then=lambda _result: self._done(words), failed=self._refused, owner=self
        )  # fmt: skip

    def _done(self, words: str) -> None:
        self.told.emit(words)
        self.office_changed.emit()
        self.load()

    def _refused(self, error: object) -> None:
        self.failed.emit(error)
        self.load()  # what was pressed shows again what is so

    def _reset_done(self, name: str, made: str) -> None:
        self.password_made.emit(name, made)
        self.load()
