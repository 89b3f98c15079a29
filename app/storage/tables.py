"""The tables: the sealed journal, the bytes, and the projections that screens read."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    literal_column,
)

from app.storage.dialects import dialect

metadata = MetaData()


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False, default="") for name in names]


def _table(name: str, *columns: Column[object] | Column[str] | Column[int] | Column[bytes] | Column[bool]) -> Table:
    return Table(name, metadata, *columns, sqlite_with_rowid=False)


def _key(name: str, kind: type[Text] | type[Integer] = Text) -> Column[object]:
    return Column(name, kind, primary_key=True, autoincrement=False)


def _integers(*names: str, nullable: bool = False) -> list[Column[int]]:
    return [Column(name, Integer, nullable=nullable) for name in names]


# ---------------------------------------------------------------- what is true

meta = _table("meta", _key("key"), *_texts("value"))
journal = _table(
    "journal",
    _key("stream"),
    _key("sequence", Integer),
    *_integers("position", "format", "version"),
    *_texts("kind", "at", "zone", "account", "post", "capacity", "previous", "body_hash", "hash", "seal"),
)
Index("ix_journal_position", journal.c.position, unique=True)
bodies = _table(
    "journal_bodies",
    _key("stream"),
    _key("sequence", Integer),
    Column("salt", LargeBinary, nullable=False),
    Column("body", LargeBinary),  # empty after a lawful erasure
)
seals = _table(
    "seals",
    _key("seal"),
    *_texts("account", "certificate", "at"),
    *_integers("first", "last"),
    Column("signature", LargeBinary, nullable=False),
)
blobs = Table(
    "blobs",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

# ---------------------------------------------------------------- cases

cases = _table(
    "cases",
    _key("case"),
    *_integers("sequence", "year", "agenda", "step", nullable=True),
    *_texts("number", "sop", "channel", "tracking_id", "title", "text", "category", "reported_on", "event_on"),
    *_texts("received_at", "place", "reported_name", "reported_address", "entered_for", "outcome", "closed_at"),
    *_texts("complainant_name", "complainant_nik", "complainant_phone", "complainant_email", "complainant_address"),
    *[Column(n, Boolean, nullable=False) for n in ("anonymous", "confidential", "protect", "backdated")],
    *_texts("done", "urgency"),  # done: numbers of the steps that stand as done, with commas, in the order of doing
)
Index("ix_cases_open", cases.c.outcome, cases.c.received_at.desc(), cases.c.case)
Index("ix_cases_closed", cases.c.received_at.desc(), cases.c.case, sqlite_where=cases.c.outcome != literal_column("''"))
Index("ix_cases_number", cases.c.number)
Index("ix_cases_tracking", cases.c.tracking_id)
tasks = _table(
    "tasks",
    _key("task"),
    *_texts("case", "performer", "post", "opened_at", "due_at", "origin", "reason", "short", "read_at", "read_by"),
    *_integers("step", "attempt"),
    *_integers("norm", nullable=True),
    *[Column(n, Boolean, nullable=False) for n in ("returned", "open")],
)
Index("ix_tasks_inbox", tasks.c.post, tasks.c.due_at, tasks.c.task, sqlite_where=tasks.c.open.is_(True))
Index("ix_tasks_open", tasks.c.due_at, tasks.c.task, tasks.c.case, tasks.c.post, sqlite_where=tasks.c.open.is_(True))
Index("ix_tasks_case", tasks.c.case)
performed = _table(
    "performed",
    _key("case"),
    _key("sequence", Integer),
    *_texts(
        "task", "action", "kind", "label", "form", "checklist", "checklist_reason", "reason", "opened_at", "due_at"
    ),
    *_texts("name", "title", "performer", "outcome", "at", "account", "post", "capacity"),
    *_integers("step", "attempt", "used"),
    *_integers("norm", "to", nullable=True),
    Column("late", Boolean, nullable=False),
)
dispositions = _table(
    "dispositions",
    _key("disposition"),
    *_texts("case", "task", "to_post", "to_title", "giver", "giver_title", "urgency", "instructions", "note", "at"),
    *_integers("sequence"),
)
Index("ix_dispositions_case", dispositions.c.case)
visits = _table(
    "visits",
    _key("uid"),
    *_texts("case", "at", "place", "met", "officials", "findings", "complainant_notes", "agreement", "advice"),
    *_texts("mediation", "conclusion", "officer", "files"),
)
Index("ix_visits_case", visits.c.case)
reports = _table("reports", _key("report"), *_texts("case", "visits", "mediation", "conclusion", "at", "officer"))
documents = _table(
    "documents",
    _key("document"),
    *_texts("case", "field", "name", "sha256", "media", "at", "account"),
    *_integers("step", "size"),
)
Index("ix_documents_case", documents.c.case)
agenda = _table(
    "agenda",
    _key("book"),
    _key("year", Integer),
    _key("number", Integer),
    *_texts(
        "case", "received_on", "letter_number", "letter_date", "sender", "subject", "attachments", "urgency", "note"
    ),
)
numbers = _table("numbers", _key("book"), _key("year", Integer), *_integers("last"))
replies = _table("replies", _key("case"), *_texts("text", "at", "proof"))
referrals = _table("referrals", _key("case"), *_texts("to", "reason"))
archived = _table("archived", _key("case"), *_texts("place", "letters", "at"))

# ---------------------------------------------------------------- letters

letters = _table(
    "letters",
    _key("letter"),
    *_texts(
        "case", "kind", "status", "number", "date", "subject", "addressee", "void_reason", "signatory", "file_copy"
    ),
    *_integers("sequence", "year", nullable=True),
)
Index("ix_letters_case", letters.c.case, letters.c.status, letters.c.date, letters.c.letter)
Index("ix_letters_date", letters.c.date.desc(), letters.c.letter)
Index("ix_letters_number", letters.c.number)
revisions = _table("revisions", _key("letter"), _key("number", Integer), *_texts("content", "author", "post", "at"))
initials = _table(
    "initials",
    _key("letter"),
    _key("post"),
    *_texts("title", "name", "at"),
    *_integers("revision"),
    Column("digital", Boolean, nullable=False),
)
signatures = _table(
    "signatures",
    _key("letter"),
    _key("sha256"),
    *_texts("role", "post", "name", "title", "at", "file_copy"),
    *_integers("revision", "size", "file_copy_size"),
    Column("void", Boolean, nullable=False),
)
dispatches = _table("dispatches", _key("letter"), *_texts("method", "on"))

# ---------------------------------------------------------------- the office

office = _table("office", _key("store"), *_texts("name", "ca"), Column("practice", Boolean, nullable=False))
settings = _table("settings", _key("key"), *_texts("value"))
units = _table("units", _key("unit"), *_texts("name", "parent"))
posts = _table("posts", _key("post"), *_texts("title", "performer", "unit", "parent"))
people = _table("people", _key("person"), *_texts("name", "nip", "rank", "grade"))
holdings = _table("holdings", _key("holding"), *_texts("post", "person", "capacity", "since", "until", "basis"))
accounts = _table(
    "accounts",
    _key("account"),
    *_texts("person", "name", "certificate", "removed"),
    *[Column(n, Boolean, nullable=False) for n in ("administrator", "must_change", "disabled")],
)
sops = _table("sops", _key("hash"), *_texts("sop", "source", "number", "adopted_at"), *_integers("sequence"))
calendars = _table("calendars", _key("name"), *_texts("source"))
checkpoints = _table("checkpoints", _key("sequence", Integer), *_texts("heads", "at"))

PROJECTED = (
    cases, tasks, performed, dispositions, visits, reports, documents, agenda, numbers, replies, referrals, archived,
    letters, revisions, initials, signatures, dispatches, office, settings, units, posts, people, holdings, accounts,
    sops, calendars, checkpoints,
)  # fmt: skip


def make_tables(connection: Connection) -> None:
    """All tables as the models say; what the migrations make is the same (a test compares)."""
    metadata.create_all(connection)
    connection.execute(dialect(connection).make_search)
