"""Which inputs the drawn step forms have, read from the Designer files themselves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

INPUT = "field_"  # before a field's id in the name of its widget


def drawn_forms(folder: Path) -> Mapping[str, frozenset[str]]:
    """The ids of each drawing's inputs, by the drawing's name."""
    return {path.stem: _inputs(path) for path in sorted(folder.glob("*.ui"))}


def _inputs(path: Path) -> frozenset[str]:
    names = (widget.get("name", "") for widget in ElementTree.parse(path).iter("widget"))
    return frozenset(name.removeprefix(INPUT) for name in names if name.startswith(INPUT))
