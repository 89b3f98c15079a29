"""The redline: an earlier revision against the text as it stands now."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from app.domain.letters import LetterContent, Revision
from app.domain.wording import Zone
from app.ui.common.theme import colour
from app.ui.letters.redline import Line, Mark, Piece, Section, redline
from app.ui.letters.times import when
from app.ui.letters.words import part_title


class ComparePane(QWidget):
    """Pick an earlier revision, read what became of it."""

    chosen = Signal(int)  # revision number

    def __init__(self, zone: Zone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._revisions: tuple[Revision, ...] = ()
        self._now: LetterContent | None = None
        self._pick = QComboBox(self)
        self._pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._pick.setMinimumContentsLength(8)
        self._pick.setAccessibleName(self.tr("Compare with"))
        self._pick.currentIndexChanged.connect(self._show)
        self._text = QTextBrowser(self)
        self._text.setAccessibleName(self.tr("What changed"))
        self._sum = QLabel(self)
        self._sum.setWordWrap(True)
        self._sum.setProperty("role", "secondary")
        bar = QHBoxLayout()
        label = QLabel(self.tr("Compared with"), self)
        label.setProperty("role", "secondary")
        bar.addWidget(label)
        bar.addWidget(self._pick, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(bar)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._sum)

    def show_revisions(self, revisions: tuple[Revision, ...], now: LetterContent) -> None:
        """Offer the earlier states of ``now``: all of them while it is edited, otherwise those before the last."""
        earlier = revisions if revisions and revisions[-1].content != now else revisions[:-1]
        if earlier != self._revisions:
            self._revisions = earlier
            self._pick.blockSignals(True)
            self._pick.clear()
            for revision in reversed(earlier):
                self._pick.addItem(self._title(revision), revision.number)
            self._pick.blockSignals(False)
        self._now = now
        self._show()

    @property
    def html(self) -> str:
        """What is shown, for copying and for tests."""
        return self._text.toHtml()

    def _title(self, revision: Revision) -> str:
        who = self.tr("revision {number}, {name} ({post})").format(
            number=revision.number, name=revision.author, post=revision.post
        )
        return f"{who} · {when(revision.at, self._zone)}" if revision.at else who

    def _show(self) -> None:
        number = self._pick.currentData()
        before = next((r for r in self._revisions if r.number == number), None)
        if before is None or self._now is None:
            self._text.setHtml("")
            self._sum.setText(self.tr("There is no earlier revision yet."))
            return
        sections = redline(before.content, self._now)
        place = self._text.verticalScrollBar().value()
        self._text.setHtml(_page(sections))
        self._text.verticalScrollBar().setValue(place)
        self._sum.setText(self._summary(sections))
        self.chosen.emit(before.number)

    def _summary(self, sections: tuple[Section, ...]) -> str:
        changed = [part_title(s.part) for s in sections if s.changed]
        return self.tr("Changed: {parts}").format(parts=", ".join(changed)) if changed else self.tr("Nothing changed.")


def _page(sections: tuple[Section, ...]) -> str:
    head = f"margin:10px 0 2px 0; font-size:small; color:{colour('muted').name()}"
    return "".join(
        f'<p style="{head}"><b>{escape(part_title(s.part))}</b></p>'
        + "".join(f'<p style="margin:0 0 6px 0">{_line(line)}</p>' for line in s.lines)
        for s in sections
    )


def _line(line: Line) -> str:
    return "".join(_piece(piece) for piece in line)


def _piece(piece: Piece) -> str:
    text = escape(piece.text).replace("\n", "<br>")
    if piece.mark is Mark.SAME:
        return text
    added = piece.mark is Mark.ADDED
    role = "good" if added else "late"
    ink, ground = colour(role).name(), colour(f"{role}_soft").name()
    line = "underline" if added else "line-through"
    return f'<span style="color:{ink}; background-color:{ground}; text-decoration:{line}">{text}</span>'
