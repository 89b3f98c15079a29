"""What processes do on one shared file until they are done or killed: real steps, each told once acknowledged."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType

from sqlalchemy import select

from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.domain.errors import Refused
from app.keys.account_keys import AccountKeys
from app.keys.kdf import Kdf, KdfParams
from app.storage import tables as t
from app.usecases.desk import Desk
from app.usecases.play_journey import Player
from app.usecases.practice import PASSWORD, Officers
from app.usecases.rekey import rekey
from app.usecases.sign_in import close, open_office
from tests.usecases.shelf import JOURNEYS

ACTS = {act.step: act for act in JOURNEYS["tanpa_cek"].steps}
CHEAP = KdfParams(memory_kib=64, passes=1)
WAITING = select(t.tasks.c.task, t.tasks.c.case, t.tasks.c.step).where(t.tasks.c.open)
MOST_OPEN = 6  # cases under way at once, so that desks meet on one


class RunningClock(SetClock):
    """The office's clock, the same in every process; playing a journey does not set it."""

    def __init__(self, moment: datetime, started: float) -> None:
        super().__init__(moment)
        self._begun, self._started = moment, started

    def now(self) -> datetime:
        return self._begun + timedelta(seconds=time.monotonic() - self._started)


@dataclass(frozen=True)
class Place:
    """Where to work, in a form that travels to another process."""

    path: Path
    keys: dict[str, bytes]
    moment: datetime
    started: float

    @property
    def clock(self) -> RunningClock:
        return RunningClock(self.moment, self.started)

    def desk(self, name: str) -> Desk:
        """Signed in on a PC of that person's own."""
        return open_office(self.path, name, PASSWORD, self.clock, Kdf(CHEAP, CHEAP), self.path.parent / name)

    def officers(self, desk: Desk) -> Officers:
        keys = {account: AccountKeys.from_bytes(account, own) for account, own in self.keys.items()}
        return Officers(desk.store, keys, self.clock, desk.home, FontBook())


Done = tuple[str, str, int, str]  # task (a new case: its uid), case, and the case's last entry: sequence and hash


def work(place: Place, told: Connection, seed: int, most: int = 1_000_000) -> None:
    """Take any case one step on, or begin one; tell what was done, until ``most`` is done."""
    desk, chance, done = place.desk("rina"), random.Random(seed), 0
    player = Player(place.officers(desk).holding, place.clock)
    told.send(None)
    while done < most:
        with desk.store.read() as reads:
            waiting = reads.connection.execute(WAITING).all()
        task, case, step = chance.choice(waiting) if len(waiting) >= MOST_OPEN else ("", "", 1)
        try:
            number = str(10_000 + chance.randrange(10**9))
            case = player.act(case, ACTS[step], {"tracking_id": number})
        except (Refused, IndexError):  # another desk was faster
            continue
        with desk.store.read() as reads:
            told.send((task or case, case, *reads.head(case)))
        done += 1
    close(desk)


def replace_key(place: Place, told: Connection, dies_at: int = 0) -> None:
    """Re-key as the administrator; with ``dies_at`` the process kills itself at that call of the program's own code."""
    desk = place.desk("dewi")
    told.send(None)
    calls = 0

    def count(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call" and "/app/" in frame.f_code.co_filename
        if calls == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    rekey(desk)
    sys.setprofile(None)
    told.send(calls)
    close(desk)
