"""What this PC saw last of each store, so that an old copy put back is noticed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

Heads = Mapping[str, tuple[int, str]]


def _path(home: Path, store: str) -> Path:
    return home / "seen" / f"{store}.json"


def recall(home: Path, store: str) -> dict[str, tuple[int, str]]:
    """The heads remembered for a store; empty where there are none or the file is damaged."""
    try:
        data = json.loads(_path(home, store).read_text(encoding="utf-8"))
        return {stream: (int(head[0]), str(head[1])) for stream, head in data.items()}
    except (OSError, ValueError, AttributeError, IndexError, TypeError):
        return {}


def remember(home: Path, store: str, heads: Heads) -> None:
    """Keep the heads, replacing the file atomically."""
    path = _path(home, store)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps({k: list(v) for k, v in heads.items()}), encoding="utf-8")
    temporary.replace(path)


def compare(home: Path, store: str, heads: Heads) -> str:
    """Why the store must open read-only: it lacks what this PC has seen. Empty where all is well."""
    for stream, (sequence, digest) in recall(home, store).items():
        found, own = heads.get(stream, (0, ""))
        if found < sequence or (found == sequence and own != digest):
            return (
                "Basis data ini lebih tua daripada yang terakhir dilihat komputer ini (mungkin salinan lama "
                "dipasang kembali). Hanya dapat dibaca sampai administrator mencatat pemulihan."
            )
    return ""
