"""What a node of the timeline says: to the eye, to a screen reader, and under a resting mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.views import TimelineItem
from app.domain.wording import Zone
from app.ui.common.moments import duration, full_moment, short_moment
from app.ui.timeline.layout import Told, past_norm

NO_BREAK = "\u00a0"
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Telling:
    """How moments are written: the office's zone, the language, with or without the year."""

    zone: Zone
    english: bool
    year: bool

    def told(self, item: TimelineItem) -> Told:
        """The words that are painted."""
        attempt = translate("TimelineRow", " (attempt {0})").format(item.attempt) if item.attempt > 1 else ""
        seal = translate("TimelineRow", "   ✔ sealed").replace("✔ ", f"✔{NO_BREAK}") if item.sealed else ""
        who = " · ".join(x for x in (item.who, item.post) if x) + seal
        note = f"“{item.note}”" if item.note else ""
        flag = f"⚠ {item.flag}" if item.flag else ""
        return Told(item.title + attempt, who, note, flag, self._time(item), self._used(item), self.details(item))

    def details(self, item: TimelineItem) -> tuple[str, ...]:
        """What was handed on, one line each."""
        words = {
            "to": translate("TimelineRow", "To: {0}"),
            "instructions": translate("TimelineRow", "Instructions: {0}"),
            "remark": translate("TimelineRow", "Note: {0}"),
            "referred_to": translate("TimelineRow", "Passed on to: {0}"),
            "archive_place": translate("TimelineRow", "Place in the archive: {0}"),
        }
        return tuple(words[key].format(text) if key in words else f"{key}: {text}" for key, text in item.details)

    def spoken(self, item: TimelineItem) -> str:
        """One sentence for a screen reader."""
        states = {
            "done": translate("TimelineRow", "done"),
            "returned": translate("TimelineRow", "returned"),
            "here": translate("TimelineRow", "waits here"),
            "next": translate("TimelineRow", "still to come"),
        }
        late = translate("TimelineRow", "past its time") if past_norm(item) else ""
        told = self.told(item)
        parts = (f"{item.number}. {told.title}", states[item.state], told.who, told.time, told.used, late)
        return ", ".join(p.strip() for p in parts if p)

    def hint(self, item: TimelineItem) -> str:
        """The full moments, one a line."""
        done = translate("TimelineRow", "Done: {0}") if item.state in ("done", "returned") else ""
        moments = (
            (translate("TimelineRow", "Came in: {0}"), item.opened_at),
            (translate("TimelineRow", "First read: {0}"), item.read_at),
            (done, item.at),
        )
        return "\n".join(
            words.format(full_moment(self.zone.local(at), self.zone, self.english))
            for words, at in moments
            if words and at is not None
        )

    def _time(self, item: TimelineItem) -> str:
        if item.at is None:
            return ""
        text = short_moment(self.zone.local(item.at), self.english, year=self.year)
        words = {"here": translate("TimelineRow", "due {0}"), "next": translate("TimelineRow", "expected {0}")}
        return words.get(item.state, "{0}").format(text)

    def _used(self, item: TimelineItem) -> str:
        if item.norm is None:
            return ""
        norm = duration(item.norm, self.english)
        return norm if item.used is None else f"{duration(item.used, self.english)} / {norm}"
