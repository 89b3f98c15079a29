"""Where one letter stands: number, date, status, paraf and signatures, in one quiet strip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.letters import Initial, Letter, SignedBytes, stale_initials
from app.domain.wording import Zone
from app.ui.letters.times import day, when
from app.ui.letters.words import status_title


class LifeStrip(QWidget):
    """Words only; a paraf that stands before a superior's correction says so."""

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._head = QLabel(self)
        self._head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._head.setWordWrap(True)
        self._head.setProperty("role", "secondary")
        self._initials = QLabel(self)
        self._initials.setWordWrap(True)
        self._initials.setTextFormat(Qt.TextFormat.RichText)
        self._initials.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._head)
        layout.addWidget(self._initials)

    def show_letter(self, letter: Letter | None, edited: bool) -> None:
        """The letter's life so far; None is a letter that has not been handed in yet."""
        self._head.setText(self._standing(letter, edited))
        marks = self._marks(letter)
        self._initials.setText("&nbsp;&nbsp; ".join(marks))
        self._initials.setToolTip("<br>".join(self._details(letter)))
        self._initials.setVisible(bool(marks))

    def text(self) -> str:
        """Everything the strip says."""
        return f"{self._head.text()}\n{self._initials.text()}".strip()

    def _standing(self, letter: Letter | None, edited: bool) -> str:
        if letter is None:
            return self.tr("New letter, not handed in yet · number and date are given at the first signature")
        words = [status_title(letter.status), self.tr("revision {number}").format(number=letter.current.number)]
        if edited:
            words[-1] += self.tr(" + your changes")
        words.append(letter.number or self.tr("number given at the first signature"))
        if letter.date:
            words.append(day(letter.date))
        if letter.void_reason:
            words.append(self.tr("void: {reason}").format(reason=letter.void_reason))
        return " · ".join(words)

    def _marks(self, letter: Letter | None) -> list[str]:
        if letter is None:
            return []
        stale, signers = stale_initials(letter), {signed.post for signed in letter.signed if not signed.void}
        given = [i for i in letter.initials if i.post not in signers]  # a signature says all that its approval said
        marks = [self._initial(initial, stale.get(initial.post, "")) for initial in given]
        marks += [self._signature(signed) for signed in letter.signed if not signed.void]
        void = sum(signed.void for signed in letter.signed)
        if void:
            marks.append(self.tr("<b>VOID</b>: {0} earlier signed page(s)").format(void))
        return marks

    def _signature(self, signed: SignedBytes) -> str:
        final = self.tr("✓ signed: {name}")
        approved = self.tr("✓ approved: {name}")
        words = (final if signed.role == "final" else approved).format(name=signed.name)
        return escape(words).replace(" ", "&nbsp;")

    def _initial(self, initial: Initial, stale: str) -> str:
        kind = self.tr("approval") if initial.digital else self.tr("initial")
        words = escape(f"✓ {kind}: {initial.name}").replace(" ", "&nbsp;")
        return f"{words} <i>({escape(stale)})</i>" if stale else words

    def _details(self, letter: Letter | None) -> list[str]:
        given: list[Initial | SignedBytes] = [*letter.initials, *letter.signed] if letter is not None else []
        return [escape(f"{g.title} · {g.name} · {when(g.at, self._zone)}") for g in given]
