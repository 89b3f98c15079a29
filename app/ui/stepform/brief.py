"""What the step is about, above its form: what was written to this step, the report as received, its files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.views import CaseView, TaskView

RECEIVED = "attachment"  # kind of the documents that came with the report or were added to it


class CaseBrief(QFrame):
    """The notes stay in sight; the report folds to one line, as it is at first where a letter needs the room."""

    wanted = Signal(str, str)  # document uid, name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes, self._body = _Column(self), _Column(self)
        self._head = QPushButton(self)
        self._head.setProperty("role", "link")
        self._head.clicked.connect(lambda: self._fold(folded=not self._body.isHidden()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(4)
        column.addWidget(self._notes)
        column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)

    def show_case(self, case: CaseView | None, task: TaskView, folded: bool) -> None:
        """The report of a case; a new report has none yet."""
        self.setVisible(case is not None)
        self._notes.clear()
        self._body.clear()
        if case is None:
            return
        for by, text in task.notes:
            self._notes.tell(self.tr("Note from {0}: {1}").format(by, text), "notice")
        self._notes.setVisible(bool(task.notes))
        self._body.tell(case.text)
        self._body.tell(" · ".join(f"{label}: {value}" for label, value in self._facts(case)), "secondary")
        self._body.add(self._files(case))
        self._fold(folded)

    def _facts(self, case: CaseView) -> list[tuple[str, str]]:
        reported = [(self.tr("Reported party"), p.name) for p in case.parties if p.role == "terlapor"]
        return [*reported, *case.facts]

    def _files(self, case: CaseView) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for document in (d for d in case.documents if d.kind == RECEIVED):
            link = QPushButton(document.name, holder)
            link.setProperty("role", "link")
            link.clicked.connect(lambda _checked=False, d=document: self.wanted.emit(d.uid, d.name))
            row.addWidget(link)
        row.addStretch(1)
        return holder

    def _fold(self, folded: bool) -> None:
        self._body.setHidden(folded)
        words = self.tr("The report")
        self._head.setText(f"▸ {words}" if folded else f"▾ {words}")


class _Column(QWidget):
    """Lines of text and widgets, one below the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)

    def tell(self, text: str, role: str = "") -> None:
        """A line as it was typed, to be selected and copied; nothing where it is empty."""
        if not text:
            return
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        label.setIndent(0)
        label.setProperty("role", role)
        self.add(label)

    def add(self, widget: QWidget) -> None:
        """At the end."""
        self._lines.addWidget(widget)

    def clear(self) -> None:
        """Begin anew."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
