"""What is asked between the press of a button and its act: a reason, or whether to sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.letters import LetterDraft
from app.domain.sop import Action, Effect
from app.ui.common.labels import label_of
from app.ui.stepform.dialogs import ReasonDialog, SignDialog
from app.ui.stepform.presenter import signs


class Asking(QObject):
    """``agreed`` goes out with the action and its reason once nothing stays to be asked."""

    agreed = Signal(object, str)  # Action, reason (empty where none is asked)

    def __init__(
        self, letters: Callable[[], tuple[LetterDraft, ...]], edited: Callable[[], bool], english: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._letters, self._edited, self._english, self._page = letters, edited, english, parent

    def ask(self, action: Action) -> None:
        """The reason or the confirmation that an action demands."""
        if action.reason:
            self.ask_return([action])
        elif not signs(action) or self._confirm(action):
            self.agreed.emit(action, "")

    def ask_return(self, actions: list[Action]) -> None:
        """Which of these, and why."""
        dialog = ReasonDialog(actions, self._english, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.agreed.emit(dialog.chosen(), dialog.given())

    def _confirm(self, action: Action) -> bool:
        subjects = [draft.content.subject for draft in self._letters()]
        label = label_of(action, self._english)
        warning = ""
        if Effect.SIGN_FOR in action.effects:
            warning = self.tr("You sign on behalf of the head of office (a.n.): the head's own signature falls away.")
        elif Effect.SIGN_FINAL in action.effects and self._edited():
            warning = self.tr(
                "You changed the letter. It is not signed now: your text becomes a new revision and goes back to be "
                "signed afresh; number and date stay."
            )
        return SignDialog(label, subjects, warning, self._page).exec() == QDialog.DialogCode.Accepted
