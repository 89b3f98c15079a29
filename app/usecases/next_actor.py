"""Whose turn it is, by account name: on a case, on a new report, or in the administration."""

from __future__ import annotations

from app.usecases.case_file import view
from app.usecases.desk import Desk


def administrator(desk: Desk) -> str:
    """An account that administers the office."""
    with desk.store.read() as reads:
        return next(a.name for a in reads.office().accounts.values() if a.administrator and not a.disabled)


def next_actor(desk: Desk, case: str) -> str:
    """The account of whoever holds the post for which a case waits; without a case, of who enters reports."""
    with desk.store.read() as reads:
        office, today = reads.office(), desk.today(desk.calendar(reads))
        entering = desk.sop(reads).entering.id
    post = view(desk, case).tasks[0].post if case else office.posts_of(entering)[0].uid
    person = office.holders(post, today)[0].person.uid
    return next(a.name for a in office.accounts.values() if a.person == person and not a.disabled)
