"""The SOP's row beside the form: kegiatan, kelengkapan as ticks, waktu with its tenggat, output."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.views import TaskView
from app.domain.wording import Zone, clock_id, short_date_id


class SopCard(QWidget):
    """Shows the row of a task; ``changed`` goes out with every tick."""

    changed = Signal()
    fold_wanted = Signal()

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._boxes: list[QCheckBox] = []
        self._reason = QLineEdit(self)
        self._reason.hide()
        self._explain: tuple[str, ...] = ()
        self._title = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(4)

    def show_task(self, task: TaskView, read_only: bool) -> None:
        """Draw the row anew."""
        self._clear()
        step = task.step
        self._title = self.tr("SOP step {0}").format(step.number)
        self._column.addWidget(self._head())
        self._text(step.activity)
        if step.checklist:
            self._heading(self.tr("Requirements"))
        self._boxes = [self._box(text, read_only) for text in step.checklist]
        self._reason = QLineEdit(self)
        self._reason.setPlaceholderText(self.tr("Why is something missing?"))
        self._reason.setAccessibleName(self.tr("Reason for missing requirements"))
        self._reason.textEdited.connect(self.changed)
        self._column.addWidget(self._reason)
        self._reason.hide()
        self._heading(self.tr("Time"))
        self._text(self._time(task))
        self._explain = task.explain
        if task.explain:
            link = QPushButton(self.tr("how was this computed?"), self)
            link.setProperty("role", "link")
            link.clicked.connect(self._show_explain)
            self._column.addWidget(link)
        self._heading(self.tr("Output"))
        self._text(step.output)
        self._column.addStretch(1)

    def _time(self, task: TaskView) -> str:
        if task.due_at is None:
            return task.step.time
        local = self._zone.local(task.due_at)
        due = f"{short_date_id(local.date())} {clock_id(local, self._zone.label)}"
        return self.tr("{0} · due {1}").format(task.step.time, due)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()

    def title(self) -> str:
        """Which row it is."""
        return self._title

    def _head(self) -> QWidget:
        head = QWidget(self)
        fold = QToolButton(head)
        fold.setText("›")
        fold.setAutoRaise(True)
        fold.setToolTip(self.tr("Fold the SOP row"))
        fold.setAccessibleName(self.tr("Fold the SOP row"))
        fold.clicked.connect(self.fold_wanted)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label(self._title, "section"), 1)
        row.addWidget(fold)
        return head

    def _label(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setIndent(0)
        if role:
            label.setProperty("role", role)
        return label

    def _heading(self, text: str) -> None:
        self._column.addWidget(self._label(text, "section"))

    def _text(self, text: str) -> None:
        label = self._label(text)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _box(self, text: str, read_only: bool) -> QCheckBox:
        box = QCheckBox(self)
        box.setAccessibleName(text)
        box.setEnabled(not read_only)
        box.toggled.connect(self._ticked)
        box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_Words(text, box), 1)
        self._column.addWidget(line)
        return box

    def _ticked(self) -> None:
        self._reason.setVisible(any(self.checklist()) and not all(self.checklist()))
        self.changed.emit()

    def ask_reason(self) -> None:
        """Open the field for the reason and go there."""
        self._reason.show()
        self._reason.setFocus()

    def checklist(self) -> tuple[bool, ...]:
        """One truth value per kelengkapan."""
        return tuple(box.isChecked() for box in self._boxes)

    def reason(self) -> str:
        """Why something is missing."""
        return self._reason.text().strip()

    def inputs(self) -> list[QWidget]:
        """Ticks and the reason, in order."""
        return [*self._boxes, self._reason]

    def restore(self, checklist: tuple[bool, ...], reason: str) -> None:
        """Ticks and reason of a draft."""
        for box, ticked in zip(self._boxes, checklist, strict=False):
            box.setChecked(ticked)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def _show_explain(self) -> None:
        QMessageBox.information(self, self.tr("How the deadline was computed"), "\n".join(self._explain))


class _Words(QLabel):
    """The words of a tick, broken onto further lines; a press on them ticks."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text, box)
        self._box = box
        self.setWordWrap(True)
        self.setIndent(0)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """As if the box had been pressed."""
        self._box.click()
