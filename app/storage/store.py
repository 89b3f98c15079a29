"""An open office: the writer's and the reader's connection to one encrypted file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, RootTransaction, insert, select
from sqlalchemy.exc import DBAPIError

from app.domain.errors import StoreBroken, StoreTooNew
from app.storage import tables as t
from app.storage.cipher import rekey
from app.storage.engine import LONGEST_WAIT, open_engine, patiently
from app.storage.reading import Reads
from app.storage.schema import VERSION, Schema
from app.storage.troubles import explain, identity, not_writable, out_of_reach, present
from app.storage.writing import Sealer, Stamp, UnitOfWork

KeySource = Callable[[], Sequence[bytes]]  # the database keys that hold now, newest first
Result = TypeVar("Result")


class Store:
    """One store; ``write`` and ``read`` are the only ways in. Not bound to a thread; one act at a time per side.

    ``key_source`` is asked where the file stops opening because another desk replaced its key.
    """

    def __init__(self, path: Path, key: bytes, schema: Schema) -> None:
        self.path = path
        self.uid = ""
        self.longest_wait = LONGEST_WAIT
        self.key_source: KeySource | None = None
        self._schema = schema
        self._cache: dict[str, object] = {}
        self._renewing = threading.Lock()
        self._identity: tuple[int, int] | None = None
        self._use(key)

    def _use(self, key: bytes) -> None:
        self.key = key
        self._writer = open_engine(self.path, key, writes=True)
        self._reader = open_engine(self.path, key, writes=False)

    @property
    def head(self) -> str:
        """The schema version of this program."""
        return self._schema.head

    # ----------------------------------------------------------------------------------- opening

    @staticmethod
    def create(path: Path, key: bytes, uid: str) -> Store:
        """A new, empty store; refuses to overwrite a file."""
        _take_name(path)
        store = Store(path, key, Schema())
        try:
            with store._begin(writes=True, any_version=True) as connection:
                store._schema.upgrade(connection)
                connection.execute(insert(t.meta).values(key="store", value=uid))
        except BaseException:
            store.close()
            path.unlink(missing_ok=True)
            raise
        store.uid = uid
        return store

    @staticmethod
    def open(
        path: Path, key: bytes, before_upgrade: Callable[[Store], object] | None = None, schema: Schema | None = None
    ) -> Store:
        """The store in a file; one of an earlier program is upgraded after ``before_upgrade`` (a backup) has returned.

        Raises StoreBroken, StoreTooNew, StoreUnavailable; whatever is raised, the file is as it was or upgraded whole.
        """
        if not present(path):
            raise StoreBroken(
                f"Berkas {path.name} tidak ditemukan. Periksa sambungan ke folder bersama atau pilih berkas lain.",
                f"The file {path.name} was not found. Check the connection to the share or choose another file.",
            )
        store = Store(path, key, schema or Schema())
        try:
            if store._outdated():
                if before_upgrade is None:
                    raise _too_old(path)
                before_upgrade(store)
                store._upgrade()
            with store._begin() as connection:
                store.uid = connection.execute(select(t.meta.c.value).where(t.meta.c.key == "store")).scalar_one()
        except BaseException:
            store.close()
            raise
        return store

    def _outdated(self) -> bool:
        """True where an earlier program made the file. Raises StoreBroken (no version), StoreTooNew."""
        with self._begin(any_version=True) as connection:
            version = self._schema.version(connection)
        if not version:
            raise StoreBroken(
                f"Berkas {self.path.name} bukan basis data kantor dari Aduan ini. Pilih berkas lain.",
                f"The file {self.path.name} is not an office's database of this Aduan. Choose another file.",
            )
        if version not in self._schema.known:
            raise _too_new()
        return version != self._schema.head

    def _upgrade(self) -> None:
        """In one writing transaction; another desk that was faster is met there and nothing is done twice."""
        with self._begin(writes=True, any_version=True) as connection:
            if self._schema.version(connection) in self._schema.known:
                self._schema.upgrade(connection)

    # ----------------------------------------------------------------------------------- reading and writing

    @contextmanager
    def write(self, stamp: Stamp, sealer: Sealer) -> Iterator[UnitOfWork]:
        """One writing transaction, sealed and committed at its end, rolled back on any error."""
        with self._begin(writes=True) as connection:
            uow = UnitOfWork(connection, self.uid, stamp, self._cache)
            yield uow
            uow.close(sealer)

    @contextmanager
    def read(self) -> Iterator[Reads]:
        """One reading transaction."""
        with self._begin() as connection:
            yield Reads(connection, self.uid, self._cache)

    @contextmanager
    def _begin(self, writes: bool = False, any_version: bool = False) -> Iterator[Connection]:
        connection, transaction = self._with_present_key(lambda: self._start(writes, any_version))
        try:
            try:
                yield connection
            except BaseException:
                transaction.rollback()
                raise
            # The driver's COMMIT may find readers and is then tried again; SQLAlchemy's own would give up at once.
            patiently(lambda: connection.exec_driver_sql("COMMIT"), self.longest_wait)
            transaction.commit()
        except DBAPIError as error:
            explain(error)
            raise
        finally:
            connection.close()

    def _start(self, writes: bool, any_version: bool) -> tuple[Connection, RootTransaction]:
        """Begin and read at once: a busy file, a new key and a new schema are met here, where nothing is lost."""
        connection = (self._writer if writes else self._reader).connect()
        try:
            transaction = connection.begin()
            if any_version:
                connection.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
            elif connection.exec_driver_sql(VERSION).scalar() != self._schema.head:
                raise _too_new()  # upgraded by a newer program while this one had the file open
        except BaseException:
            connection.close()
            raise
        return connection, transaction

    def change_mark(self) -> int:
        """A number that another desk's commit changes (PRAGMA data_version). Raises StoreUnavailable, also where the
        file was taken away or replaced since the first asking."""

        found = identity(self.path)  # an open file outlives its name, and reads on as if nothing had happened
        self._identity = self._identity or found
        if found != self._identity:
            raise not_writable()

        def ask() -> int:
            with self._reader.connect() as connection:
                return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

        return self._with_present_key(ask)

    def close(self) -> None:
        """Let go of the file."""
        self._writer.dispose()
        self._reader.dispose()

    # ----------------------------------------------------------------------------------- the key

    def rekey(self, key: bytes) -> None:
        """Encrypt the file anew and go on with the new key; other desks ask their key source. Raises StoreUnavailable.

        Where it raises, the file opens with the old key or (cut off at the very end) with the new one, never with none.
        """
        self.close()
        rekey(self.path, self.key, key, self.longest_wait)
        self._use(key)

    def _with_present_key(self, act: Callable[[], Result]) -> Result:
        """Act, patiently; where another desk has replaced the file's key, take the new one and act again."""
        key = self.key
        try:
            return patiently(act, self.longest_wait)
        except StoreBroken:
            if not self._renewed(key):
                raise
            return patiently(act, self.longest_wait)

    def _renewed(self, failed: bytes) -> bool:
        with self._renewing:
            if self.key != failed:
                return True
            keys = self.key_source() if self.key_source else ()
            found = next((key for key in keys if key != failed and self._opens(key)), None)
            if found is None:
                return False
            self.close()
            self._use(found)
            return True

    def _opens(self, key: bytes) -> bool:
        try:
            Store.open(self.path, key, schema=self._schema).close()
        except StoreBroken:
            return False
        return True


def _take_name(path: Path) -> None:
    """An empty file of that name, made by nobody else. Raises StoreBroken, StoreUnavailable."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        raise StoreBroken(
            f"Berkas {path.name} sudah ada. Pilih nama lain; berkas yang ada tidak diubah.",
            f"The file {path.name} exists already. Choose another name; the file was left as it is.",
        ) from None
    except OSError as error:
        raise out_of_reach() from error


def _too_new() -> StoreTooNew:
    return StoreTooNew(
        "Basis data ini dibuat oleh Aduan yang lebih baru. Pasang versi terbaru di komputer ini.",
        "This database was made by a newer Aduan. Install the latest version on this computer.",
    )


def _too_old(path: Path) -> StoreBroken:
    return StoreBroken(
        f"Berkas {path.name} dibuat oleh Aduan yang lebih lama. Masuk dulu lewat Aduan agar diperbarui.",
        f"The file {path.name} was made by an older Aduan. Sign in with Aduan first, so that it is upgraded.",
    )
