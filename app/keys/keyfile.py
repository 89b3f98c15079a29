"""The key file beside the database: who may open the store, signed by the administrator, replaced atomically."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.domain.errors import KeyFileBroken, OfficeError, SignInRefused
from app.keys import boxes, recovery
from app.keys.account_keys import AccountKeys
from app.keys.authority import Authority
from app.keys.kdf import Kdf, KdfParams

FORMAT = 1


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
    authority: str  # CA certificate, DER hex; the journal's is the one that counts
    signature: str = ""
    signer: str = ""  # certificate of the administrator who signed

    def signed_part(self) -> bytes:
        """What the administrator vouches for: everything except each account's own password box."""
        slots = [
            {k: v for k, v in _slot_json(s).items() if k not in ("salt", "kdf", "sealed_keys")} for s in self.slots
        ]
        data = {k: v for k, v in _file_json(self).items() if k not in ("slots", "signature", "signer")}
        return json.dumps({**data, "slots": slots}, sort_keys=True, separators=(",", ":")).encode()

    def slot(self, account: str) -> Slot | None:
        """An account's slot."""
        return next((s for s in self.slots if s.account == account), None)


@dataclass(frozen=True)
class Unlocked:
    """What a sign-in yields; ``database_keys`` newest generation first."""

    keys: AccountKeys = field(repr=False)
    database_keys: tuple[tuple[int, bytes], ...] = field(repr=False)
    authority: Authority | None = field(repr=False)


def new_file(store: str, authority: Authority, database_key: bytes, code: str) -> KeyFile:
    """A key file without slots, opened by the recovery code; the first generation is 1."""
    pair = AccountKeys.generate("recovery")
    salt = secrets.token_bytes(16)
    key = boxes.derive(recovery.secret_of(code), salt, b"aduan-recovery")
    return KeyFile(
        store=store,
        salt=secrets.token_hex(16),
        slots=(),
        recovery_salt=salt.hex(),
        recovery_sealed=boxes.seal(key, pair.to_bytes(), _bound(store, "recovery", "keys")).hex(),
        recovery_public=pair.public.hex(),
        recovery_database={"1": _seal_database(pair.public, database_key, store, "recovery", 1)},
        recovery_authority=_seal_authority(pair.public, authority, store, "recovery"),
        authority=authority.certificate.hex(),
    )


def add_slot(
    file: KeyFile, kdf: Kdf, keys: AccountKeys, name: str, password: str, database_keys: dict[int, bytes],
    authority: Authority | None,
) -> KeyFile:  # fmt: skip
    """The file with one more account; administrators are handed the authority."""
    slot = Slot(
        account=keys.account,
        name_hash=name_hash(file, name),
        salt="",
        kdf=kdf.params,
        sealed_keys="",
        public=keys.public.hex(),
        database={
            str(g): _seal_database(keys.public, k, file.store, keys.account, g) for g, k in database_keys.items()
        },
        authority=_seal_authority(keys.public, authority, file.store, keys.account) if authority else "",
    )
    slots = tuple(s for s in file.slots if s.account != keys.account)
    return replace(file, slots=(*slots, _with_password(file, slot, kdf, keys, password)))


def change_password(file: KeyFile, kdf: Kdf, keys: AccountKeys, password: str) -> KeyFile:
    """The file with the account's private keys under a new password; its own slot needs no new signature."""
    slot = file.slot(keys.account)
    if slot is None:
        raise KeyFileBroken(
            "Akun Anda tidak ada lagi di berkas kunci. Hubungi administrator.",
            "Your account is no longer in the key file. Ask the administrator.",
        )
    renewed = _with_password(file, slot, kdf, keys, password)
    return replace(file, slots=tuple(renewed if s.account == keys.account else s for s in file.slots))


def remove_slot(file: KeyFile, account: str) -> KeyFile:
    """The file without an account; the store must be re-keyed as well."""
    return replace(file, slots=tuple(s for s in file.slots if s.account != account))


def add_generation(file: KeyFile, generation: int, key: bytes, publics: dict[str, bytes]) -> KeyFile:
    """The file with a further database key for every slot; ``publics`` come from the journal's certificates."""
    slots = []
    for slot in file.slots:
        box = _seal_database(publics[slot.account], key, file.store, slot.account, generation)
        slots.append(replace(slot, database={**slot.database, str(generation): box}))
    own = _seal_database(bytes.fromhex(file.recovery_public), key, file.store, "recovery", generation)
    return replace(file, slots=tuple(slots), recovery_database={**file.recovery_database, str(generation): own})


def drop_generations(file: KeyFile, keep: int) -> KeyFile:
    """The file with one generation only, after the database has been re-keyed."""
    slots = tuple(replace(s, database={str(keep): s.database[str(keep)]}) for s in file.slots)
    return replace(file, slots=slots, recovery_database={str(keep): file.recovery_database[str(keep)]})


def signed_by(file: KeyFile, keys: AccountKeys, certificate: bytes) -> KeyFile:
    """The file signed by an administrator."""
    bare = replace(file, signature="", signer="")
    return replace(bare, signature=keys.sign(bare.signed_part()).hex(), signer=certificate.hex())


