"""Noticing what other desks have written."""

from __future__ import annotations

from app.usecases.desk import Desk


class Watch:
    """Remembers the store's change mark between two looks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._mark = desk.store.change_mark()

    def changed(self) -> bool:
        """True where another desk has written since the last look."""
        mark = self._desk.store.change_mark()
        changed, self._mark = mark != self._mark, mark
        return changed
