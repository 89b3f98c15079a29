"""Signing in three moves: number and date in a short transaction, signing with none open, bytes with the step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.documents.letter import render_letter
from app.documents.signing import Mark, sign_alone, sign_approval, sign_last
from app.documents.text import all_text
from app.domain.case import CaseState, fold
from app.domain.command import Command
from app.domain.effects import allowed_phrases, secrets_of
from app.domain.errors import LeakFound, Refused
from app.domain.forms import check_form
from app.domain.leaks import find_traces
from app.domain.letters import Audience, Letter, Signatory
from app.domain.papers import LetterPaper
from app.domain.people import Actor, Office
from app.domain.procedure import Context, Run, Signed, check_offered, find_action, guard, title_of
from app.domain.signing import check_unchanged, final_holder, prepare_signing
from app.domain.sop import Effect, Sop
from app.domain.wording import clock_id, date_id
from app.keys.sealing import OfficerLetterSigner
from app.storage.reading import Reads
from app.storage.writing import UnitOfWork
from app.usecases.desk import Desk
from app.usecases.letter_papers import file_copy, letter_paper

Progress = Callable[[str], None]


@dataclass(frozen=True)
class SignedLetter:
    """A letter's signed bytes, and its pertinggal with the last signature."""

    pdf: bytes = field(repr=False)
    copy: bytes = field(repr=False)

    @property
    def facts(self) -> Signed:
        """What the journal keeps of them."""
        copy = hashlib.sha256(self.copy).hexdigest() if self.copy else ""
        return Signed(hashlib.sha256(self.pdf).hexdigest(), len(self.pdf), copy, len(self.copy))

    def keep(self, uow: UnitOfWork) -> None:
        """Store the bytes by their hash."""
        uow.add_blob(self.pdf)
        if self.copy:
            uow.add_blob(self.copy)


def sign(desk: Desk, command: Command, effect: Effect, progress: Progress) -> tuple[dict[str, SignedLetter], Command]:
    """The signed letters of an action, and the command as it now stands (the case has its numbers).

    Raises Refused and its kinds, LeakFound. A failure after the first move keeps the numbers for the next attempt.
    """
    progress("Memeriksa surat…")
    _rehearse(desk, command, effect)
    progress("Memberi nomor…")
    state, ctx = _number(desk, command, effect)
    if _same_person(ctx, effect):
        return {}, replace(command, expected=state.version)
    made = {}
    for letter in state.standing_letters:
        progress(f"Menandatangani {letter.number}…")
        made[letter.uid] = _sign_one(desk, state, letter, ctx, effect)
    return made, replace(command, expected=state.version)


def _same_person(ctx: Context, effect: Effect) -> bool:
    return effect is Effect.SIGN_FIRST and final_holder(ctx).person.uid == ctx.actor.person.uid


def _number(desk: Desk, command: Command, effect: Effect) -> tuple[CaseState, Context]:
    now = desk.clock.now()
    with desk.store.read() as reads:
        actor, office = _actor(desk, reads, command), reads.office()
    with desk.store.write(desk.stamp(actor, now), desk.sealer(office)) as uow:
        state = fold(command.case, uow.entries(command.case))
        sop = desk.sop(uow, state.sop)
        ctx = desk.context(uow, sop, actor, now)
        run = _checked_run(state, command, ctx, effect)
        if not _same_person(ctx, effect):
            uow.append_all(command.case, prepare_signing(run, on_behalf=effect is Effect.SIGN_FOR))
        return run.state, ctx


def _actor(desk: Desk, reads: Reads, command: Command) -> Actor:
    state = fold(command.case, reads.entries(command.case))
    task = state.task(command.task)
    return desk.actor(reads, task.post if task else "")


def _checked_run(state: CaseState, command: Command, ctx: Context, effect: Effect) -> Run:
    """The same refusals as ``perform`` would give, before a number is taken."""
    task = guard(state, command, ctx)
    step, action = find_action(ctx.sop, command, task)
    check_offered(action, ctx)
    check_form(step, action, command, ())
    if not state.standing_letters:
        raise Refused("Belum ada surat untuk ditandatangani.", "There is no letter to sign yet.")
    if effect is Effect.SIGN_FINAL:
        check_unchanged(state, command)
    return Run(state, ctx, command, action, step, ())


