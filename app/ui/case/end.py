"""How a case ended, once it has."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.views import CaseView
from app.domain.wording import Zone
from app.ui.common.labels import label_of
from app.ui.common.moments import short_day


class CaseEnd(QLabel):
    """A sentence that is there only when a case is closed."""

    def __init__(self, zone: Zone, english: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._english = zone, english
        self.setProperty("role", "notice")
        self.setWordWrap(True)

    def show_case(self, case: CaseView | None) -> None:
        """When and how it ended in the SOP's words; where it was passed on, to whom and why."""
        self.setVisible(case is not None and bool(case.outcome))
        if case is None or case.ended_by is None:
            return
        ending = case.ended_by
        words = (ending.ended_english if self._english else "") or ending.ended
        words = words or label_of(ending, self._english).rstrip("…")
        office, reason = case.referred
        if office:
            words = self.tr("{0} to {1}").format(words, office)
        day = short_day(self._zone.local(case.closed_at), self._english, year=True) if case.closed_at else ""
        told = self.tr("Finished {0}: {1}.").format(day, words)
        why = self.tr("Reason: {0}").format(reason)
        self.setText(f"{told} {why}" if reason else told)
