"""What a step form hands in: the command of an action, and the draft that is kept until then."""

from __future__ import annotations

import base64
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.command import Command, NewFile
from app.domain.letters import LetterContent, LetterDraft, LetterKind
from app.domain.sop import Action, ActionKind, Effect, Step
from app.domain.views import TaskView

SAVE_AFTER = 2000  # milliseconds after the first change that is not kept yet


class StepFormPresenter(QObject):
    """Holds a task's facts; tells when unsent work should be kept on this computer."""

    draft_due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.task: TaskView | None = None
        self.case = ""
        self.version = 0
        self.unsent = False  # something was typed, kept by now or not, that nobody else has seen
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER)
        self._timer.timeout.connect(self.draft_due)

    def show(self, case: str, version: int, task: TaskView, *, unsent: bool) -> None:
        """Take a task, with unsent work on it or not."""
        self._timer.stop()
        self.unsent = unsent
        self.case, self.version, self.task = case, version, task

    def touched(self) -> None:
        """Something was typed; kept soon even while the typing goes on."""
        self.unsent = True
        if not self._timer.isActive():
            self._timer.start()

    @property
    def dirty(self) -> bool:
        """True while a change has not been kept yet."""
        return self._timer.isActive()

    def settle(self) -> None:
        """Nothing unsent is left."""
        self._timer.stop()

    def command(
        self,
        action: Action,
        values: dict[str, Any],
        checklist: tuple[bool, ...],
        checklist_reason: str,
        letters: tuple[LetterDraft, ...],
        files: tuple[NewFile, ...],
        reason: str = "",
    ) -> Command:
        """The command behind an action's button."""
        assert self.task is not None
        return Command(
            self.case, self.task.task, action.id, self.version, values, checklist, checklist_reason, reason, letters,
            files,
        )  # fmt: skip

    def grouped(self) -> tuple[Action | None, list[Action], list[Action]]:
        """The primary action, the other ways on, and the returns."""
        if self.task is None:
            return None, [], []
        actions = [a.action for a in self.task.actions]
        primary = next((a for a in actions if a.primary), None)
        returns = [a for a in actions if a.kind is ActionKind.RETURN]
        others = [a for a in actions if a is not primary and a not in returns]
        return primary, others, returns


def signs(action: Action) -> bool:
    """True where the action puts a signature: number and bytes cannot be taken back."""
    return bool({Effect.SIGN_FINAL, Effect.SIGN_FOR, Effect.SIGN_FIRST} & set(action.effects))


def receives(step: Step) -> bool:
    """True where a report is taken in, from whatever channel."""
    return any(Effect.RECEIVE in action.effects for action in step.actions)


def draft_json(
    values: dict[str, Any],
    checklist: tuple[bool, ...],
    checklist_reason: str,
    letters: tuple[LetterDraft, ...],
    files: tuple[NewFile, ...],
) -> dict[str, Any]:
    """Unsent work as JSON."""
    return {
        "values": values,
        "checklist": list(checklist),
        "checklist_reason": checklist_reason,
        "letters": [{"uid": d.uid, "kind": d.kind.value, "content": d.content.to_json()} for d in letters],
        "files": [{"field": f.field, "name": f.name, "data": base64.b64encode(f.data).decode()} for f in files],
    }


def letters_of(draft: dict[str, Any]) -> tuple[LetterDraft, ...]:
    """The letters of a draft."""
    return tuple(
        LetterDraft(x["uid"], LetterKind(x["kind"]), LetterContent.from_json(x["content"]))
        for x in draft.get("letters", [])
    )


def files_of(draft: dict[str, Any]) -> tuple[NewFile, ...]:
    """The files of a draft."""
    return tuple(NewFile(f["field"], f["name"], base64.b64decode(f["data"])) for f in draft.get("files", []))
