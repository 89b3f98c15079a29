"""The page of a case: header, path and tabs; the step that waits comes first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.command import Changed, Command
from app.domain.errors import OfficeError, Stale
from app.domain.views import CaseView
from app.domain.wording import Zone
from app.ui.case.book import CaseTabs
from app.ui.case.end import CaseEnd
from app.ui.case.header import CaseHeader
from app.ui.case.news import CaseNews
from app.ui.case.presenter import CasePresenter, Loaded
from app.ui.common.path_widget import PathWidget

LOW = 760  # pixels of height below which a letter's page needs the path's place


class CasePage(QWidget):
    """One case. ``performed`` goes out after each action, ``file_ready`` with each file asked for."""

    performed = Signal(object)  # Changed
    file_ready = Signal(str, bytes, object)  # name, data, DocumentRow or None
    failed = Signal(object)  # OfficeError that the step's page, out of sight, cannot show
    room_wanted = Signal(bool)  # the whole window for the case, or the list beside it again

    def __init__(
        self, presenter: CasePresenter, zone: Zone, english: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.header = CaseHeader(self)
        self.path = PathWidget(self)
        self.news = CaseNews(self)
        self.tabs = CaseTabs(zone, english, self)
        self.step = self.tabs.step
        self._focus_next = False
        self.ended = CaseEnd(zone, english, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.header, self.path, self.news, self.ended):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F11"), self, self.header.room.toggle, context=within)

    def _connect(self) -> None:
        p, step, card = self.presenter, self.step, self.step.card
        p.loaded.connect(self._show)
        p.performed.connect(self._performed)
        p.refused.connect(self._refused)
        p.failed.connect(self._failed)
        p.moved.connect(self._moved)
        p.progress.connect(step.bar.tell)
        p.draft_kept.connect(step.tell_kept)
        p.draft_dropped.connect(self.news.tell_dropped)
        p.preview_ready.connect(card.show_preview)
        p.preview_failed.connect(card.show_preview_failure)
        p.letter_ready.connect(card.add_letter)
        p.file_ready.connect(self.file_ready)
        step.performing.connect(self._perform)
        step.draft_changed.connect(p.keep_draft)
        step.bar.drop_wanted.connect(self._drop)
        card.preview_wanted.connect(p.preview)
        card.new_letter_wanted.connect(p.new_letter)
        self.tabs.parties.reveal.connect(p.reveal)
        self.tabs.documents.wanted.connect(p.fetch)
        card.brief.wanted.connect(p.fetch)
        self.tabs.documents.paper_wanted.connect(p.paper)
        self.tabs.timeline.file_opened.connect(lambda uid: p.fetch(uid, uid))
        self.news.reload_wanted.connect(self.reload)
        self.news.regretted.connect(p.reload)
        self.header.room_wanted.connect(lambda _whole: self._share_height())
        self.header.room_wanted.connect(self.room_wanted)

    def open_case(self, case: str) -> None:
        """Show a case; what is unsent on the one before is kept first."""
        self.flush()
        self.news.clear()
        self.presenter.open(case)

    def new_report(self) -> None:
        """The blank form of the first row, ready to be typed into."""
        self.flush()
        self.news.clear()
        self._focus_next = True
        self.presenter.open("")

    def focus_first(self) -> None:
        """Into the form, where the work begins."""
        self.tabs.setCurrentIndex(0)
        self.step.focus_first()

    def flush(self) -> None:
        """Keep unsent work at once."""
        if self.step.presenter.dirty:
            self.step.presenter.settle()
            self.presenter.keep_draft(self.step.draft())

    def look_again(self) -> None:
        """Another desk has written; a page out of sight looks when it is shown again."""
        if self.isVisible():
            self.presenter.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """What was changed while the page was out of sight."""
        super().showEvent(event)
        self.presenter.look_again()

    def _show(self, loaded: Loaded) -> None:
        case = loaded.case
        self.header.show_case(case)
        self.ended.show_case(case)
        if case is not None:
            self.path.set_stations(case.stations)
        self.tabs.show_loaded(loaded)
        self._share_height()
        if self._focus_next:
            self._focus_next = False
            self.focus_first()

    def _perform(self, command: Command) -> None:
        self.step.presenter.settle()
        self.step.bar.set_busy(True)
        self.presenter.perform(command)

    def _performed(self, changed: Changed) -> None:
        self.step.bar.set_busy(False)
        self.step.presenter.unsent = False
        self.news.clear()
        self.performed.emit(changed)

    def _refused(self, error: OfficeError) -> None:
        self.step.show_error(error)
        if isinstance(error, Stale):
            self.presenter.look_again()

    def _failed(self, error: OfficeError) -> None:
        if self.step.isVisible():
            self.step.show_error(error)
        else:
            self.step.bar.set_busy(False)
            self.failed.emit(error)

    def _moved(self, now: CaseView) -> None:
        """Reload by itself where nothing typed would be lost; else leave it to the person."""
        task = self.step.presenter.task
        waits = task is not None and any(t.task == task.task for t in now.tasks)
        if self.step.presenter.unsent:
            self.news.offer_reload(now, waits=waits)
        else:
            self.news.tell_changed(now)
            self.presenter.open(now.case)

    def reload(self) -> None:
        """The case as it stands now; what is typed stays."""
        if self.presenter.shown is None:
            return
        unsent = self.step.draft() if self.step.presenter.unsent else None
        self.step.presenter.settle()
        self.presenter.reload(unsent)

    def _drop(self) -> None:
        data = self.step.draft()
        self.step.presenter.settle()
        self.presenter.drop_draft(data)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window has become higher or lower."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Where the window is low, a letter and its page come before the way that the case has gone."""
        shown = self.presenter.shown
        low = self.step.card.editor is not None and self.height() < LOW
        self.path.setVisible(
            shown is not None and shown.case is not None and not self.header.room.isChecked() and not low
        )
