"""The bottom bar: what is saved, the return at the left, other ways on, and the one primary act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from app.domain.sop import Action
from app.ui.common.labels import label_of

KEYS = "Ctrl+↵"
GAP = 8  # pixels between buttons
NOTE = 112  # pixels that the note on saving needs at least


class ActionBar(QWidget):
    """Buttons of a step's actions; exactly one is primary, worded as the SOP words it.

    On a narrow screen the quiet ways on share one menu and the primary act keeps its words.
    """

    chosen = Signal(object)  # Action
    return_chosen = Signal(object)  # list[Action]
    drop_wanted = Signal()  # throw away what was typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "secondary")
        self._saved.setWordWrap(True)
        self._saved.setIndent(0)
        self._saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._drop = QPushButton(self.tr("Discard"), self)
        self._drop.setProperty("role", "link")
        self._drop.setToolTip(self.tr("Throw away what was typed here"))
        self._drop.clicked.connect(self.drop_wanted)
        self._drop.hide()
        self._row.addWidget(self._drop)
        self._row.addWidget(self._saved, 1)
        self.buttons: dict[str, QPushButton] = {}
        self._returning: QPushButton | None = None
        self._primary: QPushButton | None = None
        self._words = ""
        self._wordings: tuple[str, ...] = ("",)  # what the note says, in ever fewer words
        self._more = QPushButton(self.tr("Other…"), self)
        self._more.setProperty("role", "quiet")
        self._more.setMenu(QMenu(self._more))
        self._more.hide()
        self._row.addWidget(self._more)
        self._quiet: list[QPushButton] = []

    def show_actions(
        self, primary: Action | None, others: list[Action], returns: list[Action], mine: bool,
        why_not: dict[str, str], english: bool,
    ) -> None:  # fmt: skip
        """Buttons for these actions; none where the task is another's."""
        self._clear()
        if not mine:
            return
        if returns:
            self._returning = self._button(self.tr("Return…"), "quiet")
            self._returning.clicked.connect(lambda: self.return_chosen.emit(returns))
            self._quiet.append(self._returning)
        for action in others:
            self._quiet.append(self._action_button(action, "quiet", why_not, english))
        if primary is not None:
            self._primary = self._action_button(primary, "primary", why_not, english)
            self._words = self._primary.text()
        self._fill_menu()
        self._fit()

    def _clear(self) -> None:
        for button in self._all():
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons, self._quiet, self._returning, self._primary, self._words = {}, [], None, None, ""
        self._say("")
        self._drop.hide()
        self._more.hide()

    def _all(self) -> list[QPushButton]:
        return [*self._quiet, *([self._primary] if self._primary else [])]

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("role", role)
        self._row.addWidget(button)
        return button

    def _action_button(self, action: Action, role: str, why_not: dict[str, str], english: bool) -> QPushButton:
        label = label_of(action, english)
        button = self._button(label, role)
        button.setObjectName(f"action_{action.id}")
        button.setEnabled(action.id not in why_not)
        button.setToolTip(why_not.get(action.id, self.tr("Ctrl+Enter") if role == "primary" else ""))
        button.clicked.connect(lambda: self.chosen.emit(action))
        self.buttons[action.id] = button
        return button

    def _fill_menu(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for button in self._quiet:
            entry = menu.addAction(button.text(), button.click)
            entry.setEnabled(button.isEnabled())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the quiet ways on, or unfold them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Everything in full with the keys shown; then without the keys; then the quiet ones in a menu."""
        if self._primary is None:
            return
        self._primary.setText(f"{self._words}   {KEYS}")
        if self._needed() > self.width():
            self._primary.setText(self._words)
        folded = bool(self._quiet) and self._needed() > self.width()
        self._more.setVisible(folded)
        for button in self._quiet:
            button.setVisible(not folded)
        self._show_note()

    def _needed(self) -> int:
        note = NOTE if self._drop.isHidden() else NOTE + self._drop.sizeHint().width() + GAP
        return note + sum(b.sizeHint().width() + GAP for b in self._all())

    def press_primary(self) -> None:
        """Ctrl+Enter."""
        if self._primary is not None and self._primary.isEnabled():
            self._primary.click()

    def in_order(self) -> list[QPushButton]:
        """The buttons from left to right."""
        return self._all()

    def return_button(self) -> QPushButton | None:
        """The quiet return, if the step has one."""
        return self._returning

    def set_busy(self, busy: bool) -> None:
        """No second press while the first is being written."""
        self.setEnabled(not busy)

    def offer_drop(self, offered: bool) -> None:
        """Whether there is something that could be thrown away."""
        self._drop.setVisible(offered)
        self._fit()

    def tell_saving(self) -> None:
        """Typing goes on."""
        self._say(self.tr("Saving…"))

    def tell_saved(self, clock: str) -> None:
        """When unsent work was kept."""
        full = self.tr("Saved {0} on this computer").format(clock)
        self._say(full, self.tr("Saved {0}").format(clock), f"✓ {clock}")

    def tell(self, text: str) -> None:
        """Progress, in words."""
        self._say(text)

    def _say(self, *wordings: str) -> None:
        """The same in ever fewer words."""
        self._wordings = wordings
        self._saved.setToolTip(wordings[0])
        self._show_note()

    def _show_note(self) -> None:
        """The longest wording that one line holds."""
        room = self.width() - (self._needed() - NOTE) - GAP
        advance = self._saved.fontMetrics().horizontalAdvance
        self._saved.setText(next((w for w in self._wordings if advance(w) <= room), self._wordings[-1]))
