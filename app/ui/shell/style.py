"""The window's own style sheet, in the colours of the theme in use."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui.common.theme import Theme

FILE_NAME = "shell.qss"
FIXED = {"on_count": "#12303D"}  # on the practice office's amber, in either theme
_ROLE = re.compile(r"\{(\w+)\}")


def dress(window: QWidget, theme: Theme, folder: Path) -> None:
    """Style a window and all its parts now, and again whenever the theme changes."""
    icons = (folder.parent / "icons").as_posix()
    sheet = (folder / FILE_NAME).read_text(encoding="utf-8").replace("{icons}", icons)

    def apply() -> None:
        window.setStyleSheet(_ROLE.sub(lambda m: FIXED.get(m[1]) or theme.colour(m[1]).name(), sheet))

    theme.changed.connect(apply)
    apply()
