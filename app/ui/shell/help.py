"""Help at the step: the SOP's own row, and the keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app.domain.sop import Step


class HelpDialog(QDialog):
    """Shows the row of the step that is open, if one is, and every key of the program."""

    def __init__(self, step: Step | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help and keys"))
        self.resize(560, 560 if step is not None else 400)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(12)
        self.text.setHtml((self._row(step) if step is not None else "") + self._keys())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.setFocus()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.text)
        layout.addWidget(buttons)

    def _row(self, step: Step) -> str:
        facts = (
            (self.tr("Activity"), step.activity),
            (self.tr("Requirements"), step.requirements),
            (self.tr("Time"), step.time),
            (self.tr("Output"), step.output),
            (self.tr("Remarks"), step.remarks),
        )
        rows = "".join(_pair(name, text) for name, text in facts if text)
        title = self.tr("SOP step {0}").format(step.number)
        return f"<h3>{escape(title)}</h3><table>{rows}</table>"

    def _keys(self) -> str:
        keys = (
            ("Ctrl+K", self.tr("search everything")),
            ("Ctrl+F", self.tr("filter the list")),
            ("↑ ↓  Enter", self.tr("move through a list, open")),
            ("Ctrl+Enter", self.tr("the step's own act")),
            ("Ctrl+N", self.tr("new report")),
            ("Alt+1 … Alt+9", self.tr("places of the sidebar")),
            ("Ctrl+1 … Ctrl+5", self.tr("tabs of the case")),
            ("F11", self.tr("the case in the whole window")),
            ("Alt+←", self.tr("back to the list, to the same row")),
            ("F5", self.tr("read anew")),
            ("Ctrl+P", self.tr("print")),
            ("Ctrl+Z", self.tr("take back typing")),
            ("F1", self.tr("this page")),
        )
        rows = "".join(_pair(key, text) for key, text in keys)
        title = self.tr("Keys")
        return f"<h3>{escape(title)}</h3><table>{rows}</table>"


def _pair(name: str, text: str) -> str:
    shown = escape(text).replace("\n", "<br>")
    return (
        f'<tr><td style="padding:2px 16px 2px 0"><b>{escape(name)}</b></td><td style="padding:2px 0">{shown}</td></tr>'
    )
