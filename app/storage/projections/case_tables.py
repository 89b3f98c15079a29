"""Projections of a case's own entries: case, tasks, performed steps, dispositions, visits, registers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select

from app.domain.journal import Entry, canonical, iso
from app.storage import tables as t
from app.storage.dialects import dialect
from app.storage.projections.rows import change, put, replace

Body = Mapping[str, Any]
Projection = Callable[[Connection, Entry, Body], None]


def plain(value: Any) -> str:
    """A list or object as canonical JSON text for one column."""
    return canonical(value).decode()


def pick(body: Body, table: Table) -> dict[str, Any]:
    """The body's values that the table has columns for."""
    return {c.name: body[c.name] for c in table.columns if c.name in body}


_DONE = select(t.cases.c.done).where(t.cases.c.case == bindparam("of"))


def take_number(connection: Connection, book: str, year: int, number: int) -> None:
    """Note that a book's number is taken."""
    replace(connection, t.numbers, book=book, year=year, last=number)


def _opened(connection: Connection, entry: Entry, body: Body) -> None:
    person = body["complainant"]
    values = pick(body, t.cases) | {f"complainant_{k}": v for k, v in person.items()}
    put(
        connection,
        t.cases,
        case=entry.stream,
        step=None,
        agenda=None,
        outcome="",
        closed_at="",
        done="",
        urgency="",
        **values,
    )
    take_number(connection, "register", body["year"], body["sequence"])
    connection.execute(
        dialect(connection).add_to_search,
        {
            "case": entry.stream,
            "number": f"{body['number']} {body['tracking_id']}",
            "title": body["title"],
            "text": body["text"],
            "names": f"{body['reported_name']} {'' if body['anonymous'] else person['name']}",
        },
    )


def _task_opened(connection: Connection, entry: Entry, body: Body) -> None:
    values = {**pick(body, t.tasks), "case": entry.stream, "open": True, "read_at": "", "read_by": ""}
    put(connection, t.tasks, **values)
    done = connection.execute(_DONE, {"of": entry.stream}).scalar_one()
    standing = [n for n in done.split(",") if n]
    if body["returned"] and str(body["step"]) in standing:
        standing = standing[: standing.index(str(body["step"]))]  # that step and all that was done after it
    change(connection, t.cases.c.case, entry.stream, step=body["step"], done=",".join(standing))


def _task_read(connection: Connection, entry: Entry, body: Body) -> None:
    change(connection, t.tasks.c.task, body["task"], read_at=iso(entry.at), read_by=entry.account)


def _performed(connection: Connection, entry: Entry, body: Body) -> None:
    lists = {"form": plain(body["form"]), "checklist": plain(body["checklist"])}
    put(
        connection,
        t.performed,
        **(pick(body, t.performed) | lists),
        case=entry.stream,
        sequence=entry.sequence,
        at=iso(entry.at),
        account=entry.account,
        post=entry.post,
        capacity=entry.capacity,
    )
    if body["kind"] == "stay":
        return
    change(connection, t.tasks.c.task, body["task"], open=False)
    if body["kind"] != "return":
        _mark_done(connection, entry.stream, body["step"])


def _mark_done(connection: Connection, case: str, step: int) -> None:
    done = connection.execute(_DONE, {"of": case}).scalar_one()
    numbers = [*(n for n in done.split(",") if n and n != str(step)), str(step)]
    change(connection, t.cases.c.case, case, done=",".join(numbers))


def _file_added(connection: Connection, entry: Entry, body: Body) -> None:
    values = pick(body, t.documents)
    put(connection, t.documents, **values, case=entry.stream, at=iso(entry.at), account=entry.account)


def _agenda_entered(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.agenda, **pick(body, t.agenda), case=entry.stream)
    take_number(connection, body["book"], body["year"], body["number"])
    change(connection, t.cases.c.case, entry.stream, agenda=body["number"], urgency=body["urgency"])


def _disposed(connection: Connection, entry: Entry, body: Body) -> None:
    values = pick(body, t.dispositions) | {"instructions": plain(body["instructions"])}
    put(connection, t.dispositions, **values, case=entry.stream, sequence=entry.sequence, at=iso(entry.at))


def _visited(connection: Connection, entry: Entry, body: Body) -> None:
    values = pick(body, t.visits) | {"files": plain(body["files"])}
    put(connection, t.visits, **values, case=entry.stream)


def _reported(connection: Connection, entry: Entry, body: Body) -> None:
    values = pick(body, t.reports) | {"visits": plain(body["visits"])}
    put(connection, t.reports, **values, case=entry.stream, at=iso(entry.at), officer=entry.account)


def _replied(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.replies, case=entry.stream, text=body["text"], at=body["at"], proof=plain(body["proof"]))


def _referred(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.referrals, case=entry.stream, **pick(body, t.referrals))


def _archived(connection: Connection, entry: Entry, body: Body) -> None:
    put(
        connection, t.archived, case=entry.stream, place=body["place"], letters=plain(body["letters"]), at=iso(entry.at)
    )


def _closed(connection: Connection, entry: Entry, body: Body) -> None:
    change(connection, t.cases.c.case, entry.stream, outcome=body["outcome"], closed_at=iso(entry.at), step=None)


PROJECTIONS: dict[str, Projection] = {
    "case.opened": _opened,
    "task.opened": _task_opened,
    "task.read": _task_read,
    "step.performed": _performed,
    "file.added": _file_added,
    "agenda.entered": _agenda_entered,
    "disposition.given": _disposed,
    "visit.recorded": _visited,
    "report.made": _reported,
    "reply.recorded": _replied,
    "case.referred": _referred,
    "case.archived": _archived,
    "case.closed": _closed,
}
