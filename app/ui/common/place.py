"""What every place of the office is: its failures and news reach the person, and it can be read anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class Place(QWidget):
    """The office puts ``failed`` and ``told`` above the place, goes to the case wanted and announces what changed.

    A presenter handed over has its ``failed``, and its ``told`` if it has one, passed on without a further word.
    """

    failed = Signal(object)  # OfficeError
    told = Signal(str)
    case_wanted = Signal(str)
    changed = Signal(object)  # Changed

    def __init__(self, presenter: QObject | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if presenter is not None:
            presenter.setParent(self)
            presenter.failed.connect(self.failed)  # type: ignore[attr-defined]
            if hasattr(presenter, "told"):
                presenter.told.connect(self.told)

    def reload(self) -> None:
        """Read anew what is shown."""
        raise NotImplementedError

    def focus(self) -> None:
        """Where the keys go when one comes here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is shown as it was some time ago."""
        super().showEvent(event)
        self.reload()
