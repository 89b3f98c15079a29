"""Processes killed at any moment lose nothing acknowledged, leave nothing half done and keep nobody out."""

from __future__ import annotations

import multiprocessing
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.keys import keyfile
from app.storage import tables as t
from app.storage.store import Store
from app.usecases.open_store import open_store
from app.usecases.settings import change_settings
from app.usecases.sign_in import close
from app.usecases.verify_store import verify
from tests.architecture.sources import ROOT
from tests.usecases.conftest import MONDAY, PlayedOffice
from tests.usecases.kill_work import Done, Place, replace_key, work

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kills as Linux does"),
]
KILLS, DESKS = 200, 2
LONGEST = 120  # seconds until a process must have said something


@pytest.fixture
def place(office: PlayedOffice, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    office.store.close()
    keys = {account: own.to_bytes() for account, own in office.keys.items()}
    return Place(office.path, keys, MONDAY, time.monotonic())


@dataclass
class Process:
    """A process at work, and what it told."""

    act: Callable[..., None]
    place: Place
    words: tuple[Any, ...] = ()
    done: list[Done] = field(default_factory=list)

    def __post_init__(self) -> None:
        context = multiprocessing.get_context("forkserver")  # the imports are made once
        context.set_forkserver_preload(["tests.usecases.kill_work"])
        self._told, end = context.Pipe(duplex=False)
        self._process = context.Process(target=self.act, args=(self.place, end, *self.words))
        self._process.start()
        end.close()

    def hear(self) -> Any:
        """The next thing it tells."""
        assert self._told.poll(LONGEST)
        return self._told.recv()

    def hear_done(self, times: int) -> None:
        """Let it do so many things."""
        self.done += [self.hear() for _ in range(times)]

    def kill_within(self, seconds: float) -> None:
        """Let it work a little, kill it, and hear what it told until then."""
        self._process.join(seconds)
        if self._process.exitcode is None:
            self._process.kill()
        self.end()

    def end(self) -> int:
        """Hear everything until it has ended; gives its exit code."""
        for said in _rest(self._told):
            if isinstance(said, tuple):
                self.done.append(said)
        self._process.join()
        assert self._process.exitcode is not None
        return self._process.exitcode


def _rest(told: Connection) -> Iterator[Any]:
    """What still comes; a message cut off by a kill is the last."""
    try:
        while True:
            yield told.recv()
    except (EOFError, OSError):
        return


def key_of(path: Path) -> bytes:
    """The key that opens the file now."""
    place = Place(path, {}, MONDAY, time.monotonic())
    desk = place.desk("rina")
    desk.store.close()
    return desk.store.key


def assert_whole(place: Place, key: bytes, done: list[Done]) -> None:
    """Everything acknowledged is there, and no transaction is there by half."""
    with closing(Store.open(place.path, key)) as store, store.read() as reads:
        assert reads.missing({case: (sequence, digest) for _task, case, sequence, digest in done}) == ()
        run = reads.connection.execute
        entries, last = run(select(func.count(), func.max(t.journal.c.position))).one()
        assert entries == last == run(select(func.count()).select_from(t.bodies)).scalar()
        assert entries == run(select(func.sum(t.seals.c.last - t.seals.c.first + 1))).scalar()
        unsealed = select(t.journal.c.position).where(t.journal.c.seal.not_in(select(t.seals.c.seal)))
        assert run(unsealed).all() == []


def assert_done_once(place: Place, done: list[Done]) -> None:
    """Nothing is doubled, every acknowledged step is among the performed, no number is missing, all is sealed."""
    assert [task for task, times in Counter(d[0] for d in done).items() if times > 1] == []
    desk = place.desk("dewi")
    assert verify(desk) == ()
    with desk.store.read() as reads:
        performed = reads.connection.execute(select(t.performed.c.task)).scalars().all()
        cases = set(reads.connection.execute(select(t.cases.c.case)).scalars())
        numbers = reads.connection.execute(select(t.cases.c.sequence).order_by(t.cases.c.sequence)).scalars().all()
        letters = select(t.letters.c.sequence).where(t.letters.c.number != "").order_by(t.letters.c.sequence)
        numbered = reads.connection.execute(letters).scalars().all()
    close(desk)
    assert [task for task, times in Counter(performed).items() if times > 1] == []
    assert {d[0] for d in done} <= set(performed) | cases
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbered == list(range(1, len(numbered) + 1))


def reached_letters(place: Place) -> bool:
    """True where the work came as far as numbered letters."""
    desk = place.desk("rina")
    with desk.store.read() as reads:
        found = reads.connection.execute(select(t.letters.c.number).where(t.letters.c.number != "")).first()
    close(desk)
    return found is not None


def test_two_hundred_kills_lose_nothing_and_leave_nothing_half_done(place: Place) -> None:
    chance, done, key = random.Random(16112026), list[Done](), key_of(place.path)
    desks = [Process(work, place, (seed,)) for seed in range(DESKS)]
    for kill in range(KILLS):
        desk = desks.pop(0)
        desk.hear()
        desk.hear_done(chance.randrange(3))
        desk.kill_within(chance.uniform(0.0, 0.2))
        done += desk.done
        assert_whole(place, key, desk.done)
        desks.append(Process(work, place, (DESKS + kill,)))
    for desk in desks:
        desk.kill_within(0.0)
        done += desk.done
    assert len(done) > KILLS // 2
    assert_done_once(place, done)


def test_several_desks_at_once_double_no_step_and_leave_no_gap(place: Place) -> None:
    desks = [Process(work, place, (seed, 30)) for seed in range(5)]
    assert [desk.end() for desk in desks] == [0] * 5
    done = [each for desk in desks for each in desk.done]
    assert len(done) == 150
    assert_done_once(place, done)
    assert reached_letters(place)


def assert_finished(place: Place, generation: int) -> None:
    """The administrator's next sign-in leaves one generation."""
    close(place.desk("dewi"))
    (newest,) = keyfile.read(keyfile.path_beside(place.path)).recovery_database
    assert int(newest) >= generation


def test_a_rekeying_killed_at_any_call_keeps_nobody_out(place: Place) -> None:
    """Another desk is open all the while and goes on as if nothing had happened."""
    whole = Process(replace_key, place)
    assert whole.hear() is None
    calls = whole.hear()
    assert whole.end() == 0
    rina, dewi = place.desk("rina"), place.desk("dewi")
    for dies_at in range(1, calls, max(1, calls // 60)):
        killed = Process(replace_key, place, (dies_at,))
        assert killed.end() == -signal.SIGKILL
        with rina.store.read() as reads:
            assert reads.office().accounts
        change_settings(dewi, {"place": f"Latihan {dies_at}"})
        open_store(place.path, "sari", "kantor latihan saja", dewi.kdf).store.close()
        assert_finished(place, 2)
    assert verify(rina) == ()
    close(rina)
    close(dewi)


def test_a_rekeying_killed_while_the_file_is_rewritten_keeps_nobody_out(place: Place) -> None:
    """At a random moment, while another process writes: what that one was told is there under whatever key."""
    chance, done = random.Random(16112026), list[Done]()
    for seed in range(25):
        writing, killed = Process(work, place, (seed,)), Process(replace_key, place)
        killed.hear()
        writing.hear()
        writing.hear_done(1)
        killed.kill_within(chance.uniform(0.0, 0.15))
        writing.kill_within(0.1)
        done += writing.done
        assert_whole(place, key_of(place.path), writing.done)
        assert_finished(place, 1)
    assert_done_once(place, done)
