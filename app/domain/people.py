"""The office's people: units, posts, who holds them from when to when, and in which capacity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Capacity(StrEnum):
    """How a post is filled (domain.md 3.3); decides the signature block."""

    DEFINITIVE = "definitif"
    PLT = "plt"  # the post is vacant
    PLH = "plh"  # the holder is absent for a time


@dataclass(frozen=True)
class Unit:
    """A bidang, seksi or subbagian."""

    uid: str
    name: str
    parent: str = ""


@dataclass(frozen=True)
class Post:
    """A position; ``performer`` is the column of the SOP that it fills."""

    uid: str
    title: str
    performer: str
    unit: str = ""
    parent: str = ""  # the superior post's uid


@dataclass(frozen=True)
class Person:
    """An officer as printed on paper; titles are never reformatted."""

    uid: str
    name: str
    nip: str = ""
    rank: str = ""  # pangkat
    grade: str = ""  # golongan/ruang, as III/d


@dataclass(frozen=True)
class Holding:
    """Who fills a post from a day to a day (inclusive; ``until`` empty = open)."""

    uid: str
    post: str
    person: str
    capacity: Capacity
    since: date
    until: date | None = None
    basis: str = ""  # number of the letter of appointment

    def covers(self, day: date) -> bool:
        """True on a day of the holding."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Account:
    """A sign-in; ``certificate`` is DER, as the journal keeps it."""

    uid: str
    person: str
    name: str
    administrator: bool = False
    certificate: bytes = b""
    disabled: bool = False
    must_change: bool = False


@dataclass(frozen=True)
class Holder:
    """A person in a post on a day."""

    post: Post
    person: Person
    capacity: Capacity


@dataclass(frozen=True)
class Actor:
    """Who acts: the account's person in the post held today."""

    account: str
    person: Person
    post: Post
    capacity: Capacity


@dataclass(frozen=True)
class Office:
    """The organisation on a day, as plain data."""

    uid: str
    name: str
    units: Mapping[str, Unit] = field(default_factory=dict)
    posts: Mapping[str, Post] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    holdings: tuple[Holding, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    practice: bool = False
    authority: bytes = b""  # the CA's certificate, DER

    def posts_of(self, performer: str) -> tuple[Post, ...]:
        """Every post that fills that column, by title."""
        return tuple(sorted((p for p in self.posts.values() if p.performer == performer), key=lambda p: p.title))

    def holders(self, post: str, day: date) -> tuple[Holder, ...]:
        """Who may act in the post on that day; a Plh. or Plt. takes the place of the definitive holder."""
        current = [h for h in self.holdings if h.post == post and h.covers(day)]
        acting = [h for h in current if h.capacity is not Capacity.DEFINITIVE]
        return tuple(Holder(self.posts[post], self.people[h.person], h.capacity) for h in (acting or current))

    def posts_held(self, person: str, day: date) -> tuple[Holder, ...]:
        """The posts in which a person may act on that day."""
        posts = {h.post for h in self.holdings if h.person == person and h.covers(day)}
        held = (h for post in sorted(posts) for h in self.holders(post, day))
        return tuple(h for h in held if h.person.uid == person)

    def person_of(self, account: str) -> Person | None:
        """Whose account it is; None where it is unknown."""
        known = self.accounts.get(account)
        return self.people.get(known.person) if known else None

    def unit_of(self, post: Post) -> str:
        """The unit's name, empty where the post has none."""
        return self.units[post.unit].name if post.unit in self.units else ""
