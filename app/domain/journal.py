"""The journal's entries and their canonical form; fixed, since what is sealed cannot be changed later."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

FORMAT = 1
SALT_BYTES = 16
FIRST = "0" * 64  # previous hash of a stream's first entry


@dataclass(frozen=True)
class NewEntry:
    """Something that happened, before it is written: its kind and body (plain JSON values, integers only)."""

    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True)
class Entry:
    """One sealed record. ``body`` is None after a lawful erasure; the chain still verifies by ``body_hash``."""

    store: str
    stream: str
    sequence: int  # from 1
    kind: str
    version: int
    at: datetime  # UTC
    zone: str
    account: str
    post: str
    capacity: str
    previous: str
    body_hash: str
    salt: bytes
    body: Mapping[str, Any] | None
    format: int = FORMAT

    @property
    def hash(self) -> str:
        """SHA-256 of the canonical header; the next entry of the stream carries it."""
        return header_hash(self)


def canonical(value: Any) -> bytes:
    """JSON with sorted keys, no blanks, UTF-8; floats are refused since their text is not one.

    Raises ValueError on floats and on values that JSON does not know.
    """
    _refuse_floats(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise ValueError("a journal body holds no floats")
    if isinstance(value, Mapping):
        for inner in value.values():
            _refuse_floats(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_floats(inner)


def body_hash(salt: bytes, body: bytes) -> str:
    """SHA-256 of salt and canonical body."""
    return hashlib.sha256(salt + body).hexdigest()


def header_hash(entry: Entry) -> str:
    """SHA-256 of the entry's canonical header: everything but body and salt, which lie beside it."""
    header = {
        "format": entry.format,
        "kind": entry.kind,
        "kind_version": entry.version,
        "store": entry.store,
        "stream": entry.stream,
        "sequence": entry.sequence,
        "at": iso(entry.at),
        "zone": entry.zone,
        "account": entry.account,
        "post": entry.post,
        "capacity": entry.capacity,
        "previous": entry.previous,
        "body": entry.body_hash,
    }
    return hashlib.sha256(canonical(header)).hexdigest()


def iso(moment: datetime) -> str:
    """UTC time with microseconds and Z, the one form that is stored."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def moment(text: str) -> datetime:
    """The UTC time of an ``iso`` text, and of no other text. Raises ValueError."""
    found = datetime.fromisoformat(text)  # knows many forms; strptime, which knows one, is twenty times slower
    if found.tzinfo is None or iso(found) != text:
        raise ValueError(f"not a moment as it is stored: {text!r}")
    return found
