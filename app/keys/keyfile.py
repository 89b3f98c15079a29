"""The key file beside the database: who may open the store, signed by the administrator, replaced atomically."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.errors import KeyFileBroken, OfficeError, Refused, SignInRefused, Stale, StoreBroken
from app.keys import boxes, keyfile_format, recovery, whole_file
from app.keys.account_keys import AccountKeys
from app.keys.authority import Authority, certified_account, chained, opening_key, signature_holds
from app.keys.kdf import Kdf
from app.keys.keyfile_format import KeyFile as KeyFile
from app.keys.keyfile_format import Slot as Slot
from app.keys.keyfile_format import broken

SALT_BYTES = 16
RECOVERY = "recovery"


@dataclass(frozen=True)
class Unlocked:
    """What a sign-in yields; ``database_keys`` newest generation first."""

    keys: AccountKeys = field(repr=False)
    database_keys: tuple[tuple[int, bytes], ...] = field(repr=False)
    authority: Authority | None = field(repr=False)


# --------------------------------------------------------------------------------------- making


def new_file(store: str, authority: Authority, database_key: bytes, code: str) -> KeyFile:
    """A key file without slots, opened by the recovery code; the first generation is 1."""
    bare = KeyFile(
        store=store,
        salt=secrets.token_hex(SALT_BYTES),
        slots=(),
        recovery_salt="",
        recovery_sealed="",
        recovery_public="",
        recovery_database={},
        recovery_authority="",
        authority=authority.certificate.hex(),
    )
    return renew_recovery(bare, authority, {1: database_key}, code)


def renew_recovery(file: KeyFile, authority: Authority, database_keys: Mapping[int, bytes], code: str) -> KeyFile:
    """The file opened by a new recovery sheet; the old sheet opens nothing more in it."""
    pair, salt = AccountKeys.generate(RECOVERY), secrets.token_bytes(SALT_BYTES)
    key = boxes.derive(recovery.secret_of(code), salt, b"aduan-recovery")
    return replace(
        file,
        recovery_salt=salt.hex(),
        recovery_sealed=boxes.seal(key, pair.to_bytes(), _bound_keys(file, RECOVERY)).hex(),
        recovery_public=pair.public.hex(),
        recovery_database=_seal_database(file.store, RECOVERY, pair.public, database_keys),
        recovery_authority=_seal_authority(file.store, RECOVERY, pair.public, authority),
    )


def add_slot(
    file: KeyFile, kdf: Kdf, keys: AccountKeys, name: str, password: str, database_keys: Mapping[int, bytes],
    authority: Authority | None,
) -> KeyFile:  # fmt: skip
    """The file with one more account, or an account's new keys; administrators are handed the authority.

    Raises Refused where another account has that name already.
    """
    slot = Slot(
        account=keys.account,
        name_hash=name_hash(file, name),
        salt="",
        kdf=kdf.params,
        sealed_keys="",
        public=keys.public.hex(),
        database=_seal_database(file.store, keys.account, keys.public, database_keys),
        authority=_seal_authority(file.store, keys.account, keys.public, authority) if authority else "",
    )
    others = tuple(s for s in file.slots if s.account != keys.account)
    if any(hmac.compare_digest(s.name_hash, slot.name_hash) for s in others):
        raise Refused("Nama pengguna ini sudah dipakai. Pilih nama lain.", "This user name is taken. Choose another.")
    return replace(file, slots=(*others, _with_password(file, slot, kdf, keys, password)))


def change_password(file: KeyFile, kdf: Kdf, keys: AccountKeys, password: str) -> KeyFile:
    """The file with the account's private keys under a new password; its own slot needs no new signature.

    Raises KeyFileBroken where the account, or this pair of it, is no longer in the file.
    """
    slot = file.slot(keys.account)
    if slot is None or slot.public != keys.public.hex():
        raise KeyFileBroken(
            "Akun Anda tidak ada lagi di berkas kunci. Hubungi administrator.",
            "Your account is no longer in the key file. Ask the administrator.",
        )
    renewed = _with_password(file, slot, kdf, keys, password)
    return replace(file, slots=tuple(renewed if s.account == keys.account else s for s in file.slots))


def remove_slot(file: KeyFile, account: str) -> KeyFile:
    """The file without an account; the store must be re-keyed as well."""
    return replace(file, slots=tuple(s for s in file.slots if s.account != account))


def add_generation(file: KeyFile, generation: int, key: bytes, publics: Mapping[str, bytes]) -> KeyFile:
    """The file with a further database key for every slot; ``publics`` come from the journal's certificates.

    Raises KeyFileBroken where a slot's key is not the certified one: the new key must not go to a stranger.
    """
    if any(publics.get(s.account, b"").hex() != s.public for s in file.slots) or generation <= file.newest():
        raise broken()
    new = {generation: key}
    slots = tuple(
        replace(s, database={**s.database, **_seal_database(file.store, s.account, bytes.fromhex(s.public), new)})
        for s in file.slots
    )
    own = _seal_database(file.store, RECOVERY, bytes.fromhex(file.recovery_public), new)
    return replace(file, slots=slots, recovery_database={**file.recovery_database, **own})


def drop_generations(file: KeyFile, keep: int) -> KeyFile:
    """The file with one generation only, after the database has been re-keyed. Raises KeyFileBroken if one lacks it."""
    kept = str(keep)
    if kept not in file.recovery_database or any(kept not in s.database for s in file.slots):
        raise broken()
    slots = tuple(replace(s, database={kept: s.database[kept]}) for s in file.slots)
    return replace(file, slots=slots, recovery_database={kept: file.recovery_database[kept]})


# --------------------------------------------------------------------------------------- trusting


def signed_by(file: KeyFile, keys: AccountKeys, certificate: bytes) -> KeyFile:
    """The file signed by an administrator."""
    return replace(file, signature=keys.sign(file.signed_part()).hex(), signer=certificate.hex())


def check_signature(file: KeyFile) -> None:
    """Raise KeyFileBroken unless an administrator's slot of this file signed it under the office's authority.

    Every password box is bound to that authority, so that a whole file of a stranger's making opens with no
    password of ours. An officer's own forgery is caught by ``check_signer``.
    """
    signer, signature = bytes.fromhex(file.signer), bytes.fromhex(file.signature)
    if not chained(signer, bytes.fromhex(file.authority)):
        raise broken()
    slot = file.slot(certified_account(signer))
    if slot is None or not slot.authority or not signature_holds(signer, file.signed_part(), signature):
        raise broken()


def check_signer(file: KeyFile, authority: bytes, administrators: Collection[str]) -> None:
    """Raise KeyFileBroken unless one of the journal's administrators (account uids, also past ones) signed the file.

    To be asked once the store is open, and again before a changed file is signed anew. ``authority`` is the
    journal's CA certificate.
    """
    check_signature(file)
    if (
        bytes.fromhex(file.authority) != authority
        or certified_account(bytes.fromhex(file.signer)) not in administrators
    ):
        raise broken()


def certified_keys(authority: bytes, certificates: Iterable[bytes]) -> dict[str, bytes]:
    """Account uid -> X25519 public key, out of certificates that the authority issued; raises StoreBroken."""
    found = {}
    for own in certificates:
        if not chained(own, authority):
            raise StoreBroken(
                "Sertifikat sebuah akun bukan dari kantor ini. Periksa basis data sebelum mengganti kunci.",
                "An account's certificate is not this office's. Verify the database before replacing its key.",
            )
        found[certified_account(own)] = opening_key(own)
    return found


# --------------------------------------------------------------------------------------- opening


def unlock(file: KeyFile, kdf: Kdf, name: str, password: str) -> Unlocked:
    """Sign in; one Argon2id run whether or not the name is known. Raises SignInRefused, KeyFileBroken."""
    check_signature(file)
    own = name_hash(file, name)
    slot = next((s for s in file.slots if hmac.compare_digest(s.name_hash, own)), None)
    # An unknown name costs what any other does.
    salt, cost = (slot.salt, slot.kdf) if slot else (file.salt, file.slots[0].kdf)
    key = kdf.derive(password, bytes.fromhex(salt), cost)
    if slot is None:
        raise SignInRefused
    try:
        plain = boxes.unseal(key, bytes.fromhex(slot.sealed_keys), _bound_keys(file, slot.account))
    except boxes.BoxRefused:
        raise SignInRefused from None
    keys = AccountKeys.from_bytes(slot.account, plain)
    if keys.public.hex() != slot.public:
        raise broken()
    return _open_boxes(file, keys, slot.database, slot.authority)


def recover(file: KeyFile, code: str) -> Unlocked:
    """Open database and authority with the recovery sheet. Raises OfficeError (mistyped, another office's)."""
    check_signature(file)
    key = boxes.derive(recovery.secret_of(code), bytes.fromhex(file.recovery_salt), b"aduan-recovery")
    try:
        plain = boxes.unseal(key, bytes.fromhex(file.recovery_sealed), _bound_keys(file, RECOVERY))
    except boxes.BoxRefused:
        raise OfficeError(
            "Kode pemulihan ini bukan untuk kantor ini, atau lembarnya sudah diganti. Cari lembar yang terakhir.",
            "This recovery code is not for this office, or the sheet was replaced. Look for the latest sheet.",
        ) from None
    keys = AccountKeys.from_bytes(RECOVERY, plain)
    return _open_boxes(file, keys, file.recovery_database, file.recovery_authority)


def database_keys(file: KeyFile, keys: AccountKeys) -> dict[int, bytes]:
    """Generation -> database key, for an account that is signed in already. Raises KeyFileBroken."""
    slot = file.slot(keys.account)
    if slot is None:
        raise broken()
    return dict(_open_boxes(file, keys, slot.database, "").database_keys)


def _open_boxes(file: KeyFile, keys: AccountKeys, database: Mapping[str, str], authority: str) -> Unlocked:
    def opened(box: str, purpose: str) -> bytes:
        return boxes.open_sealed(keys.opening, bytes.fromhex(box), _bound(file.store, keys.account, purpose))

    try:
        generations = sorted(((int(g), opened(box, f"db{g}")) for g, box in database.items()), reverse=True)
        own = bytes.fromhex(file.authority)
        ca = Authority.from_bytes(own, opened(authority, "authority")) if authority else None
    except (boxes.BoxRefused, ValueError):
        raise broken() from None
    return Unlocked(keys, tuple(generations), ca)


def name_hash(file: KeyFile, name: str) -> str:
    """The keyed hash under which a user name stands in the file; no name stands there in clear."""
    plain = unicodedata.normalize("NFKC", name).strip().casefold()
    return hmac.new(bytes.fromhex(file.salt), plain.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


# --------------------------------------------------------------------------------------- sealing


def _with_password(file: KeyFile, slot: Slot, kdf: Kdf, keys: AccountKeys, password: str) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    key = kdf.derive(password, salt, kdf.params)
    sealed = boxes.seal(key, keys.to_bytes(), _bound_keys(file, keys.account))
    return replace(slot, salt=salt.hex(), kdf=kdf.params, sealed_keys=sealed.hex())


def _seal_database(store: str, account: str, public: bytes, keys: Mapping[int, bytes]) -> dict[str, str]:
    return {str(g): boxes.seal_to(public, key, _bound(store, account, f"db{g}")).hex() for g, key in keys.items()}


def _seal_authority(store: str, account: str, public: bytes, authority: Authority) -> str:
    return boxes.seal_to(public, authority.key_bytes(), _bound(store, account, "authority")).hex()


def _bound_keys(file: KeyFile, account: str) -> bytes:
    """The office's authority is bound in: who knows a password learns from it which authority is true."""
    return _bound(file.store, account, "keys|" + hashlib.sha256(bytes.fromhex(file.authority)).hexdigest())


def _bound(store: str, account: str, purpose: str) -> bytes:
    return f"aduan-key-file|{keyfile_format.FORMAT}|{store}|{account}|{purpose}".encode()


# --------------------------------------------------------------------------------------- on disk


def path_beside(database: Path) -> Path:
    """Where the key file of a database lies."""
    return database.with_name(database.name + ".keys")


def read(path: Path) -> KeyFile:
    """The key file. Raises KeyFileBroken (with what to do), StoreTooNew, StoreUnavailable."""
    try:
        return keyfile_format.from_text(whole_file.read_whole(path))
    except FileNotFoundError:
        raise KeyFileBroken(
            f"Berkas kunci {path.name} tidak ada di samping basis data. Salin dari cadangan ke folder yang sama.",
            f"The key file {path.name} is missing beside the database. Copy it from a backup into the same folder.",
        ) from None
    except UnicodeDecodeError:
        raise broken() from None


def write(path: Path, file: KeyFile) -> None:
    """Replace the file atomically: a reader finds the old or the new one, whole.

    Raises Stale where the store was re-keyed since ``file`` was read (writing it would lose the database key for
    everyone), StoreUnavailable.
    """
    present = _present(path)
    if present and present.store == file.store and present.newest() > file.newest():
        raise Stale(
            "Kunci basis data baru saja diganti dari komputer lain. Tidak ada yang diubah; coba lagi.",
            "The database key was just replaced from another computer. Nothing was changed; try again.",
        )
    whole_file.replace_whole(path, keyfile_format.to_text(file))


def _present(path: Path) -> KeyFile | None:
    try:
        return read(path)
    except KeyFileBroken:
        return None


def held(path: Path) -> AbstractContextManager[None]:
    """Keep other desks from changing the file between reading and writing it; raises StoreUnavailable."""
    return whole_file.held(path)


def update(path: Path, change: Callable[[KeyFile], KeyFile]) -> None:
    """Read, change and write the file with no other desk in between. Raises what ``change`` and ``write`` raise."""
    with held(path):
        write(path, change(read(path)))
