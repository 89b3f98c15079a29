"""What a SOP's fields, options, actions and settings are called in the interface language."""

from __future__ import annotations

from typing import Protocol


class Labelled(Protocol):
    """Whatever a SOP gives a label, and perhaps an English one."""

    @property
    def label(self) -> str:
        """As the office says it."""

    @property
    def english(self) -> str:
        """In English; empty where the SOP gives none."""


def label_of(item: Labelled, english: bool) -> str:
    """The office's own label, or the English one where that is spoken and known."""
    return item.english if english and item.english else item.label
