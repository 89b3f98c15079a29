"""Loads a case, keeps its draft, performs its actions; knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.worker import Worker
from app.domain.command import Changed, Command
from app.domain.letters import LetterDraft, LetterKind
from app.domain.sop import Effect
from app.domain.views import CaseView, TaskView
from app.ui.case.uses import CaseUses


@dataclass(frozen=True)
class Loaded:
    """A case with the task shown first, this desk's draft on it, and the letters it may yield."""

    case: CaseView | None  # None for a new report
    task: TaskView | None
    draft: dict[str, Any] | None
    kinds: tuple[LetterKind, ...]


class CasePresenter(QObject):
    """Every call runs on the worker; answers come back as signals on the UI thread."""

    loaded = Signal(object)  # Loaded
    performed = Signal(object)  # Changed
    refused = Signal(object)  # OfficeError, from an action
    failed = Signal(object)  # OfficeError, from reading
    draft_kept = Signal()
    preview_ready = Signal(bytes, str)  # PDF, letter uid
    preview_failed = Signal(object)
    letter_ready = Signal(object)  # LetterDraft
    file_ready = Signal(str, bytes)  # name, data
    progress = Signal(str)
    read = Signal(object)  # Changed

    def __init__(self, worker: Worker, uses: CaseUses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._uses = worker, uses
        self.shown: Loaded | None = None

    def open(self, case: str) -> None:
        """Load a case; an empty uid is a new report."""
        self._worker.read(self._load, case, then=self._show, failed=self.failed.emit, key="case", owner=self)

    def _load(self, case: str) -> Loaded:
        if not case:
            blank = self._uses.blank_report()
            return Loaded(None, blank, self._uses.load_draft("", blank.step.number), ())
        view = self._uses.view(case)
        task = next((t for t in view.tasks if t.mine), view.tasks[0] if view.tasks else None)
        draft = self._uses.load_draft(case, task.step.number) if task is not None and task.mine else None
        drafts = task is not None and any(Effect.DRAFT in a.action.effects for a in task.actions)
        kinds = self._uses.kinds_offered(case) if drafts else ()
        return Loaded(view, task, draft, kinds)

    def _show(self, loaded: Loaded) -> None:
        self.shown = loaded
        self.loaded.emit(loaded)
        if loaded.case is not None and loaded.task is not None and loaded.task.mine:
            self._worker.write(
                self._uses.mark_read, loaded.case.case, loaded.task.task, then=self._was_read, failed=self.failed.emit,
                owner=self,
            )  # fmt: skip

    def _was_read(self, changed: Changed) -> None:
        if changed.cases:
            self.read.emit(changed)

    def perform(self, command: Command) -> None:
        """Perform an action; its draft is forgotten when it is done."""
        step = self.shown.task.step.number if self.shown is not None and self.shown.task is not None else 0

        def run(progress: Any) -> Changed:
            changed = self._uses.perform(command, progress=progress)
            self._uses.discard_draft(command.case, step)
            return changed

        self._worker.write(
            run, then=self.performed.emit, failed=self.refused.emit, progress=self.progress.emit, owner=self
        )

    def keep_draft(self, data: dict[str, Any]) -> None:
        """Keep unsent work on this computer."""
        if self.shown is None or self.shown.task is None:
            return
        case = self.shown.case.case if self.shown.case is not None else ""
        self._worker.write(
            self._uses.save_draft, case, self.shown.task.step.number, data, then=lambda _none: self.draft_kept.emit(),
            failed=self.failed.emit,
        )  # fmt: skip

    def preview(self, draft: LetterDraft) -> None:
        """The letter's page as it stands."""
        if self.shown is None or self.shown.case is None:
            return

        def answer(pdf: bytes) -> None:
            self.preview_ready.emit(pdf, draft.uid)

        self._worker.read(
            self._uses.preview, self.shown.case.case, draft, then=answer, failed=self.preview_failed.emit,
            key=f"preview-{draft.uid}", owner=self,
        )  # fmt: skip

    def new_letter(self, kind: LetterKind) -> None:
        """A further letter of the set."""
        if self.shown is not None and self.shown.case is not None:
            self._worker.read(
                self._uses.blank_letter, self.shown.case.case, kind, then=self.letter_ready.emit,
                failed=self.failed.emit, owner=self,
            )  # fmt: skip

    def reveal(self, reason: str) -> None:
        """Open a protected identity."""
        if self.shown is not None and self.shown.case is not None:
            case = self.shown.case.case
            self._worker.write(
                self._uses.reveal_identity, case, reason, then=lambda _changed: self.open(case),
                failed=self.failed.emit, owner=self,
            )  # fmt: skip

    def fetch(self, uid: str, name: str) -> None:
        """A file's bytes, to be opened or saved."""
        if self.shown is not None and self.shown.case is not None:
            self._worker.read(
                self._uses.document, self.shown.case.case, uid, then=lambda data: self.file_ready.emit(name, data),
                failed=self.failed.emit, owner=self,
            )  # fmt: skip

    def paper(self, kind: str, name: str) -> None:
        """A paper drawn from the case's facts."""
        if self.shown is not None and self.shown.case is not None:
            self._worker.read(
                self._uses.paper, self.shown.case.case, kind, then=lambda data: self.file_ready.emit(name, data),
                failed=self.failed.emit, owner=self,
            )  # fmt: skip
