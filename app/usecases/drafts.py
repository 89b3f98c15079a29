"""Unsent work on this computer: one sealed file per case, step and account; never in the shared file."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.journal import iso
from app.keys.drafts import open_draft, seal_draft
from app.usecases.desk import Desk

NEW_CASE = "new"


def _folder(desk: Desk) -> Path:
    return desk.home / "drafts" / desk.store.uid / desk.keys.account


def _path(desk: Desk, case: str, step: int) -> Path:
    name = hashlib.sha256(f"{case or NEW_CASE}|{step}".encode()).hexdigest()[:32]
    return _folder(desk) / f"{name}.draft"


def save(desk: Desk, case: str, step: int, data: dict[str, Any]) -> datetime:
    """Keep a draft, replacing the one before in one move; when it was kept (UTC)."""
    at = desk.clock.now()
    path = _path(desk, case, step)
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = json.dumps({"case": case, "step": step, "at": iso(at), "data": data}, ensure_ascii=False).encode()
    temporary = path.with_suffix(".tmp")
    temporary.write_bytes(seal_draft(desk.keys, desk.store.uid, case or NEW_CASE, step, plain))
    temporary.replace(path)
    return at


def load(desk: Desk, case: str, step: int) -> dict[str, Any] | None:
    """The draft kept for a case's step, with the time it was kept under ``at``; None where there is none."""
    try:
        box = _path(desk, case, step).read_bytes()
    except OSError:
        return None
    plain = open_draft(desk.keys, desk.store.uid, case or NEW_CASE, step, box)
    if plain is None:
        return None
    kept = json.loads(plain)
    return {**kept["data"], "at": kept.get("at", "")}


def discard(desk: Desk, case: str, step: int) -> None:
    """Forget a draft: it was sent, or thrown away."""
    _path(desk, case, step).unlink(missing_ok=True)
