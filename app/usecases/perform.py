"""Performing an action: the one way a case moves on, with signing in three moves where the step signs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from app.domain.case import CaseState, apply, fold
from app.domain.command import Changed, Command
from app.domain.effects import EFFECTS
from app.domain.errors import Refused
from app.domain.journal import iso
from app.domain.people import Actor
from app.domain.procedure import perform as decide
from app.domain.signing import signing_effect
from app.domain.sop import Sop
from app.storage.reading import Reads
from app.usecases import attachments
from app.usecases.desk import Desk
from app.usecases.sign_letter import SignedLetter, sign

Progress = Callable[[str], None]


def _quiet(_message: str) -> None:
    return None


def perform(desk: Desk, command: Command, progress: Progress = _quiet) -> Changed:
    """Perform an action. Raises Refused and its kinds, BadFile, StoreUnavailable; a refusal writes nothing."""
    desk.check_writable()
    files = tuple(attachments.accept(f) for f in command.files)
    case = command.case or desk.make_uid()
    signed: dict[str, SignedLetter] = {}
    with desk.store.read() as reads:
        state, sop, actor = load(desk, reads, command)
        office = reads.office()
    task = state.task(command.task)
    effect = signing_effect(sop, task.step, command.action) if task else None
    if effect is not None:
        signed, command = sign(desk, command, effect, progress)
        with desk.store.read() as reads:
            actor, office = load(desk, reads, command)[2], reads.office()
    progress("Menyimpan…")
    now = desk.clock.now()
    with desk.store.write(desk.stamp(actor, now), desk.sealer(office)) as uow:
        state = fold(case, uow.entries(case))
        sop = desk.sop(uow, state.sop)
        ctx = desk.context(uow, sop, actor, now, {u: s.facts for u, s in signed.items()})
        kept = attachments.keep(uow, files)
        for bytes_made in signed.values():
            bytes_made.keep(uow)
        entries = decide(state, replace(command, case=case), ctx, EFFECTS, kept)
        uow.append_all(case, entries)
    after = reduce(lambda so_far, new: apply(so_far, new.kind, new.body, iso(now)), entries, state)
    message, english = _message(sop, after)
    return Changed(frozenset({case}), case=case, message=message, english=english)


def load(desk: Desk, reads: Reads, command: Command) -> tuple[CaseState, Sop, Actor]:
    """The case as it stands, its SOP version, and who this desk would be on the task."""
    state = fold(command.case, reads.entries(command.case)) if command.case else CaseState(case="")
    if command.case and not state.sop:
        raise Refused("Pengaduan ini tidak ditemukan.", "This case was not found.")
    sop = desk.sop(reads, state.sop)
    task = state.task(command.task)
    return state, sop, desk.actor(reads, task.post if task else _entering_post(desk, reads, sop))


def _entering_post(desk: Desk, reads: Reads, sop: Sop) -> str:
    return next((h.post.uid for h in desk.posts_held(reads) if h.post.performer == sop.entering.id), "")


def _message(sop: Sop, after: CaseState) -> tuple[str, str]:
    """Where the case stands now, in Indonesian and English."""
    number = after.number or after.title
    waiting = after.open_tasks
    if after.closed or not waiting:
        return f"{number} selesai dan ditutup.", f"{number} is done and closed."
    step = sop.step(waiting[0].step)
    name = sop.performer(step.performer).name
    return (
        f"{number} tersimpan. Sekarang di langkah {step.number}, {name}.",
        f"{number} is saved. It is now at step {step.number}, {name}.",
    )
