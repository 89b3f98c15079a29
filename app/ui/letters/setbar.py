"""The small bars of the letter editor: which letter, which view, and taking back a removal."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from app.domain.letters import LetterKind
from app.ui.letters.words import kind_title


class SetBar(QWidget):
    """The letters of the set as tabs, with add and remove."""

    picked = Signal(int)
    add_wanted = Signal(object)  # LetterKind
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = QTabBar(self)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.setMinimumWidth(96)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Letters of this case"))
        self._tabs.currentChanged.connect(self.picked)
        self._add = QToolButton(self)
        self._add.setText(self.tr("Add a letter"))
        self._add.setProperty("role", "quiet")
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._add)
        self._add.setMenu(self._menu)
        self._remove = QToolButton(self)
        self._remove.setText(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove this letter"))
        self._remove.setProperty("role", "quiet")
        self._remove.setToolTip(self.tr("Take this letter out of the set; a number already given is listed as void"))
        self._remove.clicked.connect(self.remove_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._tabs)
        layout.addWidget(self._add)
        layout.addWidget(self._remove)
        layout.addStretch(1)

    def show_set(self, kinds: tuple[LetterKind, ...], index: int, offered: tuple[LetterKind, ...], free: bool) -> None:
        """One tab a letter; ``offered`` kinds may be added; ``free`` allows removing."""
        with QSignalBlocker(self._tabs):
            while self._tabs.count() > len(kinds):
                self._tabs.removeTab(0)
            while self._tabs.count() < len(kinds):
                self._tabs.addTab("")
            for place, kind in enumerate(kinds):
                self._tabs.setTabText(place, kind_title(kind))
            self._tabs.setCurrentIndex(min(index, len(kinds) - 1))
        self._menu.clear()
        for kind in offered:
            action = self._menu.addAction(kind_title(kind))
            action.triggered.connect(lambda _checked=False, k=kind: self.add_wanted.emit(k))
        self._add.setVisible(bool(offered))
        self._remove.setVisible(free and bool(kinds))

    def index(self) -> int:
        """The tab that is open."""
        return self._tabs.currentIndex()

    def offered(self) -> tuple[str, ...]:
        """What the add menu offers, in words."""
        return tuple(a.text() for a in self._menu.actions())


class ViewSwitch(QWidget):
    """Write, page, or redline."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for view, title in (
            ("edit", self.tr("Write")),
            ("page", self.tr("Page")),
            ("compare", self.tr("Compare")),
        ):
            button = QToolButton(self)
            button.setText(title)
            button.setCheckable(True)
            button.setProperty("segment", True)
            self._group.addButton(button)
            self._buttons[view] = button
            layout.addWidget(button)
        self._buttons["edit"].setChecked(True)
        self._buttons["compare"].setToolTip(self.tr("Compare with an earlier revision"))
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit())

    def view(self) -> str:
        """edit, page or compare."""
        return next((v for v, b in self._buttons.items() if b.isChecked()), "edit")

    def choose(self, view: str) -> None:
        """Switch to a view."""
        self._buttons[view].setChecked(True)
        self.chosen.emit()

    def name_edit(self, read_only: bool) -> None:
        """Who may not write reads the text."""
        self._buttons["edit"].setText(self.tr("Text") if read_only else self.tr("Write"))

    def allow_compare(self, possible: bool) -> None:
        """Nothing to compare with, no button."""
        self._buttons["compare"].setVisible(possible)
        if not possible and self.view() == "compare":
            self.choose("page")


class UndoBar(QFrame):
    """A letter was taken out: one press brings it back."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._words = QLabel(self)
        undo = QPushButton(self.tr("Undo"), self)
        undo.clicked.connect(self.undo_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(undo)
        self.hide()

    def offer(self, kind: LetterKind) -> None:
        """Say what was removed."""
        self._words.setText(self.tr("{letter} was taken out of the set.").format(letter=kind_title(kind)))
        self.show()
