"""Loads a case, keeps its draft, performs its actions; knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.worker import Worker
from app.domain.command import Changed, Command
from app.domain.errors import OfficeError
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
    draft_kept = Signal(object)  # datetime, UTC
    draft_dropped = Signal(dict)  # what was thrown away
    moved = Signal(object)  # CaseView: another desk has changed the case that is shown
    preview_ready = Signal(bytes, str)  # PDF, letter uid
    preview_failed = Signal(object)
    letter_ready = Signal(object)  # LetterDraft
    file_ready = Signal(str, bytes, object)  # name, data, DocumentRow (None for a paper drawn just now)
    progress = Signal(str)
    read = Signal(object)  # Changed

    def __init__(self, worker: Worker, uses: CaseUses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._uses = worker, uses
        self._key = f"case {id(self)}"
        self.shown: Loaded | None = None

    def open(self, case: str) -> None:
        """Load a case; an empty uid is a new report."""
        self._worker.read(self._load, case, then=self._show, failed=self.failed.emit, key=self._key, owner=self)

    def look_again(self) -> None:
        """Another desk has written: has it changed what is shown? Whether it can be asked is told elsewhere."""
        if self.shown is not None and self.shown.case is not None:
            self._worker.read(
                self._uses.view, self.shown.case.case, then=self._compare, failed=_untold, key=f"{self._key} again",
                owner=self,
            )  # fmt: skip

    def _compare(self, now: CaseView) -> None:
        seen = self.shown.case if self.shown is not None else None
        if seen is not None and now.case == seen.case and now.version != seen.version:
            self.moved.emit(now)

    def reload(self, unsent: dict[str, Any] | None = None) -> None:
        """Show the case as it stands now; unsent work is kept first and shown again if its step still waits."""
        case, step = self._place()
        if unsent is None:
            self.open(case)
        else:
            self._worker.write(
                self._uses.save_draft, case, step, unsent, then=lambda _at: self.open(case), failed=self.failed.emit,
                owner=self,
            )  # fmt: skip

    def drop_draft(self, data: dict[str, Any]) -> None:
        """Throw unsent work away; ``draft_dropped`` hands it back for whoever regrets it."""
        case, step = self._place()

        def dropped(_none: None) -> None:
            self.draft_dropped.emit(data)
            self.open(case)

        self._worker.write(self._uses.discard_draft, case, step, then=dropped, failed=self.failed.emit, owner=self)

    def _place(self) -> tuple[str, int]:
        """Case and step shown; an empty uid for a new report."""
        assert self.shown is not None
        case = self.shown.case.case if self.shown.case is not None else ""
        return case, self.shown.task.step.number if self.shown.task is not None else 0

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
        step = self._place()[1] if self.shown is not None else 0

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
        case, step = self._place()
        self._worker.write(self._uses.save_draft, case, step, data, then=self.draft_kept.emit, failed=self.failed.emit)

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
            row = next((d for d in self.shown.case.documents if d.uid == uid), None)
            self._worker.read(
                self._uses.document, self.shown.case.case, uid, then=lambda data: self.file_ready.emit(name, data, row),
                failed=self.failed.emit, owner=self,
            )  # fmt: skip

    def paper(self, kind: str, name: str) -> None:
        """A paper drawn from the case's facts."""
        if self.shown is not None and self.shown.case is not None:
            self._worker.read(
                self._uses.paper, self.shown.case.case, kind, then=lambda data: self.file_ready.emit(name, data, None),
                failed=self.failed.emit, owner=self,
            )  # fmt: skip


def _untold(_error: OfficeError) -> None:
    """The watcher of the share tells that it is away."""
