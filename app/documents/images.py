"""Photos scaled down on the way in, without their hidden data (place, device, comments)."""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError

LONGEST_SIDE = 1600  # pixels
EMBLEM_HEIGHT = 300  # pixels: 21 mm at 360 dots an inch
KEEP_BELOW = 600_000  # bytes; small pictures (screenshots) keep their sharpness
QUALITY = 82


def scale_photo(data: bytes) -> bytes:
    """The picture upright and at most 1600 pixels wide or high; ValueError where it cannot be read."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            sharp = len(data) <= KEEP_BELOW and max(opened.size) <= LONGEST_SIDE and opened.format == "PNG"
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a large JPEG is decoded at a fraction of its size
            upright = ImageOps.exif_transpose(opened)
            upright.load()
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise ValueError(str(error)) from None
    picture = _bare(upright, "RGBA" if sharp and _see_through(upright) else "RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    if sharp:
        picture.save(out, "PNG", optimize=True)
    else:
        picture.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def scale_emblem(data: bytes) -> bytes:
    """A coat of arms as a small PNG, its transparency kept; ValueError where the picture cannot be read."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            upright = ImageOps.exif_transpose(opened)
            upright.load()
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise ValueError(str(error)) from None
    picture = _bare(upright, "RGBA" if _see_through(upright) else "RGB")
    picture.thumbnail((2 * EMBLEM_HEIGHT, EMBLEM_HEIGHT))
    out = io.BytesIO()
    picture.quantize(128).save(out, "PNG", optimize=True)
    return out.getvalue()


def _see_through(picture: Image.Image) -> bool:
    return picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info


def _bare(picture: Image.Image, mode: str) -> Image.Image:
    """The pixels alone; what is transparent becomes white where the mode has no transparency."""
    if mode == "RGB" and _see_through(picture):
        clear = picture.convert("RGBA")
        white = Image.new("RGBA", clear.size, "white")
        bare = Image.alpha_composite(white, clear).convert("RGB")
    else:
        bare = picture.convert(mode)
    bare.info = {}
    return bare
