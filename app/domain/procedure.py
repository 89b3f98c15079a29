"""``perform``, the only way on for a case: guards the SOP, runs the action's effects, opens what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.domain import worktime
from app.domain.case import CaseState, Task, apply
from app.domain.command import Attachment, Command
from app.domain.errors import Incomplete, NotYours, Refused, Stale
from app.domain.forms import check_form
from app.domain.journal import NewEntry, iso
from app.domain.letters import Audience, LetterKind, LetterRule
from app.domain.people import Actor, Holder, Office
from app.domain.sop import Action, ActionKind, Effect, Sop, Step


@dataclass(frozen=True)
class Signed:
    """The bytes that a signing made outside any transaction."""

    sha256: str
    size: int
    file_copy: str = ""  # sha256 of the pertinggal, with the final signature
    file_copy_size: int = 0


@dataclass(frozen=True)
class Context:
    """What a decision may look at beside the case: the office today, the calendar, the clock, numbers and uids."""

    sop: Sop
    office: Office
    calendar: worktime.Calendar
    actor: Actor
    now: datetime  # UTC
    today: date  # the office's own day
    uid: Callable[[], str]
    number: Callable[[str, int], int]  # book, year -> next number, taken in the same transaction
    signed: Mapping[str, Signed] = field(default_factory=dict)
    letters: Mapping[LetterKind, LetterRule] = field(default_factory=dict)  # as the templates declare them
    reported: Callable[[str], str] = lambda _tracking_id: ""  # number of the case that a LAPOR! report became

    def audience(self, kind: LetterKind) -> Audience:
        """To whom letters of a kind go; where none is declared they count as addressed to others."""
        rule = self.letters.get(kind)
        return rule.audience if rule else Audience.OTHERS

    def holder(self, post: str) -> Holder | None:
        """Who fills the post today, the first where several do."""
        held = self.office.holders(post, self.today)
        return held[0] if held else None


class Run:
    """One performance under way: collects entries and keeps the state they lead to."""

    def __init__(
        self,
        state: CaseState,
        ctx: Context,
        command: Command,
        action: Action,
        step: Step,
        files: tuple[Attachment, ...],
    ) -> None:
        self.state = state
        self.ctx = ctx
        self.command = command
        self.action = action
        self.step = step
        self.files = files
        self.entries: list[NewEntry] = []
        self.next_task = ctx.uid()
        self.origin = ctx.actor.post.title

    def add(self, entry_kind: str, /, **body: Any) -> None:
        """Write down one thing that happened."""
        self.entries.append(NewEntry(entry_kind, body))
        self.state = apply(self.state, entry_kind, body, iso(self.ctx.now))

    def at(self, slot: str) -> str:
        """The id of the field that fills a slot, to mark it; the slot's own name where the step has no such field."""
        known = self.step.slot(slot)
        return known.id if known else slot

    def text(self, slot: str) -> str:
        """What a slot was told, trimmed; empty where its field is not filled, or the step has none."""
        return self.field_text(self.at(slot))

    def field_text(self, field_id: str) -> str:
        """The text of one field."""
        value = self.command.form.get(field_id)
        return value.strip() if isinstance(value, str) else ""

    def on(self, slot: str) -> bool:
        """Whether a slot's switch is on."""
        return self.command.form.get(self.at(slot)) is True

    def labels(self, slot: str) -> list[str]:
        """The labels of the options chosen in a slot."""
        chosen = self.command.form.get(self.at(slot)) or []
        keys = [chosen] if isinstance(chosen, str) else list(chosen)
        known = self.step.slot(slot)
        return [o.label for o in known.options if o.key in keys] if known else []

    def label(self, slot: str) -> str:
        """The label of the one option chosen, or nothing."""
        return next(iter(self.labels(slot)), "")

    def files_of(self, slot: str) -> list[str]:
        """Uids of the files handed in with a slot."""
        return [f.uid for f in self.files if f.field == self.at(slot)]

    @property
    def chosen(self) -> str:
        """The post that the form chose for the next task; empty where the action lets none be chosen."""
        return self.field_text(self.action.choose)


EffectFunction = Callable[[Run], None]


