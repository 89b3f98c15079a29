"""The places of the office, each made when it is first gone to, or one by one while the windows rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QTimer

from app.ui.common.place import Place


class MadePlaces(Mapping[str, Place]):
    """By key, in the sidebar's order. Making all at once would hold the first window up many times as long."""

    def __init__(self, makes: Mapping[str, Callable[[], Place]], welcome: Callable[[Place], object]) -> None:
        self._makes = makes
        self._welcome = welcome
        self._made: dict[str, Place] = {}

    def __getitem__(self, key: str) -> Place:
        if key not in self._made:
            self._made[key] = place = self._makes[key]()
            self._welcome(place)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makes)

    def __len__(self) -> int:
        return len(self._makes)

    @property
    def made(self) -> tuple[Place, ...]:
        """Those that are there already."""
        return tuple(self._made.values())

    def make_another(self, timer: QTimer) -> None:
        """One that was not gone to yet, so that going there takes no time; once all are made the timer stops."""
        key = next((key for key in self._makes if key not in self._made), "")
        if key:
            self[key]
        else:
            timer.stop()
