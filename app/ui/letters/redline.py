"""What changed between two texts of a letter, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.letters import LetterContent

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
ALIKE = 0.4  # paragraphs that share less than this are shown as one gone and one new


class Mark(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Piece:
    """A run of characters with one mark."""

    mark: Mark
    text: str


Line = tuple[Piece, ...]


@dataclass(frozen=True)
class Section:
    """A part of the letter (field name of LetterContent) with its lines or paragraphs."""

    part: str
    lines: tuple[Line, ...]

    @property
    def changed(self) -> bool:
        """True where any piece is not the same in both texts."""
        return any(piece.mark is not Mark.SAME for line in self.lines for piece in line)


def redline(before: LetterContent, after: LetterContent) -> tuple[Section, ...]:
    """Every part of the letter in the order of the page; parts empty in both are left out."""
    sections = (Section(part, compare_lines(_lines(before, part), _lines(after, part))) for part in PARTS)
    return tuple(s for s in sections if s.lines)


PARTS = ("sensitivity", "attachments", "subject", "addressee", "body", "copies")


def _lines(content: LetterContent, part: str) -> tuple[str, ...]:
    value = getattr(content, part)
    return tuple(value) if not isinstance(value, str) else ((value,) if value else ())


def compare_lines(before: Sequence[str], after: Sequence[str]) -> tuple[Line, ...]:
    """Lines or paragraphs matched first as wholes, then word by word where one took the other's place."""
    lines: list[Line] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            lines.extend((Piece(Mark.SAME, text),) for text in after[b1:b2])
        else:
            lines.extend(_replaced(before[a1:a2], after[b1:b2]))
    return tuple(lines)


def _replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[Line]:
    waiting = list(after)
    for old in before:
        if waiting and _alike(old, waiting[0]):
            yield compare_words(old, waiting.pop(0))
        elif len(waiting) > 1 and _alike(old, waiting[1]):
            yield (Piece(Mark.ADDED, waiting.pop(0)),)
            yield compare_words(old, waiting.pop(0))
        else:
            yield (Piece(Mark.REMOVED, old),)
    yield from ((Piece(Mark.ADDED, text),) for text in waiting)


def _alike(old: str, new: str) -> bool:
    if len(old.split()) < 4 or len(new.split()) < 4:
        return True  # short lines read best in one line, whatever they share
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio() >= ALIKE


def compare_words(old: str, new: str) -> Line:
    """One line or paragraph with the words that went and came."""
    a, b = _WORDS.findall(old), _WORDS.findall(new)
    pieces: list[Piece] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Mark.SAME, "".join(b[b1:b2])))
            continue
        if a2 > a1:
            pieces.append(Piece(Mark.REMOVED, "".join(a[a1:a2])))
        if b2 > b1:
            pieces.append(Piece(Mark.ADDED, "".join(b[b1:b2])))
    return tuple(_joined(pieces))


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Bridge blanks between two changes, so that a changed phrase reads as one."""
    index = 0
    while index < len(pieces):
        removed: list[str] = []
        added: list[str] = []
        while index < len(pieces) and _belongs(pieces, index, bool(removed or added)):
            piece = pieces[index]
            if piece.mark is not Mark.ADDED:
                removed.append(piece.text)
            if piece.mark is not Mark.REMOVED:
                added.append(piece.text)
            index += 1
        if removed and "".join(removed):
            yield Piece(Mark.REMOVED, "".join(removed))
        if added and "".join(added):
            yield Piece(Mark.ADDED, "".join(added))
        if index < len(pieces):
            yield pieces[index]
            index += 1


def _belongs(pieces: list[Piece], index: int, begun: bool) -> bool:
    piece = pieces[index]
    if piece.mark is not Mark.SAME:
        return True
    followed = index + 1 < len(pieces) and pieces[index + 1].mark is not Mark.SAME
    return begun and not piece.text.strip() and followed
