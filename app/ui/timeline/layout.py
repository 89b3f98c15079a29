"""Where the words of one timeline node stand, for a given width; wraps instead of cutting."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from app.domain.views import TimelineItem

TEXT = 48  # where words begin, pixels
RIGHT = 12  # free at the right
BAR, BAR_HEIGHT = 140, 6
TIME = 184  # column of the time beside the bar, where there is room
WIDE = 640  # from this width time and bar stand side by side
TOP, SPACE = 8, 12
BETWEEN = 14  # two files
TITLE, SMALL = 10.5, 9.0  # points


@dataclass(frozen=True)
class Words:
    """One run of text in its place."""

    place: QRectF
    text: str
    points: float
    role: str
    bold: bool = False
    underline: bool = False
    right: bool = False


@dataclass
class Laid:
    """All parts of a node, and how high it came to be."""

    words: list[Words] = field(default_factory=list)
    files: list[tuple[QRectF, str]] = field(default_factory=list)  # place, document uid
    bar: QRectF | None = None
    height: int = 0


@dataclass(frozen=True)
class Told:
    """The node's words in the interface language."""

    title: str
    who: str
    note: str
    flag: str
    time: str
    used: str
    details: tuple[str, ...] = ()


def past_norm(item: TimelineItem) -> bool:
    """Whether more working time went by than the SOP allows."""
    return item.used is not None and item.norm is not None and item.used > item.norm


def sized(font: QFont, points: float, bold: bool = False, underline: bool = False) -> QFont:
    """The interface's font in another size."""
    made = QFont(font)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setUnderline(underline)
    return made


def lay_out(item: TimelineItem, told: Told, width: int, font: QFont) -> Laid:
    """Left: title, who, note, files, flag. Right: time, bar, used of allowed."""
    laid = Laid()
    column = TIME + BAR if width >= WIDE else max(TIME - 20, BAR)
    left = max(80, width - TEXT - column - RIGHT - 8)
    quiet = item.state == "next"
    under = _stack(laid, font, left, width - TEXT - RIGHT, item, told, "muted" if quiet else "ink")
    beside = _right(laid, item, told, width, font)
    laid.height = int(max(under, beside)) + SPACE
    return laid


def _stack(laid: Laid, font: QFont, left: int, whole: int, item: TimelineItem, told: Told, ink: str) -> float:
    y = float(TOP)
    lines = ((told.title, TITLE, ink, item.state != "next"), (told.who, SMALL, "muted", False))
    for text, points, role, bold in lines:
        y = _add(laid, font, y, left, Words(QRectF(), text, points, role, bold)) + 1
    beyond = max(left, whole - BAR - 8)  # below the time there is room up to the bar
    for detail in told.details:
        y = _add(laid, font, y + 1, beyond, Words(QRectF(), detail, SMALL, "muted"))
    if told.note:
        y = _add(laid, font, y + 1, beyond, Words(QRectF(), told.note, SMALL, "ink"))
    y = _files(laid, font, y + 1, beyond, item.files)
    if told.flag:
        y = _add(laid, font, y + 1, beyond, Words(QRectF(), told.flag, SMALL, "today"))
    return y


def _add(laid: Laid, font: QFont, y: float, width: float, words: Words) -> float:
    if not words.text:
        return y
    metrics = QFontMetrics(sized(font, words.points, words.bold))
    flags = int(Qt.TextFlag.TextWordWrap)
    box = metrics.boundingRect(QRect(0, 0, int(width), 10_000), flags, words.text)
    place = QRectF(TEXT, y, width, box.height())
    laid.words.append(Words(place, words.text, words.points, words.role, words.bold))
    return y + box.height()


def _files(laid: Laid, font: QFont, y: float, width: float, files: tuple[tuple[str, str], ...]) -> float:
    if not files:
        return y
    metrics = QFontMetrics(sized(font, SMALL))
    x, line = float(TEXT), float(metrics.height() + 2)
    for uid, name in files:
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(width))
        wide = metrics.horizontalAdvance(shown) + 2
        if x > TEXT and x + wide > TEXT + width:
            x, y = float(TEXT), y + line
        place = QRectF(x, y, wide, line)
        laid.words.append(Words(place, shown, SMALL, "accent", underline=True))
        laid.files.append((place, uid))
        x += wide + BETWEEN
    return y + line


def _right(laid: Laid, item: TimelineItem, told: Told, width: int, font: QFont) -> float:
    edge = width - RIGHT
    line = QFontMetrics(sized(font, SMALL)).height()
    wide = width >= WIDE
    y = float(TOP + 1)
    if told.time:
        right = edge - BAR - 14 if wide else edge
        laid.words.append(Words(QRectF(right - TIME, y, TIME, line), told.time, SMALL, "muted", right=True))
        y += 0 if wide else line + 5
    if not told.used:
        return y + line
    if item.used is not None:
        laid.bar = QRectF(edge - BAR, y + 4, BAR, BAR_HEIGHT)
        y += BAR_HEIGHT + 7
    role = "late" if past_norm(item) else "muted"
    laid.words.append(Words(QRectF(edge - BAR - 30, y, BAR + 30, line), told.used, SMALL, role, right=True))
    return y + line
