"""What an examination of the store finds, and the one place where a value that cannot be read is taken for altered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.storage.troubles import explain

UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
Value = TypeVar("Value")


@dataclass(frozen=True)
class Finding:
    """One disagreement: where, and what in words."""

    place: str
    sentence: str


def readable(read: Callable[[], Value]) -> Value | None:
    """What ``read`` yields; None where values altered behind the program's back stop it."""
    try:
        return read()
    except UNREADABLE:
        return None


def examined(place: str, check: Callable[[], Iterable[Finding]]) -> tuple[Finding, ...]:
    """A check's findings; that it stumbles over a value or a missing table is a finding too, never a failure."""
    try:
        found = readable(lambda: tuple(check()))
    except DBAPIError as error:
        explain(error)
        return (Finding(place, "Ada tabel yang hilang atau diubah bentuknya di luar program."),)
    return (Finding(place, "Ada nilai yang tidak terbaca lagi; diubah di luar program."),) if found is None else found


@contextmanager
def any_bytes(connection: Connection) -> Iterator[None]:
    """Text that is no UTF-8 is handed over all the same, so that it can be named."""
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        raw.text_factory = str