def perform(
    state: CaseState,
    command: Command,
    ctx: Context,
    effects: Mapping[Effect, EffectFunction],
    files: tuple[Attachment, ...] = (),
) -> list[NewEntry]:
    """The entries of one action, or a refusal in words; nothing is written here.

    Raises Refused and its kinds (NotYours, Stale, Incomplete, LeakFound).
    """
    task = guard(state, command, ctx)
    step, action = find_action(ctx.sop, command, task)
    check_offered(action, ctx)
    check_form(step, action, command, files)
    run = Run(state, ctx, command, action, step, files)
    for file in files:
        run.add("file.added", document=file.uid, step=step.number, **_file_body(file))
    for effect in action.effects:
        effects[effect](run)
    _record_step(run, task)
    _go_on(run)
    return run.entries


def guard(state: CaseState, command: Command, ctx: Context) -> Task | None:
    """The task acted on (None for a new report); refuses what is closed, done, another's or seen too long ago."""
    if not command.task:
        _guard_new_report(state, command, ctx)
        return None
    task = state.task(command.task)
    if state.closed:
        raise Refused(
            "Pengaduan ini sudah ditutup; tidak ada langkah yang dapat dikerjakan lagi.",
            "This case is closed; no step can be performed any more.",
        )
    if task is None:
        raise Refused(
            "Tugas ini tidak ada pada pengaduan; langkah SOP tidak dapat dilompati. Muat ulang pengaduan.",
            "The case has no such task; steps of the SOP cannot be skipped. Reload the case.",
        )
    if not task.open:
        raise Stale(
            f"Langkah {task.step} sudah dikerjakan. Muat ulang pengaduan untuk melihat siapa yang mengerjakannya; "
            "isian Anda tetap tersimpan di komputer ini.",
            f"Step {task.step} has been done already. Reload the case to see by whom; your input is kept here.",
        )
    if task.post != ctx.actor.post.uid:
        raise _not_yours(task, ctx)
    if command.expected != state.version:
        raise Stale(
            "Pengaduan ini telah berubah sejak Anda membukanya. Muat ulang untuk melihat perubahannya; "
            "isian Anda tetap tersimpan di komputer ini.",
            "This case has changed since you opened it. Reload to see the change; your input is kept on this computer.",
        )
    return task


def _guard_new_report(state: CaseState, command: Command, ctx: Context) -> None:
    if state.version or command.expected:
        raise Stale(
            "Laporan ini sudah tersimpan sebagai pengaduan; lanjutkan dari kotak tugas.",
            "This report has been saved as a case already; go on from the inbox.",
        )
    if ctx.actor.post.performer != ctx.sop.entering.id:
        name = ctx.sop.entering.name
        raise NotYours(
            f"Laporan baru dimasukkan oleh {name}, bukan oleh {ctx.actor.post.title}.",
            f"New reports are entered by {name}, not by {ctx.actor.post.title}.",
        )


def _not_yours(task: Task, ctx: Context) -> NotYours:
    post = ctx.office.posts[task.post]
    holder = ctx.holder(task.post)
    who = f"{post.title} ({holder.person.name})" if holder else f"{post.title} (belum ada pejabatnya)"
    return NotYours(
        f"Langkah {task.step} menunggu {who}. Anda bertindak sebagai {ctx.actor.post.title}.",
        f"Step {task.step} waits for {who}. You act as {ctx.actor.post.title}.",
    )


def find_action(sop: Sop, command: Command, task: Task | None) -> tuple[Step, Action]:
    """The step and action meant; an action that the step does not have is refused."""
    step = sop.step(task.step) if task else sop.first
    try:
        return step, step.action(command.action)
    except KeyError:
        raise Refused(
            f"Langkah {step.number} tidak mengenal tindakan itu; langkah SOP tidak dapat dilompati.",
            f"Step {step.number} does not know that action; steps of the SOP cannot be skipped.",
        ) from None


def check_offered(action: Action, ctx: Context) -> None:
    """Refuse an action that the office has not switched on."""
    if action.setting and not ctx.office.settings.get(action.setting, False):
        raise Refused(
            f"Tindakan “{action.label}” belum diaktifkan kantor ini (Administrasi, Pengaturan).",
            f"The action “{action.english or action.label}” is not switched on (Administration, Settings).",
        )


def _file_body(file: Attachment) -> dict[str, Any]:
    return {"field": file.field, "name": file.name, "sha256": file.sha256, "size": file.size, "media": file.media}


