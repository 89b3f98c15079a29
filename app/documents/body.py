"""The body of a letter: justified paragraphs, hanging lists, a last page that never carries the signature alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph

from app.documents.flow import INDENT, JUSTIFIED, body_style, paragraph, style
from app.documents.fonts import REGULAR

_ITEM = re.compile(r"^(?P<mark>\d{1,2}[.)]|[a-z][.)]|[-•])\s+(?P<text>\S.*)$", re.DOTALL)
KEPT_LINES = 3  # of the last paragraph, which stay with the signature
SHORT = 6  # lines; a last paragraph up to this length stays whole


def body_flow(
    texts: Sequence[str], size: float, spacing: float, width: float, closing: Flowable | None
) -> list[Flowable]:
    """The paragraphs, and ``closing`` (the signature block) kept with at least two lines of text."""
    flow = [_paragraph(line, size, spacing) for text in texts for line in _lines(text)]
    for before, after in pairwise(flow):
        if after.bulletText and not before.bulletText:  # the sentence before a list ends no page
            before.style = before.style.clone("kept", keepWithNext=1)
        elif before.bulletText and not after.bulletText:
            before.style = before.style.clone("list end", spaceAfter=size * 0.5)
    if closing is None:
        return list(flow)
    return _with_closing(flow, closing, width)


def list_item(text: str, size: float, leading: float, left: float) -> Paragraph | None:
    """A hanging item where the text begins with "1. ", "a. " or "- "; None otherwise."""
    found = _ITEM.match(text)
    if found is None:
        return None
    mark, words = found["mark"], found["text"]
    hang = max(6.5 * mm, stringWidth(f"{mark} ", REGULAR, size) + 1)
    kind = style(size, leading, alignment=JUSTIFIED, leftIndent=left + hang, bulletIndent=left, bulletFontSize=size,
                 spaceAfter=size * 0.3 if left else 0)  # fmt: skip
    return Paragraph(paragraph(words, kind).text, kind, bulletText=mark)


def _lines(text: str) -> list[str]:
    """A text whose lines are list items becomes several paragraphs; other line breaks stay within one."""
    parts: list[str] = []
    for line in text.strip().split("\n"):
        stripped = line.strip()
        if not parts or _ITEM.match(stripped) or (not stripped):
            parts.append(stripped)
        else:
            parts[-1] = f"{parts[-1]}\n{stripped}".strip()
    return [p for p in parts if p]


def _paragraph(text: str, size: float, spacing: float) -> Paragraph:
    left = INDENT + 6.5 * mm if re.match(r"[a-z][.)]\s", text) else INDENT
    return list_item(text, size, spacing, left) or paragraph(text, body_style(size, spacing))


def _with_closing(flow: list[Paragraph], closing: Flowable, width: float) -> list[Flowable]:
    if not flow:
        return [closing]
    last = flow[-1]
    last.wrap(width, 1e6)
    count = len(last.blPara.lines)
    if count == 1 and len(flow) > 1:
        return [*flow[:-2], KeepTogether([flow[-2], last, closing])]
    if count <= SHORT:
        return [*flow[:-1], KeepTogether([last, closing])]
    parts = last.split(width, (count - KEPT_LINES) * last.style.leading + 0.1)
    if len(parts) != 2:
        return [*flow[:-1], KeepTogether([last, closing])]
    parts[0].style = parts[0].style.clone("cut", spaceAfter=0)
    return [*flow[:-1], parts[0], KeepTogether([parts[1], closing])]
