"""An open office: the writer's and the reader's connection to one encrypted file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, RootTransaction, insert, select
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from app.domain.errors import StoreBroken, StoreTooNew
from app.storage import tables as t
from app.storage.engine import broken, is_busy, open_engine, out_of_reach, patiently
from app.storage.reading import Reads
from app.storage.schema import SCHEMA, create_schema
from app.storage.writing import Sealer, Stamp, UnitOfWork


class Store:
    """One store; ``write`` and ``read`` are the only ways in. Not bound to a thread; one act at a time per side."""

    def __init__(self, path: Path, key: bytes, uid: str) -> None:
        self.path = path
        self.uid = uid
        self.key = key
        self._writer = open_engine(path, key, writes=True)
        self._reader = open_engine(path, key, writes=False)
        self._cache: dict[str, object] = {}

    @staticmethod
    def create(path: Path, key: bytes, uid: str) -> Store:
        """A new, empty store; refuses to overwrite a file."""
        if path.exists():
            raise StoreBroken(
                f"Berkas {path.name} sudah ada. Pilih nama lain; berkas yang ada tidak diubah.",
                f"The file {path.name} exists already. Choose another name; the file was left as it is.",
            )
        store = Store(path, key, uid)
        with store._begin(store._writer) as connection:
            create_schema(connection)
            connection.execute(insert(t.meta), [{"key": "store", "value": uid}, {"key": "schema", "value": SCHEMA}])
        return store

    @staticmethod
    def open(path: Path, key: bytes) -> Store:
        """The store in a file. Raises StoreBroken, StoreTooNew, StoreUnavailable."""
        if not path.exists():
            raise StoreBroken(
                f"Berkas {path.name} tidak ditemukan. Periksa sambungan ke folder bersama atau pilih berkas lain.",
                f"The file {path.name} was not found. Check the connection to the share or choose another file.",
            )
        store = Store(path, key, "")
        try:
            with store._begin(store._reader) as connection:
                known = {r.key: r.value for r in connection.execute(select(t.meta))}
        except BaseException:
            store.close()
            raise
        if int(known["schema"]) > int(SCHEMA):
            store.close()
            raise StoreTooNew(
                "Basis data ini dibuat oleh Aduan yang lebih baru. Pasang versi terbaru di komputer ini.",
                "This database was made by a newer Aduan. Install the latest version on this computer.",
            )
        store.uid = known["store"]
        return store

    @contextmanager
    def write(self, stamp: Stamp, sealer: Sealer) -> Iterator[UnitOfWork]:
        """One writing transaction, sealed and committed at its end, rolled back on any error."""
        with self._begin(self._writer) as connection:
            uow = UnitOfWork(connection, self.uid, stamp, self._cache)
            yield uow
            uow.close(sealer)

    @contextmanager
    def read(self) -> Iterator[Reads]:
        """One reading transaction."""
        with self._begin(self._reader) as connection:
            yield Reads(connection, self.uid, self._cache)

    @contextmanager
    def _begin(self, engine: Engine) -> Iterator[Connection]:
        connection = patiently(engine.connect)
        try:
            transaction = patiently(lambda: _start(connection))
            try:
                yield connection
            except BaseException:
                transaction.rollback()
                raise
            # The driver's COMMIT may find readers and is then tried again; SQLAlchemy's own would give up at once.
            patiently(lambda: connection.exec_driver_sql("COMMIT"))
            transaction.commit()
        except OperationalError as error:
            raise out_of_reach(error) from error
        except DatabaseError as error:
            raise _told(error) from error
        finally:
            connection.close()

    def change_mark(self) -> int:
        """A number that another desk's commit changes (PRAGMA data_version)."""

        def ask() -> int:
            with self._reader.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                return int(raw.execute("PRAGMA data_version").fetchone()[0])

        return patiently(ask)

    def close(self) -> None:
        """Let go of the file."""
        self._writer.dispose()
        self._reader.dispose()


def _start(connection: Connection) -> RootTransaction:
    """Begin and take the lock at once, so that a busy file is met here, where waiting is safe."""
    transaction = connection.begin()
    try:
        connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    except BaseException:
        transaction.rollback()
        raise
    return transaction


def _told(error: DBAPIError) -> Exception:
    return out_of_reach(error) if is_busy(error) else broken(error)
