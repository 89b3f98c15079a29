"""Plays the journeys from which stencils are made, as the practice office does, at the desks of a benchmark office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from random import Random

from app.domain.clock import SetClock
from app.domain.journey import Journey
from app.storage.store import Store
from app.usecases.play_journey import Player
from app.usecases.practice import Officers
from benchmarks.capture import capture
from benchmarks.stencil import Stencil
from benchmarks.texts import Complaint, complaint

WHOLE = ("tanpa_cek", "cek_lapangan", "dikembalikan")
SHORT = "bukan_wewenang"
# Where open cases wait: journey and step. Step 2 comes first: most of what is open waits there.
OPEN = (
    ("tanpa_cek", 2), ("tanpa_cek", 3), ("tanpa_cek", 4), ("cek_lapangan", 5), ("cek_lapangan", 6), ("cek_lapangan", 7),
    ("tanpa_cek", 8), ("cek_lapangan", 9), ("tanpa_cek", 10), ("cek_lapangan", 11), ("tanpa_cek", 12),
)  # fmt: skip
FIELDS = {
    "title": "judul", "text": "isi", "name": "pelapor_nama", "nik": "pelapor_nik", "phone": "pelapor_telepon",
    "email": "pelapor_surel", "address": "pelapor_alamat", "firm": "terlapor_nama", "firm_address": "terlapor_alamat",
    "place": "lokasi", "tracking_id": "tracking_id",
}  # fmt: skip


class Stencils:
    """Stencils by journey and waiting step (None: to its end), each played once when first asked for."""

    def __init__(
        self, store: Store, officers: Officers, clock: SetClock, journeys: tuple[Journey, ...], begins: datetime
    ) -> None:
        self._store, self._clock, self._begins = store, clock, begins
        self._player = Player(officers.holding, clock)
        self._journeys: Mapping[str, Journey] = {j.id: j for j in journeys}
        self._made: dict[tuple[str, int | None], Stencil] = {}
        self._random = Random(1)

    def get(self, journey: str, until: int | None = None) -> Stencil:
        """The stencil; its case is one of the store's cases."""
        if (journey, until) not in self._made:
            words = complaint(self._random)
            self._clock.moment = self._begins
            case = self._player.play(self._journeys[journey], until, _changes(words))
            with self._store.read() as reads:
                self._made[journey, until] = capture(reads, case, words)
        return self._made[journey, until]

    @property
    def played(self) -> int:
        """How many cases the store holds because of stencils."""
        return len(self._made)


def _changes(words: Complaint) -> dict[str, object]:
    return {FIELDS[name]: value for name, value in asdict(words).items()}
