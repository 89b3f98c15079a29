"""Makes the places of the office with their presenters, for whoever is signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.admin.page import AdminPage
from app.ui.admin.presenter import AdminPresenter
from app.ui.agenda.page import AgendaPage
from app.ui.agenda.presenter import AgendaPresenter
from app.ui.case.page import CasePage
from app.ui.case.presenter import CasePresenter
from app.ui.common.place import Place
from app.ui.inbox.archive_model import ArchiveModel
from app.ui.inbox.cases_model import CasesModel
from app.ui.inbox.cases_page import CasesPage
from app.ui.inbox.page import InboxPage
from app.ui.letters.page import LettersPage
from app.ui.letters.presenter import LettersPresenter
from app.ui.shell.binding import OfficeUses
from app.ui.shell.places import CasesPlace, InboxPlace
from app.ui.shell.surroundings import Surroundings

Offered = tuple[str, str, Callable[[], Place]]  # key, title in the sidebar, what makes the place


class Maker(QObject):
    """Offers all places in the sidebar's order; each is made by its own call."""

    def __init__(self, uses: OfficeUses, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._uses, self._around, self._parent = uses, around, parent

    def offer(self, today: date, *, administrator: bool) -> tuple[Offered, ...]:
        """The administration is there for administrators only; its use cases refuse everyone else anyway."""
        uses = self._uses
        waiting = (self.tr("Nothing waits for others"), self.tr("What you pass on is followed here until it is done."))
        others = self.tr("Waiting for others")
        cases = (self.tr("No cases yet"), self.tr("Registered reports appear here."))
        archive = (self.tr("The archive is empty"), self.tr("A case comes here when its last step is done."))
        title = self.tr("Archive")
        offered: list[Offered] = [
            ("inbox", self.tr("Inbox"), self._inbox),
            ("waiting", self.tr("Waiting"), partial(self._cases, "waiting", others, waiting, uses.waiting)),
            ("cases", self.tr("All cases"), partial(self._cases, "cases", self.tr("All cases"), cases, uses.cases)),
            ("letters", self.tr("Letters"), self._letters),
            ("agenda", self.tr("Register"), partial(self._agenda, today)),
            ("archive", title, partial(self._cases, "archive list", title, archive, uses.archive, ArchiveModel)),
        ]
        if administrator:
            offered.append(("admin", self.tr("Administration"), partial(self._admin, today)))
        return tuple(offered)

    def _case_page(self) -> CasePage:
        uses, around = self._uses, self._around
        page = CasePage(CasePresenter(around.worker, uses.case), uses.zone, around.english)
        page.presenter.setParent(page)
        return page

    def _inbox(self) -> InboxPlace:
        uses, around = self._uses, self._around
        parts = (InboxPage(uses.zone, around.english), self._case_page())
        return InboxPlace(around.worker, uses.inbox, around.clock, parts, around.memory, self._parent)

    def _cases(
        self, name: str, title: str, empty: tuple[str, str], find: object, model: type[CasesModel] = CasesModel
    ) -> CasesPlace:
        around, page = self._around, CasesPage(title, empty, model(self._uses.zone, self._around.english))
        page.remember(name, around.memory)
        return CasesPlace(around.worker, find, around.clock, (page, self._case_page()), self._parent)  # type: ignore[arg-type]

    def _letters(self) -> LettersPage:
        uses, around = self._uses, self._around
        presenter = LettersPresenter(around.worker, uses.letters, uses.signed_pdf, uses.file_copy, self._parent)
        return LettersPage(presenter, around.memory, self._parent)

    def _agenda(self, today: date) -> AgendaPage:
        presenter = AgendaPresenter(self._around.worker, self._uses.agenda, self._uses.agenda_pdf, self._parent)
        return AgendaPage(presenter, today, self._around.memory, self._parent)

    def _admin(self, today: date) -> AdminPage:
        presenter = AdminPresenter(self._around.worker, self._uses.admin)
        return AdminPage(presenter, today, self._around.memory, self._parent)
