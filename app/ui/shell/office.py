"""The open office: sidebar, places, search, status, and whatever crosses from one place to another."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.background.hub import Hub
from app.domain.command import Changed
from app.domain.errors import OfficeError
from app.domain.views import Identified
from app.ui.common.message_bar import MessageBar
from app.ui.common.moments import speaks_english
from app.ui.common.place import Place
from app.ui.common.refusal import said
from app.ui.shell.banner import PracticeBanner
from app.ui.shell.binding import OfficeUses, bind
from app.ui.shell.made_places import MadePlaces
from app.ui.shell.making import Maker
from app.ui.shell.places import CasePlace, CasesPlace, InboxPlace
from app.ui.shell.presenter import OfficePresenter
from app.ui.shell.search import SearchBox
from app.ui.shell.side import OfficeSide
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.windows import OfficeWindows

TOLD_FOR = 8_000  # milliseconds a good message stays
REST = 200  # milliseconds between two places that are made beforehand


class OfficeView(QWidget):
    """Everything an officer sees after signing in. ``leave`` must be called before it is dropped."""

    sign_out_wanted = Signal()
    password_wanted = Signal()
    person_wanted = Signal(str)
    discard_wanted = Signal()
    language_wanted = Signal(str)
    theme_wanted = Signal(str)
    told_failure = Signal(object)  # OfficeError
    place_made = Signal(object)  # Place

    prepare = staticmethod(bind)  # on the worker, before the view is made from what it gives

    def __init__(self, uses: OfficeUses, who: Identified, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.uses, self._around = who, uses, around
        self.hub = Hub(self)
        self.presenter = OfficePresenter(
            around.worker, self.hub, uses.counts, uses.case.blank_report, uses.changed, uses.last_backup, self
        )
        self.sidebar = OfficeSide(who, uses.zone, around, self)
        self.message = MessageBar(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(TOLD_FOR)
        self._quiet.timeout.connect(self.message.hide)
        self._stack = QStackedWidget(self)
        self.search = SearchBox(around.worker, uses.find, self)
        self.windows = OfficeWindows(uses, around, self)
        self._lay_out()
        self.places = self._offer_places()
        self._rest = QTimer(self)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.places.make_another(self._rest))
        self._connect()
        self._set_keys()
        self.go("inbox")
        self.presenter.start()
        self._rest.start()

    @property
    def inbox(self) -> InboxPlace:
        """The place one begins with."""
        place = self.places["inbox"]
        assert isinstance(place, InboxPlace)
        return place

    @property
    def place(self) -> Place:
        """The place that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Place)
        return shown

    def go(self, key: str) -> None:
        """To a place of the sidebar."""
        place = self.places[key]
        self.sidebar.mark(key)
        if self._stack.currentWidget() is place:
            place.reload()
        self._stack.setCurrentWidget(place)
        place.focus()

    def open_case(self, case: str) -> None:
        """Where it can be acted on if its task waits here, otherwise among all cases."""
        if self.inbox.open_case(case):
            self.go("inbox")
            return
        self.go("cases")
        place = self.places["cases"]
        assert isinstance(place, CasesPlace)
        place.open_case(case)

    def new_report(self) -> None:
        """The blank first step."""
        if self.sidebar.new_report.isVisibleTo(self):
            self.go("inbox")
            self.inbox.new_report()

    def back(self) -> None:
        """From a case to its list, from a place to the inbox."""
        if not (isinstance(self.place, CasesPlace) and self.place.back()):
            self.go("inbox")

    def refresh(self) -> None:
        """Read anew what is shown."""
        self.presenter.refresh()
        self.place.reload()

    def tell(self, sentence: str, level: str = "info") -> None:
        """A sentence above the place; a good one goes by itself."""
        if not sentence:
            return
        self.message.tell(sentence, level)
        if level == "info":
            self._quiet.start()
        else:
            self._quiet.stop()

    def leave(self) -> None:
        """Keep unsent work and ask nothing more."""
        for place in self.places.made:
            if isinstance(place, CasePlace):
                place.page.flush()
        self._rest.stop()
        self.presenter.stop()
        self.windows.tray.hide()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        inner = self.message.layout()
        if inner is not None:
            inner.setContentsMargins(16, 8, 16, 8)
        right.addWidget(self.message)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if self._around.practice is not None:
            banner = PracticeBanner(self._around.practice, self.who.account_name, self)
            banner.person_wanted.connect(self.person_wanted)
            banner.discard_wanted.connect(self.discard_wanted)
            layout.addWidget(banner)
        layout.addLayout(row, 1)

    def _offer_places(self) -> MadePlaces:
        offered = Maker(self.uses, self._around, self).offer(self._today(), administrator=self.who.administrator)
        for key, title, _make in offered:
            self.sidebar.add_place(key, title)
        self.sidebar.add_menu()
        return MadePlaces({key: make for key, _title, make in offered}, self._welcome)

    def _today(self) -> date:
        return self.uses.zone.local(self._around.clock.now()).date()

    def _connect(self) -> None:
        side, presenter, menu = self.sidebar, self.presenter, self.sidebar.menu
        side.chosen.connect(self.go)
        side.new_report.clicked.connect(self.new_report)
        presenter.counts_ready.connect(side.show_counts)
        presenter.may_enter.connect(side.new_report.setVisible)
        presenter.connection.connect(self._show_connection)
        presenter.arrived.connect(self.windows.tray.tell)
        self.hub.changed.connect(self._changed)
        self.hub.elsewhere.connect(self.refresh)
        self.search.case_wanted.connect(self.open_case)
        self.windows.inbox_wanted.connect(lambda: self.go("inbox"))
        self._around.worker.stray_error.connect(self.fail)
        menu.sign_out_wanted.connect(self.sign_out_wanted)
        menu.password_wanted.connect(self.password_wanted)
        menu.language_wanted.connect(self.language_wanted)
        menu.theme_wanted.connect(self.theme_wanted)
        menu.notices_wanted.connect(self.windows.set_notices)
        menu.help_wanted.connect(self._help)
        menu.verify_wanted.connect(self.windows.verify)
        self.inbox.waiting_wanted.connect(lambda: self.go("waiting"))

    def _welcome(self, place: Place) -> None:
        self._stack.addWidget(place)
        place.failed.connect(self.fail)
        place.told.connect(self.tell)
        place.case_wanted.connect(self.open_case)
        place.changed.connect(self.hub.announce)
        if isinstance(place, CasePlace):
            place.page.file_ready.connect(self.windows.look_at)
            self.hub.elsewhere.connect(place.page.look_again)
        self.place_made.emit(place)

    def _set_keys(self) -> None:
        for keys, act in (
            ("Ctrl+K", self.search.begin),
            ("Ctrl+N", self.new_report),
            ("F5", self.refresh),
            ("F1", self._help),
            ("Alt+Left", self.back),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _changed(self, changed: Changed) -> None:
        if changed.office:
            for place in self.places.made:
                if isinstance(place, CasePlace):
                    place.page.reload()
        self.tell(changed.english if speaks_english() else changed.message)
        self.refresh()

    def fail(self, error: OfficeError) -> None:
        """A refusal or failure, in the interface language, above the place."""
        self.tell(said(error), "error")
        self.told_failure.emit(error)

    def _show_connection(self, connected: bool, words: str) -> None:
        self.sidebar.show_connection(connected, self.presenter.backup)
        if connected:
            self.message.hide()
            notices = (n for n in self.who.notices if n != self.who.read_only)
            self.tell(self.uses.read_only() or " ".join(notices), "warning")
        else:
            self.tell(words, "warning")

    def _help(self) -> None:
        shown = self.place.page.presenter.shown if isinstance(self.place, CasePlace) else None
        step = shown.task.step if shown is not None and shown.task is not None else None
        self.windows.help(step)
