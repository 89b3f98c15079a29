"""The office's settings, each with what it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.letter_number import letter_number, rule_fault
from app.domain.sop import Setting
from app.ui.admin.presenter import AdminPresenter
from app.ui.common.labels import label_of
from app.ui.common.moments import speaks_english

EXAMPLE = 7  # a letter somewhere in the year


class OptionsTab(QWidget):
    """A switch or a line for every setting that the office decides for everyone."""

    def __init__(self, presenter: AdminPresenter, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter, self._today = presenter, today
        self.switches: dict[str, QCheckBox] = {}
        self.texts: dict[str, QLineEdit] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        self._switches = QVBoxLayout()
        self._switches.setSpacing(12)
        layout.addLayout(self._switches)
        for key, title, words in (
            ("letter_code", self.tr("Classification code of letters"), self.tr("The first part of the letter number.")),
            ("letter_unit", self.tr("Unit code of letters"), self.tr("The office's own part of the letter number.")),
            (
                "letter_number_rule",
                self.tr("Rule of the letter number"),
                self.tr("Made of {kode}, {urut}, {unit}, {bulan_romawi} and {tahun}; it counts from 1 each January."),
            ),
        ):
            layout.addWidget(self._text(key, title, words))
        self.example = QLabel(self)
        self.example.setProperty("role", "notice")
        self.example.setWordWrap(True)
        layout.addWidget(self.example)
        layout.addStretch(1)
        for line in self.texts.values():
            line.textChanged.connect(self._show_example)
        self._show_example()
        presenter.switches_ready.connect(self._offer)
        presenter.settings_ready.connect(self._show)

    def _offer(self, switches: Sequence[Setting]) -> None:
        """A switch for each that the SOP in force brings along."""
        english = speaks_english()
        for offered in switches:
            if offered.id not in self.switches:
                words = offered.help_english if english and offered.help_english else offered.help
                self._switches.addWidget(self._switch(offered.id, label_of(offered, english), words))

    def _switch(self, key: str, title: str, words: str) -> QFrame:
        switch = QCheckBox(title, self)
        switch.toggled.connect(lambda on: self._presenter.change_settings({key: on}))
        self.switches[key] = switch
        return self._card(switch, words)

    def _text(self, key: str, title: str, words: str) -> QFrame:
        line = QLineEdit(self)
        line.setAccessibleName(title)
        save = QPushButton(self.tr("Save"), self)
        save.setEnabled(False)
        line.textEdited.connect(lambda _text: save.setEnabled(True))
        save.clicked.connect(lambda: self._presenter.change_settings({key: line.text().strip()}))
        save.clicked.connect(lambda: save.setEnabled(False))
        line.returnPressed.connect(save.click)
        self.texts[key] = line
        row = QWidget(self)
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        label = QLabel(title, row)
        label.setMinimumWidth(220)
        inner.addWidget(label)
        inner.addWidget(line, 1)
        inner.addWidget(save)
        return self._card(row, words)

    def _card(self, inner: QWidget, words: str) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        meaning = QLabel(words, card)
        meaning.setProperty("role", "secondary")
        meaning.setWordWrap(True)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        layout.addWidget(inner)
        layout.addWidget(meaning)
        return card

    def _show_example(self) -> None:
        """The number that these settings make, before they are saved."""
        values = {key: line.text().strip() for key, line in self.texts.items()}
        fault = rule_fault(values["letter_number_rule"]) if values["letter_number_rule"] else ""
        self.example.setProperty("level", "error" if fault else "info")
        self.example.style().unpolish(self.example)
        self.example.style().polish(self.example)
        number = "" if fault else letter_number(values, EXAMPLE, self._today)
        words = self.tr("This is not a rule yet: {0}.").format(fault)
        self.example.setText(words if fault else self.tr("Example of a number: {0}").format(number))

    def _show(self, settings: Mapping[str, object]) -> None:
        for key, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(bool(settings.get(key, False)))
        for key, line in self.texts.items():
            if not line.isModified():
                line.setText(str(settings.get(key, "")))
