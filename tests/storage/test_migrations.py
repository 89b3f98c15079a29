"""The schema's versions: migrations make what the models say, an upgrade is whole or not at all, newer is refused."""

from __future__ import annotations

import logging
import multiprocessing
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine

from app.domain.errors import StoreBroken, StoreTooNew
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.storage import tables as t
from app.storage.backup import back_up
from app.storage.cipher import opens
from app.storage.schema import MIGRATIONS, Schema
from app.storage.store import Store
from app.usecases import open_store
from app.usecases.practice import PASSWORD
from app.usecases.sign_in import close, open_office
from app.usecases.verify_store import verify
from tests.architecture.sources import ROOT
from tests.usecases.conftest import CHEAP, PlayedOffice

KEY = bytes(range(32))
NOTES = "op.execute('CREATE TABLE notes (note TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID')"
COUNTED = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000)"
FILLING = f"op.execute('{COUNTED} INSERT INTO notes SELECT i, hex(zeroblob(500)) FROM n')"  # more than the cache holds
WRITTEN = "SELECT name, sql FROM sqlite_master WHERE sql NOT NULL AND (type <> 'table' OR sql LIKE '%VIRTUAL%')"
MADE_UP = '''"""A version that no program has yet."""

import os
import signal

from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    {statements}
'''


def later(steps: int) -> str:
    """The version that many migrations after the program's own."""
    return f"{int(Schema().head) + steps:04}"


def later_schema(folder: Path, *statements: str, versions: int = 1) -> Schema:
    """The program's own migrations and made-up later ones; the last does these statements."""
    copy = folder / "migrations"
    shutil.copytree(MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    before = Schema().head
    for step in range(1, versions + 1):
        revision = later(step)
        body = "\n    ".join(statements) if step == versions else "pass"
        text = MADE_UP.format(revision=revision, before=before, statements=body)
        (copy / "versions" / f"v{revision}_made_up.py").write_text(text, encoding="utf-8")
        before = revision
    return Schema(copy)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store of this program's version."""
    made = tmp_path / "kantor.aduan"
    Store.create(made, KEY, "5f" * 16).close()
    return made


def kept(_store: Store) -> None:
    """Stands for a backup."""


def version(path: Path, key: bytes = KEY) -> str:
    """What the file itself says, and whether it has the made-up table."""
    store = Store(path, key, Schema())
    with store._begin(any_version=True) as connection:
        told = Schema().version(connection)
        notes = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'notes'").scalar()
    store.close()
    return f"{told} with notes" if notes else told


# --------------------------------------------------------------------------------------- models and migrations


def described(connection: Connection) -> dict[str, Any]:
    """Every table and index as SQLite understands it; the order of columns does not count (ALTER TABLE appends)."""
    run = connection.exec_driver_sql
    found: dict[str, Any] = {}
    for row in run("PRAGMA table_list").mappings().all():
        name = row["name"]
        if name.startswith("sqlite_") or name == "alembic_version":
            continue
        columns = run(f'PRAGMA table_xinfo("{name}")').mappings().all()
        found[name] = (row["type"], row["wr"], row["strict"], {c["name"]: {**c, "cid": 0} for c in columns})
        for index in run(f'PRAGMA index_list("{name}")').mappings().all():
            parts = run(f'PRAGMA index_xinfo("{index["name"]}")').mappings().all()
            shape = [(p["name"], p["desc"], p["coll"]) for p in parts if p["key"]]
            found[index["name"]] = (index["unique"], index["origin"], index["partial"], shape)
    for name, sql in run(WRITTEN).all():
        found[f"{name} as written"] = " ".join(sql.replace('"', "").split())
    return found


def test_the_migrations_make_exactly_the_tables_that_the_models_say() -> None:
    """A table changed without a migration, or the other way round, stands here by its name."""
    with create_engine("sqlite://").begin() as migrated, create_engine("sqlite://").begin() as modelled:
        Schema().upgrade(migrated)
        t.make_tables(modelled)
        ours, theirs = described(migrated), described(modelled)
    assert len(ours) > 40
    assert {name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name)} == set()


def test_every_migration_follows_one_other_and_travels_with_the_packed_program() -> None:
    files = list((MIGRATIONS / "versions").glob("v*.py"))
    assert len(files) == len(Schema().known)
    assert f'"{MIGRATIONS.relative_to(ROOT).as_posix()}"' in (ROOT / "build.spec").read_text(encoding="utf-8")


# --------------------------------------------------------------------------------------- upgrading


