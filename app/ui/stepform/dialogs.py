"""The questions that a button may ask first: why it is returned and to whom, and whether to sign."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.sop import Action
from app.ui.common.labels import label_of

WIDTH = 460  # pixels


class ReasonDialog(QDialog):
    """Asks for the reason of an action; with several returns, which of them."""

    def __init__(self, actions: list[Action], english: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setMinimumWidth(WIDTH)
        self.setWindowTitle(self._label(actions[0], english) if len(actions) == 1 else self.tr("Return"))
        column = QVBoxLayout(self)
        self.targets = QComboBox(self)
        for action in actions:
            self.targets.addItem(self._label(action, english), action.id)
        self.targets.setVisible(len(actions) > 1)
        column.addWidget(self.targets)
        column.addWidget(QLabel(self.tr("Reason (everyone on the case can read it)"), self))
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.textChanged.connect(self._check)
        column.addWidget(self.reason)
        self.buttons = QDialogButtonBox(self)
        self._go = self.buttons.addButton(self._label(actions[0], english), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.targets.currentTextChanged.connect(self._name_act)
        column.addWidget(self.buttons)
        self.reason.setFocus()
        self._check()

    @staticmethod
    def _label(action: Action, english: bool) -> str:
        return label_of(action, english).rstrip("…")

    def _name_act(self, label: str) -> None:
        self._go.setText(label)

    def _check(self) -> None:
        self._go.setEnabled(bool(self.reason.toPlainText().strip()))

    def chosen(self) -> Action:
        """The action to perform."""
        return self._actions[max(0, self.targets.currentIndex())]


class SignDialog(QDialog):
    """Says what a signature means before it is put."""

    def __init__(self, label: str, letters: list[str], on_behalf: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        text = self.tr("You sign {0} letter(s) with your own key. Number and date then stay with the letter.")
        told = QLabel(text.format(len(letters)), self)
        told.setWordWrap(True)
        column.addWidget(told)
        if on_behalf:
            words = self.tr("You sign on behalf of the head of office (a.n.): the head's own signature falls away.")
            told.setText(f"{told.text()}\n\n{words}")
        for subject in letters:
            column.addWidget(QLabel(f"•  {subject}", self))
        self.buttons = QDialogButtonBox(self)
        go = self.buttons.addButton(label, QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
