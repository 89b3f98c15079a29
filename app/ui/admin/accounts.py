"""Accounts: one-time passwords, and taking access away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import OfficeError
from app.domain.views import AccountRow, PostRow
from app.ui.admin.newcomer import NewcomerDialog
from app.ui.admin.presenter import AdminPresenter
from app.ui.letters.printing import PrintJob, choose_printer, print_job
from app.ui.shell.memory import Memory
from app.ui.shell.rows import Column
from app.ui.shell.table import TablePanel


class AccountsTab(QWidget):
    """One line an account."""

    def __init__(self, presenter: AdminPresenter, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.panel = TablePanel(
            "accounts",
            self.tr("Accounts"),
            (
                Column(self.tr("User name"), lambda r: r.name, 150, share=0.2, least=140),
                Column(self.tr("Officer"), lambda r: r.person_name, 230, share=1, least=160),
                Column(self.tr("Posts"), lambda r: r.posts, 330, share=2, least=180),
                Column(self.tr("Standing"), self.standing, 200, share=1, least=130),
            ),
            self,
        )
        self.panel.remember(memory)
        self._posts: Sequence[PostRow] = ()
        self._add = QPushButton(self.tr("Add an officer…"), self)
        self._add.setProperty("role", "primary")
        self._add.clicked.connect(self.ask_newcomer)
        self.panel.acts.addWidget(self._add)
        self._reset = QPushButton(self.tr("One-time password…"), self)
        self._remove = QPushButton(self.tr("Remove account…"), self)
        self.panel.acts.addWidget(self._reset)
        self.panel.acts.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self.panel)
        self._reset.clicked.connect(lambda: self.ask_reset(self.panel.current()))
        self._remove.clicked.connect(lambda: self.ask_remove(self.panel.current()))
        self.panel.current_changed.connect(self._offer)
        presenter.accounts_ready.connect(self._show)
        presenter.posts_ready.connect(self._keep_posts)
        presenter.password_made.connect(self._show_password)
        presenter.slip_ready.connect(self._print_slip)

    def standing(self, row: AccountRow) -> str:
        """What the account may do, in words."""
        words = [self.tr("removed")] if row.disabled else [self.tr("active")]
        if row.administrator:
            words.append(self.tr("administrator"))
        if row.must_change and not row.disabled:
            words.append(self.tr("must choose a password"))
        return ", ".join(words)

    def ask_newcomer(self) -> None:
        """Open the dialog for a new officer."""
        dialog = NewcomerDialog(self._posts, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.add_person(dialog.newcomer())
        dialog.deleteLater()

    def _keep_posts(self, posts: Sequence[PostRow]) -> None:
        self._posts = posts

    def ask_reset(self, row: AccountRow | None) -> None:
        """Say what a reset means, then do it."""
        if row is None:
            return
        words = self.tr(
            "{name} gets new keys and a new certificate. The old password stops working at once, "
            "and {name} is told at sign-in who did this."
        ).format(name=row.person_name)
        if self._agreed(self.tr("Make a one-time password"), words):
            self._presenter.reset(row.account, row.name)

    def ask_remove(self, row: AccountRow | None) -> None:
        """Say what a removal means, then do it."""
        if row is None:
            return
        words = self.tr(
            "{name} can no longer sign in, and the office file gets a new key. Tasks that wait for {name} wait until "
            "someone else is appointed. Copies of the file taken earlier can still be opened with the old key."
        ).format(name=row.person_name)
        if self._agreed(self.tr("Remove the account of {name}").format(name=row.name), words):
            self._presenter.remove(row.account)

    def _agreed(self, act: str, words: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, act, words, QMessageBox.StandardButton.Cancel, self)
        agree = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)  # Enter alone takes nothing away
        box.exec()
        return box.clickedButton() is agree

    def _offer(self, row: AccountRow | None) -> None:
        active = row is not None and not row.disabled
        self._reset.setEnabled(active)
        self._remove.setEnabled(active)

    def _show(self, rows: Sequence[AccountRow]) -> None:
        self.panel.set_rows(rows, self.tr("No accounts yet."))

    def _show_password(self, name: str, password: str) -> None:
        dialog = OneTimePassword(name, password, self)
        dialog.print_wanted.connect(lambda: self._presenter.prepare_slip(name, password))
        dialog.exec()

    def _print_slip(self, job: PrintJob) -> None:
        printer = choose_printer(self.window(), job, self.tr("One-time password"))
        if printer is None:
            return
        try:
            print_job(printer, job)
        except OfficeError as error:
            self._presenter.failed.emit(error)


class OneTimePassword(QDialog):
    """Shows a one-time password once; it is kept nowhere."""

    print_wanted = Signal()

    def __init__(self, name: str, password: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One-time password"))
        self.setMinimumWidth(420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._password = QLabel(password, self)
        self._password.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._password.setProperty("role", "secret")
        self._password.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._password.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(
            self.tr(
                "For the user name {name}. It is shown only now and must be changed at the first sign-in. "
                "Hand it over in person."
            ).format(name=name),
            self,
        )
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.print = buttons.addButton(self.tr("Print slip…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print.clicked.connect(self.print_wanted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self._password)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._password.text())
        self.copy.setText(self.tr("Copied"))