def _rehearse(desk: Desk, command: Command, effect: Effect) -> None:
    """Every refusal, and the leak guard over the rendered pages, before a number is taken and with nothing locked."""
    now = desk.clock.now()
    with desk.store.read() as reads:
        actor, office, calendar = _actor(desk, reads, command), reads.office(), desk.calendar(reads)
        state = fold(command.case, reads.entries(command.case))
        sop = desk.sop(reads, state.sop)
    ctx = Context(
        sop, office, calendar, actor, now, calendar.local_day(now), desk.make_uid, lambda _book, _year: 0,
        letters=desk.letter_rules,
    )  # fmt: skip
    run = _checked_run(state, command, ctx, effect)
    if _same_person(ctx, effect):
        return
    prepare_signing(run, on_behalf=effect is Effect.SIGN_FOR)
    for letter in run.state.standing_letters:
        if letter.signatory is not None and letter.standing is None:
            paper = _paper(ctx, run.state, letter, letter.signatory)
            check_leaks(ctx, run.state, letter, all_text(render_letter(paper, desk.fonts).pdf))


def check_leaks(ctx: Context, state: CaseState, letter: Letter, text: str) -> None:
    """Refuse an addressed paper on which a protected complainant leaves a trace (domain.md 7.3)."""
    to_others = ctx.audience(letter.kind) is not Audience.COMPLAINANT
    if not state.protected or not (to_others or state.anonymous):
        return
    allow = (*allowed_phrases(state), *office_phrases(ctx.office, ctx.sop))
    traces = find_traces({letter.uid: text}, secrets_of(state), allow)
    if traces:
        kinds = ", ".join(sorted({t.kind for t in traces}))
        raise LeakFound(
            f"Surat “{letter.current.content.subject}” memuat {kinds} pelapor yang dilindungi. Hapus dahulu dari isi, "
            "alamat, tembusan, atau laporan terlampir; surat belum ditandatangani dan belum bernomor.",
            f"The letter “{letter.current.content.subject}” carries traces of the protected complainant ({kinds}). "
            "Remove them first; nothing was signed.",
        )


def office_phrases(office: Office, sop: Sop) -> tuple[str, ...]:
    """What stands on every letter: names and posts of the office's own people, its kop."""
    own = [p.name for p in office.people.values()] + [p.title for p in office.posts.values()]
    own += [office.name, sop.identity.office, sop.identity.region, sop.identity.address]
    own += [str(office.settings.get(k, "")) for k in ("kop_office", "kop_address", "kop_region", "place")]
    return tuple(line for text in own for line in text.split("\n"))


def _paper(ctx: Context, state: CaseState, letter: Letter, block: Signatory) -> LetterPaper:
    return letter_paper(ctx.office, ctx.sop, state, ctx.calendar.zone, letter, letter.current.content, block)


def _sign_one(desk: Desk, state: CaseState, letter: Letter, ctx: Context, effect: Effect) -> SignedLetter:
    assert letter.signatory is not None
    paper = _paper(ctx, state, letter, letter.signatory)
    rendered = render_letter(paper, desk.fonts)
    own = ctx.office.accounts[desk.keys.account].certificate
    signer = OfficerLetterSigner(desk.keys, own, ctx.office.authority)
    mark = Mark(rendered.page, rendered.box, _mark_lines(letter.signatory, ctx), desk.fonts.regular_file)
    reason = f"{title_of(ctx.actor)}: surat {letter.number}"
    if effect is Effect.SIGN_FIRST:
        return SignedLetter(sign_approval(rendered.pdf, signer, mark, f"Persetujuan {reason}", ctx.now), b"")
    standing = letter.standing
    if standing is None:
        pdf = sign_alone(rendered.pdf, signer, mark, f"Tanda tangan {reason}", ctx.now)
    else:
        with desk.store.read() as reads:
            before = reads.blob(standing.sha256)
        if before is None or hashlib.sha256(before).hexdigest() != standing.sha256:
            raise Refused(
                "Berkas surat yang disetujui tidak utuh lagi; kembalikan surat agar disetujui ulang, "
                "dan minta administrator menjalankan pemeriksaan.",
                "The approved letter's file is no longer intact; return the letter and have the store verified.",
            )
        pdf = sign_last(before, signer, mark, f"Tanda tangan {reason}", ctx.now)
    copy = file_copy(paper, letter, ctx.calendar.zone, _sha(pdf), ctx.now)
    return SignedLetter(pdf, render_letter(copy, desk.fonts).pdf)


def _sha(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


def _mark_lines(block: Signatory, ctx: Context) -> tuple[str, ...]:
    local = ctx.calendar.zone.local(ctx.now)
    return (
        "Ditandatangani secara elektronik oleh",
        block.name,
        block.lines[-1].rstrip(","),
        f"{date_id(local.date())} pukul {clock_id(local, ctx.calendar.zone.label)}",
    )
