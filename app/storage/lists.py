"""Read models for lists: inbox, waiting, cases, letters, agenda; plain rows, decided by the callers' clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Result,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    not_,
    select,
    tuple_,
)

from app.domain.views import AgendaRow
from app.storage import tables as t
from app.storage.dialects import dialect
from app.storage.reading import Reads

PAGE = 500
Line = TypeVar("Line")


def _as(kind: Callable[..., Line], result: Result[Any]) -> tuple[Line, ...]:
    """Every row as a frozen fact; the query selects its columns in the order of the fields."""
    return tuple(kind(*row) for row in result.all())


@dataclass(frozen=True)
class TaskRow:
    """An open task with the facts of its case that a list shows."""

    task: str
    case: str
    step: int
    attempt: int
    short: str
    post: str
    opened_at: str
    due_at: str
    origin: str
    returned: bool
    read_at: str
    number: str
    title: str
    channel: str
    tracking_id: str
    anonymous: bool
    confidential: bool
    protect: bool
    urgency: str
    done: str
    sop: str
    received_at: str


_TASKS = select(
    t.tasks.c.task,
    t.tasks.c.case,
    t.tasks.c.step,
    t.tasks.c.attempt,
    t.tasks.c.short,
    t.tasks.c.post,
    t.tasks.c.opened_at,
    t.tasks.c.due_at,
    t.tasks.c.origin,
    t.tasks.c.returned,
    t.tasks.c.read_at,
    t.cases.c.number,
    t.cases.c.title,
    t.cases.c.channel,
    t.cases.c.tracking_id,
    t.cases.c.anonymous,
    t.cases.c.confidential,
    t.cases.c.protect,
    t.cases.c.urgency,
    t.cases.c.done,
    t.cases.c.sop,
    t.cases.c.received_at,
).join(t.cases, t.cases.c.case == t.tasks.c.case)


_OPEN_TASKS = (  # made once: to put a query together takes longer than to run it
    _TASKS.where(t.tasks.c.post.in_(bindparam("posts", expanding=True)), t.tasks.c.open.is_(True))
    .where(tuple_(t.tasks.c.due_at, t.tasks.c.task) > tuple_(bindparam("due"), bindparam("task")))
    .order_by(t.tasks.c.due_at, t.tasks.c.task)
    .limit(bindparam("most"))
)


def open_tasks(
    reads: Reads, posts: Sequence[str], limit: int = PAGE, after: tuple[str, str] = ("", "")
) -> tuple[TaskRow, ...]:
    """What waits for these posts, by deadline; ``after`` is deadline and task of the last row of the page before."""
    asked = {"posts": list(posts), "due": after[0], "task": after[1], "most": limit}
    return _as(TaskRow, reads.connection.execute(_OPEN_TASKS, asked))


def _handed_on(account: str, posts: Sequence[str]) -> ColumnElement[bool]:
    """Open tasks of others, of cases on which this account acted: looked up case by case, however large the archive."""
    p = t.performed.c
    acted = exists().where(p.case == t.tasks.c.case, p.account == account)
    return and_(t.tasks.c.open.is_(True), t.tasks.c.post.not_in(posts), acted)


def handed_on(reads: Reads, account: str, posts: Sequence[str], limit: int = PAGE) -> tuple[TaskRow, ...]:
    """Open tasks of cases on which this account acted and that now wait for others."""
    k = t.tasks.c
    chosen = select(k.task).where(_handed_on(account, posts)).order_by(k.due_at, k.task).limit(limit)
    return _as(TaskRow, reads.connection.execute(_TASKS.where(k.task.in_(chosen)).order_by(k.due_at, k.task)))


def handed_on_count(reads: Reads, account: str, posts: Sequence[str], limit: int = PAGE) -> int:
    """How many there are, counted no further than the list goes."""
    found = select(t.tasks.c.task).where(_handed_on(account, posts)).limit(limit).subquery()
    return reads.connection.execute(select(func.count()).select_from(found)).scalar_one()


@dataclass(frozen=True)
class CaseLine:
    """A case with the task it waits in, if any."""

    case: str
    number: str
    title: str
    channel: str
    received_at: str
    outcome: str
    anonymous: bool
    confidential: bool
    protect: bool
    done: str
    step: int | None
    short: str | None
    post: str | None
    due_at: str | None
    sop: str


def _case_lines() -> Select[tuple[object, ...]]:
    c, k = t.cases.c, t.tasks.c
    joined = t.cases.outerjoin(t.tasks, (k.case == c.case) & k.open.is_(True))
    return select(
        c.case, c.number, c.title, c.channel, c.received_at, c.outcome, c.anonymous, c.confidential, c.protect, c.done,
        c.step, k.short, k.post, k.due_at, c.sop,
    ).select_from(joined)  # fmt: skip


def case_lines(reads: Reads, words: str = "", state: str = "open", limit: int = 200) -> tuple[CaseLine, ...]:
    """Cases, newest first; ``state`` is open, closed or all; ``words`` searches number, title, text and names."""
    query = _case_lines()
    if state != "all":
        query = query.where(_OPEN if state == "open" else _CLOSED)
    if words.strip():
        query = query.where(t.cases.c.case.in_(_found(reads, words, limit)))
    query = query.order_by(t.cases.c.received_at.desc(), t.cases.c.case).limit(limit)
    return _as(CaseLine, reads.connection.execute(query))


def _found(reads: Reads, words: str, limit: int) -> Sequence[str]:
    """A whole number names its case alone: its parts, such as the year, stand in too many others to be searched for."""
    run, number = reads.connection.execute, words.strip()
    exact = select(t.cases.c.case).where(t.cases.c.number == number)
    by_letter = select(t.letters.c.case).where(t.letters.c.number == number)
    named = run(exact.union(by_letter)).scalars().all()
    own = dialect(reads.connection)
    return named or run(own.search, {"words": own.query(words), "limit": limit}).scalars().all()


_NONE: ColumnElement[str] = literal_column("''")  # a partial index is found by the very words it was made with
_OPEN, _CLOSED = t.cases.c.outcome == _NONE, t.cases.c.outcome != _NONE
_UNDER_WAY = and_(t.letters.c.status != "batal", _OPEN)  # a letter that still needs someone


@dataclass(frozen=True)
class Numbers:
    """Counts for the sidebar."""

    inbox: int
    late: int
    cases: int
    letters: int


def counts(reads: Reads, posts: Sequence[str], now: str) -> Numbers:
    """How much waits for these posts, how much of it late, and how many cases and letters are under way."""
    mine = (t.tasks.c.post.in_(posts), t.tasks.c.open.is_(True))
    run = reads.connection.execute
    inbox = run(select(func.count()).select_from(t.tasks).where(*mine)).scalar_one()
    late = run(
        select(func.count()).select_from(t.tasks).where(*mine, t.tasks.c.due_at != "", t.tasks.c.due_at < now)
    ).scalar_one()
    cases = run(select(func.count()).select_from(t.cases).where(_OPEN)).scalar_one()
    letters = run(
        select(func.count()).select_from(t.letters.join(t.cases, t.cases.c.case == t.letters.c.case)).where(_UNDER_WAY)
    ).scalar_one()
    return Numbers(inbox, late, cases, letters)


@dataclass(frozen=True)
class LetterLine:
    """A letter with its case and the post it waits for."""

    letter: str
    case: str
    case_number: str
    kind: str
    subject: str
    addressee: str
    status: str
    number: str
    date: str
    post: str | None
    under_way: bool


def letter_lines(reads: Reads, limit: int = PAGE) -> tuple[LetterLine, ...]:
    """Letters, those under way first, then the newest."""
    x, k = t.letters.c, t.tasks.c
    joined = t.letters.join(t.cases, t.cases.c.case == x.case)
    newest = (x.date.desc(), x.letter)
    query = (
        select(x.letter, x.case, t.cases.c.number, x.kind, x.subject, x.addressee, x.status, x.number, x.date, k.post,
               _UNDER_WAY)
        .select_from(joined.outerjoin(t.tasks, (k.case == x.case) & k.open.is_(True)))
        .order_by(*newest)
    )  # fmt: skip
    under_way = select(x.letter).select_from(joined).where(_UNDER_WAY).order_by(*newest).limit(limit)
    first = _as(LetterLine, reads.connection.execute(query.where(x.letter.in_(under_way))))
    others = query.where(not_(_UNDER_WAY)).limit(limit - len(first))
    return (*first, *_as(LetterLine, reads.connection.execute(others)))


def agenda_rows(reads: Reads, year: int) -> tuple[AgendaRow, ...]:
    """The year's register of incoming letters with whom each was passed to last."""
    a, d = t.agenda.c, t.dispositions.c
    lines = select(d.to_title).where(d.case == a.case, d.to_title != "").order_by(d.sequence).correlate(t.agenda)
    titles = lines.subquery()
    passed = select(func.aggregate_strings(titles.c.to_title, " → ")).scalar_subquery()
    referred = select(t.referrals.c.to).where(t.referrals.c.case == a.case).correlate(t.agenda).scalar_subquery()
    query = (
        select(a.number, a.year, a.received_on, a.letter_number, a.letter_date, a.sender, a.subject, a.attachments,
               func.coalesce(passed, referred, ""), t.cases.c.number, a.case)
        .join(t.cases, t.cases.c.case == a.case)
        .where(a.book == "masuk", a.year == year)
        .order_by(a.number)
    )  # fmt: skip
    return _as(AgendaRow, reads.connection.execute(query))


