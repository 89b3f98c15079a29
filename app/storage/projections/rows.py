"""Rows put and changed by statements made once: to build one anew takes longer than to run it."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Column, Connection, Insert, Table, Update, bindparam, insert, update

from app.storage.dialects import Dialect, dialect


@cache
def _putting(table: Table) -> Insert:
    return insert(table)


@cache
def _replacing(table: Table, own: Dialect) -> Insert:
    return own.upsert(table)


@cache
def _changing(column: Column[object]) -> Update:
    return update(column.table).where(column == bindparam("row_key"))


def put(connection: Connection, table: Table, /, **values: object) -> None:
    """A new row."""
    connection.execute(_putting(table), values)


def replace(connection: Connection, table: Table, /, **values: object) -> None:
    """A row, in the place of one with the same key."""
    connection.execute(_replacing(table, dialect(connection)), values)


def change(connection: Connection, column: Column[object], key: str, /, **values: object) -> None:
    """Set these values where the column has this key."""
    connection.execute(_changing(column), {"row_key": key, **values})
