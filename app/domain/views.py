"""What screens are shown: frozen facts, already decided, without a database behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.letters import Letter, LetterDraft
from app.domain.people import Capacity
from app.domain.sop import Action, Outcome, Step


class Due(StrEnum):
    """The inbox's groups, by deadline."""

    LATE = "late"
    TODAY = "today"
    NEXT = "next"


@dataclass(frozen=True)
class Station:
    """One step on a case's path."""

    number: int
    label: str  # SOP short text
    state: str  # done | here | next | skipped


@dataclass(frozen=True)
class InboxRow:
    """One task that waits for a post."""

    task: str
    case: str
    number: str  # PGD/0044/2026
    title: str
    step: int
    step_label: str
    post: str
    post_title: str
    holder: str  # who holds the post today
    origin: str  # where it came from: the channel, or the post that handed it on
    marks: tuple[str, ...]  # words: Lindungi identitas, Rahasia, Anonim, Dikembalikan, Segera
    opened_at: datetime
    due_at: datetime | None
    due: Due
    unread: bool
    returned: bool
    path: tuple[str, ...]  # state of every station, for the dots
    draft: bool = False  # this desk keeps unsent work on it
    handed_on: bool = False  # whether ``origin`` is a post
    left: int | None = None  # working minutes to the deadline, below zero past it


@dataclass(frozen=True)
class Counts:
    """Numbers beside the sidebar's entries."""

    inbox: int = 0
    late: int = 0
    waiting: int = 0
    letters: int = 0
    cases: int = 0


@dataclass(frozen=True)
class Party:
    """A complainant or a reported party, as the viewer may see it."""

    role: str  # pelapor | terlapor
    name: str
    details: tuple[tuple[str, str], ...]  # label, value
    masked: bool = False


@dataclass(frozen=True)
class TimelineItem:
    """One node of the timeline: done, here, or still to come."""

    number: int  # step of the SOP
    state: str  # done | returned | here | next
    title: str
    who: str
    post: str
    at: datetime | None  # when it was done, or is due, or is expected
    note: str = ""
    details: tuple[tuple[str, str], ...] = ()  # what (or a field's label), words
    files: tuple[tuple[str, str], ...] = ()  # document uid, name
    used: int | None = None  # working minutes
    norm: int | None = None  # working minutes
    attempt: int = 1
    sealed: bool = False
    flag: str = ""  # clock warning, back-dating, first read
    opened_at: datetime | None = None
    read_at: datetime | None = None


@dataclass(frozen=True)
class DocumentRow:
    """A file of the case."""

    uid: str
    kind: str  # attachment | disposition_sheet | receipt | report | report_reported | letter | file_copy | proof
    name: str
    size: int
    sha256: str
    at: datetime
    by: str
    internal: bool = True  # must not leave the office
    void: bool = False


@dataclass(frozen=True)
class DispositionLine:
    """One line of the disposition sheet."""

    at: datetime
    giver: str
    giver_post: str
    to_post: str
    urgency: str
    instructions: tuple[str, ...]
    note: str
    read_at: datetime | None = None


@dataclass(frozen=True)
class Choice:
    """One selectable post with the officer who holds it today; ``english`` is empty for names."""

    key: str
    label: str
    detail: str = ""
    enabled: bool = True
    why_not: str = ""


@dataclass(frozen=True)
class ActionView:
    """An action as offered to this viewer."""

    action: Action
    enabled: bool
    why_not: str = ""


@dataclass(frozen=True)
class TaskView:
    """The step form's facts: the SOP row, what is filled in already, what may be done."""

    task: str
    step: Step
    attempt: int
    opened_at: datetime
    due_at: datetime | None
    explain: tuple[str, ...]  # how the deadline was computed, line by line
    actions: tuple[ActionView, ...]
    mine: bool
    prefill: Mapping[str, object]
    choices: Mapping[str, tuple[Choice, ...]]  # field id of type POST -> posts
    letters: tuple[LetterDraft, ...]
    visits: tuple[tuple[str, str], ...]  # when, result in words
    post: str
    post_title: str
    returned_reason: str = ""
    returned_by: str = ""
    notes: tuple[tuple[str, str], ...] = ()  # who handed the case on, and what he or she wrote to this step


@dataclass(frozen=True)
class CaseView:
    """A case as one page shows it."""

    case: str
    version: int
    number: str
    title: str
    text: str
    channel: str
    tracking_id: str
    received_at: datetime
    marks: tuple[str, ...]
    protected: bool
    identity_open: bool  # this viewer sees the complainant's identity now
    outcome: str  # empty while it runs
    stations: tuple[Station, ...]
    timeline: tuple[TimelineItem, ...]
    parties: tuple[Party, ...]
    dispositions: tuple[DispositionLine, ...]
    letters: tuple[Letter, ...]
    documents: tuple[DocumentRow, ...]
    tasks: tuple[TaskView, ...]
    facts: tuple[tuple[str, str], ...] = ()  # label, value
    ended_by: Action | None = None  # the action that ended it
    closed_at: datetime | None = None
    referred: tuple[str, str] = ("", "")  # the office that it was passed on to, and why
    visited: bool = False  # a field check has been made


@dataclass(frozen=True)
class CaseRow:
    """One line of the list of all cases or of the archive."""

    case: str
    number: str
    title: str
    channel: str
    received_at: datetime
    step: int | None
    step_label: str
    post_title: str
    holder: str
    due_at: datetime | None
    outcome: str
    marks: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    ended: Outcome | None = None  # the outcome as the SOP calls it
    closed_at: datetime | None = None
    letters: tuple[str, ...] = ()  # numbers of the letters that stand, of a closed case
    archive_place: str = ""  # shelf and box; of a case that was passed on, the office that has it now


@dataclass(frozen=True)
class LetterRow:
    """One line of the letters list."""

    letter: str
    case: str
    case_number: str
    kind: str
    subject: str
    addressee: str
    status: str
    number: str
    date: str
    waits_for: str
    under_way: bool = True  # its case is not closed and it was not given up


@dataclass(frozen=True)
class AgendaRow:
    """One line of the register of incoming letters (domain.md 4.2)."""

    number: int
    year: int
    received_on: str
    letter_number: str
    letter_date: str
    sender: str
    subject: str
    attachments: str
    passed_to: str
    remarks: str
    case: str


@dataclass(frozen=True)
class Identified:
    """Who is signed in, and what he or she holds today."""

    account: str
    account_name: str
    person: str
    name: str
    posts: tuple[tuple[str, str], ...]  # uid, title with Plh./Plt.
    administrator: bool
    office: str
    practice: bool
    must_change: bool = False
    notices: tuple[str, ...] = ()  # shown at sign-in: resets, recovery use, certificate running out
    read_only: str = ""  # why the store is read-only, empty when it is not


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
class NewPerson:
    """An officer to be added, with the name to sign in with; ``post`` is a vacant one or empty."""

    name: str
    account: str
    nip: str = ""
    grade: str = ""
    post: str = ""


@dataclass(frozen=True)
class WorkingHours:
    """The calendar in words."""

    zone: str
    hours: tuple[tuple[str, str], ...]  # days, hours
    ramadan: tuple[str, ...]  # from day to day, those to come
    holidays: tuple[tuple[str, str], ...]  # day, name; those to come
    years: tuple[int, ...]  # whose holidays are known


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
