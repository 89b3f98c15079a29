"""Photos scaled down on the way in, without their hidden data (place, device)."""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError

LONGEST_SIDE = 1600  # pixels
KEEP_BELOW = 600_000  # bytes; small pictures (screenshots) keep their sharpness
QUALITY = 82


def scale_photo(data: bytes) -> bytes:
    """The picture upright and at most 1600 pixels wide or high; ValueError where it cannot be read."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.load()
            small = len(data) <= KEEP_BELOW and max(opened.size) <= LONGEST_SIDE
            upright = ImageOps.exif_transpose(opened)
            form = "PNG" if small and opened.format == "PNG" else "JPEG"
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError, SyntaxError) as error:
        raise ValueError(str(error)) from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    if form == "PNG":
        upright.save(out, "PNG", optimize=True)
    else:
        upright.convert("RGB").save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
