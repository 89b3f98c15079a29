"""Argon2id: a password becomes a key, at a cost that an office PC can bear and a guesser cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

from app.domain.errors import KeyFileBroken

KEY_BYTES = 32


@dataclass(frozen=True)
class KdfParams:
    """Argon2id's cost: memory in KiB, passes, lanes (DESIGN: 256 MiB, 3, 1)."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 1


STANDARD = KdfParams()
FLOOR = KdfParams(memory_kib=64 * 1024, passes=2)


class Kdf:
    """Derives keys and refuses costs below a floor; ``on_run`` is told of every derivation."""

    def __init__(
        self, params: KdfParams = STANDARD, floor: KdfParams = FLOOR, on_run: Callable[[], None] | None = None
    ) -> None:
        self.params = params
        self._floor = floor
        self._on_run = on_run

    def derive(self, password: str, salt: bytes, params: KdfParams) -> bytes:
        """A 32-byte key; raises KeyFileBroken where the stored cost lies below the floor."""
        if params.memory_kib < self._floor.memory_kib or params.passes < self._floor.passes:
            raise KeyFileBroken(
                "Berkas kunci memakai perlindungan kata sandi yang terlalu lemah. Pulihkan berkas kunci dari cadangan.",
                "The key file protects its passwords too weakly. Restore the key file from a backup.",
            )
        if self._on_run:
            self._on_run()
        return hash_secret_raw(
            password.encode(), salt, params.passes, params.memory_kib, params.lanes, KEY_BYTES, Type.ID
        )
