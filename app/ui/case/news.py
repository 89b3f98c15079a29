"""What happened to the case that is shown: changed at another desk, or what was typed was thrown away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.views import CaseView, TimelineItem
from app.ui.common.message_bar import MessageBar


class CaseNews(MessageBar):
    """A bar above the tabs with at most one thing to do."""

    reload_wanted = Signal()
    regretted = Signal(dict)  # the unsent work to be put back

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dropped: dict[str, Any] | None = None
        self.acted.connect(self._act)

    def clear(self) -> None:
        """Another case: old news."""
        self._dropped = None
        self.hide()

    def tell_changed(self, case: CaseView) -> None:
        """The page shows the case as another desk left it."""
        self._dropped = None
        self.tell(self.tr("Changed at another desk: {0}. This is how it stands now.").format(_last(case)))

    def offer_reload(self, case: CaseView, *, waits: bool) -> None:
        """Something is typed here: the person says when."""
        self._dropped = None
        words = self.tr("Changed at another desk: {0}.").format(_last(case))
        if waits:
            kept = self.tr("Reload before you go on; what you typed stays in the form.")
        else:
            kept = self.tr("This step waits no longer; what you typed stays on this computer.")
        self.tell(f"{words} {kept}", "warning", self.tr("Reload"))

    def tell_dropped(self, data: dict[str, Any]) -> None:
        """What was typed is gone, until it is regretted."""
        self._dropped = data
        self.tell(self.tr("What you typed was thrown away."), "info", self.tr("Put it back"))

    def _act(self) -> None:
        dropped = self._dropped
        self.clear()
        if dropped is None:
            self.reload_wanted.emit()
        else:
            self.regretted.emit(dropped)


def _last(case: CaseView) -> str:
    """The newest thing done, and by whom."""
    done = [item for item in case.timeline if item.state in ("done", "returned") and item.at is not None]
    return _told(max(done, key=lambda item: item.at)) if done else case.number  # type: ignore[arg-type,return-value]


def _told(item: TimelineItem) -> str:
    return f"{item.title} ({item.who})" if item.who else item.title
