"""Projections of a letter's life: revisions, initials, numbers, signatures, voids."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.journal import Entry, iso
from app.storage import tables as t
from app.storage.projections.case_tables import Body, Projection, pick, plain, take_number
from app.storage.projections.rows import change, put, replace


def _set(connection: Connection, letter: str, **values: object) -> None:
    change(connection, t.letters.c.letter, letter, **values)


def _heading(body: Body) -> dict[str, str]:
    content = body["content"]
    return {"subject": content["subject"], "addressee": " ".join(content["addressee"])}


def _drafted(connection: Connection, entry: Entry, body: Body) -> None:
    put(
        connection,
        t.letters,
        letter=body["letter"],
        case=entry.stream,
        kind=body["kind"],
        status="konsep",
        number="",
        date="",
        void_reason="",
        signatory="",
        file_copy="",
        **_heading(body),
    )
    _revision(connection, entry, body, 1)


def _revision(connection: Connection, entry: Entry, body: Body, number: int) -> None:
    put(
        connection,
        t.revisions,
        letter=body["letter"],
        number=number,
        content=plain(body["content"]),
        author=body["author"],
        post=body["post"],
        at=iso(entry.at),
    )


def _revised(connection: Connection, entry: Entry, body: Body) -> None:
    _revision(connection, entry, body, body["revision"])
    _set(connection, body["letter"], **_heading(body))


def _initialled(connection: Connection, entry: Entry, body: Body) -> None:
    replace(connection, t.initials, **pick(body, t.initials), at=iso(entry.at))


def _numbered(connection: Connection, entry: Entry, body: Body) -> None:
    _set(
        connection,
        body["letter"],
        number=body["number"],
        sequence=body["sequence"],
        year=body["year"],
        date=body["date"],
    )
    take_number(connection, "keluar", body["year"], body["sequence"])


def _block_set(connection: Connection, entry: Entry, body: Body) -> None:
    _set(connection, body["letter"], signatory=plain(body["signatory"]))


def _signed(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.signatures, **pick(body, t.signatures), at=iso(entry.at), void=False)
    status = "ditandatangani" if body["role"] == "final" else "disetujui"
    _set(connection, body["letter"], status=status, file_copy=body["file_copy"])


def _withdrawn(connection: Connection, entry: Entry, body: Body) -> None:
    change(connection, t.signatures.c.letter, body["letter"], void=True)
    _set(connection, body["letter"], status="konsep", signatory="", file_copy="")


def _voided(connection: Connection, entry: Entry, body: Body) -> None:
    _set(connection, body["letter"], status="batal", void_reason=body["reason"])


def _dispatched(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.dispatches, **pick(body, t.dispatches))
    _set(connection, body["letter"], status="dikirim")


PROJECTIONS: dict[str, Projection] = {
    "letter.drafted": _drafted,
    "letter.revised": _revised,
    "letter.initialled": _initialled,
    "letter.numbered": _numbered,
    "letter.block_set": _block_set,
    "letter.signed": _signed,
    "letter.withdrawn": _withdrawn,
    "letter.voided": _voided,
    "letter.dispatched": _dispatched,
}
