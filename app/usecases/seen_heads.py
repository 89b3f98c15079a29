"""What this PC saw last of each store, so that an old copy put back is noticed until a restore is journaled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Heads = Mapping[str, tuple[int, str]]


@dataclass(frozen=True)
class Seen:
    """The head of every stream when this PC last let go, and the hash of the latest journaled restore it knows of."""

    heads: Heads = field(default_factory=dict)
    restored: str = ""


def _path(home: Path, store: str) -> Path:
    return home / "seen" / f"{store}.json"


def recall(home: Path, store: str) -> Seen:
    """What is remembered of a store; nothing where the file is missing or damaged."""
    try:
        data = json.loads(_path(home, store).read_text(encoding="utf-8"))
        heads = {stream: (int(head[0]), str(head[1])) for stream, head in data["heads"].items()}
        return Seen(heads, str(data["restored"]))
    except (OSError, ValueError, AttributeError, LookupError, TypeError):
        return Seen()


def remember(home: Path, store: str, heads: Heads, restored: str = "") -> None:
    """Keep the heads, and a restore that was accepted; the file is replaced atomically."""
    path = _path(home, store)
    path.parent.mkdir(parents=True, exist_ok=True)
    known = {"heads": {k: list(v) for k, v in heads.items()}, "restored": restored or recall(home, store).restored}
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(known), encoding="utf-8")
    temporary.replace(path)