def test_an_older_file_is_upgraded_after_a_backup_that_opens(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "sebelum.aduan"
    store = Store.open(path, KEY, lambda old: back_up(old, copy), later_schema(tmp_path, NOTES))
    store.close()
    assert version(path) == f"{later(1)} with notes"
    assert opens(copy, KEY)
    assert version(copy) == Schema().head


def test_several_versions_are_passed_in_one_go(path: Path, tmp_path: Path) -> None:
    Store.open(path, KEY, kept, later_schema(tmp_path, NOTES, versions=3)).close()
    assert version(path) == f"{later(3)} with notes"


def test_without_a_backup_nothing_is_upgraded(path: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreBroken, match="lebih lama"):
        Store.open(path, KEY, None, later_schema(tmp_path, NOTES))
    assert version(path) == Schema().head


def test_where_the_backup_fails_nothing_is_upgraded(path: Path, tmp_path: Path) -> None:
    def no_room(_store: Store) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        Store.open(path, KEY, no_room, later_schema(tmp_path, NOTES))
    assert version(path) == Schema().head


def test_an_upgrade_that_fails_in_the_middle_leaves_the_file_as_it_was(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ZeroDivisionError):
        Store.open(path, KEY, kept, later_schema(tmp_path, NOTES, "op.execute('DROP TABLE cases')", "1 / 0"))
    assert path.read_bytes() == before
    Store.open(path, KEY).close()


def upgrade_and_die(path: Path, folder: Path) -> None:
    statements = (NOTES, FILLING, "op.execute('DROP TABLE cases')", "os.kill(os.getpid(), signal.SIGKILL)")
    Store.open(path, KEY, kept, later_schema(folder, *statements))


def test_an_upgrade_that_is_killed_in_the_middle_leaves_the_file_as_it_was(path: Path, tmp_path: Path) -> None:
    process = multiprocessing.get_context("spawn").Process(target=upgrade_and_die, args=(path, tmp_path))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert path.with_name(f"{path.name}-journal").exists()  # half of it was on the disk already
    Store.open(path, KEY).close()
    assert version(path) == Schema().head


def test_two_desks_that_upgrade_at_once_do_it_once(path: Path, tmp_path: Path) -> None:
    schema = later_schema(tmp_path, NOTES)
    Store.open(path, KEY, lambda _mine: Store.open(path, KEY, kept, schema).close(), schema).close()
    assert version(path) == f"{later(1)} with notes"


# --------------------------------------------------------------------------------------- newer than the program


def test_a_newer_file_is_refused_before_anything_is_written(path: Path, tmp_path: Path) -> None:
    Store.open(path, KEY, kept, later_schema(tmp_path, NOTES)).close()
    before, asked = path.read_bytes(), list[Store]()
    with pytest.raises(StoreTooNew, match="Pasang versi terbaru"):
        Store.open(path, KEY, asked.append)
    assert path.read_bytes() == before
    assert asked == []


def test_a_file_that_an_even_newer_program_upgraded_meanwhile_is_refused(path: Path, tmp_path: Path) -> None:
    newer = later_schema(tmp_path / "a", NOTES, versions=2)
    newest: list[bytes] = []

    def overtaken(_mine: Store) -> None:
        Store.open(path, KEY, kept, newer).close()
        newest.append(path.read_bytes())

    with pytest.raises(StoreTooNew):
        Store.open(path, KEY, overtaken, later_schema(tmp_path / "b", NOTES))
    assert path.read_bytes() == newest[0]


def test_an_open_desk_meets_the_newer_schema_at_its_next_act(path: Path, tmp_path: Path) -> None:
    store = Store.open(path, KEY)
    Store.open(path, KEY, kept, later_schema(tmp_path, NOTES)).close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew), store.read():
        pass
    with pytest.raises(StoreTooNew), store.write(None, None):  # type: ignore[arg-type]
        pass
    store.close()
    assert path.read_bytes() == before


# --------------------------------------------------------------------------------------- the office


def test_signing_in_upgrades_the_office_and_keeps_what_was_before(
    office: PlayedOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy has its own key file, opens by itself, and the daily tidying leaves it."""
    office.store.close()
    schema = later_schema(tmp_path, NOTES)
    monkeypatch.setattr("app.storage.store.Schema", lambda: schema)
    desk = open_office(office.path, "dewi", PASSWORD, office.clock, Kdf(CHEAP, floor=CHEAP), tmp_path / "pc")
    assert verify(desk) == ()
    close(desk)
    monkeypatch.undo()
    (copy,) = open_store.folder_of_copies(office.path).glob("*.aduan")
    assert copy.name == f"kantor sebelum skema {later(1)}.aduan"
    assert version(copy, office.founded.database_key) == Schema().head
    assert keyfile.path_beside(copy).exists()
    again = open_office(copy, "dewi", PASSWORD, office.clock, Kdf(CHEAP, floor=CHEAP), tmp_path / "pc2")
    assert verify(again) == ()
    close(again)


def test_an_upgrade_says_nothing(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "app")
    Store.open(path, KEY, kept, later_schema(tmp_path, NOTES)).close()
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []
