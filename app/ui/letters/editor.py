"""The editor of a case's set of letters, with the live page or the redline beside it."""

from __future__ import annotations

from PySide6.QtCore import Property, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.letters import Letter, LetterDraft, LetterKind
from app.domain.wording import Zone
from app.ui.letters.life import LifeStrip
from app.ui.letters.pages import LetterPages
from app.ui.letters.setbar import SetBar, UndoBar, ViewSwitch
from app.ui.letters.stack import LetterStack

LEAST_HEIGHT = 300  # pixels; a step's form scrolls rather than squeeze the page
PAUSE = 600  # milliseconds without a stroke before a new page is asked for
EDITOR_SHARE = 0.46  # of the width, until someone moves the handle
SIDE_BY_SIDE = 640  # pixels of width from which editor and page stand beside each other


class LetterSetEditor(QWidget):
    """Edits the letters of one case.

    ``preview_wanted`` asks for the PDF of a draft and is answered by ``pages.take``; nothing is rendered here.
    ``changed`` goes out with every stroke and with every letter added or removed.
    """

    changed = Signal()
    preview_wanted = Signal(object)  # LetterDraft
    new_letter_wanted = Signal(object)  # LetterKind; answered by add_letter

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(LEAST_HEIGHT)
        self._kinds: tuple[LetterKind, ...] = ()
        self._history: dict[str, Letter] = {}
        self._wide = False
        self._bar = SetBar(self)
        self._life = LifeStrip(zone, self)
        self._switch = ViewSwitch(self)
        self._undo = UndoBar(self)
        self._stack = LetterStack(self)
        self.pages = LetterPages(zone, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self._arrange()

    def set_letters(self, letters: tuple[LetterDraft, ...], kinds: tuple[LetterKind, ...]) -> None:
        """Show these letters; ``kinds`` are those the step may yield, one letter each (none: the set is fixed)."""
        here = self._stack.uid()
        self._kinds = kinds
        self.pages.forget()
        self._undo.hide()
        self._stack.fill(letters)
        self._refresh_bar(next((i for i, d in enumerate(letters) if d.uid == here), 0))
        settled = self._stack.read_only or self._stack.uid() in self._history
        self._switch.choose("page" if settled else "edit")
        self._show_current()

    def set_history(self, letters: tuple[Letter, ...]) -> None:
        """Tell the letters' lives so far (before set_letters): revisions, number, date, paraf, signatures."""
        self._history = {letter.uid: letter for letter in letters}
        self._show_standing()

    def letters(self) -> tuple[LetterDraft, ...]:
        """The set as the fields hold it now."""
        return self._stack.drafts()

    def add_letter(self, draft: LetterDraft) -> None:
        """Put a new letter at the end of the set and open it."""
        self._stack.add(draft)
        self._refresh_bar(self._stack.count() - 1)
        self._switch.choose("edit")
        self._show_current()
        self.changed.emit()

    def show_view(self, view: str) -> None:
        """Open ``edit``, ``page`` or ``compare``."""
        self._switch.choose(view)

    def flush(self) -> None:
        """Ask for the page at once instead of after the pause."""
        self._pause.stop()
        form = self._stack.form()
        if form is not None and (self._beside() or self._switch.view() == "page"):
            self.preview_wanted.emit(form.draft())

    def focus_first(self) -> None:
        """To the body of the letter shown, or to the page where nothing may be typed."""
        form = self._stack.form()
        if form is not None and self._stack.isVisibleTo(self):
            form.body.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.pages.paper.setFocus()

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid typing, adding and removing."""
        self._stack.set_read_only(read_only)
        self._refresh_bar(self._stack.currentIndex())
        self._switch.name_edit(read_only)
        self._widen()

    read_only = Property(bool, lambda self: self._stack.read_only, set_read_only)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side or behind each other, as the width allows."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        needed = self._bar.sizeHint().width() + self._switch.sizeHint().width() + self._head.spacing()
        beside = QBoxLayout.Direction.LeftToRight
        self._head.setDirection(beside if needed <= self.width() else QBoxLayout.Direction.TopToBottom)
        wide = self.width() >= SIDE_BY_SIDE
        if wide != self._wide:
            self._wide = wide
            self._arrange()

    def _lay_out(self) -> None:
        self._splitter = splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(self._stack)
        splitter.addWidget(self.pages)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.setProperty("quiet", True)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 6)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._bar, 1)
        self._head.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._head)
        layout.addWidget(self._undo)
        layout.addWidget(self._life)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._bar.picked.connect(self._stack.setCurrentIndex)
        self._bar.picked.connect(self._show_current)
        self._bar.add_wanted.connect(self.new_letter_wanted)
        self._bar.remove_wanted.connect(self._remove)
        self._undo.undo_wanted.connect(self._put_back)
        self._switch.chosen.connect(self._arrange)
        self._stack.changed.connect(self._show_standing)
        self._stack.changed.connect(self._pause.start)
        self._stack.changed.connect(self.changed)
        self._pause.timeout.connect(self.flush)

    def _refresh_bar(self, index: int) -> None:
        present = self._stack.kinds()
        kinds = () if self._stack.read_only else self._kinds
        self._bar.show_set(present, index, tuple(k for k in kinds if k not in present), bool(kinds))
        self._stack.setCurrentIndex(self._bar.index())
        self._widen()

    def _remove(self) -> None:
        index = self._stack.currentIndex()
        form = self._stack.take_out()
        if form is None:
            return
        self._undo.offer(form.kind)
        self._refresh_bar(max(0, index - 1))
        self._show_current()
        self.changed.emit()

    def _put_back(self) -> None:
        index = self._stack.put_back()
        self._undo.hide()
        self._refresh_bar(index)
        self._show_current()
        self.changed.emit()

    def _show_current(self) -> None:
        self._show_standing()
        self.pages.turn_to(self._stack.uid())
        self.flush()

    def _show_standing(self) -> None:
        form = self._stack.form()
        self._life.setVisible(form is not None)
        self._switch.setVisible(form is not None)
        if form is None:
            return
        letter, content = self._history.get(form.uid), form.content()
        edited = letter is not None and letter.current.content != content
        self._life.show_letter(letter, edited)
        self._switch.allow_compare(letter is not None and len(letter.revisions) - (not edited) > 0)
        self.pages.show_life(letter, content)

    def _arrange(self) -> None:
        """Who reads gets the whole page; who writes has it beside the text where both fit."""
        view = self._switch.view()
        self.pages.show_view(view)
        was_apart = self._stack.isHidden() or self.pages.isHidden()
        self._stack.setVisible(view == "edit")
        self.pages.setVisible(view != "edit" or self._beside())
        if was_apart and self._beside():
            self._splitter.setSizes([round(self.width() * EDITOR_SHARE), round(self.width() * (1 - EDITOR_SHARE))])
        if view == "page" or self._beside():
            self.flush()

    def _beside(self) -> bool:
        return self._wide and self._switch.view() == "edit" and not self._stack.read_only
