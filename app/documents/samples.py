"""Small invented files for the practice office: a picture or a one-page PDF."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas


def sample_file(name: str) -> bytes:
    """Bytes for a file of that name, by its ending."""
    return _pdf(name) if name.endswith(".pdf") else _picture(name)


def _pdf(name: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawString(72, 720, f"Contoh berkas latihan: {name}")
    canvas.save()
    return out.getvalue()


def _picture(name: str) -> bytes:
    picture = Image.new("RGB", (640, 400), "#DCE6EC")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((60, 160, 580, 360), fill="#9DB4C0", outline="#5B6775", width=3)
    draw.polygon(((40, 160), (320, 60), (600, 160)), fill="#7A8F9B")
    draw.text((70, 370), f"Contoh: {name}", fill="#1B2430")
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
