"""Entries sealed by an earlier version, told in the words of today; the sealed bytes stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.journal import Entry

Body = Mapping[str, Any]

# (kind, version) -> that body as the kind's next version has it. Once released, an upcaster stays for ever.
UPCASTERS: dict[tuple[str, int], Callable[[Body], Body]] = {}


def current_version(kind: str) -> int:
    """The version in which entries of a kind are written: one more than the last that an upcaster lifts."""
    return 1 + max((version for lifted, version in UPCASTERS if lifted == kind), default=0)


def current_body(entry: Entry) -> Body | None:
    """The body with the fields that ``events`` lists; None after a lawful erasure."""
    body, version = entry.body, entry.version
    while body is not None and (upcast := UPCASTERS.get((entry.kind, version))) is not None:
        body, version = upcast(body), version + 1
    return body
