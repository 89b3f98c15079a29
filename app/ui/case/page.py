"""The page of a case: header, path and tabs; the step that waits comes first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from app.domain.command import Changed, Command
from app.domain.errors import OfficeError, Stale
from app.domain.letters import LetterDraft
from app.domain.views import CaseView
from app.domain.wording import Zone, clock_id
from app.ui.case.header import CaseHeader
from app.ui.case.news import CaseNews
from app.ui.case.presenter import CasePresenter, Loaded
from app.ui.case.tabs import DispositionsTab, DocumentsTab, PartiesTab
from app.ui.common.path_widget import PathWidget
from app.ui.stepform.page import StepFormPage
from app.ui.timeline.view import TimelineView


class CasePage(QWidget):
    """One case. ``performed`` goes out after each action, ``file_ready`` with each file asked for."""

    performed = Signal(object)  # Changed
    file_ready = Signal(str, bytes)
    room_wanted = Signal(bool)  # the whole window for the case, or the list beside it again

    def __init__(
        self, presenter: CasePresenter, zone: Zone, english: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter, self._zone, self._english = presenter, zone, english
        self.header = CaseHeader(self)
        self.path = PathWidget(self)
        self.news = CaseNews(self)
        self.step = StepFormPage(zone, english, self)
        self.timeline = TimelineView(zone, self)
        self.documents = DocumentsTab(zone, self)
        self.parties = PartiesTab(self)
        self.dispositions = DispositionsTab(zone, self)
        self._focus_next = False
        self.ended = QLabel(self)
        self.ended.setProperty("role", "notice")
        self.ended.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._set_keys()

    def _lay_out(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.step, "")
        self.tabs.addTab(self.timeline, self.tr("Timeline"))
        self.tabs.addTab(self.documents, self.tr("Letters and documents"))
        self.tabs.addTab(self.parties, self.tr("Parties"))
        self.tabs.addTab(self.dispositions, self.tr("Dispositions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.header, self.path, self.news, self.ended):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        p = self.presenter
        p.loaded.connect(self._show)
        p.performed.connect(self._performed)
        p.refused.connect(self._refused)
        p.failed.connect(self._failed)
        p.moved.connect(self._moved)
        p.progress.connect(self.step.bar.tell)
        p.draft_kept.connect(self._draft_kept)
        p.draft_dropped.connect(self.news.tell_dropped)
        p.preview_ready.connect(self._preview)
        p.preview_failed.connect(self._preview_failed)
        p.letter_ready.connect(self._add_letter)
        p.file_ready.connect(self.file_ready)
        self.step.performing.connect(self._perform)
        self.step.draft_changed.connect(p.keep_draft)
        self.step.preview_wanted.connect(p.preview)
        self.step.new_letter_wanted.connect(p.new_letter)
        self.step.bar.drop_wanted.connect(self._drop)
        self.parties.reveal.connect(p.reveal)
        self.documents.wanted.connect(p.fetch)
        self.documents.paper_wanted.connect(p.paper)
        self.timeline.file_opened.connect(lambda uid: p.fetch(uid, uid))
        self.news.reload_wanted.connect(self._reload)
        self.news.regretted.connect(p.reload)
        self.header.room_wanted.connect(self._give_room)

    def _set_keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F11"), self, self.header.room.toggle, context=within)
        for number in range(self.tabs.count()):
            keys = QKeySequence(f"Alt+{number + 1}")
            QShortcut(keys, self, lambda n=number: self._go_to_tab(n), context=within)
            self.tabs.setTabToolTip(number, keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _go_to_tab(self, number: int) -> None:
        if self.tabs.isTabVisible(number):
            self.tabs.setCurrentIndex(number)
            self.tabs.setFocus()

    def open_case(self, case: str) -> None:
        """Show a case; what is unsent on the one before is kept first."""
        self._leave()
        self.presenter.open(case)

    def new_report(self) -> None:
        """The blank form of the first row, ready to be typed into."""
        self._leave()
        self._focus_next = True
        self.presenter.open("")

    def _leave(self) -> None:
        self.flush()
        self.news.clear()

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
        same = case is not None and self.step.presenter.case == case.case
        kept = self.tabs.currentIndex() if same else 0
        self.header.show_case(case)
        self.path.setVisible(case is not None and not self.header.room.isChecked())
        for index in range(1, self.tabs.count()):
            self.tabs.setTabVisible(index, case is not None)
        self.tabs.setTabVisible(0, loaded.task is not None)
        self.ended.setVisible(case is not None and bool(case.outcome))
        if case is not None:
            self._show_case(case)
        if loaded.task is not None:
            self.tabs.setTabText(0, self.tr("Step {0}").format(loaded.task.step.number))
            version, uid = (case.version, case.case) if case is not None else (0, "")
            letters = case.letters if case is not None else ()
            self.step.show_task(uid, version, loaded.task, letters, loaded.kinds, loaded.draft)
        self.tabs.setCurrentIndex(kept if self.tabs.isTabVisible(kept) else 1)
        if self._focus_next:
            self._focus_next = False
            self.focus_first()

    def _show_case(self, case: CaseView) -> None:
        self.path.set_stations(case.stations)
        self.timeline.set_items(case.timeline)
        self.documents.show_case(case)
        self.parties.show_case(case)
        self.dispositions.show_case(case)
        ending = case.ended_by
        if ending is not None:
            label = ending.english if self._english and ending.english else ending.label
            self.ended.setText(self.tr("This case is closed: {0}.").format(label.rstrip("…")))
        self.tabs.setTabText(2, self._counted(self.tr("Letters and documents"), len(case.documents)))
        self.tabs.setTabText(4, self._counted(self.tr("Dispositions"), len(case.dispositions)))

    @staticmethod
    def _counted(words: str, number: int) -> str:
        return f"{words} ({number})" if number else words

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
        self.step.bar.set_busy(False)
        self.step.tell(error.english if self._english else error.sentence, "error")

    def _moved(self, now: CaseView) -> None:
        """Reload by itself where nothing typed would be lost; else leave it to the person."""
        task = self.step.presenter.task
        waits = task is not None and any(t.task == task.task for t in now.tasks)
        if self.step.presenter.unsent:
            self.news.offer_reload(now, waits=waits)
        else:
            self.news.tell_changed(now)
            self.presenter.open(now.case)

    def _reload(self) -> None:
        unsent = self.step.draft() if self.step.presenter.unsent else None
        self.step.presenter.settle()
        self.presenter.reload(unsent)

    def _drop(self) -> None:
        data = self.step.draft()
        self.step.presenter.settle()
        self.presenter.drop_draft(data)

    def _give_room(self, whole: bool) -> None:
        self.path.setVisible(not whole and self.presenter.shown is not None and self.presenter.shown.case is not None)
        self.room_wanted.emit(whole)

    def _draft_kept(self, at: datetime) -> None:
        self.step.bar.tell_saved(clock_id(self._zone.local(at)))

    def _add_letter(self, draft: LetterDraft) -> None:
        if self.step.editor is not None:
            self.step.editor.add_letter(draft)

    def _preview(self, pdf: bytes, letter: str) -> None:
        if self.step.editor is not None:
            self.step.editor.show_preview(pdf, letter)

    def _preview_failed(self, error: OfficeError) -> None:
        if self.step.editor is not None:
            self.step.editor.show_preview_note(error.english if self._english else error.sentence)
