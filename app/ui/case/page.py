"""The page of a case: header, path and tabs; the step that waits comes first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from app.domain.command import Changed, Command
from app.domain.errors import OfficeError
from app.domain.letters import LetterDraft
from app.domain.views import CaseView
from app.domain.wording import Zone, clock_id
from app.ui.case.presenter import CasePresenter, Loaded
from app.ui.case.tabs import DispositionsTab, DocumentsTab, PartiesTab
from app.ui.common.chip_row import ChipRow
from app.ui.common.copy_button import CopyButton
from app.ui.common.elided import ElidedLabel
from app.ui.common.path_widget import PathWidget
from app.ui.stepform.page import StepFormPage
from app.ui.timeline.view import TimelineView


class CasePage(QWidget):
    """One case. ``performed`` goes out after each action, ``file_ready`` with each file asked for."""

    performed = Signal(object)  # Changed
    file_ready = Signal(str, bytes)
    title_changed = Signal(str)

    def __init__(
        self, presenter: CasePresenter, zone: Zone, english: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter, self._zone, self._english = presenter, zone, english
        self._make_header()
        self.step = StepFormPage(zone, english, self)
        self.timeline = TimelineView(zone, self)
        self.documents = DocumentsTab(zone, self)
        self.parties = PartiesTab(self)
        self.dispositions = DispositionsTab(zone, self)
        self.ended = QLabel(self)
        self.ended.setProperty("role", "notice")
        self.ended.setWordWrap(True)
        self._lay_out()
        self._connect()

    def _make_header(self) -> None:
        self._title = ElidedLabel(parent=self)
        self._title.setProperty("role", "title")
        self._number = QLabel(self)
        self._number.setProperty("role", "secondary")
        self._copy = CopyButton("", self)
        self._marks = ChipRow(self)
        self.path = PathWidget(self)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self._marks)
        header.addStretch(1)
        header.addWidget(self._number)
        header.addWidget(self._copy)
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
        column.addLayout(header)
        column.addWidget(self.path)
        column.addWidget(self.ended)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        p = self.presenter
        p.loaded.connect(self._show)
        p.performed.connect(self._performed)
        p.refused.connect(self.step.show_error)
        p.failed.connect(self._failed)
        p.progress.connect(self.step.bar.tell)
        p.draft_kept.connect(self._draft_kept)
        p.preview_ready.connect(self._preview)
        p.preview_failed.connect(self._preview_failed)
        p.letter_ready.connect(self._add_letter)
        p.file_ready.connect(self.file_ready)
        self.step.performing.connect(self._perform)
        self.step.draft_changed.connect(p.keep_draft)
        self.step.preview_wanted.connect(p.preview)
        self.step.new_letter_wanted.connect(p.new_letter)
        self.parties.reveal.connect(p.reveal)
        self.documents.wanted.connect(p.fetch)
        self.documents.paper_wanted.connect(p.paper)
        self.timeline.file_opened.connect(lambda uid: p.fetch(uid, uid))

    def open_case(self, case: str) -> None:
        """Show a case; what is unsent on the one before is kept first."""
        self.flush()
        self.presenter.open(case)

    def new_report(self) -> None:
        """The blank form of the first row."""
        self.flush()
        self.presenter.open("")

    def flush(self) -> None:
        """Keep unsent work at once."""
        if self.step.presenter.dirty:
            self.step.presenter.settle()
            self.presenter.keep_draft(self.step.draft())

    def _show(self, loaded: Loaded) -> None:
        case = loaded.case
        self._show_header(case)
        others = range(1, self.tabs.count())
        for index in others:
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
            self.tabs.setCurrentIndex(0)
        else:
            self.tabs.setCurrentIndex(1)

    def _show_header(self, case: CaseView | None) -> None:
        self._title.setText(case.title if case is not None else self.tr("New report"))
        self._number.setText(case.number if case is not None else "")
        self._copy.set_text(case.number if case is not None else "")
        self._copy.setVisible(case is not None)
        self.path.setVisible(case is not None)
        self._marks.set_marks(case.marks if case is not None else ())
        self.title_changed.emit(self._title.text())

    def _show_case(self, case: CaseView) -> None:
        self.path.set_stations(case.stations)
        self.timeline.set_items(case.timeline)
        self.documents.show_case(case)
        self.parties.show_case(case)
        self.dispositions.show_case(case)
        outcomes = {
            "selesai": self.tr("Done and archived."),
            "bukan_wewenang": self.tr("Not our authority; passed on."),
        }
        self.ended.setText(outcomes.get(case.outcome, case.outcome))
        self.tabs.setTabText(2, self.tr("Letters and documents ({0})").format(len(case.documents)))
        self.tabs.setTabText(4, self.tr("Dispositions ({0})").format(len(case.dispositions)))

    def _perform(self, command: Command) -> None:
        self.step.presenter.settle()
        self.step.bar.set_busy(True)
        self.presenter.perform(command)

    def _performed(self, changed: Changed) -> None:
        self.step.bar.set_busy(False)
        self.performed.emit(changed)

    def _failed(self, error: OfficeError) -> None:
        self.step.bar.set_busy(False)
        self.step.tell(error.english if self._english else error.sentence, "error")

    def _draft_kept(self) -> None:
        self.step.bar.tell_saved(clock_id(self._zone.local(datetime.now(UTC))))

    def _add_letter(self, draft: LetterDraft) -> None:
        if self.step.editor is not None:
            self.step.editor.add_letter(draft)

    def _preview(self, pdf: bytes, letter: str) -> None:
        if self.step.editor is not None:
            self.step.editor.show_preview(pdf, letter)

    def _preview_failed(self, error: OfficeError) -> None:
        if self.step.editor is not None:
            self.step.editor.show_preview_note(error.english if self._english else error.sentence)

    def facts(self) -> dict[str, Any]:
        """What is shown, for the tour's record."""
        shown = self.presenter.shown
        return {"title": self._title.text(), "step": shown.task.step.number if shown and shown.task else None}
