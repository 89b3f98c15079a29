"""Random walks through a SOP: moves with or without a flaw, turned into commands."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from hypothesis import strategies as st

from app.domain.case import CaseState
from app.domain.command import Attachment, Command
from app.domain.journal import iso
from app.domain.letters import LetterContent, LetterDraft, LetterKind, LetterStatus
from app.domain.people import Capacity, Holding, Office, Person, Post
from app.domain.sop import Action, ActionKind, Field, FieldType, PerformerKind, Sop, Step


class Flaw(StrEnum):
    """What is wrong with a move."""

    NONE = "none"
    WRONG_POST = "wrong post"
    STALE = "stale"
    FOREIGN_ACTION = "action of another row"
    OLD_TASK = "task of another time"
    NO_REASON = "no reason"
    UNTICKED = "unticked without a reason"
    MISSING = "missing field"
    ODD_LETTERS = "letters that do not belong"
    CUT = "cut off after the numbers were given"


@dataclass(frozen=True)
class Move:
    """One try: which action and choices, how long after the last, with which words and which flaw."""

    pick: int
    letters: int
    minutes: int
    words: str
    flaw: Flaw


NAME = "Wening Pratiwi"  # of the complainant
FLAWS = [Flaw.NONE] * 14 + list(Flaw)  # most moves are good, so that walks get far
MOVES = st.builds(
    Move,
    pick=st.one_of(st.just(0), st.integers(0, 50)),  # 0 is the row's own act
    letters=st.integers(0, 4),
    minutes=st.integers(0, 3000),
    words=st.text(max_size=30),
    flaw=st.sampled_from(FLAWS),
)
LETTERS = "aäeé ñḥ.,<>&/\\'\"\n\t\u202e\u200b😀ᬅᬓ王"


def dice_moves(dice: random.Random) -> list[Move]:
    """A walk from dice instead of from hypothesis: cheap enough for thousands."""
    return [
        Move(
            dice.choice((0, dice.randint(0, 50))),
            dice.randint(0, 4),
            dice.randint(0, 3000),
            _dice_words(dice),
            dice.choice(FLAWS),
        )
        for _ in range(dice.randint(8, 60))
    ]


def _dice_words(dice: random.Random) -> str:
    words = "".join(dice.choice(LETTERS) for _ in range(dice.randint(0, 20)))
    return f"{words} {NAME}" if dice.random() < 0.05 else words


def organisation(sop: Sop, both_posts: bool, settings: dict[str, object]) -> Office:
    """An office with two posts wherever the SOP lets one be chosen; one person may hold the two last posts."""
    posts: dict[str, Post] = {}
    people: dict[str, Person] = {}
    holdings = []
    chosen = {f.performer for s in sop.steps for f in s.fields if f.type is FieldType.POST}
    for performer in (p for p in sop.performers if p.kind is not PerformerKind.EXTERNAL):
        for number in range(2 if performer.id in chosen else 1):
            uid = f"{performer.id}{number}"
            posts[uid] = Post(uid, f"{performer.name} {number}", performer.id)
            people[uid] = Person(uid, f"Pejabat {uid}")
            holder = "sekretaris0" if both_posts and performer.id == "kadis" else uid
            holdings.append(Holding(uid, uid, holder, Capacity.DEFINITIVE, date(2026, 1, 1)))
    return Office("kantor", "Kantor", {}, posts, people, {}, tuple(holdings), settings)


# ------------------------------------------------------------------ a move as a command


@dataclass(frozen=True)
class Try:
    """A command and the post in which it is given."""

    command: Command
    post: str
    files: tuple[Attachment, ...]
    action: Action | None


def attempt(state: CaseState, sop: Sop, office: Office, move: Move, now: datetime, switches: dict[str, bool]) -> Try:
    """The move as a command on the case as it stands."""
    task = state.open_tasks[0] if state.open_tasks else None
    step = sop.step(task.step) if task else sop.first
    offered = [a for a in step.actions if not a.setting or office.settings.get(a.setting)]
    offered.sort(key=lambda a: not a.primary)
    action = offered[move.pick % len(offered)] if move.pick % 3 else offered[0]
    form = {f.id: value(f, office, move, now, switches) for f in step.fields if wanted(f, action, move)}
    files = tuple(
        Attachment(f"{move.pick}-{now}", f.id, "a.pdf", "0" * 64, 1, "application/pdf")
        for f in step.fields
        if f.type is FieldType.FILES
    )
    command = Command(
        state.case,
        task.uid if task else "",
        action.id,
        state.version if task else 0,
        {k: v for k, v in form.items() if v is not None},
        (True,) * len(step.checklist),
        reason="Alasan. " + move.words,
        letters=letters(state, step, move),
    )
    post = task.post if task else office.posts_of(sop.first.entered_by)[0].uid
    return flawed(Try(command, post, files, action), state, sop, office, move, step)


def flawed(made: Try, state: CaseState, sop: Sop, office: Office, move: Move, step: Step) -> Try:
    """The same with its flaw."""
    command = made.command
    if move.flaw is Flaw.WRONG_POST:
        held = {h.post for h in office.holdings if h.person == holder(office, made.post)}
        other = sorted(set(office.posts) - held)
        return replace(made, post=other[move.pick % len(other)])
    if move.flaw is Flaw.STALE:
        return replace(made, command=replace(command, expected=command.expected + (-1) ** move.pick * (1 + move.pick)))
    if move.flaw is Flaw.FOREIGN_ACTION:
        foreign = sorted({a.id for s in sop.steps for a in s.actions} - {a.id for a in step.actions})
        return replace(made, command=replace(command, action=foreign[move.pick % len(foreign)]), action=None)
    if move.flaw is Flaw.OLD_TASK:
        closed = [t.uid for t in state.tasks if not t.open] or ["nirtugas"]
        return replace(made, command=replace(command, task=closed[move.pick % len(closed)]))
    if move.flaw is Flaw.NO_REASON:
        return replace(made, command=replace(command, reason=" "))
    if move.flaw is Flaw.UNTICKED:
        return replace(made, command=replace(command, checklist=(False,)))
    if move.flaw is Flaw.MISSING:
        return replace(made, command=replace(command, form={}, letters=()), files=())
    return made


def must_be_refused(made: Try, state: CaseState, move: Move) -> bool:
    """True where the flaw alone forbids the act, whatever else the command holds."""
    if state.closed or move.flaw in (Flaw.WRONG_POST, Flaw.STALE, Flaw.FOREIGN_ACTION, Flaw.OLD_TASK):
        return True
    action = made.action
    assert action is not None
    if move.flaw is Flaw.NO_REASON:
        return action.reason
    if move.flaw is Flaw.UNTICKED:
        return action.kind in (ActionKind.ONWARD, ActionKind.FINISH)
    return move.flaw is Flaw.MISSING and bool(action.requires)


def holder(office: Office, post: str) -> str:
    return next(h.person for h in office.holdings if h.post == post)


def wanted(field: Field, action: Action, move: Move) -> bool:
    return field.id in action.requires or bool((move.pick + len(field.id)) % 2)


SPECIAL = {"tracking_id": "8123911", "pelapor_nik": "1371081203890004", "pelapor_nama": NAME,
           "pelapor_telepon": "0852-5550-7788, (0751) 555-0778",
           "pelapor_surel": "wening.pratiwi@contoh.go.id"}  # fmt: skip


def value(field: Field, office: Office, move: Move, now: datetime, switches: dict[str, bool]) -> object:
    """A value that the field can hold."""
    if field.id in SPECIAL:
        return SPECIAL[field.id]
    match field.type:
        case FieldType.TEXT | FieldType.LONGTEXT:
            return move.words if move.words.strip() else "Isian"
        case FieldType.CHOICE:
            return field.options[move.pick % len(field.options)].key
        case FieldType.CHOICES:
            return [o.key for o in field.options[: 1 + move.pick % len(field.options)]]
        case FieldType.DATE:
            return (now.date() - timedelta(days=move.pick)).isoformat()
        case FieldType.MOMENT:
            return iso(now - timedelta(minutes=move.minutes))
        case FieldType.SWITCH:
            return switches.get(field.id, False)
        case FieldType.NUMBER:
            return move.pick
        case FieldType.POST:
            posts = office.posts_of(field.performer)
            return posts[move.pick % len(posts)].uid
        case _:
            return None


def letters(state: CaseState, step: Step, move: Move) -> tuple[LetterDraft, ...]:
    """The set as it stands, edited, with one letter less or one more; or letters that do not belong."""
    if not any(f.type is FieldType.LETTERS for f in step.fields):
        return ()
    standing = tuple(LetterDraft(x.uid, x.kind, x.current.content) for x in state.standing_letters)
    drafts = standing or first_set(state, move)
    if move.flaw is Flaw.ODD_LETTERS:
        void = [x for x in state.letters if x.status is LetterStatus.VOID]
        odd = LetterDraft(void[-1].uid, LetterKind.ANSWER, CONTENT) if void else new(state, LetterKind.COVER, move)
        return (*(replace(d, kind=LetterKind.ANSWER) for d in drafts), odd)
    if move.letters == 1:
        body = (*drafts[0].content.body, f"Tambahan. {move.words}")
        return (replace(drafts[0], content=replace(drafts[0].content, body=body)), *drafts[1:])
    if move.letters == 2 and len(drafts) > 1:
        return drafts[1:]
    if move.letters == 3:
        return (*drafts, new(state, LetterKind.ANSWER, move))
    return drafts


CONTENT = LetterContent("Hal surat", ("Pimpinan PT Contoh", "di -", "Tempat"), ("Isi surat.", "Penutup."))


def new(state: CaseState, kind: LetterKind, move: Move) -> LetterDraft:
    return LetterDraft(f"surat-{len(state.letters)}-{kind.value}-{move.pick}", kind, CONTENT)


def first_set(state: CaseState, move: Move) -> tuple[LetterDraft, ...]:
    if not state.report:
        return (new(state, LetterKind.ANSWER, move),)
    kinds = (LetterKind.RESULT, LetterKind.COVER) if state.protected else (LetterKind.RESULT,)
    return tuple(new(state, kind, move) for kind in kinds)
