"""The administration's tabs."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.domain.command import Changed
from app.ui.admin.accounts import AccountsTab
from app.ui.admin.hours import HoursTab
from app.ui.admin.kop import KopTab
from app.ui.admin.options import OptionsTab
from app.ui.admin.posts import PostsTab
from app.ui.admin.presenter import AdminPresenter
from app.ui.admin.safety import SafetyTab
from app.ui.common.place import Place
from app.ui.shell.memory import Memory


class AdminPage(Place):
    """People and posts, accounts, settings, safety."""

    def __init__(self, presenter: AdminPresenter, today: date, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.presenter = presenter
        self.posts = PostsTab(presenter, today, memory, self)
        self.accounts = AccountsTab(presenter, memory, self)
        self.options = OptionsTab(presenter, today, self)
        self.kop = KopTab(presenter, self)
        self.hours = HoursTab(presenter, self)
        self.safety = SafetyTab(presenter, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.setFocusProxy(self.tabs)
        self.tabs.addTab(self.posts, self.tr("People and posts"))
        self.tabs.addTab(self.accounts, self.tr("Accounts"))
        self.tabs.addTab(self.options, self.tr("Settings"))
        self.tabs.addTab(self.kop, self.tr("Kop and paper"))
        self.tabs.addTab(self.hours, self.tr("Working hours"))
        self.tabs.addTab(self.safety, self.tr("Safety"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.tabs)
        presenter.office_changed.connect(lambda: self.changed.emit(Changed(office=True)))

    def reload(self) -> None:
        """Read everything; what was typed and not saved stays."""
        self.presenter.load()
