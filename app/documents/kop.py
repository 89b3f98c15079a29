"""The letterhead of the office (domain.md 3.1), on page one of a letter and at the head of the other papers."""

from __future__ import annotations

import io

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.platypus import Flowable

from app.documents.fonts import BOLD, REGULAR
from app.domain.papers import Letterhead

REGION, OFFICE, ADDRESS = 14.0, 17.5, 9.0  # points
AIR = 1.26  # line height as a multiple of the size
MOST_OFFICE_LINES = 3
EMBLEM = 21 * mm  # height of the coat of arms


class Kop(Flowable):  # type: ignore[misc]
    """Arms left, region, office larger and bold, address small, closing double rule; ``scale`` for small papers."""

    def __init__(self, head: Letterhead, width: float, scale: float = 1.0) -> None:
        super().__init__()
        self._scale = scale
        self._emblem = ImageReader(io.BytesIO(head.emblem)) if head.emblem else None
        room = (width - (EMBLEM + 3 * mm) * scale * bool(head.emblem)) / scale
        lines = [(head.region.upper(), REGULAR, REGION)] + [(x, BOLD, OFFICE) for x in _office_lines(head.office, room)]
        lines += [(x, REGULAR, ADDRESS) for x in head.address]
        self._lines = [(t, f, s * scale) for t, f, s in lines if t]
        self.width = width
        text = sum(s * AIR for _, _, s in self._lines)
        self._text = max(text, EMBLEM * scale if self._emblem else 0)
        self._drop = (self._text - text) / 2
        self.height = self._text + 8 * scale

    def wrap(self, *_available: float) -> tuple[float, float]:
        """Its size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin."""
        canvas, scale, y = self.canv, self._scale, self.height - self._drop
        left = self._draw_emblem()
        for text, font, size in self._lines:
            y -= size * AIR
            room = self.width - left
            fitted = min(size, size * room / max(1.0, canvas.stringWidth(text, font, size)))
            canvas.setFont(font, fitted)
            canvas.drawCentredString(left + room / 2, y + size * 0.28, text)
        canvas.setLineWidth(2.25 * scale)
        canvas.line(0, 3.4 * scale, self.width, 3.4 * scale)
        canvas.setLineWidth(0.75 * scale)
        canvas.line(0, 0.6 * scale, self.width, 0.6 * scale)

    def _draw_emblem(self) -> float:
        """Draw the coat of arms; the width it takes, with air to its right."""
        if self._emblem is None:
            return 0
        wide, high = self._emblem.getSize()
        height = EMBLEM * self._scale
        width = min(height * wide / high, 26 * mm * self._scale)
        height = width * high / wide
        foot = self.height - self._text + (self._text - height) / 2
        self.canv.drawImage(self._emblem, 0, foot, width, height, mask="auto")
        return float(width + 3 * mm * self._scale)


def _office_lines(given: tuple[str, ...], room: float) -> list[str]:
    """The office's name in capitals, never smaller than the region's: too long a line becomes two or three."""
    whole = [line.upper() for line in given]
    broken = [part for line in whole for part in simpleSplit(line, BOLD, OFFICE, room)]
    return broken if len(broken) <= MOST_OFFICE_LINES else whole
