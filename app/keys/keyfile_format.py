"""The key file's contents as data and as JSON, read strictly: what is not exactly right is refused."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import Any

from app.domain.errors import KeyFileBroken, StoreTooNew
from app.keys.kdf import KdfParams

FORMAT = 1
UID_BYTES = 16
KEY_BYTES = 32
_OWN = ("salt", "kdf", "sealed_keys")  # an account changes these by itself, with its password


@dataclass(frozen=True)
class Slot:
    """One account's way in; bytes as hex in the file."""

    account: str
    name_hash: str
    salt: str
    kdf: KdfParams
    sealed_keys: str  # both private keys under the password
    public: str  # X25519
    database: dict[str, str] = field(default_factory=dict)  # generation -> database key sealed to ``public``
    authority: str = ""  # administrators: the CA's private key, sealed to ``public``


@dataclass(frozen=True)
class KeyFile:
    """The whole file as data."""

    store: str
    salt: str
    slots: tuple[Slot, ...]
    recovery_salt: str
    recovery_sealed: str  # the recovery X25519 private key under the code
    recovery_public: str
    recovery_database: dict[str, str]
    recovery_authority: str
    authority: str  # CA certificate, DER hex; every password box is bound to it
    signature: str = ""
    signer: str = ""  # certificate of the administrator who signed

    def signed_part(self) -> bytes:
        """What the administrator vouches for: everything except each account's own password box."""
        slots = [{k: v for k, v in _slot_json(s).items() if k not in _OWN} for s in self.slots]
        data = {k: v for k, v in _file_json(self).items() if k not in ("slots", "signature", "signer")}
        text = json.dumps({**data, "slots": slots}, sort_keys=True, separators=(",", ":"))
        return b"aduan-key-file-v1\n" + text.encode()

    def slot(self, account: str) -> Slot | None:
        """An account's slot."""
        return next((s for s in self.slots if s.account == account), None)

    def newest(self) -> int:
        """The newest generation of the database key."""
        return max(int(g) for g in self.recovery_database)


def broken() -> KeyFileBroken:
    """What is told where the file is not what an administrator signed."""
    return KeyFileBroken(
        "Berkas kunci rusak atau telah diubah. Pulihkan berkas kunci dari cadangan terakhir.",
        "The key file is damaged or altered. Restore it from the latest backup.",
    )


def to_text(file: KeyFile) -> str:
    """The file as JSON."""
    return json.dumps(_file_json(file), indent=1, sort_keys=True)


def _file_json(file: KeyFile) -> dict[str, Any]:
    own = {f.name: getattr(file, f.name) for f in fields(file) if f.name != "slots"}
    return {"format": FORMAT, **own, "slots": [_slot_json(s) for s in file.slots]}


def _slot_json(slot: Slot) -> dict[str, Any]:
    cost = {"memory_kib": slot.kdf.memory_kib, "passes": slot.kdf.passes, "lanes": slot.kdf.lanes}
    return {**{f.name: getattr(slot, f.name) for f in fields(slot) if f.name != "kdf"}, "kdf": cost}


def from_text(text: str) -> KeyFile:
    """The file of ``to_text``. Raises KeyFileBroken, StoreTooNew."""
    try:
        data = json.loads(text)
        _check_format(data["format"])
        file = KeyFile(
            store=_hex(data["store"], UID_BYTES),
            salt=_hex(data["salt"]),
            slots=tuple(_slot(s) for s in data["slots"]),
            recovery_salt=_hex(data["recovery_salt"]),
            recovery_sealed=_hex(data["recovery_sealed"]),
            recovery_public=_hex(data["recovery_public"], KEY_BYTES),
            recovery_database=_generations(data["recovery_database"]),
            recovery_authority=_hex(data["recovery_authority"]),
            authority=_hex(data["authority"]),
            signature=_hex(data["signature"]),
            signer=_hex(data["signer"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise broken() from None
    if len(data) != len(fields(file)) + 1 or _doubled(file) or not file.recovery_database:
        raise broken()
    return file


def _check_format(number: object) -> None:
    if not isinstance(number, int) or number < FORMAT:
        raise ValueError("format")
    if number > FORMAT:
        raise StoreTooNew(
            "Berkas kunci dibuat oleh Aduan yang lebih baru. Perbarui Aduan di komputer ini.",
            "The key file was made by a newer Aduan. Update Aduan on this computer.",
        )


def _slot(data: dict[str, Any]) -> Slot:
    if set(data) != {f.name for f in fields(Slot)}:
        raise ValueError("fields")
    cost = KdfParams(**data["kdf"])
    if not all(type(n) is int for n in (cost.memory_kib, cost.passes, cost.lanes)):
        raise ValueError("kdf")
    return Slot(
        account=_hex(data["account"], UID_BYTES),
        name_hash=_hex(data["name_hash"], KEY_BYTES),
        salt=_hex(data["salt"], UID_BYTES),
        kdf=cost,
        sealed_keys=_hex(data["sealed_keys"]),
        public=_hex(data["public"], KEY_BYTES),
        database=_generations(data["database"]),
        authority=_hex(data["authority"]),
    )


def _generations(data: dict[str, Any]) -> dict[str, str]:
    if any(str(int(g)) != g or int(g) < 1 for g in data):
        raise ValueError("generation")
    return {g: _hex(box) for g, box in data.items()}


def _hex(text: Any, size: int | None = None) -> str:
    if not isinstance(text, str) or bytes.fromhex(text).hex() != text or (size and len(text) != 2 * size):
        raise ValueError("hex")
    return text


def _doubled(file: KeyFile) -> bool:
    accounts, names = {s.account for s in file.slots}, {s.name_hash for s in file.slots}
    return not len(accounts) == len(names) == len(file.slots)
