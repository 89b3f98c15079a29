"""A desk: one signed-in account at one open store, with its clock, calendar and papers."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property, partial
from pathlib import Path

from app.documents.fonts import FontBook
from app.documents.templates import LetterTemplate
from app.domain.clock import Clock
from app.domain.errors import NotYours, Refused, SignInRefused
from app.domain.letters import LetterKind, LetterRule
from app.domain.people import Actor, Holder, Office
from app.domain.procedure import Context, Signed
from app.domain.sop import Sop
from app.domain.wording import Zone
from app.domain.worktime import Calendar
from app.keys.account_keys import AccountKeys
from app.keys.authority import Authority, opening_key
from app.keys.kdf import Kdf
from app.keys.sealing import OfficerSealer
from app.sops.calendars import parse_calendar
from app.sops.loader import parse
from app.storage.lists import case_of_report
from app.storage.reading import Reads
from app.storage.store import Store
from app.storage.writing import Stamp, UnitOfWork
from app.usecases import letter_kinds


def new_uid() -> str:
    """128 bits, made by the program."""
    return secrets.token_hex(16)


@dataclass
class Desk:
    """What every use case takes first. ``home`` is where this PC keeps drafts and the heads it has seen."""

    store: Store
    keys: AccountKeys = field(repr=False)
    authority: Authority | None = field(repr=False)
    clock: Clock
    kdf: Kdf
    home: Path
    fonts: FontBook
    read_only: str = ""
    notices: tuple[str, ...] = ()
    make_uid: Callable[[], str] = new_uid
    letters: Path = field(default_factory=letter_kinds.shipped)  # the templates
    sops: dict[str, Sop] = field(default_factory=dict, repr=False)  # by hash; desks of one process may share it
    _calendar: tuple[tuple[tuple[str, str], ...], Calendar] | None = None

    def sop(self, reads: Reads, digest: str = "") -> Sop:
        """A published SOP version, parsed once; without a hash the one in force."""
        if digest in self.sops:
            return self.sops[digest]
        own, source = reads.sop_source(digest)
        if own not in self.sops:
            self.sops[own] = parse(source, "SOP")
        return self.sops[own]

    @cached_property
    def templates(self) -> Mapping[LetterKind, LetterTemplate]:
        """The first wordings of letters, by kind. Raises OfficeError where a file is faulty."""
        return letter_kinds.templates(self.letters)

    @property
    def letter_rules(self) -> Mapping[LetterKind, LetterRule]:
        """When each kind of letter is written, and to whom it goes."""
        return {kind: template.rule for kind, template in self.templates.items()}

    def calendar(self, reads: Reads) -> Calendar:
        """The office's calendar as adopted."""
        sources = reads.calendars()
        if self._calendar is None or self._calendar[0] != sources:
            self._calendar = (sources, parse_calendar(sources))
        return self._calendar[1]

    def zone(self) -> Zone:
        """The office's own clock, by its calendar."""
        if self._calendar is None:
            with self.store.read() as reads:
                self.calendar(reads)
        assert self._calendar is not None
        return self._calendar[1].zone

    def today(self, calendar: Calendar) -> date:
        """The office's own day."""
        return calendar.local_day(self.clock.now())

    def person(self, office: Office) -> str:
        """The signed-in person's uid."""
        return office.accounts[self.keys.account].person

    def posts_held(self, reads: Reads) -> tuple[Holder, ...]:
        """The posts in which this account may act today."""
        office = reads.office()
        account = office.accounts.get(self.keys.account)
        if account is None or account.disabled:
            return ()
        return office.posts_held(account.person, self.today(self.calendar(reads)))

    def actor(self, reads: Reads, post: str) -> Actor:
        """This account acting in a post held today; the first held where the post is another's."""
        held = self.posts_held(reads)
        if not held:
            raise NotYours(
                "Anda tidak memegang jabatan apa pun hari ini. Minta administrator memeriksa penugasan Anda.",
                "You hold no post today. Ask the administrator to check your appointment.",
            )
        chosen = next((h for h in held if h.post.uid == post), held[0])
        return Actor(self.keys.account, chosen.person, chosen.post, chosen.capacity)

    def sealer(self, office: Office) -> OfficerSealer:
        """Seals in this account's name. Raises SignInRefused where the journal certifies other keys than these."""
        certificate = office.accounts[self.keys.account].certificate
        if opening_key(certificate) != self.keys.public:
            raise SignInRefused(
                "Kunci akun Anda diganti administrator, atau penggantiannya terputus. Keluar, lalu masuk dengan kata "
                "sandi yang baru; bila tetap begitu, minta administrator mengatur ulang akun Anda sekali lagi.",
                "An administrator replaced your account's keys, or was cut off doing so. Sign out and in with the new "
                "password; if it stays so, ask the administrator to reset your account once more.",
            )
        return OfficerSealer(self.keys, certificate)

    def stamp(self, actor: Actor | None, now: datetime) -> Stamp:
        """Who and when, for all entries of a transaction."""
        zone = self.zone().label
        if actor is None:
            return Stamp(now, self.keys.account, zone)
        return Stamp(now, self.keys.account, zone, actor.post.uid, actor.capacity.value)

    def check_writable(self) -> None:
        """Refuse to write where the store was opened read-only."""
        if self.read_only:
            raise Refused(self.read_only)

    def context(
        self, uow: UnitOfWork, sop: Sop, actor: Actor, now: datetime, signed: dict[str, Signed] | None = None
    ) -> Context:
        """What a decision may look at, within a writing transaction."""
        calendar = self.calendar(uow)
        return Context(
            sop, uow.office(), calendar, actor, now, calendar.local_day(now), self.make_uid, uow.next_number,
            signed or {}, self.letter_rules, partial(case_of_report, uow),
        )  # fmt: skip
