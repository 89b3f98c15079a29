"""The example journeys that lie beside a SOP (journeys.toml)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from app.domain.journey import Journey, JourneyStep


def read_journeys(path: Path) -> tuple[Journey, ...]:
    """Every journey of a file, in its order."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Journey(
            j["id"],
            j["title"],
            tuple(JourneyStep(**s) for s in j["step"]),
            j.get("settings", {}),
        )
        for j in data["journey"]
    )
