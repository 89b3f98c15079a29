"""Closed cases: when and how they ended, and where their files lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from app.storage import tables as t
from app.storage.reading import Reads


@dataclass(frozen=True)
class Ending:
    """How a case ended, as far as it has."""

    closed_at: str
    referred_to: str | None
    reason: str | None
    archive_place: str | None


def ending(reads: Reads, case: str) -> Ending:
    """When a case was closed, to whom it was passed on and why, where its file lies."""
    r, a = t.referrals, t.archived
    joined = t.cases.outerjoin(r, r.c.case == t.cases.c.case).outerjoin(a, a.c.case == t.cases.c.case)
    query = select(t.cases.c.closed_at, r.c.to, r.c.reason, a.c.place).select_from(joined)
    return Ending(*reads.connection.execute(query.where(t.cases.c.case == case)).one())


@dataclass(frozen=True)
class Filed:
    """A closed case as the archive's register has it."""

    case: str
    closed_at: str
    referred_to: str
    place: str
    letters: str  # numbers, one a line


def filed(reads: Reads, cases: Sequence[str]) -> dict[str, Filed]:
    """What the archive's register says of these cases, by case; open ones are left out."""
    c, r, a, x = t.cases.c, t.referrals.c, t.archived.c, t.letters.c
    sent = (  # of these cases only: the archive's letters are many
        select(x.case, x.number)
        .where(x.case.in_(cases), x.number != "", x.status != "batal")
        .order_by(x.case, x.number)
        .subquery()
    )
    numbers = (
        select(sent.c.case, func.aggregate_strings(sent.c.number, "\n").label("numbers"))
        .group_by(sent.c.case)
        .subquery()
    )
    joined = (
        t.cases.outerjoin(t.referrals, r.case == c.case)
        .outerjoin(t.archived, a.case == c.case)
        .outerjoin(numbers, numbers.c.case == c.case)
    )
    query = (
        select(c.case, c.closed_at, func.coalesce(r.to, ""), func.coalesce(a.place, ""),
               func.coalesce(numbers.c.numbers, ""))
        .select_from(joined)
        .where(c.case.in_(cases), c.closed_at != "")
    )  # fmt: skip
    return {row[0]: Filed(*row) for row in reads.connection.execute(query).all()}
