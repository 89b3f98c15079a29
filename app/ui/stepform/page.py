"""The step's page: form, SOP row, and at the bottom the one act that comes next."""

from __future__ import annotations

import itertools
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.command import Command
from app.domain.errors import Incomplete, OfficeError
from app.domain.journal import moment
from app.domain.letters import Letter, LetterKind
from app.domain.sop import Action
from app.domain.views import TaskView
from app.domain.wording import Zone, clock_id, short_date_id
from app.ui.letters.editor import SIDE_BY_SIDE
from app.ui.stepform.action_bar import ActionBar
from app.ui.stepform.asking import Asking
from app.ui.stepform.card import MARGIN, FormCard
from app.ui.stepform.presenter import StepFormPresenter, draft_json
from app.ui.stepform.sop_card import SopCard
from app.ui.stepform.sop_side import WIDE, SopSide


class StepFormPage(QWidget):
    """One task's form. ``performing`` carries the command; its runner answers with an error or a new task."""

    performing = Signal(object)  # Command
    draft_changed = Signal(dict)

    def __init__(self, zone: Zone, english: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._english = zone, english
        self.presenter = StepFormPresenter(self)
        self.presenter.draft_due.connect(self._keep)
        self._loading = False
        self._notice = QLabel(self)
        self._notice.setWordWrap(True)
        self._notice.setProperty("role", "notice")
        self._notice.hide()
        self.card = FormCard(zone, english, self)
        self.card.changed.connect(self._touched)
        self.sop_card = SopCard(zone, self)
        self.sop_card.changed.connect(self._touched)
        self.side = SopSide(self.sop_card, self)
        self.bar = ActionBar(self)
        self._asking = Asking(self.card.letters, self._edited, english, self)
        self._asking.agreed.connect(self._perform)
        self.bar.chosen.connect(self._asking.ask)
        self.bar.return_chosen.connect(self._asking.ask_return)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._notice)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # the second is the number pad's
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.bar.press_primary)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A letter and its page come before the SOP's row where both do not fit."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        beside = self.width() - WIDE - 4 * MARGIN
        self.side.suggest(self.width(), folded=self.card.editor is not None and beside < SIDE_BY_SIDE)

    def show_task(
        self, case: str, version: int, task: TaskView, history: tuple[Letter, ...], kinds: tuple[LetterKind, ...],
        draft: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Show a task, with this desk's unsent work on it if there is any."""
        self._loading = True
        self.presenter.show(case, version, task, unsent=bool(draft))
        self.card.make_form(task.step)
        self.sop_card.show_task(task, not task.mine)
        self.side.begin()
        self._share_room()
        self.card.show_task(task, history, kinds, draft)
        if draft:
            self.sop_card.restore(tuple(draft.get("checklist", ())), draft.get("checklist_reason", ""))
        self._tell_standing(task)
        self.bar.show_actions(*self.presenter.grouped(), task.mine, self._why_not(task), self._english)
        self.bar.offer_drop(bool(draft))
        if draft and draft.get("at"):
            local = self._zone.local(moment(draft["at"]))
            self.bar.tell_saved(f"{short_date_id(local.date())} {clock_id(local)}")
        self._loading = False
        self._name_tabs()
        if self.card.editor is not None:
            self.card.editor.flush()

    def focus_first(self) -> None:
        """To where the work begins."""
        self.card.focus_first()

    def _name_tabs(self) -> None:
        """Tab leads through the inputs, then the SOP's ticks, then the buttons."""
        chain = [*self.card.inputs(), *self.sop_card.inputs(), *self.bar.in_order()]
        for before, after in itertools.pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _tell_standing(self, task: TaskView) -> None:
        if task.returned_reason:
            self.tell(self.tr("Returned by {0}: “{1}”").format(task.returned_by, task.returned_reason), "warning")
        elif not task.mine:
            self.tell(self.tr("This step waits for {0}; you can read it.").format(task.post_title), "info")
        else:
            self._notice.hide()

    def _edited(self) -> bool:
        task = self.presenter.task
        return task is not None and self.card.letters() != task.letters

    def _why_not(self, task: TaskView) -> dict[str, str]:
        return {a.action.id: a.why_not for a in task.actions if not a.enabled}

    def tell(self, text: str, level: str) -> None:
        """A line above the form: info, warning or error."""
        self._notice.setText(text)
        self._notice.setProperty("level", level)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self._notice.show()

    def tell_kept(self, at: datetime) -> None:
        """Unsent work was kept on this computer."""
        self.bar.tell_saved(clock_id(self._zone.local(at)))

    def _touched(self) -> None:
        if not self._loading:
            self.presenter.touched()
            self.bar.tell_saving()
            self.bar.offer_drop(True)

    def _keep(self) -> None:
        self.draft_changed.emit(self.draft())

    def draft(self) -> dict[str, Any]:
        """The unsent work as it stands."""
        form, card = self.card.binding, self.sop_card
        return draft_json(form.values(), card.checklist(), card.reason(), self.card.letters(), form.files())

    def command(self, action: Action, reason: str = "") -> Command:
        """The command of an action with everything the form holds."""
        form, card = self.card.binding, self.sop_card
        return self.presenter.command(
            action, form.filled(), card.checklist(), card.reason(), self.card.letters(), form.files(), reason
        )

    def _perform(self, action: Action, reason: str) -> None:
        self.performing.emit(self.command(action, reason))

    def show_error(self, error: OfficeError) -> None:
        """A refusal: its sentence above the form, the fields it names marked."""
        self.bar.set_busy(False)
        self.tell(error.english if self._english else error.sentence, "error")
        if isinstance(error, Incomplete):
            if "checklist" in error.fields:
                self.side.choose(folded=False)
                self.sop_card.ask_reason()
            self.card.mark(error.fields)
