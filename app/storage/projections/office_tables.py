"""Projections of the office's stream: people, posts, accounts, SOPs, settings, calendars, checkpoints."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.journal import Entry, iso
from app.storage import tables as t
from app.storage.projections.case_tables import Body, Projection, pick, plain
from app.storage.projections.rows import change, put, replace


def _founded(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.office, store=entry.store, name=body["name"], ca=body["ca"], practice=body["practice"])
    for key in sorted(body["settings"]):
        _put_setting(connection, key, body["settings"][key])


def _put_setting(connection: Connection, key: str, value: object) -> None:
    replace(connection, t.settings, key=key, value=plain(value))


def _setting(connection: Connection, entry: Entry, body: Body) -> None:
    _put_setting(connection, body["key"], body["value"])


def _unit(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.units, **pick(body, t.units))


def _post(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.posts, **pick(body, t.posts))


def _person(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.people, **pick(body, t.people))


def _begun(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.holdings, **pick(body, t.holdings))


def _ended(connection: Connection, entry: Entry, body: Body) -> None:
    change(connection, t.holdings.c.holding, body["holding"], until=body["until"])


def _account(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.accounts, **pick(body, t.accounts), disabled=False, removed="")


def _change(connection: Connection, account: str, **values: object) -> None:
    change(connection, t.accounts.c.account, account, **values)


def _certified(connection: Connection, entry: Entry, body: Body) -> None:
    _change(connection, body["account"], certificate=body["certificate"], must_change=body["must_change"])


def _password_changed(connection: Connection, entry: Entry, body: Body) -> None:
    _change(connection, body["account"], must_change=False)


def _removed(connection: Connection, entry: Entry, body: Body) -> None:
    _change(connection, body["account"], disabled=True, removed=body["reason"])


def _adopted(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.sops, **pick(body, t.sops), adopted_at=iso(entry.at), sequence=entry.sequence)


def _calendar(connection: Connection, entry: Entry, body: Body) -> None:
    replace(connection, t.calendars, **pick(body, t.calendars))


def _checkpoint(connection: Connection, entry: Entry, body: Body) -> None:
    put(connection, t.checkpoints, sequence=entry.sequence, heads=plain(body["heads"]), at=iso(entry.at))


PROJECTIONS: dict[str, Projection] = {
    "office.founded": _founded,
    "setting.changed": _setting,
    "unit.added": _unit,
    "post.added": _post,
    "person.added": _person,
    "holding.begun": _begun,
    "holding.ended": _ended,
    "account.added": _account,
    "account.certified": _certified,
    "account.password_changed": _password_changed,
    "account.removed": _removed,
    "sop.adopted": _adopted,
    "calendar.adopted": _calendar,
    "checkpoint.made": _checkpoint,
}
