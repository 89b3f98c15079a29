"""Whatever is altered behind the program's back is named."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Integer, Table
from sqlcipher3 import dbapi2 as sqlcipher

from app.documents.fonts import FontBook
from app.keys.kdf import Kdf
from app.storage import tables as t
from app.storage.store import Store
from app.usecases import back_up, seen_heads, sign_in
from app.usecases.desk import Desk
from app.usecases.play_journey import Player
from app.usecases.practice import PASSWORD, Officers
from app.usecases.verify_store import verify
from tests.usecases.conftest import CHEAP, PlayedOffice

CHECKED = (t.journal, t.bodies, t.seals, t.blobs, *t.PROJECTED)


@pytest.fixture
def filled(office: PlayedOffice) -> Iterator[PlayedOffice]:
    player = Player(office.officers.holding, office.clock)
    for name in ("cek_lapangan", "dikembalikan", "bukan_wewenang"):
        player.play(office.journeys[name])
    player.play(office.journeys["dilindungi"], until=6)
    back_up.daily(office.desk())
    yield office


def raw(office: PlayedOffice) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(office.path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{office.founded.database_key.hex()}'\"")
    return connection


def verified(office: PlayedOffice) -> list[str]:
    """What a fresh opening of the file finds."""
    store = Store.open(office.path, office.founded.database_key)
    try:
        desk = Officers(store, office.keys, office.clock, office.home, FontBook())
        any_desk: Desk = next(iter(desk._desks.values()))
        return [f"{f.place}: {f.sentence}" for f in verify(any_desk)]
    finally:
        store.close()


def test_an_untouched_store_is_clean(filled: PlayedOffice) -> None:
    assert verified(filled) == []


@pytest.mark.slow
def test_every_column_of_every_table_is_guarded(filled: PlayedOffice) -> None:
    """One value of a row is changed at a time, then put back; the key columns too."""
    missed = []
    connection = raw(filled)
    for table in CHECKED:
        names = [c.name for c in table.columns]
        keys = [c.name for c in table.primary_key]
        columns = ", ".join(f'"{n}"' for n in names)
        row = connection.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY "{keys[0]}" DESC').fetchone()
        if row is None:
            continue
        before = dict(zip(names, row, strict=True))
        for name in names:
            after = {**before, name: altered(before[name], table.c[name].type)}
            replace_row(connection, table, keys, before, after)
            if not verified(filled):
                missed.append(f"{table.name}.{name}")
            replace_row(connection, table, keys, after, before)
    connection.close()
    assert missed == []
    assert verified(filled) == []


def replace_row(
    connection: sqlcipher.Connection, table: Table, keys: list[str], old: dict[str, Any], new: dict[str, Any]
) -> None:
    where = " AND ".join(f'"{k}" = ?' for k in keys)
    connection.execute("BEGIN")
    connection.execute(f'DELETE FROM "{table.name}" WHERE {where}', [old[k] for k in keys])
    names = ", ".join(f'"{n}"' for n in new)
    marks = ", ".join("?" for _ in new)
    connection.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', list(new.values()))
    connection.execute("COMMIT")


def altered(value: Any, kind: object) -> Any:
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    if isinstance(kind, Boolean):
        return 1 - value
    if isinstance(value, int) or (value is None and isinstance(kind, Integer)):
        return (value or 0) + 1000
    return f"{value}x"


def test_a_deleted_case_is_named(filled: PlayedOffice) -> None:
    connection = raw(filled)
    case = connection.execute('SELECT "case" FROM cases LIMIT 1').fetchone()[0]
    for table in CHECKED:
        for name in ("case", "stream"):
            if name in table.c:
                connection.execute(f'DELETE FROM "{table.name}" WHERE "{name}" = ?', (case,))
    connection.close()
    assert any("hilang" in line for line in verified(filled))


def test_a_cut_tail_is_named(filled: PlayedOffice) -> None:
    sign_in_heads = filled.store
    with sign_in_heads.read() as reads:
        seen_heads.remember(filled.home, filled.store.uid, reads.heads())
    connection = raw(filled)
    last = connection.execute("SELECT stream, sequence, seal FROM journal ORDER BY position DESC LIMIT 1").fetchone()
    connection.execute("DELETE FROM journal WHERE stream = ? AND sequence = ?", last[:2])
    connection.execute("DELETE FROM journal_bodies WHERE stream = ? AND sequence = ?", last[:2])
    connection.execute("DELETE FROM seals WHERE seal = ?", last[2:])
    connection.close()
    assert verified(filled)


def test_an_old_copy_put_back_opens_read_only_and_says_why(filled: PlayedOffice, tmp_path: Path) -> None:
    old = tmp_path / "kemarin.aduan"
    shutil.copyfile(filled.path, old)
    Player(filled.officers.holding, filled.clock).play(filled.journeys["tanpa_cek"], until=4)
    kdf = Kdf(CHEAP, floor=CHEAP)
    desk = sign_in.open_office(filled.path, "dewi", PASSWORD, filled.clock, kdf, tmp_path / "pc")
    sign_in.close(desk)
    filled.store.close()
    shutil.copyfile(old, filled.path)
    again = sign_in.open_office(filled.path, "dewi", PASSWORD, filled.clock, kdf, tmp_path / "pc")
    try:
        assert "lebih tua" in again.read_only
        assert sign_in.identified(again).read_only
    finally:
        again.store.close()
