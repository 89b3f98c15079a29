"""The first page: choose the office, say who you are; or try the practice office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.signin.password_field import PasswordField

WIDTH = 400
ENDING = "aduan"


class SignInPage(QWidget):
    """Asks; the shell answers. Nothing heavy is imported for it, so that it is there at once."""

    sign_in_wanted = Signal(object, str, str)  # Path, name, password
    practice_wanted = Signal()

    def __init__(self, recent: Sequence[Path], version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInPage")
        self._make_fields(recent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_side(version), 2)
        layout.addLayout(self._make_middle(), 3)
        self._connect()
        self._check()

    @property
    def path(self) -> Path | None:
        """The office file chosen."""
        chosen = self.office.currentData()
        return chosen if isinstance(chosen, Path) else None

    def choose_office(self, path: Path) -> None:
        """Put an office file at the head of the list and choose it."""
        found = next((i for i in range(self.office.count()) if self.office.itemData(i) == path), -1)
        if found < 0:
            self.office.insertItem(0, _label(path), path)
            self.office.setItemData(0, str(path), Qt.ItemDataRole.ToolTipRole)
            found = 0
        self.office.setCurrentIndex(found)
        self._check()

    def show_busy(self, sentence: str) -> None:
        """Work is under way; empty ends it."""
        busy = bool(sentence)
        self.words.setText(sentence)
        self.words.setProperty("tone", "")
        self._restyle()
        self.progress.setVisible(busy)
        for widget in (self.office, self.browse, self.name, self.password, self.practice):
            widget.setEnabled(not busy)
        self.act.setEnabled(not busy)
        if not busy:
            self._check()

    def show_error(self, sentence: str) -> None:
        """Say inline what went wrong; the password is to be typed again."""
        self.show_busy("")
        self.words.setText(sentence)
        self.words.setProperty("tone", "bad")
        self._restyle()
        self.password.line.selectAll()
        self.password.line.setFocus()

    def forget(self) -> None:
        """Clear what was typed."""
        self.password.clear()
        self.show_busy("")

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands where the next word is typed."""
        super().showEvent(event)
        if self.path is None:
            self.practice.setFocus()
        else:
            (self.password.line if self.name.text() else self.name).setFocus()

    def _make_fields(self, recent: Sequence[Path]) -> None:
        self.office = QComboBox(self)
        self.office.setAccessibleName(self.tr("Office"))
        self.office.setPlaceholderText(self.tr("No office file chosen yet"))
        self.office.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for path in recent:
            self.office.addItem(_label(path), path)
            self.office.setItemData(self.office.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self.office.setCurrentIndex(0 if recent else -1)
        self.browse = QPushButton(self.tr("Open…"), self)
        self.browse.setToolTip(self.tr("Choose the office file on this PC or on the office share"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("User name"))
        self.password = PasswordField(self.tr("Password"), self)
        self.act = QPushButton(self.tr("Sign in"), self)
        self.act.setProperty("role", "primary")
        self.act.setMinimumHeight(36)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setObjectName("signInWords")
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(4)
        self.progress.hide()

    def _make_side(self, version: str) -> QFrame:
        side = QFrame(self)
        side.setObjectName("signInSide")
        side.setMinimumWidth(360)
        name = QLabel("Aduan", side)
        name.setObjectName("brand")
        motto = QLabel(self.tr("Complaints answered by the office's own procedure, step by step."), side)
        motto.setObjectName("motto")
        motto.setWordWrap(True)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(40, 48, 40, 40)
        layout.setSpacing(8)
        layout.addWidget(name)
        layout.addWidget(motto)
        layout.addStretch(1)
        layout.addWidget(self._make_practice(side))
        layout.addStretch(1)
        foot = QLabel(version, side)
        foot.setObjectName("sideFoot")
        layout.addWidget(foot)
        return side

    def _make_practice(self, side: QWidget) -> QFrame:
        card = QFrame(side)
        card.setObjectName("practiceCard")
        title = QLabel(self.tr("Practice office"), card)
        title.setObjectName("practiceTitle")
        words = QLabel(
            self.tr("Thirty invented complaints at every step, invented people for every post. Try anything; "
                    "throw it away when you like."), card
        )  # fmt: skip
        words.setObjectName("practiceWords")
        words.setWordWrap(True)
        self.practice = QPushButton(self.tr("Open the practice office"), card)
        self.practice.setObjectName("practiceButton")
        self.practice.setMinimumHeight(36)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(12)
        for widget in (title, words, self.practice):
            layout.addWidget(widget)
        return card

    def _make_middle(self) -> QHBoxLayout:
        form = QFrame(self)
        form.setFixedWidth(WIDTH)
        title = QLabel(self.tr("Sign in to the office"), form)
        title.setProperty("role", "title")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.office, 1)
        row.addWidget(self.browse)
        inner = QVBoxLayout(form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(title)
        inner.addSpacing(16)
        inner.addWidget(_caption(self.tr("Office"), self.office, form))
        inner.addLayout(row)
        self.where = QLabel(self.tr("The administrator knows where it lies: on this PC or on the office share."), form)
        self.where.setProperty("role", "secondary")
        self.where.setWordWrap(True)
        inner.addWidget(self.where)
        inner.addSpacing(8)
        inner.addWidget(_caption(self.tr("User name"), self.name, form))
        inner.addWidget(self.name)
        inner.addSpacing(8)
        inner.addWidget(self.password)
        inner.addSpacing(12)
        inner.addWidget(self.act)
        inner.addWidget(self.progress)
        inner.addSpacing(4)
        inner.addWidget(self.words)
        self.words.setMinimumHeight(56)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(form)
        column.addStretch(3)
        middle = QHBoxLayout()  # stretches, not alignment: wrapped words then get the height they need
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        return middle

    def _connect(self) -> None:
        self.browse.clicked.connect(self._browse)
        self.practice.clicked.connect(self.practice_wanted)
        self.office.currentIndexChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self.password.line.setFocus)
        self.password.edited.connect(self._check)
        self.password.submitted.connect(self._submit)
        self.act.clicked.connect(self._submit)

    def _check(self) -> None:
        self.where.setVisible(self.path is None)
        self.act.setEnabled(bool(self.path is not None and self.name.text().strip() and self.password.text()))
        if self.words.property("tone") == "bad" and self.password.text():
            self.words.clear()

    def _submit(self) -> None:
        if self.act.isEnabled() and self.path is not None:
            self.sign_in_wanted.emit(self.path, self.name.text().strip(), self.password.text())

    def _browse(self) -> None:
        kinds = self.tr("Office files (*.{ending});;All files (*)").format(ending=ENDING)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open an office file"), "", kinds)
        if chosen:
            self.choose_office(Path(chosen))

    def _restyle(self) -> None:
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)


def _label(path: Path) -> str:
    return f"{path.stem}  ({path.parent.name})" if path.parent.name else path.stem


def _caption(title: str, field: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(title, parent)
    label.setProperty("role", "field")
    label.setBuddy(field)
    return label
