"""The office's sidebar: places with counts, the new report, who is signed in, whether all is connected."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.views import Counts, Identified
from app.domain.wording import Zone, clock_id, short_date_id
from app.ui.common.sidebar import Sidebar
from app.ui.shell.desk_menu import DeskMenu
from app.ui.shell.surroundings import Surroundings


class OfficeSide(Sidebar):
    """The shared sidebar, filled for one person."""

    def __init__(self, who: Identified, zone: Zone, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._zone = around, zone
        settings, practice = around.settings, around.practice is not None
        self.set_office(who.office, self.tr("Practice office") if practice else "")
        posts = " · ".join(title for _uid, title in who.posts)
        self.set_person(who.name, posts or self.tr("holds no post today"))
        self.new_report = QPushButton(self.tr("+  New report"), self)
        self.new_report.setObjectName("newReport")
        self.new_report.setToolTip("Ctrl+N")
        self.new_report.hide()
        notices = around.memory.get("notices", "no") == "yes"
        self.menu = DeskMenu(settings.get("language"), settings.get("theme"), notices, practice=practice, parent=self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(3, self.new_report)

    def add_menu(self) -> None:
        """Below everything; after the last place, which the shared sidebar counts from below."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self.menu)

    def show_counts(self, counts: Counts) -> None:
        """Numbers beside the places; the inbox's stands out while anything is in it."""
        self.set_count("inbox", counts.inbox, urgent=True)
        self.set_count("waiting", counts.waiting)
        self.set_count("letters", counts.letters)

    def show_connection(self, connected: bool, backup: datetime | None) -> None:
        """Connected and backed up, in words."""
        if not connected:
            self.set_line(self.tr("○ Not connected. Your work is kept on this PC."), "bad")
            return
        words = self.tr("● Connected")
        if backup is not None:
            local = self._zone.local(backup)
            today = self._zone.local(self._around.clock.now()).date()
            when = clock_id(local) if local.date() == today else short_date_id(local.date())
            words += "\n" + self.tr("Backup {when}").format(when=when)
        self.set_line(words)
