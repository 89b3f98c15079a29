"""The questions that a button may ask first: why it is returned and to whom, and whether to sign."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.domain.sop import Action
from app.ui.common.labels import label_of
from app.ui.common.reason import WIDTH, AskReason

translate = QCoreApplication.translate


class ReasonDialog(AskReason):
    """Asks for the reason of an action; with several returns, which of them."""

    def __init__(self, actions: list[Action], english: bool, parent: QWidget | None = None) -> None:
        labels = [label_of(action, english).rstrip("…") for action in actions]
        title = labels[0] if len(actions) == 1 else translate("ReasonDialog", "Return")
        words = translate("ReasonDialog", "Reason (everyone on the case can read it)")
        super().__init__(title, labels[0], words, parent)
        self._actions = actions
        self.targets = QComboBox(self)
        for action, label in zip(actions, labels, strict=True):
            self.targets.addItem(label, action.id)
        self.targets.setVisible(len(actions) > 1)
        self.targets.currentTextChanged.connect(self._name_act)
        self.column.insertWidget(0, self.targets)

    def _name_act(self, label: str) -> None:
        self.act.setText(label)

    def chosen(self) -> Action:
        """The action to perform."""
        return self._actions[max(0, self.targets.currentIndex())]


class SignDialog(QDialog):
    """Says what a signature means before it is put."""

    def __init__(self, label: str, letters: list[str], warning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign"))
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        text = self.tr("You sign {0} letter(s) with your own key. Number and date then stay with the letter.")
        told = QLabel(text.format(len(letters)), self)
        told.setWordWrap(True)
        column.addWidget(told)
        if warning:
            notice = QLabel(warning, self)
            notice.setProperty("role", "notice")
            notice.setProperty("level", "warning")
            notice.setWordWrap(True)
            column.addWidget(notice)
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
