"""The step's page: form, SOP row, and at the bottom the one act that comes next."""

from __future__ import annotations

import itertools
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.command import Command
from app.domain.errors import Incomplete, OfficeError
from app.domain.journal import moment
from app.domain.letters import Letter, LetterKind
from app.domain.sop import Action, FieldType
from app.domain.views import TaskView
from app.domain.wording import Zone, clock_id, short_date_id
from app.ui.letters.editor import SIDE_BY_SIDE, LetterSetEditor
from app.ui.stepform.action_bar import ActionBar
from app.ui.stepform.binding import FormBinding
from app.ui.stepform.dialogs import ReasonDialog, SignDialog
from app.ui.stepform.drawn import make_form
from app.ui.stepform.paste import PasteDialog
from app.ui.stepform.presenter import StepFormPresenter, draft_json, files_of, letters_of, receives, signs
from app.ui.stepform.sop_card import SopCard
from app.ui.stepform.sop_side import WIDE, SopSide
from app.ui.stepform.widgets import FileList

MARGIN = 12  # pixels inside the card


class StepFormPage(QWidget):
    """One task's form. ``performing`` carries the command; its runner answers with an error or a new task."""

    performing = Signal(object)  # Command
    draft_changed = Signal(dict)
    preview_wanted = Signal(object)  # LetterDraft
    new_letter_wanted = Signal(object)  # LetterKind

    def __init__(self, zone: Zone, english: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._english = zone, english
        self.presenter = StepFormPresenter(self)
        self.presenter.draft_due.connect(self._keep)
        self.binding: FormBinding | None = None
        self.editor: LetterSetEditor | None = None
        self._form: QWidget | None = None
        self._loading = False
        self._lay_out()

    def _lay_out(self) -> None:
        self._notice = QLabel(self)
        self._notice.setWordWrap(True)
        self._notice.setProperty("role", "notice")
        self._notice.hide()
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(MARGIN, MARGIN, 0, MARGIN)
        self._scroll = QScrollArea(self._card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paste = QPushButton(self.tr("Paste from LAPOR!…"), self._card)
        self._paste.setProperty("role", "quiet")
        self._paste.setToolTip("Ctrl+Shift+V")
        self._paste.setShortcut(QKeySequence("Ctrl+Shift+V"))
        self._paste.clicked.connect(self._take_report)
        self._paste.hide()
        inner.addWidget(self._paste, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._scroll)
        self.sop_card = SopCard(self._zone, self)
        self.sop_card.changed.connect(self._touched)
        self.side = SopSide(self.sop_card, self)
        self.bar = ActionBar(self)
        self.bar.chosen.connect(self._ask)
        self.bar.return_chosen.connect(self._ask_return)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._card, 1)
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
        self.side.suggest(self.width(), folded=self.editor is not None and beside < SIDE_BY_SIDE)

    def show_task(
        self, case: str, version: int, task: TaskView, history: tuple[Letter, ...], kinds: tuple[LetterKind, ...],
        draft: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Show a task, with this desk's unsent work on it if there is any."""
        self._loading = True
        self.presenter.show(case, version, task, unsent=bool(draft))
        self._make_form(task)
        self.sop_card.show_task(task, not task.mine)
        self.side.begin()
        self._share_room()
        assert self.binding is not None
        for field_id, choices in task.choices.items():
            self.binding.offer(field_id, choices)
        self.binding.show(dict(task.prefill))
        if self.editor is not None:
            self.editor.set_history(history)
            self.editor.set_letters(letters_of(draft) if draft and draft.get("letters") else task.letters, kinds)
            self.editor.set_read_only(not task.mine)
        if draft:
            self._restore(draft)
        self.binding.set_enabled(task.mine)
        self._paste.setVisible(task.mine and receives(task.step))
        self._tell_standing(task)
        self.bar.show_actions(*self.presenter.grouped(), task.mine, self._why_not(task), self._english)
        self.bar.offer_drop(bool(draft))
        if draft and draft.get("at"):
            local = self._zone.local(moment(draft["at"]))
            self.bar.tell_saved(f"{short_date_id(local.date())} {clock_id(local)}")
        self._loading = False
        self._name_tabs()
        if self.editor is not None:
            self.editor.flush()

    def focus_first(self) -> None:
        """To where the work begins: the letter, or the first empty input."""
        first = self.binding.first() if self.binding is not None else None
        if self.editor is not None:
            self.editor.focus_first()
        elif first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _name_tabs(self) -> None:
        """Tab leads through the inputs, then the SOP's ticks, then the buttons."""
        assert self.binding is not None
        chain = [w for w in self.binding.widgets.values() if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        for before, after in itertools.pairwise([*chain, *self.sop_card.inputs(), *self.bar.in_order()]):
            QWidget.setTabOrder(before, after)

    def _make_form(self, task: TaskView) -> None:
        self._form = make_form(task.step, self._scroll)
        self.binding = FormBinding(self._form, task.step.fields, self._zone, self._english)
        self.editor = None
        place = next((self.binding.widgets.get(f.id) for f in task.step.fields if f.type is FieldType.LETTERS), None)
        if place is not None:
            self._put_editor(place)
        self._scroll.setWidget(self._form)
        self.binding.on_change(self._typed)

    def _put_editor(self, place: QWidget) -> None:
        self.editor = LetterSetEditor(self._zone, place)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.changed.connect(self._touched)
        self.editor.preview_wanted.connect(self.preview_wanted)
        self.editor.new_letter_wanted.connect(self.new_letter_wanted)

    def _tell_standing(self, task: TaskView) -> None:
        if task.returned_reason:
            self.tell(self.tr("Returned by {0}: “{1}”").format(task.returned_by, task.returned_reason), "warning")
        elif not task.mine:
            self.tell(self.tr("This step waits for {0}; you can read it.").format(task.post_title), "info")
        else:
            self._notice.hide()

    def _why_not(self, task: TaskView) -> dict[str, str]:
        return {a.action.id: a.why_not for a in task.actions if not a.enabled}

    def tell(self, text: str, level: str) -> None:
        """A line above the form: info, warning or error."""
        self._notice.setText(text)
        self._notice.setProperty("level", level)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self._notice.show()

    def _restore(self, draft: dict[str, Any]) -> None:
        assert self.binding is not None
        self.binding.show(draft.get("values", {}))
        self.sop_card.restore(tuple(draft.get("checklist", ())), draft.get("checklist_reason", ""))
        files = files_of(draft)
        for widget in self.binding.widgets.values():
            if isinstance(widget, FileList):
                widget.set_files(tuple(f for f in files if f.field == widget.field))

    def _take_report(self) -> None:
        """Fill the form with a report copied from lapor.go.id."""
        assert self.binding is not None
        dialog = PasteDialog(self.binding.fields, self._english, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.binding.show(dialog.values)
            for field_id in dialog.values:
                self.binding.clear_mark(field_id)
            self._touched()
            self.focus_first()

    def _typed(self, field_id: str) -> None:
        assert self.binding is not None
        self.binding.clear_mark(field_id)
        self._touched()

    def _touched(self) -> None:
        if not self._loading:
            self.presenter.touched()
            self.bar.tell_saving()
            self.bar.offer_drop(True)

    def _keep(self) -> None:
        self.draft_changed.emit(self.draft())

    def draft(self) -> dict[str, Any]:
        """The unsent work as it stands."""
        assert self.binding is not None
        letters = self.editor.letters() if self.editor is not None else ()
        card = self.sop_card
        return draft_json(self.binding.values(), card.checklist(), card.reason(), letters, self.binding.files())

    def command(self, action: Action, reason: str = "") -> Command:
        """The command of an action with everything the form holds."""
        assert self.binding is not None
        letters = self.editor.letters() if self.editor is not None else ()
        card = self.sop_card
        return self.presenter.command(
            action, self.binding.filled(), card.checklist(), card.reason(), letters, self.binding.files(), reason
        )

    def _ask(self, action: Action) -> None:
        """Perform, after the reason or the confirmation that the action demands."""
        reason = ""
        if action.reason:
            self._ask_return([action])
            return
        if signs(action) and not self._confirm(action):
            return
        self.performing.emit(self.command(action, reason))

    def _ask_return(self, actions: list[Action]) -> None:
        dialog = ReasonDialog(actions, self._english, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.performing.emit(self.command(dialog.chosen(), dialog.reason.toPlainText().strip()))

    def _confirm(self, action: Action) -> bool:
        letters = [d.content.subject for d in self.editor.letters()] if self.editor is not None else []
        label = action.english if self._english and action.english else action.label
        return SignDialog(label, letters, self).exec() == QDialog.DialogCode.Accepted

    def show_error(self, error: OfficeError) -> None:
        """A refusal: its sentence above the form, the fields it names marked."""
        self.bar.set_busy(False)
        self.tell(error.english if self._english else error.sentence, "error")
        if isinstance(error, Incomplete):
            self._mark(error.fields)

    def _mark(self, fields: dict[str, str]) -> None:
        assert self.binding is not None
        if "checklist" in fields:
            self.side.choose(folded=False)
            self.sop_card.ask_reason()
        first = self.binding.mark(fields)
        if first:
            self.binding.widgets[first].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._show_field(first))

    def _show_field(self, field_id: str) -> None:
        """Scroll to a field once its sentence has taken its place."""
        if self.binding is None or field_id not in self.binding.widgets:
            return
        self._scroll.ensureWidgetVisible(self.binding.widgets[field_id])
        if field_id in self.binding.heads:
            self._scroll.ensureWidgetVisible(self.binding.heads[field_id])
