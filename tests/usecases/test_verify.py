"""Whatever is altered behind the program's back is named."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Integer, Table
from sqlcipher3 import dbapi2 as sqlcipher

from app.documents.fonts import FontBook
from app.domain.errors import OfficeError
from app.domain.journal import NewEntry
from app.domain.upcasting import UPCASTERS
from app.keys.kdf import Kdf
from app.keys.sealing import OfficerSealer
from app.storage import tables as t
from app.storage.store import Store
from app.storage.writing import Stamp
from app.usecases import back_up, seen_heads, sign_in
from app.usecases.desk import Desk
from app.usecases.play_journey import Player
from app.usecases.practice import PASSWORD, Officers
from app.usecases.verify_store import verify, verify_file
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


def test_every_table_is_examined() -> None:
    """A projected table that is missing in ``PROJECTED`` would never be compared."""
    assert set(t.metadata.tables.values()) - {t.meta} == set(CHECKED)


def test_a_kind_with_an_upcaster_is_written_in_its_new_version(
    office: PlayedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written before is lifted, what is written now is not; both give the tables that a replay gives."""
    Player(office.officers.holding, office.clock).play(office.journeys["bukan_wewenang"])
    monkeypatch.setitem(UPCASTERS, ("case.closed", 1), lambda body: {**body, "outcome": body["outcome"].strip()})
    case = Player(office.officers.holding, office.clock).play(office.journeys["tanpa_cek"])
    with office.store.read() as reads:
        assert [e.version for e in reads.entries(case) if e.kind == "case.closed"] == [2]
    assert verify(office.desk()) == ()


def test_an_untouched_store_is_clean(filled: PlayedOffice) -> None:
    assert verified(filled) == []


@pytest.mark.slow
def test_every_column_of_every_table_is_guarded(filled: PlayedOffice) -> None:
    """One value of a row is changed at a time, then put back; the key columns too."""
    connection = raw(filled)
    assert [table.name for table in CHECKED if not some_rows(connection, table, filled.store.uid)] == []
    missed = [
        f"{table.name}.{name}"
        for table in CHECKED
        for row in some_rows(connection, table, filled.store.uid)
        for name in row
        if not found_after(filled, connection, table, row, name, altered(row[name], table.c[name].type))
    ]
    connection.close()
    assert missed == []
    assert verified(filled) == []


@pytest.mark.slow
def test_no_value_however_strange_stops_the_examination(filled: PlayedOffice) -> None:
    """Text that is no UTF-8, words for numbers, times that are none."""
    connection = raw(filled)
    missed = [
        f"{table.name}.{name} = {strange!r}"
        for table in (t.journal, t.bodies, t.seals, t.blobs, t.checkpoints, t.office)
        for row in some_rows(connection, table, filled.store.uid)[:1]
        for name in row
        for strange in ("bukan waktu", Undecodable())
        if not found_after(filled, connection, table, row, name, strange)
    ]
    connection.close()
    assert missed == []


class Undecodable:
    """Stands for two bytes stored as text that are no UTF-8."""

    def __repr__(self) -> str:
        return "x'fffe' as text"


def some_rows(connection: sqlcipher.Connection, table: Table, store: str) -> list[dict[str, Any]]:
    """A row of each table; of what is true one of the office's stream and one of a case's."""
    names = [c.name for c in table.columns]
    wheres = (f"WHERE stream = '{store}'", f"WHERE stream <> '{store}'") if "stream" in names else ("",)
    columns = ", ".join(f'"{n}"' for n in names)
    order = ", ".join(f'"{c.name}" DESC' for c in table.primary_key)
    found = [
        connection.execute(f'SELECT {columns} FROM "{table.name}" {where} ORDER BY {order}').fetchone()
        for where in wheres
    ]
    return [dict(zip(names, row, strict=True)) for row in found if row is not None]


def found_after(
    office: PlayedOffice, connection: sqlcipher.Connection, table: Table, row: dict[str, Any], name: str, value: Any
) -> bool:
    """Whether a changed value is named; it is put back afterwards."""
    changed = {**row, name: value}
    replace_row(connection, table, row, changed)
    try:
        return bool(verified(office))
    finally:
        replace_row(connection, table, changed, row)


