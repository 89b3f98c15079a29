"""What every part of the open office is given beside its use cases."""

from __future__ import annotations

from dataclasses import dataclass

from app.background.worker import Worker
from app.domain.clock import Clock
from app.settings import Settings
from app.ui.shell.memory import Memory
from app.ui.signin.gate import Practice


@dataclass(frozen=True)
class Surroundings:
    """Handed down once; ``practice`` is there only in the practice office."""

    worker: Worker
    clock: Clock
    settings: Settings
    memory: Memory
    practice: Practice | None = None

    @property
    def english(self) -> bool:
        """Whether the second interface language is on."""
        return self.settings.get("language") == "en"
