"""A founded key file with an administrator and two officers, at a cost that tests can bear."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.authority import Authority
from app.keys.kdf import Kdf, KdfParams
from app.keys.keyfile import KeyFile, Unlocked
from app.keys.recovery import new_code

STORE = "5f" * 16
NOW = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
CHEAP = KdfParams(memory_kib=64, passes=1)
ADMIN = "sekretaris"
PASSWORDS = {ADMIN: "gerimis turun di lereng", "rina": "tikar pandan tergulung", "budi": "perahu cadik bersandar"}


@dataclass
class KeyOffice:
    """An office's keys: what founding makes, and a count of the Argon2id runs."""

    store: str = STORE
    runs: int = 0
    code: str = field(default_factory=new_code)
    database_key: bytes = bytes(range(32))
    authority: Authority = field(default_factory=lambda: Authority.found("Dinas Percontohan", NOW))
    keys: dict[str, AccountKeys] = field(default_factory=dict)
    certificates: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.kdf = Kdf(CHEAP, CHEAP, self._ran)
        file = keyfile.new_file(self.store, self.authority, self.database_key, self.code)
        for number, (name, password) in enumerate(PASSWORDS.items(), 1):
            keys = AccountKeys.generate(f"{number:032x}")
            self.keys[name], self.certificates[name] = keys, self.issue(keys, name)
            ca = self.authority if name == ADMIN else None
            file = keyfile.add_slot(file, self.kdf, keys, name, password, {1: self.database_key}, ca)
        self.file = self.signed(file)

    def _ran(self) -> None:
        self.runs += 1

    def issue(self, keys: AccountKeys, person: str) -> bytes:
        return self.authority.issue(keys.signing.public_key(), keys.public, keys.account, person, NOW)

    def signed(self, file: KeyFile) -> KeyFile:
        return keyfile.signed_by(file, self.keys[ADMIN], self.certificates[ADMIN])

    def unlock(self, name: str, file: KeyFile | None = None, password: str = "") -> Unlocked:
        return keyfile.unlock(file or self.file, self.kdf, name, password or PASSWORDS[name])

    def publics(self, file: KeyFile) -> dict[str, bytes]:
        own = {k.account: k.public for k in self.keys.values()}
        return {s.account: own[s.account] for s in file.slots}


@pytest.fixture(scope="module")
def founded() -> KeyOffice:
    """One office for the tests of a module; nothing in it is changed by them save the count."""
    return KeyOffice()


@pytest.fixture
def path(tmp_path: Path, founded: KeyOffice) -> Path:
    """The key file on disk."""
    own = keyfile.path_beside(tmp_path / "kantor.aduan")
    keyfile.write(own, founded.file)
    return own
