"""Finds and registers the embedded fonts: Arial-metric Liberation Sans, or Arial itself on Windows."""

from __future__ import annotations

import os
from pathlib import Path

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.domain.errors import OfficeError

REGULAR, BOLD, ITALIC = "Surat", "Surat-Bold", "Surat-Italic"
_FAMILIES = (
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf"),
    ("Arimo-Regular.ttf", "Arimo-Bold.ttf", "Arimo-Italic.ttf"),
    ("arial.ttf", "arialbd.ttf", "ariali.ttf"),
)
_LINUX = (
    "truetype/liberation",
    "truetype/liberation2",
    "liberation",
    "liberation-sans",
    "liberation-fonts",
    "TTF",
    "truetype/croscore",
)


def font_folders() -> tuple[Path, ...]:
    """Where fonts lie: in the built program, then on Windows and Linux, for all users and for one."""
    shipped = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"  # see build.spec
    shared = [Path("/usr/share/fonts") / name for name in _LINUX]
    windows = [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
    local = os.environ.get("LOCALAPPDATA")
    windows += [Path(local) / "Microsoft" / "Windows" / "Fonts"] if local else []
    return (shipped, *shared, *windows, Path.home() / ".local" / "share" / "fonts", Path.home() / ".fonts")


class FontBook:
    """The three faces every paper uses; made once per program. ``regular_file`` serves the visible signature."""

    def __init__(self, folders: tuple[Path, ...] | None = None) -> None:
        files = self._find(folders or font_folders())
        self.regular_file = files[0]
        for name, file in zip((REGULAR, BOLD, ITALIC), files, strict=True):
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, str(file)))
        addMapping(REGULAR, 0, 0, REGULAR)
        addMapping(REGULAR, 1, 0, BOLD)
        addMapping(REGULAR, 0, 1, ITALIC)
        addMapping(REGULAR, 1, 1, BOLD)

    @staticmethod
    def _find(folders: tuple[Path, ...]) -> tuple[Path, ...]:
        for folder in folders:
            for family in _FAMILIES:
                files = tuple(folder / name for name in family)
                if all(f.is_file() for f in files):
                    return files
        raise OfficeError(
            "Huruf untuk surat (Liberation Sans atau Arial) tidak ditemukan di komputer ini. Pasang paket huruf "
            "Liberation, lalu buka kembali Aduan.",
            "The font for letters (Liberation Sans or Arial) was not found. Install the Liberation fonts, then reopen.",
        )
