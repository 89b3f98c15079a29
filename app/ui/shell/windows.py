"""The small windows over the open office: help, verification, a file; and the notices in the tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.sop import Step
from app.domain.views import DocumentRow
from app.domain.wording import Zone
from app.ui.letters.standing import Standing, standing_of_file
from app.ui.shell.binding import OfficeUses
from app.ui.shell.help import HelpDialog
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.tray import Tray
from app.ui.shell.viewer import FileViewer
from app.ui.verification.window import VerificationWindow


class OfficeWindows(QObject):
    """Opens them over ``over``; ``inbox_wanted`` goes out when a notice is clicked."""

    inbox_wanted = Signal()

    def __init__(self, uses: OfficeUses, around: Surroundings, over: QWidget) -> None:
        super().__init__(over)
        self._uses, self._around, self._over = uses, around, over
        self.tray = Tray(over)
        self.tray.inbox_wanted.connect(self._raise)
        self.tray.set_on(around.memory.get("notices", "no") == "yes")

    @property
    def _zone(self) -> Zone:
        return self._uses.zone

    def help(self, step: Step | None) -> None:
        """The SOP's row of the step that is open, and the keys."""
        HelpDialog(step, self._over).open()

    def verify(self) -> None:
        """Judge a PDF that someone brings."""
        VerificationWindow(self._around.worker, self._uses.verify_letter, self._zone, self._over).show()

    def look_at(self, name: str, data: bytes, row: DocumentRow | None = None) -> None:
        """A file of a case; ``row`` tells whether it may leave the office."""
        standing = standing_of_file(row) if row is not None else Standing()
        FileViewer(self._around.worker, name, data, standing, self._over).open()

    def set_notices(self, on: bool) -> None:
        """Switch the notices of new tasks on or off, for this person on this PC."""
        self._around.memory.put("notices", "yes" if on else "no")
        self.tray.set_on(on)

    def _raise(self) -> None:
        window = self._over.window()
        window.show()
        window.activateWindow()
        self.inbox_wanted.emit()
