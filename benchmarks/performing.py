"""Performing sealed steps, beside the very same SQL and one signature on a bare connection to the same file.

The floor needs no copy of the file: each of its steps is rehearsed first, rolled back at the moment of its COMMIT, and
what it had sent is then sent again, bare, and committed. So both sides write real, sealed, durable steps in turn.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event, select

from app.domain.command import Command
from app.domain.errors import Stale
from app.domain.views import TaskView
from app.storage import tables as t
from app.usecases.case_file import view
from app.usecases.desk import Desk
from app.usecases.perform import perform
from benchmarks.floors import Recorder, bare_sqlcipher
from benchmarks.measure import Result, timing
from benchmarks.places import Place, open_desk, to_write_in

ROUNDS = 120
TARGET = 1000 / 570  # milliseconds
LABELS = {
    "perform_agenda": "Langkah 2 dilakukan (agenda, disposisi), tersegel",
    "perform_disposition": "Langkah 3 dilakukan (disposisi), tersegel",
}
STEPS = (
    ("perform_agenda", 2, "ajukan", {"asal_surat": "SP4N-LAPOR!", "sifat": "biasa", "catatan": "Mohon disposisi."}),
    (
        "perform_disposition",
        3,
        "disposisi",
        {"instruksi": ["proses", "jawab"], "sifat": "biasa", "catatan": "Tindak lanjuti."},
    ),
)


class Rehearsed(Stale):
    """Raised where a rehearsed step would have been committed."""


def run(place: Place, names: frozenset[str] = frozenset(LABELS)) -> Iterator[Result]:
    """Each step on cases of its own."""
    chosen = [step for step in STEPS if step[0] in names]
    with to_write_in(place) as office:
        for name, step, action, form in chosen:
            yield _measure(office, name, step, action, form)


def _measure(place: Place, name: str, step: int, action: str, form: dict[str, object]) -> Result:
    desk = open_desk(place, _holder(place, step))
    bare = bare_sqlcipher(place.file, desk.store.key)
    own: list[float] = []
    floor: list[float] = []
    signing: list[float] = []
    try:
        tasks = _tasks(desk, step, 2 * ROUNDS + 4)
        for number, (theirs, ours) in enumerate(zip(tasks[::2], tasks[1::2], strict=True)):
            rehearsed = _rehearse(desk, _command(desk, theirs, action, form))
            taken, signed = _replay(bare, rehearsed, desk)
            command = _command(desk, ours, action, form)
            begun = time.perf_counter_ns()
            perform(desk, command)
            spent = (time.perf_counter_ns() - begun) / 1e6
            if number >= 2:  # the first rounds warm up
                own.append(spent)
                floor.append(taken)
                signing.append(signed)
    finally:
        bare.close()
        desk.store.close()
    made = timing(own)
    floors = {"sqlcipher3 and signature": timing(floor), "signature": timing(signing)}
    note = f"{round(1000 / made.median)} langkah per detik"
    return Result(name, place.cases, made, floors, target=round(TARGET, 2), note=note)


def _holder(place: Place, step: int) -> str:
    """The account whose post most tasks of a step wait for."""
    desk = open_desk(place, "dewi")
    try:
        with desk.store.read() as reads:
            query = select(t.tasks.c.post).where(t.tasks.c.open.is_(True), t.tasks.c.step == step).limit(1)
            post = reads.connection.execute(query).scalar_one()
            office, today = reads.office(), desk.today(desk.calendar(reads))
        person = office.holders(post, today)[0].person.uid
        return next(a.name for a in office.accounts.values() if a.person == person)
    finally:
        desk.store.close()


def _tasks(desk: Desk, step: int, most: int) -> list[tuple[str, str]]:
    """Case and task of open tasks of a step; an even number of them."""
    with desk.store.read() as reads:
        posts = [h.post.uid for h in desk.posts_held(reads)]
        k = t.tasks.c
        query = select(k.case, k.task).where(k.post.in_(posts), k.open.is_(True), k.step == step).limit(most)
        found = [(row[0], row[1]) for row in reads.connection.execute(query).all()]
    return found[: len(found) // 2 * 2]


def _command(desk: Desk, task: tuple[str, str], action: str, form: dict[str, object]) -> Command:
    seen = view(desk, task[0])
    shown: TaskView = seen.tasks[0]
    chosen = {f: choices[0].key for f, choices in shown.choices.items() if choices}
    ticks = (True,) * len(shown.step.checklist)
    return Command(task[0], task[1], action, seen.version, {**shown.prefill, **chosen, **form}, ticks)


def _rehearse(desk: Desk, command: Command) -> list[tuple[str, Any, bool]]:
    """What a step sends, without the step being done."""
    with Recorder().listening() as recorder, _no_commit():
        try:
            perform(desk, command)
        except Rehearsed:
            return recorder.sent()
    raise AssertionError("the rehearsal was not stopped at its COMMIT")


@contextmanager
def _no_commit() -> Iterator[None]:
    writing: list[bool] = []

    def stop(_c: Any, _cursor: Any, sql: str, _parameters: Any, _context: Any, _many: bool) -> None:
        if sql == "BEGIN IMMEDIATE":
            writing.append(True)
        if sql == "COMMIT" and writing:
            raise Rehearsed("", "")

    event.listen(Engine, "before_cursor_execute", stop)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", stop)


def _replay(bare: Any, statements: list[tuple[str, Any, bool]], desk: Desk) -> tuple[float, float]:
    """Milliseconds of the whole step sent bare with its signature, and of the signature alone."""
    begun = time.perf_counter_ns()
    for sql, parameters, many in statements:
        if many:
            bare.executemany(sql, parameters)
        else:
            bare.execute(sql, parameters).fetchall()
    before = time.perf_counter_ns()
    desk.keys.sign(b"a seal of thirty-two bytes is it")
    signed = time.perf_counter_ns()
    bare.execute("COMMIT")
    return (time.perf_counter_ns() - begun) / 1e6, (signed - before) / 1e6
