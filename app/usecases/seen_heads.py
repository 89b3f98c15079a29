"""What this PC saw last of each store, so that an old copy put back is noticed until a restore is journaled."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.storage.reading import Reads

Heads = Mapping[str, tuple[int, str]]


@dataclass(frozen=True)
class Seen:
    """The head of every stream when this PC last let go, and the hashes of all journaled restores that it knows of.

    All of them: an old copy put back brings its old restores along, and they must settle nothing.
    """

    heads: Heads = field(default_factory=dict)
    restores: frozenset[str] = frozenset()


def _path(home: Path, store: str) -> Path:
    return home / "seen" / f"{store}.json"


def recall(home: Path, store: str) -> Seen:
    """What is remembered of a store; nothing where the file is missing or damaged."""
    try:
        data = json.loads(_path(home, store).read_text(encoding="utf-8"))
        heads = {stream: (int(head[0]), str(head[1])) for stream, head in data["heads"].items()}
        return Seen(heads, frozenset(map(str, data["restores"])))
    except (OSError, ValueError, AttributeError, LookupError, TypeError):
        return Seen()


def restores(reads: Reads) -> tuple[str, ...]:
    """The hashes of the restores that the journal holds."""
    return tuple(e.hash for e in reads.entries(reads.store) if e.kind == "store.restored")


def remember(home: Path, reads: Reads) -> None:
    """Keep the heads as they are now, and every restore ever heard of; the file is replaced atomically."""
    path, store = _path(home, reads.store), reads.store
    path.parent.mkdir(parents=True, exist_ok=True)
    known = recall(home, store).restores | set(restores(reads))
    text = json.dumps({"heads": reads.heads(), "restores": sorted(known)})
    temporary = path.with_name(f"{store}.{secrets.token_hex(4)}.tmp")  # two windows may close at once
    try:
        with temporary.open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
