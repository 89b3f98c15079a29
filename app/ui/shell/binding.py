"""The office's use cases bound to one desk: what each screen is given to call, always on the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from app.domain.papers import LetterCheck
from app.domain.views import AgendaRow, CaseRow, Counts, InboxRow, LetterRow
from app.domain.wording import Zone
from app.ui.admin.uses import AdminUses
from app.ui.case.uses import CaseUses
from app.usecases import (
    add_person,
    back_up,
    case_file,
    drafts,
    inbox,
    kop,
    letter_desk,
    manage_people,
    older_copy,
    papers,
    password_slip,
    perform,
    receive,
    registers,
    search,
    settings,
    verify_letter,
    verify_store,
    working_hours,
)
from app.usecases.desk import Desk
from app.usecases.watch import Watch

MOST_FOUND = 60


@dataclass(frozen=True)
class OfficeUses:
    """Calls for every place of the office."""

    zone: Zone
    inbox: Callable[[], tuple[InboxRow, ...]]
    waiting: Callable[[str], tuple[CaseRow, ...]]
    cases: Callable[[str], tuple[CaseRow, ...]]
    archive: Callable[[str], tuple[CaseRow, ...]]
    find: Callable[[str], tuple[CaseRow, ...]]
    counts: Callable[[], Counts]
    changed: Callable[[], bool]
    last_backup: Callable[[], datetime | None]
    read_only: Callable[[], str]  # at once, without a look into the file
    agenda: Callable[[int], tuple[AgendaRow, ...]]
    agenda_pdf: Callable[[int], bytes]
    letters: Callable[[], tuple[LetterRow, ...]]
    signed_pdf: Callable[[str, str], bytes]
    file_copy: Callable[[str, str], bytes]
    verify_letter: Callable[[bytes], LetterCheck]
    case: CaseUses
    admin: AdminUses


def bind(desk: Desk) -> OfficeUses:
    """Made on the worker: the zone is read."""
    return OfficeUses(
        zone=desk.zone(),
        inbox=partial(inbox.inbox, desk),
        waiting=lambda text: _having(inbox.waiting(desk), text),
        cases=lambda text: search.cases(desk, text, "open"),
        archive=lambda text: search.cases(desk, text, "closed"),
        find=lambda text: search.cases(desk, text, "all", MOST_FOUND),
        counts=partial(inbox.counts, desk),
        changed=_Watching(desk),
        last_backup=partial(back_up.last, desk),
        read_only=lambda: desk.read_only,
        agenda=partial(registers.agenda, desk),
        agenda_pdf=partial(papers.agenda_pdf, desk),
        letters=partial(letter_desk.waiting_letters, desk),
        signed_pdf=partial(letter_desk.signed_pdf, desk),
        file_copy=partial(letter_desk.file_copy, desk),
        verify_letter=partial(verify_letter.verify_pdf, desk),
        case=_case_uses(desk),
        admin=_admin_uses(desk),
    )


class _Watching:
    """Makes the watch on the worker at the first look, since it reads the file."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._watch: Watch | None = None

    def __call__(self) -> bool:
        if self._watch is None:
            self._watch = Watch(self._desk)
            return False
        return self._watch.changed()


def _having(rows: tuple[CaseRow, ...], text: str) -> tuple[CaseRow, ...]:
    words = text.casefold().split()
    if not words:
        return rows
    told = ((row, f"{row.number} {row.title} {row.channel} {row.post_title} {row.holder}".casefold()) for row in rows)
    return tuple(row for row, said in told if all(word in said for word in words))


def _findings(desk: Desk) -> tuple[str, ...]:
    return tuple(f"{finding.place}: {finding.sentence}" for finding in verify_store.verify(desk))


def _case_uses(desk: Desk) -> CaseUses:
    return CaseUses(
        view=partial(case_file.view, desk),
        mark_read=partial(case_file.mark_read, desk),
        blank_report=partial(receive.blank_report, desk),
        perform=partial(perform.perform, desk),
        preview=partial(letter_desk.preview, desk),
        blank_letter=partial(letter_desk.blank_letter, desk),
        kinds_offered=partial(letter_desk.kinds_offered, desk),
        reveal_identity=partial(case_file.reveal_identity, desk),
        document=partial(case_file.document, desk),
        paper=partial(papers.paper, desk),
        load_draft=partial(drafts.load, desk),
        save_draft=partial(drafts.save, desk),
        discard_draft=partial(drafts.discard, desk),
    )


def _admin_uses(desk: Desk) -> AdminUses:
    return AdminUses(
        posts=partial(manage_people.posts, desk),
        people=partial(manage_people.people, desk),
        accounts=partial(manage_people.accounts, desk),
        appoint=partial(manage_people.appoint, desk),
        add_person=partial(add_person.add_person, desk),
        password_slip=partial(password_slip.password_slip, desk),
        reset=partial(manage_people.reset_account, desk),
        remove=partial(manage_people.remove_account, desk),
        switches=partial(settings.offered_switches, desk),
        settings=partial(settings.office_settings, desk),
        change_settings=partial(settings.change_settings, desk),
        sample_letter=partial(kop.sample_letter, desk),
        emblem=kop.emblem,
        working_hours=partial(working_hours.working_hours, desk),
        adopt_calendar=partial(working_hours.adopt_calendar, desk),
        back_up=lambda: str(back_up.back_up_now(desk)),
        read_only=lambda: desk.read_only,
        accept_restore=partial(older_copy.accept_restore, desk),
        verify=partial(_findings, desk),
    )
