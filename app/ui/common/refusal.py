"""An error's sentence in the interface language."""

from __future__ import annotations

from app.domain.errors import OfficeError
from app.ui.common.moments import speaks_english


def said(error: OfficeError) -> str:
    """Indonesian, or English where that is spoken."""
    return error.english if speaks_english() else error.sentence
