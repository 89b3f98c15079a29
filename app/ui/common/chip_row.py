"""A case's marks side by side; where it is narrow, those that fit and the number of the others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.common.chip import Chip
from app.ui.common.marks import mark_role, mark_text

GAP = 6  # pixels


class ChipRow(QWidget):
    """The first mark is always there; what does not fit is counted, and named in the hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chips: list[Chip] = []
        self._more: Chip | None = None

    def set_marks(self, marks: Iterable[str]) -> None:
        """Show these marks."""
        for chip in self.findChildren(Chip):
            chip.hide()
            chip.deleteLater()
        worn = tuple(marks)
        self._chips = [Chip(mark_text(mark), mark_role(mark), self) for mark in worn]
        self._more = None
        if len(self._chips) > 1:
            self._more = Chip(f"+{len(self._chips) - 1}", mark_role(worn[-1]), self)
        words = ", ".join(chip.text() for chip in self._chips)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(self._chips))
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """All of them."""
        return self._room(self._chips)

    def minimumSizeHint(self) -> QSize:
        """The first, and how many more."""
        return self._room([*self._chips[:1], *([self._more] if self._more is not None else [])])

    @staticmethod
    def _room(chips: list[Chip]) -> QSize:
        hints = [chip.sizeHint() for chip in chips]
        width = sum(hint.width() for hint in hints) + GAP * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    @property
    def shown(self) -> tuple[str, ...]:
        """The words that are seen."""
        return tuple(chip.text() for chip in (*self._chips, self._more) if chip is not None and not chip.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again what fits."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        fit = len(self._chips)
        while fit > 1 and self._room(self._seen(fit)).width() > self.width():
            fit -= 1
        seen, left = self._seen(fit), 0
        for chip in (*self._chips, self._more):
            if chip is not None:
                chip.setVisible(chip in seen)
        for chip in seen:
            hint = chip.sizeHint()
            chip.setGeometry(left, (self.height() - hint.height()) // 2, hint.width(), hint.height())
            left += hint.width() + GAP

    def _seen(self, fit: int) -> list[Chip]:
        hidden = len(self._chips) - fit
        if not hidden or self._more is None:
            return self._chips[:fit]
        self._more.setText(f"+{hidden}")
        return [*self._chips[:fit], self._more]
