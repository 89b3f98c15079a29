"""An example journey through a SOP, as data: who does what, with which form, after how much working time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class JourneyStep:
    """One action. Values beginning with "@" choose a post, "-2m" means two minutes before, "-1" a day before."""

    step: int
    action: str
    minutes: int = 10  # working minutes since the step before
    form: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""
    edit: str = ""  # a paragraph that the officer adds to the first letter


@dataclass(frozen=True)
class Journey:
    """A whole case, from the report to its end."""

    id: str
    title: str
    steps: tuple[JourneyStep, ...]
    settings: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class PracticeCase:
    """A case of the practice office: its journey, the step at which it waits (None: played to its end), how long."""

    journey: str
    waits_at: int | None
    waited: int  # working minutes
    form: Mapping[str, Any] = field(default_factory=dict)  # in place of what the journey's report says


@dataclass(frozen=True)
class Practice:
    """What a SOP's practice office is called, how its papers look and which cases it holds."""

    name: str
    settings: Mapping[str, str]
    cases: tuple[PracticeCase, ...]
