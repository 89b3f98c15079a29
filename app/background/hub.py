"""One place that announces what a write changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.command import Changed


class Hub(QObject):
    """Each page listens and decides whether it cares; ``elsewhere`` means that another desk changed something."""

    changed = Signal(object)  # domain.command.Changed
    elsewhere = Signal()

    def announce(self, changed: Changed) -> Changed:
        """Tell every page; hands the change back, so that it can stand in a chain of callbacks."""
        self.changed.emit(changed)
        return changed
