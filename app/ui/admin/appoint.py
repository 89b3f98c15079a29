"""The dialog that appoints someone to a post: definitive, Plt. or Plh., with days and the letter's number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.people import Capacity
from app.domain.views import Appointment, PersonRow, PostRow

MONTHS = {Capacity.PLT: 12, Capacity.PLH: 3}  # domain.md 3.3; rules differ, so this only warns


class AppointDialog(QDialog):
    """Collects one appointment."""

    def __init__(self, post: PostRow, people: Sequence[PersonRow], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self.setWindowTitle(self.tr("Appoint: {post}").format(post=post.title))
        self.setMinimumWidth(440)
        self.person = QComboBox(self)
        for row in people:
            self.person.addItem(f"{row.name}  {row.nip}".strip(), row.person)
        self.capacity = QComboBox(self)
        for capacity, words in (
            (Capacity.PLH, self.tr("Plh. (the holder is absent)")),
            (Capacity.PLT, self.tr("Plt. (the post is vacant)")),
            (Capacity.DEFINITIVE, self.tr("Definitive")),
        ):
            self.capacity.addItem(words, capacity)
        self.capacity.setCurrentIndex(0 if post.holder else 1)
        self.since, self.until = (_day_edit(self, today), _day_edit(self, today))
        self.open_ended = QCheckBox(self.tr("until further notice"), self)
        self.basis = QLineEdit(self)
        self.basis.setPlaceholderText(self.tr("Number of the letter of appointment"))
        self._warning = QLabel(self)
        self._warning.setWordWrap(True)
        self._warning.setProperty("tone", "warn")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._act = self._buttons.addButton(self.tr("Appoint"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._act.setProperty("role", "primary")
        self._lay_out()
        self._connect()
        self._offer_open_end()

    def appointment(self) -> Appointment:
        """What was chosen."""
        until = None if self.open_ended.isChecked() else _python(self.until.date())
        return Appointment(
            self._post.post, self.person.currentData(), self._capacity(), _python(self.since.date()), until,
            self.basis.text().strip(),
        )  # fmt: skip

    def _lay_out(self) -> None:
        last = QHBoxLayout()
        last.addWidget(self.until, 1)
        last.addWidget(self.open_ended)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Officer"), self.person)
        form.addRow(self.tr("As"), self.capacity)
        form.addRow(self.tr("First day"), self.since)
        form.addRow(self.tr("Last day"), last)
        form.addRow(self.tr("Letter number"), self.basis)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._warning)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.open_ended.toggled.connect(self._check)
        self.capacity.currentIndexChanged.connect(self._offer_open_end)
        self.since.dateChanged.connect(self._check)
        self.until.dateChanged.connect(self._check)
        self.basis.textChanged.connect(self._check)

    def _capacity(self) -> Capacity:
        return Capacity(self.capacity.currentData())  # Qt keeps the enum's text only

    def _offer_open_end(self) -> None:
        """Plt. and Plh. end on a day; a definitive holder stays until another is appointed."""
        definitive = self._capacity() is Capacity.DEFINITIVE
        self.open_ended.setEnabled(definitive)
        self.open_ended.setChecked(definitive)
        self._check()

    def _check(self) -> None:
        self.until.setEnabled(not self.open_ended.isChecked())
        fault = self._fault()
        self._act.setEnabled(not fault)
        self._warning.setText(fault or self._long())
        self._warning.setVisible(bool(self._warning.text()))

    def _fault(self) -> str:
        if not self.open_ended.isChecked() and self.until.date() < self.since.date():
            return self.tr("The last day lies before the first.")
        acting = self._capacity() is not Capacity.DEFINITIVE
        return (
            "" if self.basis.text().strip() or not acting else self.tr("Give the number of the letter of appointment.")
        )

    def _long(self) -> str:
        months = MONTHS.get(self._capacity())
        if months is None:
            return ""
        if self.until.date() > self.since.date().addMonths(months):
            return self.tr("Usually not longer than {months} months; check the appointing rule.").format(months=months)
        return ""


def _day_edit(parent: QWidget, day: date) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day), parent)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("d MMMM yyyy")
    return edit


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
