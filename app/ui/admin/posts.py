"""People and posts: who fills each post today, in words, and appointing someone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.domain.people import Capacity
from app.domain.views import PersonRow, PostRow
from app.domain.wording import short_date_id
from app.ui.admin.appoint import AppointDialog
from app.ui.admin.presenter import AdminPresenter
from app.ui.shell.memory import Memory
from app.ui.shell.rows import Column
from app.ui.shell.table import TablePanel


class PostsTab(QWidget):
    """One line a post."""

    def __init__(self, presenter: AdminPresenter, today: date, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._today = today
        self._people: Sequence[PersonRow] = ()
        self.panel = TablePanel(
            "posts",
            self.tr("Posts"),
            (
                Column(self.tr("Post"), lambda r: r.title, 300, share=2, least=180),
                Column(self.tr("Unit"), lambda r: r.unit, 220, share=1, least=120),
                Column(self.tr("Filled today by"), self.holder_words, 230, share=1, least=150),
                Column(self.tr("Period"), self.period_words, 180, lambda r: r.since or date.min, False, 0.3, 128),
                Column(self.tr("Letter number"), lambda r: r.basis, 130, share=1, least=100),
            ),
            self,
        )
        self.panel.remember(memory)
        self._appoint = QPushButton(self.tr("Appoint an officer, Plt. or Plh.…"), self)
        self._appoint.setProperty("role", "primary")
        self.panel.acts.addWidget(self._appoint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(self.panel)
        self._appoint.clicked.connect(lambda: self.ask(self.panel.current()))
        self.panel.opened.connect(self.ask)
        presenter.posts_ready.connect(self._show)
        presenter.people_ready.connect(self._keep_people)

    def holder_words(self, row: PostRow) -> str:
        """Plh., Plt. and vacancy said outright."""
        if not row.holder:
            return self.tr("vacant: nobody can act for this post")
        if row.capacity is Capacity.PLH:
            absent = self.tr(" for {name}").format(name=row.absent) if row.absent else ""
            return f"Plh. {row.holder}{absent}"
        return f"Plt. {row.holder}" if row.capacity is Capacity.PLT else row.holder

    def period_words(self, row: PostRow) -> str:
        """From when to when, as far as it is known."""
        if row.since is None:
            return ""
        first = short_date_id(row.since)
        return f"{first} – {short_date_id(row.until)}" if row.until else self.tr("since {day}").format(day=first)

    def ask(self, row: PostRow | None) -> None:
        """Open the dialog for a post."""
        if row is None:
            return
        dialog = AppointDialog(row, self._people, self._today, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.appoint(dialog.appointment())
        dialog.deleteLater()

    def _show(self, rows: Sequence[PostRow]) -> None:
        self.panel.set_rows(rows, self.tr("No posts yet."))

    def _keep_people(self, people: Sequence[PersonRow]) -> None:
        self._people = people
        self._appoint.setEnabled(bool(people))
