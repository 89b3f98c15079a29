"""The forms of a set of letters, one behind the other, each with its own undo history."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.letters import LetterDraft, LetterKind
from app.ui.letters.form import LetterForm


class LetterStack(QStackedWidget):
    """Holds one form a letter and remembers the last one taken out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self._removed: tuple[int, LetterForm] | None = None

    def fill(self, letters: tuple[LetterDraft, ...]) -> None:
        """Show these letters instead of those before."""
        self._removed = None
        for form in self.forms():
            self.removeWidget(form)
            form.deleteLater()
        for draft in letters:
            self.add(draft)

    def add(self, draft: LetterDraft) -> None:
        """One more at the end."""
        form = LetterForm(draft, self)
        form.set_read_only(self.read_only)
        form.changed.connect(self.changed)
        self.addWidget(form)

    def forms(self) -> list[LetterForm]:
        """In the order of the set."""
        widgets = (self.widget(i) for i in range(self.count()))
        return [w for w in widgets if isinstance(w, LetterForm)]

    def drafts(self) -> tuple[LetterDraft, ...]:
        """The set as the fields hold it now."""
        return tuple(form.draft() for form in self.forms())

    def kinds(self) -> tuple[LetterKind, ...]:
        """Kinds in the order of the set."""
        return tuple(form.kind for form in self.forms())

    def form(self) -> LetterForm | None:
        """The one in front."""
        widget = self.currentWidget()
        return widget if isinstance(widget, LetterForm) else None

    def uid(self) -> str:
        """Of the letter in front; empty where there is none."""
        form = self.form()
        return form.uid if form is not None else ""

    def take_out(self) -> LetterForm | None:
        """Take the letter in front out of the set."""
        form = self.form()
        if form is not None:
            self._removed = (self.currentIndex(), form)
            self.removeWidget(form)
            form.hide()
        return form

    def put_back(self) -> int:
        """Bring the last one taken out back to its place; the place, or -1 where there is none."""
        if self._removed is None:
            return -1
        index, form = self._removed
        self._removed = None
        self.insertWidget(index, form)
        return index

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid typing."""
        self.read_only = read_only
        for form in self.forms():
            form.set_read_only(read_only)
