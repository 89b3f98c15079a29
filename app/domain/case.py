"""A complaint travelling through one version of one SOP, folded from its journal entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from app.domain.command import Attachment
from app.domain.journal import Entry, iso, moment
from app.domain.letters import (
    Initial,
    Letter,
    LetterContent,
    LetterKind,
    LetterStatus,
    Revision,
    Signatory,
    SignedBytes,
)
from app.domain.upcasting import current_body

# Entries that tell of reading, not of handling: they do not make another desk's view stale.
IMMATERIAL = frozenset({"task.read", "identity.viewed", "document.exported"})


@dataclass(frozen=True)
class Task:
    """A step of the case that waits, or waited, for a post."""

    uid: str
    step: int
    attempt: int
    post: str
    opened_at: datetime
    due_at: datetime | None
    read: bool = False
    open: bool = True
    returned: bool = False


@dataclass(frozen=True)
class Complainant:
    """The pelapor as reported; every field may be empty for a report from LAPOR!."""

    name: str = ""
    nik: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""


@dataclass(frozen=True)
class Visit:
    """One field visit, an entry of the buku laporan."""

    uid: str
    at: str
    place: str
    met: str
    officials: str
    findings: str
    complainant_notes: str
    agreement: str
    advice: str
    mediation: str
    conclusion: str
    officer: str
    files: tuple[str, ...] = ()
    person: str = ""  # the officer's uid
    title: str = ""  # of the officer's post, on that day


@dataclass(frozen=True)
class CaseState:
    """Everything that decides what may happen next. ``version`` counts the material entries."""

    case: str
    sop: str = ""
    number: str = ""
    channel: str = ""
    tracking_id: str = ""
    title: str = ""
    text: str = ""
    category: str = ""
    reported_on: str = ""
    event_on: str = ""
    place: str = ""
    received_at: datetime | None = None
    anonymous: bool = False
    confidential: bool = False
    protect: bool = False
    complainant: Complainant = Complainant()
    reported_name: str = ""
    reported_address: str = ""
    version: int = 0
    tasks: tuple[Task, ...] = ()
    posts: Mapping[str, str] = field(default_factory=dict)  # performer -> post that holds the case's part
    attempts: Mapping[int, int] = field(default_factory=dict)
    agenda: int = 0
    summary: str = ""
    urgency: str = ""  # label, as the last line of the lembar disposisi that names one has it
    forms: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)  # row -> what it was told last
    visits: tuple[Visit, ...] = ()
    report: str = ""  # uid of the laporan hasil pemeriksaan
    mediation: str = ""
    letters: tuple[Letter, ...] = ()
    files: tuple[Attachment, ...] = ()
    replied: bool = False
    referred_to: str = ""  # the office it was passed to, since it is not this one's authority
    outcome: str = ""

    @property
    def closed(self) -> bool:
        """True after the case has ended."""
        return bool(self.outcome)

    @property
    def protected(self) -> bool:
        """True where nothing addressed to others may carry a trace of the complainant."""
        return self.anonymous or self.confidential or self.protect

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """The steps that wait now."""
        return tuple(t for t in self.tasks if t.open)

    @property
    def standing_letters(self) -> tuple[Letter, ...]:
        """The set that is corrected, signed and sent: every letter not given up."""
        return tuple(x for x in self.letters if x.status is not LetterStatus.VOID)

    def task(self, uid: str) -> Task | None:
        """The task of that uid, open or closed."""
        return next((t for t in self.tasks if t.uid == uid), None)

    def letter(self, uid: str) -> Letter | None:
        """The letter of that uid."""
        return next((x for x in self.letters if x.uid == uid), None)


def fold(case: str, entries: Iterable[Entry]) -> CaseState:
    """The state after those entries, in the order of their sequence."""
    state = CaseState(case=case)
    for entry in entries:
        state = apply(state, entry.kind, current_body(entry) or {}, iso(entry.at))
    return state


def apply(state: CaseState, kind: str, body: Mapping[str, Any], at: str) -> CaseState:
    """The state after one more entry; kinds that change nothing here only count."""
    if kind not in IMMATERIAL:
        state = replace(state, version=state.version + 1)
    change = _CHANGES.get(kind)
    return change(state, body, at) if change else state


def _opened(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    plain = {k: body[k] for k in _PLAIN_FIELDS}
    return replace(
        state,
        **plain,
        received_at=moment(body["received_at"]),
        complainant=Complainant(**body["complainant"]),
    )


_PLAIN_FIELDS = (
    "sop",
    "number",
    "channel",
    "tracking_id",
    "title",
    "text",
    "category",
    "reported_on",
    "event_on",
    "place",
    "anonymous",
    "confidential",
    "protect",
    "reported_name",
    "reported_address",
)


def _task_opened(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    due = moment(body["due_at"]) if body["due_at"] else None
    task = Task(
        body["task"],
        body["step"],
        body["attempt"],
        body["post"],
        moment(body["opened_at"]),
        due,
        returned=body["returned"],
    )
    posts = {**state.posts, body["performer"]: body["post"]}
    attempts = {**state.attempts, task.step: task.attempt}
    return replace(state, tasks=(*state.tasks, task), posts=posts, attempts=attempts)


def _task_read(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return _with_task(state, body["task"], read=True)


def _step_performed(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    state = replace(state, forms={**state.forms, body["step"]: body["form"]})
    return state if body["kind"] == "stay" else _with_task(state, body["task"], open=False)


def _with_task(state: CaseState, uid: str, **changes: Any) -> CaseState:
    tasks = tuple(replace(t, **changes) if t.uid == uid else t for t in state.tasks)
    return replace(state, tasks=tasks)


def _file_added(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    names = ("field", "name", "sha256", "size", "media")
    added = Attachment(uid=body["document"], **{n: body[n] for n in names})
    return replace(state, files=(*state.files, added))


def _agenda_entered(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return replace(state, agenda=body["number"], summary=body["subject"])


def _disposition_given(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return replace(state, urgency=body["urgency"] or state.urgency)


def _visit_recorded(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    visit = Visit(**{**body, "files": tuple(body["files"])})
    return replace(state, visits=(*state.visits, visit))


def _report_made(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return replace(state, report=body["report"], mediation=body["mediation"])


def _letter_drafted(state: CaseState, body: Mapping[str, Any], at: str) -> CaseState:
    revision = Revision(1, body["author"], body["post"], at, LetterContent.from_json(body["content"]))
    letter = Letter(body["letter"], LetterKind(body["kind"]), LetterStatus.DRAFT, (revision,))
    return replace(state, letters=(*state.letters, letter))


def _letter_revised(state: CaseState, body: Mapping[str, Any], at: str) -> CaseState:
    content = LetterContent.from_json(body["content"])
    revision = Revision(body["revision"], body["author"], body["post"], at, content)
    return _with_letter(state, body["letter"], lambda x: replace(x, revisions=(*x.revisions, revision)))


def _letter_initialled(state: CaseState, body: Mapping[str, Any], at: str) -> CaseState:
    given = Initial(body["post"], body["title"], body["name"], body["revision"], at, body["digital"])
    return _with_letter(
        state,
        body["letter"],
        lambda x: replace(x, initials=(*(i for i in x.initials if i.post != given.post), given)),
    )


def _letter_numbered(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return _with_letter(state, body["letter"], lambda x: replace(x, number=body["number"], date=body["date"]))


def signatory_from(body: Mapping[str, Any]) -> Signatory:
    """The signature block as a journal body holds it."""
    return Signatory(**{**body, "lines": tuple(body["lines"])})


def _letter_block_set(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    block = signatory_from(body["signatory"])
    return _with_letter(state, body["letter"], lambda x: replace(x, signatory=block))


def _letter_signed(state: CaseState, body: Mapping[str, Any], at: str) -> CaseState:
    signed = SignedBytes(body["role"], body["sha256"], body["revision"], body["post"], body["name"], body["title"], at)
    status = LetterStatus.SIGNED if signed.role == "final" else LetterStatus.PARTLY_SIGNED
    return _with_letter(
        state,
        body["letter"],
        lambda x: replace(x, signed=(*x.signed, signed), status=status, file_copy=body["file_copy"]),
    )


def _letter_withdrawn(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    def withdraw(letter: Letter) -> Letter:
        signed = tuple(replace(s, void=True) for s in letter.signed)
        return replace(letter, signed=signed, status=LetterStatus.DRAFT, signatory=None, file_copy="")

    return _with_letter(state, body["letter"], withdraw)


def _letter_voided(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return _with_letter(
        state, body["letter"], lambda x: replace(x, status=LetterStatus.VOID, void_reason=body["reason"])
    )


def _letter_dispatched(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return _with_letter(state, body["letter"], lambda x: replace(x, status=LetterStatus.DISPATCHED))


def _with_letter(state: CaseState, uid: str, change: Callable[[Letter], Letter]) -> CaseState:
    return replace(state, letters=tuple(change(x) if x.uid == uid else x for x in state.letters))


def _replied(state: CaseState, _body: Mapping[str, Any], _at: str) -> CaseState:
    return replace(state, replied=True)


def _referred(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return replace(state, referred_to=body["to"])


def _closed(state: CaseState, body: Mapping[str, Any], _at: str) -> CaseState:
    return replace(state, outcome=body["outcome"])


_CHANGES: dict[str, Callable[[CaseState, Mapping[str, Any], str], CaseState]] = {
    "case.opened": _opened,
    "task.opened": _task_opened,
    "task.read": _task_read,
    "step.performed": _step_performed,
    "file.added": _file_added,
    "agenda.entered": _agenda_entered,
    "disposition.given": _disposition_given,
    "visit.recorded": _visit_recorded,
    "report.made": _report_made,
    "letter.drafted": _letter_drafted,
    "letter.revised": _letter_revised,
    "letter.initialled": _letter_initialled,
    "letter.numbered": _letter_numbered,
    "letter.block_set": _letter_block_set,
    "letter.signed": _letter_signed,
    "letter.withdrawn": _letter_withdrawn,
    "letter.voided": _letter_voided,
    "letter.dispatched": _letter_dispatched,
    "reply.recorded": _replied,
    "case.referred": _referred,
    "case.closed": _closed,
}
