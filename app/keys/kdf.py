"""Argon2id: a password becomes a key, at a cost that an office PC can bear and a guesser cannot."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from app.domain.errors import KeyFileBroken, OfficeError

KEY_BYTES = 32


@dataclass(frozen=True)
class KdfParams:
    """Argon2id's cost: memory in KiB, passes, lanes (DESIGN: 256 MiB, 3, 1)."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 1


STANDARD = KdfParams()
FLOOR = KdfParams(memory_kib=64 * 1024, passes=2)
# A key file that demands more than an office PC has would only keep people out.
CEILING = KdfParams(memory_kib=2 * 1024 * 1024, passes=16, lanes=8)


class Kdf:
    """Derives keys and refuses costs below a floor; ``on_run`` is told of every derivation."""

    def __init__(
        self, params: KdfParams = STANDARD, floor: KdfParams = FLOOR, on_run: Callable[[], None] | None = None
    ) -> None:
        self.params = params
        self._floor = floor
        self._on_run = on_run

    def derive(self, password: str, salt: bytes, params: KdfParams) -> bytes:
        """A 32-byte key; the password counts as the same however its letters were composed (NFC).

        Raises KeyFileBroken where the stored cost lies outside floor and ceiling, OfficeError without enough memory.
        """
        self._check(params)
        if self._on_run:
            self._on_run()
        secret = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
        try:
            return hash_secret_raw(secret, salt, params.passes, params.memory_kib, params.lanes, KEY_BYTES, Type.ID)
        except (HashingError, MemoryError):
            raise OfficeError(
                "Memori komputer tidak cukup untuk membuka kunci. Tutup program lain, lalu coba lagi.",
                "The computer has too little free memory to open the keys. Close other programs, then try again.",
            ) from None

    def _check(self, params: KdfParams) -> None:
        if params.memory_kib < self._floor.memory_kib or params.passes < self._floor.passes or params.lanes < 1:
            raise KeyFileBroken(
                "Berkas kunci memakai perlindungan kata sandi yang terlalu lemah. Pulihkan berkas kunci dari cadangan.",
                "The key file protects its passwords too weakly. Restore the key file from a backup.",
            )
        if params.memory_kib > CEILING.memory_kib or params.passes > CEILING.passes or params.lanes > CEILING.lanes:
            raise KeyFileBroken(
                "Berkas kunci meminta lebih banyak memori daripada wajarnya. Pulihkan berkas kunci dari cadangan.",
                "The key file demands more memory than is sensible. Restore the key file from a backup.",
            )
