"""The practice office's banner: that it is practice, who one is, and throwing it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from app.ui.signin.gate import Practice


class PracticeBanner(QFrame):
    """Stands above everything in the practice office, so that nobody takes it for the real one."""

    person_wanted = Signal(str)  # account name
    discard_wanted = Signal()

    def __init__(self, practice: Practice, account_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceBanner")
        name = QLabel(self.tr("Practice office"), self)
        name.setObjectName("practiceName")
        words = QLabel(self.tr("everything here is invented"), self)
        self.people = QComboBox(self)
        self.people.setAccessibleName(self.tr("Work as"))
        self.people.setMinimumWidth(240)
        self.people.setMaximumWidth(560)  # the longest post with the holder's titles; narrower where there is no room
        for person in practice.people:
            self.people.addItem(f"{person.title} · {person.name}", person.account_name)
        self.people.setCurrentIndex(self.people.findData(account_name))
        self.people.activated.connect(self._become)
        self._here = account_name
        discard = QPushButton(self.tr("Throw away…"), self)
        discard.clicked.connect(self._ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(name)
        layout.addWidget(words)
        layout.addStretch(1)
        layout.addWidget(QLabel(self.tr("Work as"), self))
        layout.addWidget(self.people)
        layout.addWidget(discard)

    def _become(self) -> None:
        chosen = self.people.currentData()
        if chosen != self._here:
            self.person_wanted.emit(chosen)

    def _ask(self) -> None:
        act = self.tr("Throw the practice office away")
        box = QMessageBox(
            QMessageBox.Icon.Question, act,
            self.tr("All its invented cases and letters are deleted. A fresh one can be made at any time."),
            QMessageBox.StandardButton.Cancel, self,
        )  # fmt: skip
        agree = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is agree:
            self.discard_wanted.emit()