@dataclass(frozen=True)
class PerformedRow:
    """A step done, as the timeline shows it."""

    sequence: int
    task: str
    step: int
    attempt: int
    action: str
    kind: str
    label: str
    checklist_reason: str
    reason: str
    used: int
    norm: int | None
    late: bool
    name: str
    title: str
    at: str
    to: int | None
    opened_at: str
    form: str  # JSON: what was filled in, by field id


_p = t.performed.c
_PERFORMED = (
    select(_p.sequence, _p.task, _p.step, _p.attempt, _p.action, _p.kind, _p.label, _p.checklist_reason, _p.reason,
           _p.used, _p.norm, _p.late, _p.name, _p.title, _p.at, _p.to, _p.opened_at, _p.form)
    .where(_p.case == bindparam("of"))
    .order_by(_p.sequence)
)  # fmt: skip


def performed_rows(reads: Reads, case: str) -> tuple[PerformedRow, ...]:
    """Every step of a case that was done or noted, in order."""
    return _as(PerformedRow, reads.connection.execute(_PERFORMED, {"of": case}))


@dataclass(frozen=True)
class DocumentLine:
    """A stored file of a case."""

    document: str
    field: str
    name: str
    sha256: str
    size: int
    media: str
    step: int
    at: str
    account: str


def document_lines(reads: Reads, case: str) -> tuple[DocumentLine, ...]:
    """Every file handed in with a step of the case."""
    d = t.documents.c
    query = (
        select(d.document, d.field, d.name, d.sha256, d.size, d.media, d.step, d.at, d.account)
        .where(d.case == case)
        .order_by(d.at, d.document)
    )
    return _as(DocumentLine, reads.connection.execute(query))


