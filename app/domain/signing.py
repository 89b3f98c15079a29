"""The letter's way through a step: drafted, edited, initialled, numbered, signed, withdrawn, given up."""

from __future__ import annotations

from app.domain.case import CaseState
from app.domain.command import Command
from app.domain.errors import Incomplete, Refused
from app.domain.journal import NewEntry
from app.domain.letter_number import letter_number
from app.domain.letter_sets import check_set
from app.domain.letters import (
    Audience,
    Letter,
    LetterContent,
    LetterDraft,
    LetterKind,
    LetterStatus,
    Signatory,
    block_lines,
)
from app.domain.people import Holder
from app.domain.procedure import Context, Run, title_of
from app.domain.sop import Effect, Sop

SIGNING = (Effect.SIGN_FIRST, Effect.SIGN_FINAL, Effect.SIGN_FOR)


def draft(run: Run) -> None:
    """The set of letters, checked against what the case allows."""
    check_set(run.ctx.letters, run.state, tuple(_kind(run.state, d) for d in run.command.letters), run.at("letters"))
    _give_up_missing(run)
    edit(run)


def _kind(state: CaseState, handed: LetterDraft) -> LetterKind:
    """A letter stays of the kind that it was drafted as, whatever a form says."""
    letter = state.letter(handed.uid)
    return letter.kind if letter else handed.kind


def _give_up_missing(run: Run) -> None:
    kept = {d.uid for d in run.command.letters}
    for letter in run.state.standing_letters:
        if letter.uid not in kept:
            reason = run.command.reason.strip() or run.text("note") or "Konsep ditiadakan oleh penyusun"
            run.add("letter.voided", letter=letter.uid, number=letter.number, reason=reason)


def edit(run: Run) -> None:
    """A changed text becomes a new revision; the one before stays readable."""
    for handed in run.command.letters:
        _check_content(run, handed)
        letter = run.state.letter(handed.uid)
        if letter is not None and letter.status is LetterStatus.VOID:
            raise Refused(
                "Surat ini sudah dibatalkan dan tidak dapat dipakai lagi; susun surat baru.",
                "This letter was given up and cannot be used again; draft a new one.",
            )
        if letter is None:
            _draft_new(run, handed)
        elif letter.current.content != handed.content:
            _revise(run, letter, handed.content)


def _draft_new(run: Run, handed: LetterDraft) -> None:
    if Effect.DRAFT not in run.action.effects:
        step = run.ctx.sop.step_that(Effect.DRAFT)
        who = run.ctx.sop.performer(step.performer).name if step else "penyusunnya"
        raise Refused(
            f"Surat baru disusun oleh {who}; kembalikan konsep untuk menambah surat.",
            f"New letters are drafted by {who}; return the draft to add one.",
        )
    run.add(
        "letter.drafted",
        letter=handed.uid,
        kind=handed.kind.value,
        content=handed.content.to_json(),
        author=run.ctx.actor.person.name,
        post=title_of(run.ctx.actor),
    )


def _revise(run: Run, letter: Letter, content: LetterContent) -> None:
    run.add(
        "letter.revised",
        letter=letter.uid,
        revision=letter.current.number + 1,
        content=content.to_json(),
        author=run.ctx.actor.person.name,
        post=title_of(run.ctx.actor),
    )


def _check_content(run: Run, handed: LetterDraft) -> None:
    content = handed.content
    if not content.subject.strip() or not any(x.strip() for x in content.addressee) or not any(content.body):
        raise Incomplete(
            "Surat belum lengkap: isi Hal, Yth., dan isi surat.",
            "The letter lacks its subject, addressee or body.",
            {run.at("letters"): "Hal, Yth., dan isi surat wajib diisi."},
        )
    audience = run.ctx.audience(_kind(run.state, handed))
    if run.state.protected and audience is not Audience.REPORTED and content.copies:
        raise Incomplete(
            "Surat kepada pelapor yang dilindungi tidak boleh bertembusan.",
            "A letter to a protected complainant carries no copies.",
            {run.at("letters"): "Kosongkan tembusan."},
        )


def initial(run: Run) -> None:
    """Paraf on the revision that stands."""
    if not run.state.standing_letters:
        raise Refused("Belum ada surat untuk diparaf.", "There is no letter to initial yet.")
    for letter in run.state.standing_letters:
        _initial(run, letter, digital=False)


def _initial(run: Run, letter: Letter, digital: bool) -> None:
    run.add(
        "letter.initialled",
        letter=letter.uid,
        revision=letter.current.number,
        post=run.ctx.actor.post.uid,
        title=title_of(run.ctx.actor),
        name=run.ctx.actor.person.name,
        digital=digital,
    )


def sign_first(run: Run) -> None:
    """The digital approval before the last signature; a paraf where the same person signs last today."""
    same_person = run.ctx.actor.person.uid == final_holder(run.ctx).person.uid
    for letter in run.state.standing_letters:
        if same_person:
            _initial(run, letter, digital=False)
        else:
            _sign(run, letter, "first")
            _initial(run, letter, digital=True)


def sign_final(run: Run) -> None:
    """The signature of the block, on the bytes as they are."""
    for letter in run.state.standing_letters:
        _check_block(run, letter)
        _sign(run, letter, "final")


