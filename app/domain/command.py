"""What a desk asks for when an action's button is pressed, and what came of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.letters import LetterDraft


@dataclass(frozen=True)
class NewFile:
    """A file handed in with a form, before it is stored."""

    field: str
    name: str
    data: bytes = dataclasses.field(repr=False)


@dataclass(frozen=True)
class Attachment:
    """A stored file of a form; ``uid`` names it in the journal, ``sha256`` its bytes."""

    uid: str
    field: str
    name: str
    sha256: str
    size: int
    media: str


@dataclass(frozen=True)
class Command:
    """One action on one task, with everything the form holds.

    ``expected`` is the case's version as the desk saw it (0 for a new case). ``form`` holds JSON values by field id.
    ``checklist`` has one truth value per kelengkapan, in the row's order.
    """

    case: str
    task: str
    action: str
    expected: int
    form: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    checklist: tuple[bool, ...] = ()
    checklist_reason: str = ""
    reason: str = ""
    letters: tuple[LetterDraft, ...] = ()
    files: tuple[NewFile, ...] = ()


@dataclass(frozen=True)
class Changed:
    """What a write changed; the hub announces it and each page decides whether it cares."""

    cases: frozenset[str] = frozenset()
    office: bool = False
    case: str = ""  # the case that a new report became
    message: str = ""  # one sentence for the person who acted
    english: str = ""  # the same
