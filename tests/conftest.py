"""Every test runs without a display and without touching the person's own folders."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from app.background.booleans import keep_booleans

SCALES = (
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_FONT_DPI",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
)

for name in SCALES:
    os.environ.pop(name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
settings.register_profile("aduan", deadline=None)  # a busy machine is no failure
settings.load_profile("aduan")
keep_booleans()


@pytest.fixture(scope="session", autouse=True)
def home() -> Iterator[Path]:
    """A person's folder for this worker only, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="aduan-", ignore_cleanup_errors=True) as folder:
        os.environ["ADUAN_HOME"] = folder
        yield Path(folder)
        del os.environ["ADUAN_HOME"]
