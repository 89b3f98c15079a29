"""The dialog for a new officer: name, NIP, rank, a free post, and the name to sign in with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.identity import RANKS, check_nip
from app.domain.views import NewPerson, PostRow


class NewcomerDialog(QDialog):
    """Collects one officer; the use case judges again."""

    def __init__(self, posts: Sequence[PostRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add an officer"))
        self.setMinimumWidth(460)
        self.name, self.nip, self.account = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.name.setPlaceholderText(self.tr("with titles, as on letters"))
        self.nip.setPlaceholderText(self.tr("18 digits; empty for contract staff"))
        self.account.setPlaceholderText(self.tr("small letters, no blanks"))
        self.grade, self.post = QComboBox(self), QComboBox(self)
        self.grade.addItem(self.tr("(none)"), "")
        for grade, rank in RANKS.items():
            self.grade.addItem(f"{rank} ({grade})", grade)
        self.post.addItem(self.tr("(later, with “Appoint”)"), "")
        for row in posts:
            if not row.holder:
                self.post.addItem(row.title, row.post)
        self._warning = QLabel(self)
        self._warning.setWordWrap(True)
        self._warning.setProperty("tone", "warn")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.act = self._buttons.addButton(self.tr("Add and make a password"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("role", "primary")
        self._lay_out()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        for line in (self.name, self.nip, self.account):
            line.textChanged.connect(self._check)
        self._check()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("NIP"), self.nip),
            (self.tr("Rank"), self.grade),
            (self.tr("Post"), self.post),
            (self.tr("User name"), self.account),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._warning)
        layout.addWidget(self._buttons)

    def newcomer(self) -> NewPerson:
        """What was typed."""
        return NewPerson(
            self.name.text().strip(),
            self.account.text().strip().lower(),
            self.nip.text().replace(" ", ""),
            self.grade.currentData(),
            self.post.currentData(),
        )

    def _check(self) -> None:
        typed = self.newcomer()
        fault = check_nip(typed.nip) if typed.nip else ""
        self._warning.setText(fault)
        self._warning.setVisible(bool(fault))
        self.act.setEnabled(bool(typed.name and typed.account) and not fault)
