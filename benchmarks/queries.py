"""The questions that screens ask of the store, each beside the same SQL without SQLAlchemy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import func, select

from app.storage import lists
from app.storage import tables as t
from app.storage.reading import Reads
from app.usecases import case_file, inbox, letter_desk, registers, search
from app.usecases.desk import Desk
from app.usecases.timeline import timeline
from benchmarks.floors import Recorder, Statement, bare_sqlcipher, bare_sqlite, replay
from benchmarks.measure import Result, time_in_turn
from benchmarks.places import NOW, Place, open_desk

ROUNDS = 200
PAGE, DEEP = 50, 101
Ask = Callable[[], object]
LABELS = {
    "inbox_page": "Halaman kotak masuk: 50 tugas",
    "deep_page": "Halaman ke-101 kotak masuk",
    "inbox_screen": "Layar kotak masuk",
    "waiting_screen": "Layar menunggu pihak lain",
    "counts": "Angka di bilah sisi",
    "timeline_rows": "Lini masa: baris",
    "timeline": "Lini masa: dengan langkah yang akan datang",
    "open_case": "Membuka pengaduan",
    "cases_screen": "Layar semua pengaduan",
    "archive_screen": "Layar arsip",
    "search_common": "Cari kata yang sering",
    "search_two_words": "Cari dua kata",
    "search_number": "Cari nomor",
    "letters_screen": "Layar surat",
    "agenda_screen": "Layar agenda surat masuk",
}


@dataclass(frozen=True)
class Scene:
    """Whose screens, and which case on them: the post with the longest inbox, a case that ran to its end."""

    desk: Desk
    posts: tuple[str, ...]
    case: str
    after: tuple[str, str]  # due and task of the last row of page 100
    number: str


def scene(place: Place) -> Scene:
    """The account with most to do opens a closed case of the whole procedure."""
    account = _busiest(open_desk(place, "dewi"))
    desk = open_desk(place, account)
    with desk.store.read() as reads:
        posts = tuple(h.post.uid for h in desk.posts_held(reads))
        rows = lists.open_tasks(reads, posts, PAGE * (DEEP - 1))
        closed = select(t.cases.c.case, t.cases.c.number).where(t.cases.c.outcome == "selesai").limit(1)
        case, number = reads.connection.execute(closed).one()
    return Scene(desk, posts, case, (rows[-1].due_at, rows[-1].task), number)


def _busiest(desk: Desk) -> str:
    query = select(t.tasks.c.post).where(t.tasks.c.open.is_(True)).group_by(t.tasks.c.post)
    with desk.store.read() as reads:
        post = reads.connection.execute(query.order_by(func.count().desc()).limit(1)).scalar_one()
        office, today = reads.office(), desk.today(desk.calendar(reads))
    desk.store.close()
    person = office.holders(post, today)[0].person.uid
    return next(a.name for a in office.accounts.values() if a.person == person)


def questions(s: Scene) -> dict[str, tuple[Ask, float | None]]:
    """By name: what is asked, and the target in milliseconds at a million cases."""
    desk = s.desk

    def reading(ask: Callable[[Reads], object]) -> Ask:
        def run() -> object:
            with desk.store.read() as reads:
                return ask(reads)

        return run

    def told(reads: Reads) -> object:
        state = case_file.fold(s.case, reads.entries(s.case))
        return timeline(desk, reads, state, desk.sop(reads, state.sop))

    return {
        "inbox_page": (reading(lambda r: lists.open_tasks(r, s.posts, PAGE)), 0.5),
        "deep_page": (reading(lambda r: lists.open_tasks(r, s.posts, PAGE, s.after)), 0.5),
        "inbox_screen": (lambda: inbox.inbox(desk), 20),
        "waiting_screen": (lambda: inbox.waiting(desk), 20),
        "counts": (lambda: inbox.counts(desk), 0.5),
        "timeline_rows": (reading(lambda r: lists.performed_rows(r, s.case)), 0.7),
        "timeline": (reading(told), 20),
        "open_case": (lambda: case_file.view(desk, s.case), 20),
        "cases_screen": (lambda: search.cases(desk, "", "open"), 20),
        "archive_screen": (lambda: search.cases(desk, "", "closed"), 20),
        "search_common": (lambda: search.cases(desk, "pekerja", "all", 60), 15),
        "search_two_words": (lambda: search.cases(desk, "ijazah ditahan", "all", 60), 15),
        "search_number": (lambda: search.cases(desk, s.number, "all", 60), 15),
        "letters_screen": (lambda: letter_desk.waiting_letters(desk), 20),
        "agenda_screen": (lambda: registers.agenda(desk, NOW.year), 20),
    }


def run(place: Place, names: frozenset[str] = frozenset(LABELS)) -> Iterator[Result]:
    """Every question of one office."""
    s = scene(place)
    cipher = bare_sqlcipher(place.file, s.desk.store.key)
    clear = bare_sqlite(place.plain) if place.plain.exists() else None
    try:
        for name, (ask, target) in questions(s).items():
            if name not in names:
                continue
            statements = recorded(s.desk, ask)
            calls: dict[str, Ask] = {"own": ask, "sqlcipher3": replay(cipher, statements)}
            calls["sqlalchemy"] = through_sqlalchemy(s.desk, statements)
            if clear is not None:
                calls["sqlite3"] = replay(clear, statements)
            taken = time_in_turn(calls, ROUNDS)
            yield Result(name, place.cases, taken.pop("own"), taken, target=target, note=f"{len(statements)} SQL")
    finally:
        cipher.close()
        if clear is not None:
            clear.close()
        s.desk.store.close()


def recorded(desk: Desk, ask: Ask) -> list[Statement]:
    """What a call reads, when everything that is kept in memory is kept."""
    ask()
    with Recorder().listening() as recorder:
        ask()
    return recorder.reads()


def through_sqlalchemy(desk: Desk, statements: list[Statement]) -> Ask:
    """The same SQL as text through SQLAlchemy: its own share without building a query."""

    def send() -> object:
        with desk.store.read() as reads:
            return [reads.connection.exec_driver_sql(sql, parameters).all() for sql, parameters, _many in statements]

    return send