def unlock(file: KeyFile, kdf: Kdf, name: str, password: str) -> Unlocked:
    """Sign in; one Argon2id run whether or not the name is known. Raises SignInRefused."""
    slot = next((s for s in file.slots if hmac.compare_digest(s.name_hash, name_hash(file, name))), None)
    salt, params = (bytes.fromhex(slot.salt), slot.kdf) if slot else (bytes.fromhex(file.salt), _usual_cost(file, kdf))
    key = kdf.derive(password, salt, params)
    if slot is None:
        raise SignInRefused
    try:
        bound = _bound(file.store, slot.account, "keys")
        keys = AccountKeys.from_bytes(slot.account, boxes.unseal(key, bytes.fromhex(slot.sealed_keys), bound))
    except boxes.BoxRefused:
        raise SignInRefused from None
    return _open_boxes(file, keys, slot.database, slot.authority)


def recover(file: KeyFile, code: str) -> Unlocked:
    """Open database and authority with the recovery sheet; raises OfficeError."""
    key = boxes.derive(recovery.secret_of(code), bytes.fromhex(file.recovery_salt), b"aduan-recovery")
    try:
        plain = boxes.unseal(key, bytes.fromhex(file.recovery_sealed), _bound(file.store, "recovery", "keys"))
    except boxes.BoxRefused:
        raise OfficeError(
            "Kode pemulihan ini bukan untuk kantor ini.", "This recovery code is not for this office."
        ) from None
    keys = AccountKeys.from_bytes("recovery", plain)
    return _open_boxes(file, keys, file.recovery_database, file.recovery_authority)


def _usual_cost(file: KeyFile, kdf: Kdf) -> KdfParams:
    return file.slots[0].kdf if file.slots else kdf.params


def _open_boxes(file: KeyFile, keys: AccountKeys, database: dict[str, str], authority: str) -> Unlocked:
    try:
        opened = [
            (int(g), boxes.open_sealed(keys.opening, bytes.fromhex(box), _bound(file.store, keys.account, f"db{g}")))
            for g, box in database.items()
        ]
        ca = None
        if authority:
            bound = _bound(file.store, keys.account, "authority")
            private = boxes.open_sealed(keys.opening, bytes.fromhex(authority), bound)
            ca = Authority.from_bytes(bytes.fromhex(file.authority), private)
    except boxes.BoxRefused:
        raise _broken() from None
    return Unlocked(keys, tuple(sorted(opened, reverse=True)), ca)


def name_hash(file: KeyFile, name: str) -> str:
    """The keyed hash under which a user name stands in the file; no name stands there in clear."""
    return hmac.new(bytes.fromhex(file.salt), name.strip().lower().encode(), hashlib.sha256).hexdigest()


def _with_password(file: KeyFile, slot: Slot, kdf: Kdf, keys: AccountKeys, password: str) -> Slot:
    salt = secrets.token_bytes(16)
    key = kdf.derive(password, salt, kdf.params)
    sealed = boxes.seal(key, keys.to_bytes(), _bound(file.store, keys.account, "keys"))
    return replace(slot, salt=salt.hex(), kdf=kdf.params, sealed_keys=sealed.hex())


def _seal_database(public: bytes, key: bytes, store: str, account: str, generation: int) -> str:
    return boxes.seal_to(public, key, _bound(store, account, f"db{generation}")).hex()


def _seal_authority(public: bytes, authority: Authority, store: str, account: str) -> str:
    return boxes.seal_to(public, authority.key_bytes(), _bound(store, account, "authority")).hex()


def _bound(store: str, account: str, purpose: str) -> bytes:
    return f"aduan-key-file|{FORMAT}|{store}|{account}|{purpose}".encode()


# ------------------------------------------------------------------------------------------- on disk


def path_beside(database: Path) -> Path:
    """Where the key file of a database lies."""
    return database.with_name(database.name + ".keys")


def read(path: Path) -> KeyFile:
    """The key file; raises KeyFileBroken with what to do."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise KeyError("format")
        slots = tuple(Slot(**{**s, "kdf": KdfParams(**s["kdf"])}) for s in data.pop("slots"))
        data.pop("format")
        return KeyFile(slots=slots, **data)
    except FileNotFoundError:
        raise KeyFileBroken(
            f"Berkas kunci {path.name} tidak ada di samping basis data. Salin dari cadangan ke folder yang sama.",
            f"The key file {path.name} is missing beside the database. Copy it from a backup into the same folder.",
        ) from None
    except OSError as error:
        raise KeyFileBroken(
            f"Berkas kunci tidak dapat dibaca ({error.strerror}). Periksa sambungan ke folder bersama.",
            f"The key file cannot be read ({error.strerror}). Check the connection to the share.",
        ) from None
    except (ValueError, KeyError, TypeError):
        raise _broken() from None


def _broken() -> KeyFileBroken:
    return KeyFileBroken(
        "Berkas kunci rusak atau telah diubah. Pulihkan berkas kunci dari cadangan terakhir.",
        "The key file is damaged or altered. Restore it from the latest backup.",
    )


def write(path: Path, file: KeyFile) -> None:
    """Replace the file atomically: a reader finds the old or the new one, whole."""
    text = json.dumps({"format": FORMAT, **_file_json(file)}, indent=1, sort_keys=True)
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    with temporary.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(path)


def _file_json(file: KeyFile) -> dict[str, Any]:
    names = [n for n in file.__dataclass_fields__ if n != "slots"]
    return {**{n: getattr(file, n) for n in names}, "slots": [_slot_json(s) for s in file.slots]}


def _slot_json(slot: Slot) -> dict[str, Any]:
    cost = {"memory_kib": slot.kdf.memory_kib, "passes": slot.kdf.passes, "lanes": slot.kdf.lanes}
    return {**{n: getattr(slot, n) for n in slot.__dataclass_fields__ if n != "kdf"}, "kdf": cost}