@dataclass(frozen=True)
class DispositionRow:
    """A line of the sheet with when it was first read."""

    sequence: int  # of its entry in the case's stream
    at: str
    giver: str
    giver_title: str
    to_post: str
    to_title: str
    urgency: str
    instructions: str  # JSON list
    note: str
    read_at: str | None


def disposition_rows(reads: Reads, case: str) -> tuple[DispositionRow, ...]:
    """The sheet's lines in the order in which they were given."""
    d = t.dispositions.c
    query = (
        select(d.sequence, d.at, d.giver, d.giver_title, d.to_post, d.to_title, d.urgency, d.instructions, d.note,
               t.tasks.c.read_at)
        .outerjoin(t.tasks, t.tasks.c.task == d.task)
        .where(d.case == case)
        .order_by(d.sequence)
    )  # fmt: skip
    return _as(DispositionRow, reads.connection.execute(query))


def read_marks(reads: Reads, case: str) -> dict[str, str]:
    """When each task of a case was first read, by task."""
    query = select(t.tasks.c.task, t.tasks.c.read_at).where(t.tasks.c.case == case, t.tasks.c.read_at != "")
    return {row[0]: row[1] for row in reads.connection.execute(query).all()}


def signed_letters(reads: Reads) -> dict[str, str]:
    """When each letter that stands was signed last (UTC ISO), by the SHA-256 of its bytes."""
    s = t.signatures.c
    query = select(s.sha256, s.at).where(s.void.is_(False))
    return {row[0]: row[1] for row in reads.connection.execute(query).all()}


def case_of_report(reads: Reads, tracking_id: str) -> str:
    """Number of the case that a LAPOR! report became; empty where there is none, or no tracking id."""
    if not tracking_id:
        return ""
    query = select(t.cases.c.number).where(t.cases.c.tracking_id == tracking_id).limit(1)
    return reads.connection.execute(query).scalar_one_or_none() or ""
