"""The inbox of the posts held today, what waits for others, and the counts beside the sidebar."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.journal import iso, moment
from app.domain.people import Office
from app.domain.procedure import title_of
from app.domain.sop import Effect, Sop
from app.domain.views import CaseRow, Counts, Due, InboxRow
from app.domain.worktime import Calendar, Countdown
from app.storage import lists
from app.storage.lists import CaseLine, TaskRow
from app.storage.reading import Reads
from app.usecases.desk import Desk


def inbox(desk: Desk) -> tuple[InboxRow, ...]:
    """Every task that waits for a post held today, by deadline."""
    with desk.store.read() as reads:
        held = {h.post.uid: title_of(desk.actor(reads, h.post.uid)) for h in desk.posts_held(reads)}
        rows = lists.open_tasks(reads, tuple(held))
        office, calendar = reads.office(), desk.calendar(reads)
        sops = {r.sop: desk.sop(reads, r.sop) for r in rows}
    now = desk.clock.now()
    left = calendar.countdown(now)
    return tuple(_inbox_row(r, sops[r.sop], office, calendar, (now, left), held[r.post]) for r in rows)


def _inbox_row(
    row: TaskRow, sop: Sop, office: Office, calendar: Calendar, clock: tuple[datetime, Countdown], title: str
) -> InboxRow:
    now, left = clock
    due = moment(row.due_at) if row.due_at else None
    holders = office.holders(row.post, calendar.local_day(now))
    return InboxRow(
        task=row.task,
        case=row.case,
        number=row.number,
        title=row.title,
        step=row.step,
        step_label=sop.step(row.step).short,
        post=row.post,
        post_title=title,
        holder=holders[0].person.name if holders else "",
        origin=_origin(row, sop),
        handed_on=_handed_on(row, sop),
        marks=marks_of(row.anonymous, row.confidential, row.protect, urgent_mark(sop, row.urgency), row.returned),
        opened_at=moment(row.opened_at),
        due_at=due,
        due=due_group(due, now, calendar),
        unread=not row.read_at,
        returned=row.returned,
        path=path_of(sop, row.done, row.step),
        left=left.minutes(due) if due is not None else None,
    )


def _handed_on(row: TaskRow, sop: Sop) -> bool:
    return row.attempt > 1 or row.returned or row.step not in {a.to for a in sop.first.actions}


def _origin(row: TaskRow, sop: Sop) -> str:
    """Who handed the case on; for one that begins, through which channel it came."""
    if _handed_on(row, sop):
        return row.origin
    return f"LAPOR! {row.tracking_id}" if row.tracking_id else row.origin


def marks_of(
    anonymous: bool, confidential: bool, protect: bool, urgent: str = "", returned: bool = False
) -> tuple[str, ...]:
    """The words that a row or a header wears; whoever is protected comes first, what is cut is cut behind it."""
    marks = [("Lindungi identitas", protect), ("Rahasia", confidential), ("Anonim", anonymous)]
    marks += [("Dikembalikan", returned), (urgent, bool(urgent))]
    return tuple(word for word, worn in marks if worn)


def urgent_mark(sop: Sop, urgency: str) -> str:
    """The urgency entered with the agenda, where the SOP says that a case wears it as a mark."""
    field = sop.slot(Effect.REGISTER, "urgency")
    option = field.option(urgency) if field else None
    return option.label if option and option.urgent else ""


def due_group(due: datetime | None, now: datetime, calendar: Calendar) -> Due:
    """Terlambat, hari ini, berikutnya."""
    if due is None:
        return Due.NEXT
    if due < now:
        return Due.LATE
    return Due.TODAY if calendar.local_day(due) == calendar.local_day(now) else Due.NEXT


def path_of(sop: Sop, done: str, here: int | None) -> tuple[str, ...]:
    """The state of every station: done, here, next, or skipped by a branch."""
    finished = {int(n) for n in done.split(",") if n}
    known = {sop.order.index(n) for n in (finished if here is None else {here})}
    passed = set(sop.order[: max(known, default=0)])
    return tuple(_station(step.number, finished, here, passed) for step in sop.steps)


def _station(number: int, done: set[int], here: int | None, passed: set[int]) -> str:
    if number == here:
        return "here"
    if number in done:
        return "done"
    return "skipped" if number in passed else "next"


def waiting(desk: Desk) -> tuple[CaseRow, ...]:
    """What this desk handed on and that now waits for others."""
    with desk.store.read() as reads:
        held = tuple(h.post.uid for h in desk.posts_held(reads))
        rows = lists.handed_on(reads, desk.keys.account, held)
        lines = [
            CaseLine(r.case, r.number, r.title, r.channel, r.received_at, "", r.anonymous, r.confidential, r.protect,
                     r.done, r.step, r.short, r.post, r.due_at, r.sop)
            for r in rows
        ]  # fmt: skip
        return case_rows(desk, reads, lines)


def case_rows(desk: Desk, reads: Reads, lines: list[CaseLine] | tuple[CaseLine, ...]) -> tuple[CaseRow, ...]:
    """Lines of the store as lines of a list."""
    office, calendar = reads.office(), desk.calendar(reads)
    today = desk.today(calendar)
    sops = {line.sop: desk.sop(reads, line.sop) for line in lines}
    return tuple(_case_row(line, sops[line.sop], office, today) for line in lines)


def _case_row(line: CaseLine, sop: Sop, office: Office, today: date) -> CaseRow:
    post = office.posts.get(line.post or "")
    holders = office.holders(post.uid, today) if post else ()
    return CaseRow(
        line.case,
        line.number,
        line.title,
        sop.label(Effect.RECEIVE, "channel", line.channel),
        moment(line.received_at),
        line.step,
        line.short or "",
        post.title if post else "",
        holders[0].person.name if holders else "",
        moment(line.due_at) if line.due_at else None,
        line.outcome,
        marks_of(line.anonymous, line.confidential, line.protect),
        path_of(sop, line.done, line.step),
        sop.outcome(line.outcome),
    )


def counts(desk: Desk) -> Counts:
    """Numbers beside the sidebar's entries."""
    with desk.store.read() as reads:
        held = tuple(h.post.uid for h in desk.posts_held(reads))
        found = lists.counts(reads, held, iso(desk.clock.now()))
        others = lists.handed_on_count(reads, desk.keys.account, held)
    return Counts(found.inbox, found.late, others, found.letters, found.cases)
