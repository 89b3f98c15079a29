"""The bottom bar: what is saved, the return at the left, other ways on, and the one primary act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from app.domain.sop import Action


class ActionBar(QWidget):
    """Buttons of a step's actions; exactly one is primary, worded as the SOP words it."""

    chosen = Signal(object)  # Action
    return_chosen = Signal(object)  # list[Action]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "secondary")
        self._row.addWidget(self._saved)
        self._row.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        self._returning: QPushButton | None = None
        self._primary: QPushButton | None = None

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
        if len(others) == 1:
            self._action_button(others[0], "quiet", why_not, english)
        elif others:
            self._menu(others, english)
        if primary is not None:
            self._primary = self._action_button(primary, "primary", why_not, english)

    def _clear(self) -> None:
        for button in [*self.buttons.values(), *([self._returning] if self._returning else [])]:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons, self._returning, self._primary = {}, None, None
        self._saved.clear()

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", role)
        self._row.addWidget(button)
        return button

    def _action_button(self, action: Action, role: str, why_not: dict[str, str], english: bool) -> QPushButton:
        label = action.english if english and action.english else action.label
        button = self._button(label, role)
        button.setObjectName(f"action_{action.id}")
        button.setEnabled(action.id not in why_not)
        button.setToolTip(why_not.get(action.id, "Ctrl+Enter" if role == "primary" else ""))
        button.clicked.connect(lambda: self.chosen.emit(action))
        self.buttons[action.id] = button
        return button

    def _menu(self, actions: list[Action], english: bool) -> None:
        """Several quiet ways on share one button."""
        button = self._button(self.tr("Other…"), "quiet")
        menu = QMenu(button)
        for action in actions:
            entry = menu.addAction(action.english if english and action.english else action.label)
            entry.triggered.connect(lambda _checked=False, a=action: self.chosen.emit(a))
        button.setMenu(menu)
        self.buttons["menu"] = button

    def press_primary(self) -> None:
        """Ctrl+Enter."""
        if self._primary is not None and self._primary.isEnabled():
            self._primary.click()

    def return_button(self) -> QPushButton | None:
        """The quiet return, if the step has one."""
        return self._returning

    def set_busy(self, busy: bool) -> None:
        """No second press while the first is being written."""
        for button in [*self.buttons.values(), *([self._returning] if self._returning else [])]:
            button.setEnabled(not busy)

    def tell_saving(self) -> None:
        """Typing goes on."""
        self._saved.setText("…")

    def tell_saved(self, clock: str) -> None:
        """When unsent work was kept."""
        self._saved.setText(self.tr("Saved {0} on this computer").format(clock))

    def tell(self, text: str) -> None:
        """Progress, in words."""
        self._saved.setText(text)