def _record_step(run: Run, task: Task | None) -> None:
    ctx, step, action = run.ctx, run.step, run.action
    norm = ctx.calendar.norm_minutes(step.norm) if step.norm else None
    used = ctx.calendar.working_minutes(task.opened_at, ctx.now) if task else 0
    late = bool(task and task.due_at and ctx.now > task.due_at)
    run.add(
        "step.performed",
        task=task.uid if task else ctx.uid(),
        step=step.number,
        attempt=task.attempt if task else 1,
        action=action.id,
        kind=action.kind.value,
        label=action.label,
        form=dict(run.command.form),
        checklist=list(run.command.checklist),
        checklist_reason=run.command.checklist_reason.strip(),
        reason=run.command.reason.strip(),
        used=used,
        norm=norm,
        late=late,
        opened_at=iso(task.opened_at if task else ctx.now),
        due_at=iso(task.due_at) if task and task.due_at else "",
        to=action.to,
        name=ctx.actor.person.name,
        title=title_of(ctx.actor),
        performer=step.performer,
        outcome=action.outcome,
    )


def title_of(actor: Actor) -> str:
    """The post as shown in the timeline, with Plt. or Plh. before it."""
    prefix = {"plt": "Plt. ", "plh": "Plh. "}.get(actor.capacity.value, "")
    return prefix + actor.post.title


def _go_on(run: Run) -> None:
    action = run.action
    if action.kind is ActionKind.FINISH:
        run.add("case.closed", outcome=action.outcome, reason=run.command.reason.strip())
    elif action.kind is not ActionKind.STAY:
        _open_task(run)


def _open_task(run: Run) -> None:
    ctx = run.ctx
    assert run.action.to is not None  # the loader demands a target of every onward action and return
    step = ctx.sop.step(run.action.to)
    start = opening_time(run)
    due = ctx.calendar.due(start, step.norm) if step.norm else None
    run.add(
        "task.opened",
        task=run.next_task,
        step=step.number,
        attempt=run.state.attempts.get(step.number, 0) + 1,
        performer=step.performer,
        post=next_post(run, step),
        opened_at=iso(start),
        due_at=iso(due) if due else "",
        returned=run.action.kind is ActionKind.RETURN,
        origin=run.origin,
        reason=run.command.reason.strip() if run.action.kind is ActionKind.RETURN else "",
        short=step.short,
        norm=ctx.calendar.norm_minutes(step.norm) if step.norm else None,
    )


def opening_time(run: Run) -> datetime:
    """The clock of the first step after the report starts at the office's receipt, every other now."""
    first = len(run.state.tasks) == 0 and run.state.received_at is not None
    return run.state.received_at if first and run.state.received_at else run.ctx.now


def next_post(run: Run, step: Step) -> str:
    """The post for which the next task waits: chosen in the form, known from the case, or the only one there is."""
    posts = {p.uid: p for p in run.ctx.office.posts_of(step.performer)}
    if run.chosen:
        return _chosen_post(run, run.chosen, step)
    known = run.state.posts.get(step.performer, "")
    if known in posts:
        return known
    if len(posts) == 1:
        return next(iter(posts))
    name = run.ctx.sop.performer(step.performer).name
    raise Refused(
        f"Kantor ini belum menetapkan jabatan untuk {name}. Minta administrator menambahkannya, lalu ulangi.",
        f"This office has no post for {name} yet. Ask the administrator to add it, then try again.",
    )


def _chosen_post(run: Run, chosen: str, step: Step) -> str:
    known = run.step.field(run.action.choose)
    performer = known.performer if known else step.performer
    post = run.ctx.office.posts.get(chosen)
    if post is None or post.performer != performer:
        raise Incomplete(
            "Pilih tujuan dari daftar.",
            "Choose from the list.",
            {run.action.choose: "Pilih dari daftar."},
        )
    if run.ctx.holder(chosen) is None:
        raise Incomplete(
            f"Jabatan {post.title} sedang kosong. Tunjuk Plt./Plh. dahulu atau pilih jabatan lain.",
            f"The post {post.title} is vacant. Appoint someone first or choose another.",
            {run.action.choose: "Jabatan ini sedang kosong."},
        )
    return chosen if post.performer == step.performer else run.ctx.office.posts_of(step.performer)[0].uid
