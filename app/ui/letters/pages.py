"""The reading side of the letter editor: the page of the letter in front, or its redline."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.letters import Letter, LetterContent
from app.domain.wording import Zone
from app.ui.letters.compare import ComparePane
from app.ui.letters.paper import PaperView


class LetterPages(QStackedWidget):
    """Remembers the last good page of every letter of the set."""

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = PaperView(self)
        self.compare = ComparePane(zone, self)
        self._made: dict[str, bytes] = {}
        self._front = ""
        self.addWidget(self.paper)
        self.addWidget(self.compare)

    def forget(self) -> None:
        """Another set of letters."""
        self._made = {}

    def turn_to(self, uid: str) -> None:
        """The letter in front; empty where the set has none."""
        self._front = uid
        if not uid:
            self.paper.show_note(self.tr("No letter yet. Add one with the button above."))
        elif uid in self._made:
            self.paper.show_pdf(self._made[uid])

    def take(self, pdf: bytes, letter: str = "") -> None:
        """The PDF that was asked for; ``letter`` is its uid (left out: the letter in front)."""
        uid = letter or self._front
        self._made[uid] = pdf
        if uid == self._front:
            self.paper.show_pdf(pdf)

    def tell(self, sentence: str) -> None:
        """Say why there is no page (a failure, or still being made)."""
        self.paper.show_note(sentence)

    def show_life(self, letter: Letter | None, now: LetterContent) -> None:
        """What may be compared: earlier revisions with the text as it stands."""
        if letter is not None:
            self.compare.show_revisions(letter.revisions, now)

    def show_view(self, view: str) -> None:
        """``compare`` shows the redline, everything else the page."""
        self.setCurrentWidget(self.compare if view == "compare" else self.paper)
