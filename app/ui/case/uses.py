"""What the case page asks of the office, as calls already bound to the desk; they run on the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.command import Changed
from app.domain.letters import LetterDraft, LetterKind
from app.domain.views import CaseView, TaskView


@dataclass(frozen=True)
class CaseUses:
    """The use cases behind the page."""

    view: Callable[[str], CaseView]
    mark_read: Callable[[str, str], Changed]
    blank_report: Callable[[], TaskView]
    perform: Callable[..., Changed]  # Command, progress=
    preview: Callable[[str, LetterDraft], bytes]
    blank_letter: Callable[[str, LetterKind], LetterDraft]
    kinds_offered: Callable[[str], tuple[LetterKind, ...]]
    reveal_identity: Callable[[str, str], Changed]
    document: Callable[[str, str], bytes]
    paper: Callable[[str, str], bytes]  # case, disposition_sheet | receipt | report | report_reported
    load_draft: Callable[[str, int], dict[str, Any] | None]
    save_draft: Callable[[str, int, dict[str, Any]], datetime]  # when it was kept, UTC
    discard_draft: Callable[[str, int], None]
