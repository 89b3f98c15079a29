"""The colour role of a case's mark: who is protected, what hurries or came back."""

from __future__ import annotations

PROTECTED = frozenset({"Anonim", "Rahasia", "Lindungi identitas"})


def mark_role(mark: str) -> str:
    """``protected`` for a complainant's wish, ``today`` for everything that asks for haste or another look."""
    return "protected" if mark in PROTECTED else "today"
