"""Generates an office of a given size: a real encrypted store, sealed entry by entry, with a copy in the clear."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from app import paths
from app.documents.fonts import FontBook
from app.domain.clock import SetClock
from app.keys.kdf import FLOOR, Kdf
from app.storage.store import Store
from app.usecases.found_office import Founded, found_office
from app.usecases.practice import Officers, Sources
from benchmarks.bulk import Bulk
from benchmarks.places import NOW, Place
from benchmarks.plays import OPEN, SHORT, WHOLE, Stencils

YEARS = timedelta(days=4 * 365)  # how long the office has existed; certificates last five years
PLAYED = timedelta(days=21)  # before now: when the cases of the stencils begin
OPEN_SHARE, MOST_OPEN = 0.7, 7_000  # an old office has no more open cases than a young one, only a larger archive
AT_FIRST_POST = 0.75  # of the open ones, so that one post has pages beyond the hundredth
WHOLE_SHARE = 0.1  # of the closed ones; the others were passed on at step 2
BATCH = 2_000
PLAIN_UP_TO = 100_000  # cases; a larger copy in the clear takes more disk than it tells


@dataclass(frozen=True)
class Batch:
    """Cases of one stencil at one time."""

    journey: str
    until: int | None
    count: int
    shift: timedelta


def plan(cases: int, whole: tuple[str, ...] = WHOLE, waiting: tuple[tuple[str, int], ...] = OPEN) -> Iterator[Batch]:
    """Batches in the order of time: the archive over four years, then what is open."""
    random = Random(cases)
    open_cases = min(int(cases * OPEN_SHARE), MOST_OPEN)
    closed = cases - open_cases
    size = max(1, min(BATCH, closed // 12))
    span = YEARS - 2 * PLAYED
    for begin in range(0, closed, size):
        count = min(size, closed - begin)
        shift = -span + span * (begin / closed)
        long = round((begin + count) * WHOLE_SHARE) - round(begin * WHOLE_SHARE)
        yield Batch(SHORT, None, count - long, shift)
        yield Batch(whole[begin // size % len(whole)], None, long, shift)
    yield from _open(open_cases, waiting, random)


def _open(cases: int, waiting: tuple[tuple[str, int], ...], random: Random) -> Iterator[Batch]:
    here = int(cases * AT_FIRST_POST)
    shares = {waiting[0]: here}
    for number in range(cases - here):
        stop = waiting[1 + number % (len(waiting) - 1)] if len(waiting) > 1 else waiting[0]
        shares[stop] = shares.get(stop, 0) + 1
    for (journey, until), count in shares.items():
        size = max(1, count // 20)
        for begin in range(0, count, size):
            shift = timedelta(minutes=random.randrange(14 * 24 * 60))
            yield Batch(journey, until, min(size, count - begin), shift)


def generate(
    place: Place,
    say: Callable[[str], None],
    plain: bool = True,
    whole: tuple[str, ...] = WHOLE,
    waiting: tuple[tuple[str, int], ...] = OPEN,
) -> Founded:
    """Make the office anew; what was there goes."""
    shutil.rmtree(place.home, ignore_errors=True)
    place.home.mkdir(parents=True)
    started = time.perf_counter()
    sources = Sources(paths.resources())
    founded = found_office(place.file, sources.plan("padang"), Kdf(FLOOR), NOW - YEARS)
    store = Store.open(place.file, founded.database_key)
    clock = SetClock(NOW)
    try:
        officers = Officers(store, dict(founded.keys), clock, place.home, FontBook())
        stencils = Stencils(store, officers, clock, sources.journeys("padang"), NOW - PLAYED)
        needed = {(b.journey, b.until) for b in plan(place.cases, whole, waiting) if b.count}
        for journey, until in sorted(needed, key=str):
            stencils.get(journey, until)
        desk = officers.holding("")
        with store.read() as reads:
            office, sop = reads.office(), desk.sop(reads)
    finally:
        store.close()
    connection = connect(place, founded.database_key)
    bulk = Bulk(connection, office, sop, founded.keys, place.cases)
    left = place.cases - stencils.played
    batches = plan(left, whole, waiting)
    _write(bulk, stencils, batches, left, say, started)
    connection.execute("PRAGMA synchronous = FULL")
    connection.close()
    if plain and place.cases <= PLAIN_UP_TO:
        copy_in_the_clear(place, founded.database_key)
    facts = {"cases": place.cases, "entries": bulk.entries, "bytes": place.file.stat().st_size,
             "seconds": round(time.perf_counter() - started, 1)}  # fmt: skip
    (place.home / "made.json").write_text(json.dumps(facts), encoding="utf-8")
    say(f"{facts['cases']} cases, {facts['entries']} entries, {facts['bytes'] >> 20} MiB in {facts['seconds']} s")
    return founded


def _write(
    bulk: Bulk, stencils: Stencils, batches: Iterator[Batch], cases: int, say: Callable[[str], None], started: float
) -> None:
    done = waiting = 0
    for batch in batches:
        if not batch.count:
            continue
        closed = batch.until is None
        bulk.add(stencils.get(batch.journey, batch.until), batch.count, batch.shift, near=closed)
        done, waiting = done + batch.count, waiting + batch.count
        if waiting >= BATCH:
            bulk.flush()
            waiting = 0
            if done % (25 * BATCH) < BATCH:
                say(f"{done} of {cases} cases, {time.perf_counter() - started:.0f} s")
    bulk.commit()


def connect(place: Place, key: bytes) -> Any:
    """A bare connection for bulk loading: the file is worthless until the end, so nothing is synced before."""
    connection = sqlcipher.connect(str(place.file), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for setting in ("cipher_log_level = NONE", "cipher_memory_security = OFF", "journal_mode = OFF",
                    "synchronous = OFF", "temp_store = MEMORY", "cache_size = -3000000"):  # fmt: skip
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def copy_in_the_clear(place: Place, key: bytes) -> None:
    """The same tables and rows without encryption, for the floor on Python's own driver."""
    place.plain.unlink(missing_ok=True)
    connection = connect(place, key)
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(place.plain),))
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.execute("DETACH DATABASE plain")
    connection.close()
