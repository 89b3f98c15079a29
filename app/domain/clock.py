"""Time comes from a clock that is passed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time in UTC."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        return datetime.now(UTC)


@dataclass
class SetClock:
    """A clock that shows the moment it is set to; practice offices and tests live by it."""

    moment: datetime

    def now(self) -> datetime:
        """The moment set."""
        return self.moment
