"""The tabs of a case: the step that waits first, then what the case is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from app.domain.views import CaseView
from app.domain.wording import Zone
from app.ui.case.presenter import Loaded
from app.ui.case.tabs import DispositionsTab, DocumentsTab, PartiesTab
from app.ui.stepform.page import StepFormPage
from app.ui.timeline.view import TimelineView


class CaseTabs(QTabWidget):
    """Ctrl and a number leads to a tab; the step's tab is there while a step waits."""

    def __init__(self, zone: Zone, english: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.step = StepFormPage(zone, english, self)
        self.timeline = TimelineView(zone, self)
        self.documents = DocumentsTab(zone, self)
        self.parties = PartiesTab(self)
        self.dispositions = DispositionsTab(zone, self)
        self.addTab(self.step, "")
        self.addTab(self.timeline, self.tr("Timeline"))
        self.addTab(self.documents, self.tr("Letters and documents"))
        self.addTab(self.parties, self.tr("Parties"))
        self.addTab(self.dispositions, self.tr("Dispositions"))
        self._to_fill: dict[QWidget, Callable[[], None]] = {}
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._fill_another)
        self.currentChanged.connect(lambda _index: self._fill(self.currentWidget()))
        self._set_keys(parent)

    def _set_keys(self, page: QWidget) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number in range(self.count()):
            keys = QKeySequence(f"Ctrl+{number + 1}")
            QShortcut(keys, page, lambda n=number: self._go_to(n), context=within)
            self.setTabToolTip(number, keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _go_to(self, number: int) -> None:
        if self.isTabVisible(number):
            self.setCurrentIndex(number)
            self.setFocus()

    def show_loaded(self, loaded: Loaded) -> None:
        """A case or a new report; the same case keeps the tab that is open."""
        case = loaded.case
        same = case is not None and self.step.presenter.case == case.case
        kept = self.currentIndex() if same else 0
        for index in range(1, self.count()):
            self.setTabVisible(index, case is not None)
        self.setTabVisible(0, loaded.task is not None)
        if case is not None:
            self._show_case(case)
        if loaded.task is not None:
            self.setTabText(0, self.tr("Step {0}").format(loaded.task.step.number))
            version, uid = (case.version, case.case) if case is not None else (0, "")
            letters = case.letters if case is not None else ()
            self.step.show_task(uid, version, loaded.task, letters, loaded.kinds, loaded.draft)
            self.step.card.tell_case(case, loaded.task)
        self.setCurrentIndex(kept if self.isTabVisible(kept) else 1)
        self._fill(self.currentWidget())

    def _show_case(self, case: CaseView) -> None:
        """What is behind the open tab follows one by one, so that the step is there at once."""
        self._to_fill = {
            self.timeline: lambda: self.timeline.set_items(case.timeline),
            self.documents: lambda: self.documents.show_case(case),
            self.parties: lambda: self.parties.show_case(case),
            self.dispositions: lambda: self.dispositions.show_case(case),
        }
        self.setTabText(2, self._counted(self.tr("Letters and documents"), len(case.documents)))
        self.setTabText(4, self._counted(self.tr("Dispositions"), len(case.dispositions)))
        self._filling.start()

    def _fill(self, tab: QWidget | None) -> None:
        fill = self._to_fill.pop(tab, None) if tab is not None else None
        if fill is not None:
            fill()

    def _fill_another(self) -> None:
        self._fill(next(iter(self._to_fill), None))
        if not self._to_fill:
            self._filling.stop()

    @staticmethod
    def _counted(words: str, number: int) -> str:
        return f"{words} ({number})" if number else words
