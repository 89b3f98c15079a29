"""The card that holds a step's form: its inputs, the letters' editor where the step has letters, and pasting."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import OfficeError
from app.domain.letters import Letter, LetterDraft, LetterKind
from app.domain.sop import FieldType, Step
from app.domain.views import CaseView, TaskView
from app.domain.wording import Zone
from app.ui.letters.editor import LetterSetEditor
from app.ui.stepform.binding import FormBinding
from app.ui.stepform.brief import CaseBrief
from app.ui.stepform.drawn import make_form
from app.ui.stepform.paste import PasteDialog
from app.ui.stepform.presenter import files_of, letters_of, receives
from app.ui.stepform.widgets import FileList

MARGIN = 12  # pixels inside the card


class EditorFrame(QSplitter):
    """Asks for no more height than the editor needs, and takes what is there: two nested scroll bars serve nobody."""

    def sizeHint(self) -> QSize:
        """As low as it may be."""
        return self.minimumSizeHint()


class FormCard(QFrame):
    """One step's inputs. ``changed`` goes out with everything typed, ticked or handed in."""

    changed = Signal()
    preview_wanted = Signal(object)  # LetterDraft; answered by show_preview or show_preview_failure
    new_letter_wanted = Signal(object)  # LetterKind; answered by add_letter

    def __init__(self, zone: Zone, english: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._english = zone, english
        self.setProperty("role", "card")
        self.binding = FormBinding(QWidget(), (), zone, english)
        self.editor: LetterSetEditor | None = None
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.brief = CaseBrief(self)
        self._paste = QPushButton(self.tr("Paste from LAPOR!…"), self)
        self._paste.setProperty("role", "quiet")
        self._paste.setToolTip("Ctrl+Shift+V")
        self._paste.setShortcut(QKeySequence("Ctrl+Shift+V"))
        self._paste.clicked.connect(self._take_report)
        self._paste.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, 0, MARGIN)
        column.addWidget(self._paste, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._scroll)

    def make_form(self, step: Step) -> None:
        """The empty form of a step in place of the one before."""
        form = make_form(step, self._scroll)
        self.binding = FormBinding(form, step.fields, self._zone, self._english)
        self.editor = None
        place = next((self.binding.widgets.get(f.id) for f in step.fields if f.type is FieldType.LETTERS), None)
        if place is not None:
            self._put_editor(place)
        self._scroll.setWidget(self._under_brief(form))
        self.binding.on_change(self._typed)

    def _under_brief(self, form: QWidget) -> QWidget:
        sheet = QWidget(self._scroll)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.brief)
        column.addWidget(form, 1)
        return sheet

    def _put_editor(self, place: QWidget) -> None:
        self.editor = LetterSetEditor(self._zone)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        frame = EditorFrame(place)
        frame.addWidget(self.editor)
        column.addWidget(frame)
        self.editor.changed.connect(self.changed)
        self.editor.preview_wanted.connect(self.preview_wanted)
        self.editor.new_letter_wanted.connect(self.new_letter_wanted)

    def show_task(
        self, task: TaskView, history: tuple[Letter, ...], kinds: tuple[LetterKind, ...], draft: dict[str, Any] | None
    ) -> None:
        """What the task knows already, and over it the unsent work if there is any."""
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

    def tell_case(self, case: CaseView | None, task: TaskView) -> None:
        """What the step is about; folded where a letter needs the room."""
        self.brief.show_case(case, task, folded=self.editor is not None)

    def _restore(self, draft: dict[str, Any]) -> None:
        self.binding.show(draft.get("values", {}))
        files = files_of(draft)
        for widget in self.binding.widgets.values():
            if isinstance(widget, FileList):
                widget.set_files(tuple(f for f in files if f.field == widget.field))

    def letters(self) -> tuple[LetterDraft, ...]:
        """The set of letters as it stands; none where the step has none."""
        return self.editor.letters() if self.editor is not None else ()

    def inputs(self) -> list[QWidget]:
        """What Tab leads through."""
        return [w for w in self.binding.widgets.values() if w.focusPolicy() is not Qt.FocusPolicy.NoFocus]

    def focus_first(self) -> None:
        """To where the work begins: the letter, or the first empty input."""
        first = self.binding.first()
        if self.editor is not None:
            self.editor.focus_first()
        elif first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def mark(self, fields: dict[str, str]) -> None:
        """Sentences beside the inputs they are about; the first of them takes the focus."""
        first = self.binding.mark(fields)
        if first:
            self.binding.widgets[first].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._show_field(first))

    def _show_field(self, field_id: str) -> None:
        """Scroll to a field once its sentence has taken its place."""
        if field_id not in self.binding.widgets:
            return
        self._scroll.ensureWidgetVisible(self.binding.widgets[field_id])
        if field_id in self.binding.heads:
            self._scroll.ensureWidgetVisible(self.binding.heads[field_id])

    def add_letter(self, draft: LetterDraft) -> None:
        """The further letter that was asked for."""
        if self.editor is not None:
            self.editor.add_letter(draft)

    def show_preview(self, pdf: bytes, letter: str) -> None:
        """The page that was asked for."""
        if self.editor is not None:
            self.editor.pages.take(pdf, letter)

    def show_preview_failure(self, error: OfficeError) -> None:
        """Why there is no page."""
        if self.editor is not None:
            self.editor.pages.tell(error.english if self._english else error.sentence)

    def _take_report(self) -> None:
        """Fill the form with a report copied from lapor.go.id."""
        dialog = PasteDialog(self.binding.fields, self._english, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.binding.show(dialog.values)
            for field_id in dialog.values:
                self.binding.clear_mark(field_id)
            self.changed.emit()
            self.focus_first()

    def _typed(self, field_id: str) -> None:
        self.binding.clear_mark(field_id)
        self.changed.emit()
