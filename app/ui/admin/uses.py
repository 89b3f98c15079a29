"""What the administration asks the office for: plain rows and calls, bound to a desk by the shell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.people import Capacity


@dataclass(frozen=True)
class PostRow:
    """A post and who fills it today; an empty ``holder`` is a vacant post."""

    post: str
    title: str
    unit: str
    holder: str = ""
    capacity: Capacity = Capacity.DEFINITIVE
    since: date | None = None
    until: date | None = None
    basis: str = ""
    absent: str = ""  # the definitive holder, where a Plh. acts


@dataclass(frozen=True)
class PersonRow:
    """An officer who can be appointed."""

    person: str
    name: str
    nip: str = ""


@dataclass(frozen=True)
class AccountRow:
    """A sign-in."""

    account: str
    name: str
    person_name: str
    posts: str
    administrator: bool = False
    disabled: bool = False
    must_change: bool = False


@dataclass(frozen=True)
class Appointment:
    """Who takes which post, how, from when to when (inclusive), by which letter."""

    post: str
    person: str
    capacity: Capacity
    since: date
    until: date | None
    basis: str


@dataclass(frozen=True)
class AdminUses:
    """The use cases of the administration; every one runs on the worker."""

    posts: Callable[[], Sequence[PostRow]]
    people: Callable[[], Sequence[PersonRow]]
    accounts: Callable[[], Sequence[AccountRow]]
    appoint: Callable[[Appointment], Any]
    reset: Callable[[str], str]  # account -> one-time password
    remove: Callable[[str], Any]
    settings: Callable[[], Mapping[str, object]]
    change_setting: Callable[[str, object], Any]
    back_up: Callable[[], str]  # where the backup lies
    verify: Callable[[], Sequence[str]]  # sentences; empty: all is well
