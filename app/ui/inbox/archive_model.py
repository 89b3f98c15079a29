"""Closed cases as the archive's register has them."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.views import CaseRow
from app.ui.common.columns import Width
from app.ui.common.marks import marks_text
from app.ui.inbox.cases_model import CaseColumn, CasesModel

LONG_AGO = datetime.min.replace(tzinfo=UTC)


class ArchiveModel(CasesModel):
    """When a case was finished, by which letters, and where its file lies."""

    fades = False

    def make_columns(self) -> tuple[CaseColumn, ...]:
        """What one looks for in an archive."""
        return (
            CaseColumn(self.tr("Number"), Width(128), lambda r: r.number, lambda r: r.number),
            CaseColumn(self.tr("Subject"), Width(230, 3, 140), lambda r: r.title, lambda r: r.title.lower()),
            CaseColumn(self.tr("Finished on"), Width(98), self._closed, lambda r: r.closed_at or LONG_AGO),
            CaseColumn(self.tr("How"), Width(96), self.step_words, lambda r: r.outcome),
            CaseColumn(self.tr("Letter number"), Width(196, 1, 130), self._letters, lambda r: r.letters),
            CaseColumn(
                self.tr("Place in the archive"), Width(210, 2, 120), lambda r: r.archive_place,
                lambda r: r.archive_place.lower(),
            ),
            CaseColumn(
                self.tr("Marks"), Width(120, 1, 90), lambda r: marks_text(r.marks), lambda r: r.marks, "marks", True
            ),
            CaseColumn(self.tr("Received"), Width(92), self._received, lambda r: r.received_at, "received", rare=True),
        )  # fmt: skip

    def _closed(self, row: CaseRow) -> str:
        return self.day(row.closed_at) if row.closed_at is not None else ""

    @staticmethod
    def _letters(row: CaseRow) -> str:
        return ", ".join(row.letters)
