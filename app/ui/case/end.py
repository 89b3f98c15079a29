"""How a case ended, once it has."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.views import CaseView
from app.ui.common.labels import label_of


class CaseEnd(QLabel):
    """A sentence that is there only when a case is closed."""

    def __init__(self, english: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._english = english
        self.setProperty("role", "notice")
        self.setWordWrap(True)

    def show_case(self, case: CaseView | None) -> None:
        """The act that closed it, in its own words."""
        self.setVisible(case is not None and bool(case.outcome))
        ending = case.ended_by if case is not None else None
        if ending is not None:
            label = label_of(ending, self._english)
            self.setText(self.tr("This case is closed: {0}.").format(label.rstrip("…")))
