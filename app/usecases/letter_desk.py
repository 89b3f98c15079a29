"""Letters outside a step: previews while they are edited, the list of letters, their files."""

from __future__ import annotations

from app.documents.letter import render_letter
from app.domain.case import CaseState, fold
from app.domain.errors import Refused
from app.domain.letter_sets import offered
from app.domain.letters import LetterDraft, LetterKind, Signatory
from app.domain.papers import DRAFT_MARK
from app.domain.people import Actor
from app.domain.procedure import Context
from app.domain.signing import signatory_for
from app.domain.views import LetterRow
from app.storage import lists
from app.storage.reading import Reads
from app.usecases import letter_texts
from app.usecases.case_file import document
from app.usecases.case_words import CaseWords
from app.usecases.desk import Desk
from app.usecases.letter_papers import letter_paper

VACANT = Signatory("", "", ("(pejabat penanda tangan belum ditunjuk),",), "")


def preview(desk: Desk, case: str, draft: LetterDraft) -> bytes:
    """The page as it would be printed now, marked KONSEP."""
    with desk.store.read() as reads:
        state = fold(case, reads.entries(case))
        sop, office, calendar = desk.sop(reads, state.sop), reads.office(), desk.calendar(reads)
        block = _block(desk, reads, state)
    letter = state.letter(draft.uid)
    if letter is not None and letter.signatory is not None:
        block = letter.signatory
    signed = letter is not None and letter.standing is not None and letter.current.content == draft.content
    mark = "" if signed else DRAFT_MARK
    paper = letter_paper(office, sop, state, calendar.zone, letter, draft.content, block, mark)
    return render_letter(paper, desk.fonts).pdf


def _block(desk: Desk, reads: Reads, state: CaseState) -> Signatory:
    calendar, sop = desk.calendar(reads), desk.sop(reads, state.sop)
    held = desk.posts_held(reads)
    if not held:
        return VACANT
    now = desk.clock.now()
    actor = Actor(desk.keys.account, held[0].person, held[0].post, held[0].capacity)
    ctx = Context(sop, reads.office(), calendar, actor, now, calendar.local_day(now), desk.make_uid, lambda _b, _y: 0)
    try:
        return signatory_for(ctx, on_behalf=False)
    except Refused:  # a vacant post: the page still shows everything else
        return VACANT


def blank_letter(desk: Desk, case: str, kind: LetterKind) -> LetterDraft:
    """A further letter of the set with its first wording."""
    with desk.store.read() as reads:
        words = _words(desk, reads, case)
    return letter_texts.new_letter(desk.templates, words, kind)


def kinds_offered(desk: Desk, case: str) -> tuple[LetterKind, ...]:
    """Which letters the case may yield."""
    with desk.store.read() as reads:
        state = fold(case, reads.entries(case))
    return offered(desk.letter_rules, state)


def reply_text(desk: Desk, case: str) -> str:
    """The answer to paste on lapor.go.id."""
    with desk.store.read() as reads:
        return letter_texts.reply_text(desk.templates, _words(desk, reads, case))


def _words(desk: Desk, reads: Reads, case: str) -> CaseWords:
    state = fold(case, reads.entries(case))
    return CaseWords(state, desk.sop(reads, state.sop), reads.office(), desk.calendar(reads).zone)


def waiting_letters(desk: Desk) -> tuple[LetterRow, ...]:
    """Letters under way, then the newest signed ones."""
    with desk.store.read() as reads:
        posts = reads.office().posts
        lines = lists.letter_lines(reads)
    return tuple(
        LetterRow(x.letter, x.case, x.case_number, x.kind, x.subject, x.addressee, x.status, x.number, x.date,
                  posts[x.post].title if x.post and x.post in posts else "", x.under_way)
        for x in lines
    )  # fmt: skip


def signed_pdf(desk: Desk, case: str, letter: str) -> bytes:
    """The surat keluar as it was signed last; of one that was given up, the last bytes that anyone signed."""
    with desk.store.read() as reads:
        found = fold(case, reads.entries(case)).letter(letter)
    if found is not None and not found.signed:
        raise Refused("Surat ini belum pernah ditandatangani.", "This letter was never signed.")
    signed = (found.standing or found.signed[-1]) if found is not None else None
    return document(desk, case, signed.sha256 if signed else letter)


def file_copy(desk: Desk, case: str, letter: str) -> bytes:
    """The pertinggal."""
    with desk.store.read() as reads:
        found = fold(case, reads.entries(case)).letter(letter)
    return document(desk, case, found.file_copy if found else letter)
