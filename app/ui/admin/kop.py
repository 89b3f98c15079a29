"""The kop and paper of the office's letters, with a sample letter drawn while one types."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.admin.presenter import AdminPresenter
from app.ui.letters.paper import PaperView

PAUSE = 400  # milliseconds after the last key
PAPERS = ("F4", "A4")
LINES = 3  # of an office's name or address that are seen at once


class KopTab(QWidget):
    """Fields at the left, the sheet at the right; nothing holds before Save."""

    def __init__(self, presenter: AdminPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._saved: dict[str, object] = {}
        self._emblem = ""
        self.region, self.place = QLineEdit(self), QLineEdit(self)
        self.office, self.address = self._several(), self._several()
        self.paper = QComboBox(self)
        self.paper.addItems(PAPERS)
        self.save = QPushButton(self.tr("Save kop and paper"), self)
        self.save.setProperty("role", "primary")
        self.sheet = PaperView(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._form(), 2)
        layout.addWidget(self.sheet, 3)
        self._connect()

    def _several(self) -> QPlainTextEdit:
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * LINES + 22)
        return field

    def _form(self) -> QVBoxLayout:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setVerticalSpacing(6)
        for title, field in (
            (self.tr("Government (first line)"), self.region),
            (self.tr("Office (one to three lines)"), self.office),
            (self.tr("Address, telephone, e-mail"), self.address),
            (self.tr("Place before the date"), self.place),
            (self.tr("Paper"), self.paper),
        ):
            field.setAccessibleName(title)
            rows.addRow(title, field)
        rows.addRow(self.tr("Coat of arms"), self._emblem_row())
        hint = QLabel(self.tr("A field left empty is filled from the SOP's own cover."), self)
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        column = QVBoxLayout()
        column.addLayout(rows)
        column.addWidget(hint)
        column.addStretch(1)
        column.addWidget(self.save)
        return column

    def _emblem_row(self) -> QWidget:
        row = QWidget(self)
        self.choose = QPushButton(self.tr("Choose a picture…"), row)
        self.without = QPushButton(self.tr("None"), row)
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.choose)
        inner.addWidget(self.without)
        inner.addStretch(1)
        return row

    def _connect(self) -> None:
        self.region.textChanged.connect(self._touched)
        self.place.textChanged.connect(self._touched)
        self.office.textChanged.connect(self._touched)
        self.address.textChanged.connect(self._touched)
        self.paper.currentIndexChanged.connect(self._touched)
        self.choose.clicked.connect(self._choose)
        self.without.clicked.connect(lambda: self._set_emblem(""))
        self.save.clicked.connect(lambda: self._presenter.change_settings(self.values()))
        self._pause.timeout.connect(lambda: self._presenter.sample_letter(self.values()))
        self._presenter.settings_ready.connect(self._show)
        self._presenter.sample_ready.connect(self.sheet.show_pdf)
        self._presenter.emblem_ready.connect(self._set_emblem)

    def values(self) -> dict[str, object]:
        """The settings as the fields hold them."""
        return {
            "kop_region": self.region.text().strip(),
            "kop_office": self.office.toPlainText().strip(),
            "kop_address": self.address.toPlainText().strip(),
            "kop_emblem": self._emblem,
            "place": self.place.text().strip(),
            "paper": self.paper.currentText(),
        }

    def _show(self, settings: Mapping[str, object]) -> None:
        """What is in force; what was typed and not saved stays."""
        untouched = not self._saved or self.values() == self._saved
        self._saved = {key: settings.get(key, "") for key in self.values()}
        if untouched:
            self._fill(self._saved)
        self._touched()

    def _fill(self, values: Mapping[str, object]) -> None:
        self.region.setText(str(values["kop_region"]))
        self.office.setPlainText(str(values["kop_office"]))
        self.address.setPlainText(str(values["kop_address"]))
        self.place.setText(str(values["place"]))
        self.paper.setCurrentText(str(values["paper"] or PAPERS[0]))
        self._emblem = str(values["kop_emblem"])

    def _touched(self) -> None:
        self.save.setEnabled(self.values() != self._saved)
        self.without.setEnabled(bool(self._emblem))
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is in force at once."""
        super().showEvent(event)
        if self._saved:
            self._presenter.sample_letter(self.values())

    def _set_emblem(self, value: str) -> None:
        self._emblem = value
        self._touched()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Coat of arms"), "", "PNG, JPEG (*.png *.jpg *.jpeg)")
        if chosen:
            self._load(Path(chosen))

    def _load(self, file: Path) -> None:
        try:
            self._presenter.load_emblem(file.name, file.read_bytes())
        except OSError:
            self._presenter.load_emblem(file.name, b"")  # the sentence about an unreadable picture
