"""The SOP's row beside the form: kegiatan, kelengkapan as ticks, waktu with its tenggat, output."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from app.domain.views import TaskView
from app.domain.wording import Zone, clock_id, short_date_id

WIDTH = 232  # pixels


class SopCard(QFrame):
    """Shows the row of a task; ``changed`` goes out with every tick."""

    changed = Signal()

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._boxes: list[QCheckBox] = []
        self._reason = QLineEdit(self)
        self._reason.hide()
        self._explain: tuple[str, ...] = ()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(4)

    def show_task(self, task: TaskView, read_only: bool) -> None:
        """Draw the row anew."""
        self._clear()
        step = task.step
        self._heading(self.tr("SOP step {0}").format(step.number))
        self._text(step.activity)
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

    def _heading(self, text: str) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "section")
        self._column.addWidget(label)

    def _text(self, text: str) -> None:
        label = QLabel(text, self)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _box(self, text: str, read_only: bool) -> QCheckBox:
        box = _WrappedTick(text, self)
        box.setEnabled(not read_only)
        box.toggled.connect(self._ticked)
        self._column.addWidget(box)
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

    def restore(self, checklist: tuple[bool, ...], reason: str) -> None:
        """Ticks and reason of a draft."""
        for box, ticked in zip(self._boxes, checklist, strict=False):
            box.setChecked(ticked)
        self._reason.setText(reason)

    def _show_explain(self) -> None:
        QMessageBox.information(self, self.tr("How the deadline was computed"), "\n".join(self._explain))


class _WrappedTick(QCheckBox):
    """A tick whose words break onto further lines."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setText(_broken(text, 28))


def _broken(text: str, width: int) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])