def check_unchanged(state: CaseState, command: Command) -> None:
    """The last signature is laid on the very text that was approved."""
    for handed in command.letters:
        letter = state.letter(handed.uid)
        if letter is None or letter.current.content != handed.content:
            raise Refused(
                "Surat yang sudah disetujui ditandatangani apa adanya. Untuk koreksi pakai Kembalikan; "
                "koreksi Anda menjadi revisi baru.",
                "An approved letter is signed as it is. To correct it, return it; your correction becomes a revision.",
            )


def _check_block(run: Run, letter: Letter) -> None:
    block = letter.signatory
    if block is not None and block.person != run.ctx.actor.person.uid:
        raise Refused(
            f"Blok tanda tangan surat ini atas nama {block.name}. Kembalikan ke langkah sebelumnya "
            "agar disetujui ulang dengan nama Anda.",
            f"The signature block names {block.name}. Return the letter so that it is approved with your name.",
        )


def sign_for(run: Run) -> None:
    """A.n.: signs for whom the letter belongs to; one signature, the last step falls away."""
    for letter in run.state.standing_letters:
        _sign(run, letter, "final")


def _sign(run: Run, letter: Letter, role: str) -> None:
    made = run.ctx.signed.get(letter.uid)
    if made is None or not letter.number or letter.signatory is None:
        raise Refused(
            "Surat belum bernomor atau berkasnya belum ditandatangani; ulangi tindakan ini.",
            "The letter has no number or its file is not signed yet; try again.",
        )
    run.add(
        "letter.signed",
        letter=letter.uid,
        role=role,
        revision=letter.current.number,
        sha256=made.sha256,
        size=made.size,
        post=run.ctx.actor.post.uid,
        name=run.ctx.actor.person.name,
        title=title_of(run.ctx.actor),
        file_copy=made.file_copy,
        file_copy_size=made.file_copy_size,
    )


def withdraw(run: Run) -> None:
    """A return after a signature: the bytes stay readable, marked BATAL; number and date stay with the letter."""
    for letter in run.state.standing_letters:
        standing = letter.standing
        if standing is not None:
            run.add("letter.withdrawn", letter=letter.uid, sha256=standing.sha256, reason=run.command.reason.strip())


def final_holder(ctx: Context) -> Holder:
    """Who fills today the post that signs last; Refused where it is vacant."""
    step = ctx.sop.step_that(Effect.SIGN_FINAL)
    if step is None:
        raise Refused(
            "SOP ini tidak mempunyai langkah penandatanganan akhir; surat tidak dapat ditandatangani.",
            "This SOP has no step that signs last; letters cannot be signed.",
        )
    posts = ctx.office.posts_of(step.performer)
    holders = ctx.office.holders(posts[0].uid, ctx.today) if posts else ()
    if not holders:
        name = ctx.sop.performer(step.performer).name
        raise Refused(
            f"Jabatan {name} sedang kosong; surat belum dapat diberi blok tanda tangan. "
            "Minta administrator menunjuk Plt./Plh. dahulu.",
            f"The post {name} is vacant; the letter cannot have a signature block. Appoint an acting officer first.",
        )
    return holders[0]


def signatory_for(ctx: Context, on_behalf: bool) -> Signatory:
    """The only signature block of a letter (domain.md 3.3): the last signer's, or a.n. by the actor."""
    final = final_holder(ctx)
    if not on_behalf:
        return _signatory(final, "")
    own = Holder(ctx.actor.post, ctx.actor.person, ctx.actor.capacity)
    return _signatory(own, final.post.title)


def _signatory(holder: Holder, behalf_of: str) -> Signatory:
    person = holder.person
    lines = block_lines(holder.post.title, holder.capacity.value, behalf_of)
    return Signatory(holder.post.uid, person.uid, lines, person.name, person.nip, person.rank, person.grade)


def prepare_signing(run: Run, on_behalf: bool) -> list[NewEntry]:
    """The first move of a signing: edits as revisions, number and date once for ever, the signature block.

    A letter that is signed already keeps its block, since the words stand in the signed bytes; Refused where that
    block names another than the one who signs now.
    """
    edit(run)
    block = signatory_for(run.ctx, on_behalf)
    for letter in run.state.standing_letters:
        if not letter.number:
            _number(run, letter)
        if letter.standing is not None:
            _check_block(run, letter)
        elif letter.signatory != block:
            run.add("letter.block_set", letter=letter.uid, signatory=_block_json(block))
    return run.entries


def _block_json(block: Signatory) -> dict[str, object]:
    return {
        "post": block.post,
        "person": block.person,
        "lines": list(block.lines),
        "name": block.name,
        "nip": block.nip,
        "rank": block.rank,
        "grade": block.grade,
    }


def _number(run: Run, letter: Letter) -> None:
    day = run.ctx.today
    sequence = run.ctx.number("keluar", day.year)
    run.add(
        "letter.numbered",
        letter=letter.uid,
        number=letter_number(run.ctx.office.settings, sequence, day),
        sequence=sequence,
        year=day.year,
        date=day.isoformat(),
        subject=letter.current.content.subject,
    )


def signing_effect(sop: Sop, step: int, action: str) -> Effect | None:
    """Which signing effect an action has, if any; an unknown action has none (``perform`` refuses it)."""
    known = next((a for a in sop.step(step).actions if a.id == action), None)
    return next((e for e in known.effects if e in SIGNING), None) if known else None
