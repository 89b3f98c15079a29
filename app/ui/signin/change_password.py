"""A one-time password must be changed before anything else; the rules are shown as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.signin.password_field import PasswordField

WIDTH = 440
SHORTEST = 12


class ChangePasswordPage(QWidget):
    """Asks for the new password twice; ``weakness(new, account name)`` gives the office's own rule in words."""

    change_wanted = Signal(str, str)  # old, new
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weakness: Callable[[str, str], str] = lambda _new, _name: ""
        self._name = ""
        self.old = PasswordField(self.tr("Present password"), self, reveal=False)
        self.new = PasswordField(self.tr("New password"), self)
        self.again = PasswordField(self.tr("The same once more"), self, reveal=False)
        self.new.show_password.toggled.connect(self.again.show_password.setChecked)
        self._rules = [QLabel(self) for _ in range(4)]
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "bad")
        self.act = QPushButton(self.tr("Save and go on"), self)
        self.act.setProperty("role", "primary")
        self.back = QPushButton(self.tr("Back to sign-in"), self)
        self._lay_out()
        for field in (self.old, self.new, self.again):
            field.edited.connect(self._check)
            field.submitted.connect(self._submit)
        self.act.clicked.connect(self._submit)
        self.back.clicked.connect(self.given_up)
        self._check()

    def ask(self, account_name: str, old: str, weakness: Callable[[str, str], str], *, must: bool) -> None:
        """Begin; the present password is asked for where ``old`` is empty."""
        self._weakness, self._name = weakness, account_name
        self._why.setText(
            self.tr("You signed in with a one-time password. Choose your own before you go on.")
            if must
            else self.tr("Choose a new password for your account.")
        )
        self.back.setText(self.tr("Back to sign-in") if must else self.tr("Cancel"))
        self.old.line.setText(old)
        self.old.setVisible(not old)
        self.new.clear()
        self.again.clear()
        self.words.clear()
        (self.new if old else self.old).line.setFocus()

    def show_error(self, sentence: str) -> None:
        """The new password was refused."""
        self.words.setText(sentence)
        self.set_busy(False)

    def forget(self) -> None:
        """Clear what was typed."""
        for field in (self.old, self.new, self.again):
            field.clear()

    def set_busy(self, busy: bool) -> None:
        """While it is being saved nothing can be pressed twice."""
        self.act.setEnabled(not busy)
        if not busy:
            self._check()

    def rules(self) -> tuple[str, ...]:
        """What is said of the rules now."""
        return tuple(label.text() for label in self._rules)

    def _lay_out(self) -> None:
        form = QFrame(self)
        form.setFixedWidth(WIDTH)
        title = QLabel(self.tr("Your own password"), form)
        title.setProperty("role", "title")
        self._why = QLabel(form)
        self._why.setWordWrap(True)
        self._why.setProperty("role", "secondary")
        warning = QLabel(
            self.tr(
                "A change does not help against someone who kept a copy of the key file and knows the old password. "
                "Tell the administrator in that case."
            ),
            form,
        )
        warning.setWordWrap(True)
        warning.setProperty("role", "secondary")
        acts = QHBoxLayout()
        acts.addWidget(self.back)
        acts.addStretch(1)
        acts.addWidget(self.act)
        inner = QVBoxLayout(form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        for widget in (title, self._why, self.old, self.new, self.again, *self._rules, self.words, warning):
            inner.addWidget(widget)
        inner.addLayout(acts)
        row = QHBoxLayout(self)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(form)
        column.addStretch(3)
        row.addLayout(column)
        row.addStretch(1)

    def _check(self) -> None:
        new, again = self.new.text(), self.again.text()
        weakness = self._weakness(new, self._name) if new else ""
        long_enough = len(new) >= SHORTEST
        typed = len(new)
        said = (
            (long_enough, self.tr("at least {count} characters ({typed} so far)").format(count=SHORTEST, typed=typed)),
            (long_enough and not weakness, weakness if long_enough and weakness else self._unusual()),
            (bool(new) and new != self.old.text(), self.tr("not the present password")),
            (bool(new) and new == again, self.tr("typed the same twice")),
        )
        for label, (good, words) in zip(self._rules, said, strict=True):
            label.setText(f"{'✓' if good else '•'} {words}")
            label.setProperty("tone", "good" if good else "")
            label.style().unpolish(label)
            label.style().polish(label)
            label.setWordWrap(True)
        self.act.setEnabled(bool(self.old.text()) and all(good for good, _words in said))

    def _unusual(self) -> str:
        return self.tr("several words that do not usually go together, without your user name")

    def _submit(self) -> None:
        if self.act.isEnabled():
            self.change_wanted.emit(self.old.text(), self.new.text())