def replace_row(connection: sqlcipher.Connection, table: Table, old: dict[str, Any], new: dict[str, Any]) -> None:
    where = " AND ".join(f'"{c.name}" = {mark(old[c.name])}' for c in table.primary_key)
    names = ", ".join(f'"{n}"' for n in new)
    marks = ", ".join(mark(value) for value in new.values())
    connection.execute("BEGIN")
    connection.execute(f'DELETE FROM "{table.name}" WHERE {where}', bound(old[c.name] for c in table.primary_key))
    connection.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', bound(new.values()))
    connection.execute("COMMIT")


def mark(value: Any) -> str:
    return "CAST(x'fffe' AS TEXT)" if isinstance(value, Undecodable) else "?"


def bound(values: Iterable[Any]) -> list[Any]:
    return [value for value in values if not isinstance(value, Undecodable)]


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


@pytest.mark.parametrize(
    ("table", "change"),
    [("accounts", "UPDATE accounts SET disabled = 1"), ("office", "UPDATE office SET ca = 'bukan kunci'")],
)
def test_the_command_names_even_what_keeps_everyone_from_signing_in(
    filled: PlayedOffice, tmp_path: Path, table: str, change: str
) -> None:
    connection = raw(filled)
    connection.execute(change)
    connection.close()
    with pytest.raises(OfficeError):
        sign_in.open_office(filled.path, "dewi", PASSWORD, filled.clock, Kdf(CHEAP, floor=CHEAP), tmp_path)
    found = verify_file(filled.path, "dewi", PASSWORD, Kdf(CHEAP, floor=CHEAP), tmp_path)
    assert any(finding.place.startswith(table) for finding in found)


@pytest.mark.parametrize("table", [t.replies.name, t.blobs.name, t.agenda.name, t.checkpoints.name, "search"])
def test_a_table_that_is_gone_is_named(filled: PlayedOffice, table: str) -> None:
    connection = raw(filled)
    connection.execute(f"DROP TABLE {table}")
    connection.close()
    found = verified(filled)
    assert found == [] if table == "search" else any("hilang atau diubah bentuknya" in line for line in found)


def test_a_cut_tail_is_named(filled: PlayedOffice) -> None:
    sign_in_heads = filled.store
    with sign_in_heads.read() as reads:
        seen_heads.remember(filled.home, reads)
    connection = raw(filled)
    last = connection.execute("SELECT stream, sequence, seal FROM journal ORDER BY position DESC LIMIT 1").fetchone()
    connection.execute("DELETE FROM journal WHERE stream = ? AND sequence = ?", last[:2])
    connection.execute("DELETE FROM journal_bodies WHERE stream = ? AND sequence = ?", last[:2])
    connection.execute("DELETE FROM seals WHERE seal = ?", last[2:])
    connection.close()
    assert verified(filled)


class Impostor(OfficerSealer):
    """Seals with its own key and certificate in another's name."""

    def __init__(self, own: OfficerSealer, other: str) -> None:
        self.__dict__.update(own.__dict__)
        self.account = other


def account_named(office: PlayedOffice, name: str) -> str:
    with office.store.read() as reads:
        return next(a.uid for a in reads.office().accounts.values() if a.name == name)


@pytest.mark.parametrize(("claimed", "words"), [("dewi", "bukan milik akun"), ("sari", "administrator")])
def test_an_officer_can_neither_seal_as_another_nor_write_what_is_the_administrators(
    office: PlayedOffice, claimed: str, words: str
) -> None:
    sari, other = account_named(office, "sari"), account_named(office, claimed)
    with office.store.read() as reads:
        own = OfficerSealer(office.keys[sari], reads.office().accounts[sari].certificate)
    with office.store.write(Stamp(office.clock.now(), other, "WIB"), Impostor(own, other)) as uow:
        uow.append(office.store.uid, NewEntry("setting.changed", {"key": "paper", "value": "A4"}))
    assert [line for line in verified(office) if words in line]


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
