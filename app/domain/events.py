"""Every kind of journal entry with the fields of its body; nothing else is written, and earlier forms are upcast."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.journal import NewEntry

# Case streams. Times are UTC ISO texts (journal.iso), dates YYYY-MM-DD, uids 32 hex characters.
CASE_KINDS: dict[str, Sequence[str]] = {
    # complainant = {name, nik, phone, email, address}; entered_for = performer for whom it was entered
    "case.opened": [
        "sop",
        "number",
        "sequence",
        "year",
        "channel",
        "tracking_id",
        "title",
        "text",
        "category",
        "reported_on",
        "event_on",
        "received_at",
        "backdated",
        "place",
        "anonymous",
        "confidential",
        "protect",
        "complainant",
        "reported_name",
        "reported_address",
        "entered_for",
    ],
    # step done or noted; kind = onward|return|stay|finish; to = next step or null; used/norm in working minutes
    "step.performed": [
        "task",
        "step",
        "attempt",
        "action",
        "kind",
        "label",
        "form",
        "checklist",
        "checklist_reason",
        "reason",
        "used",
        "norm",
        "late",
        "opened_at",
        "due_at",
        "to",
        "name",
        "title",
        "performer",
        "outcome",
    ],
    # performer = column; origin = title of the post (or channel) it came from; norm in working minutes or null
    "task.opened": [
        "task",
        "step",
        "attempt",
        "performer",
        "post",
        "opened_at",
        "due_at",
        "returned",
        "origin",
        "reason",
        "short",
        "norm",
    ],
    "task.read": ("task",),
    "file.added": ["document", "field", "step", "name", "sha256", "size", "media"],
    "identity.viewed": ("reason",),
    "document.exported": ["document", "name"],
    "agenda.entered": [
        "book",
        "number",
        "year",
        "received_on",
        "letter_number",
        "letter_date",
        "sender",
        "subject",
        "attachments",
        "urgency",
        "note",
    ],
    # to_post empty = head of the sheet (proposed to the first who disposes)
    "disposition.given": [
        "disposition",
        "task",
        "to_post",
        "to_title",
        "giver",
        "giver_title",
        "urgency",
        "instructions",
        "note",
    ],
    # officer = name, person = uid, title = of the post, as they were on that day
    "visit.recorded": [
        "uid",
        "at",
        "place",
        "met",
        "officials",
        "findings",
        "complainant_notes",
        "agreement",
        "advice",
        "mediation",
        "conclusion",
        "officer",
        "person",
        "title",
        "files",
    ],
    "report.made": ["report", "visits", "mediation", "conclusion"],
    "letter.drafted": ["letter", "kind", "content", "author", "post"],
    "letter.revised": ["letter", "revision", "content", "author", "post"],
    "letter.initialled": ["letter", "revision", "post", "title", "name", "digital"],
    "letter.numbered": ["letter", "number", "sequence", "year", "date", "subject"],
    # signatory = {post, person, lines, name, nip, rank, grade}
    "letter.block_set": ["letter", "signatory"],
    # role = first|final; file_copy = sha256 of the pertinggal, empty for first
    "letter.signed": [
        "letter",
        "role",
        "revision",
        "sha256",
        "size",
        "post",
        "name",
        "title",
        "file_copy",
        "file_copy_size",
    ],
    "letter.withdrawn": ["letter", "sha256", "reason"],
    "letter.voided": ["letter", "number", "reason"],
    "letter.dispatched": ["letter", "method", "on"],
    "reply.recorded": ["text", "at", "proof"],
    "case.referred": ["to", "reason"],
    "case.archived": ["place", "letters"],
    "case.closed": ["outcome", "reason"],
}

# The office's stream.
OFFICE_KINDS: dict[str, Sequence[str]] = {
    # ca = certificate of the office's authority, hex DER; settings = {key: value}
    "office.founded": ["name", "ca", "settings", "practice"],
    "unit.added": ["unit", "name", "parent"],
    "post.added": ["post", "title", "performer", "unit", "parent"],
    "person.added": ["person", "name", "nip", "rank", "grade"],
    "holding.begun": ["holding", "post", "person", "capacity", "since", "until", "basis"],
    "holding.ended": ["holding", "until"],
    # certificate = hex DER
    "account.added": ["account", "person", "name", "administrator", "certificate", "must_change"],
    "account.certified": ["account", "certificate", "must_change", "reason"],
    "account.password_changed": ("account",),
    "account.removed": ["account", "reason"],
    # source = the SOP file's text; hash = sha256 of it
    "sop.adopted": ["sop", "hash", "source", "number"],
    "setting.changed": ["key", "value"],
    "calendar.adopted": ["name", "source"],
    # heads = {stream: [sequence, hash]}
    "checkpoint.made": ["heads"],
    "recovery.used": ("purpose",),
    "store.restored": ["reason", "from_backup"],
    "store.rekeyed": ("generation",),
}

_FIELDS = {kind: frozenset(fields) for kind, fields in (*CASE_KINDS.items(), *OFFICE_KINDS.items())}


def check_body(new: NewEntry) -> None:
    """Every entry is of a known kind and has exactly its fields. Raises ValueError: a fault of the program."""
    fields = _FIELDS.get(new.kind)
    if fields is None:
        raise ValueError(f"{new.kind}: unknown kind of entry")
    if fields != new.body.keys():
        raise ValueError(f"{new.kind}: {sorted(fields ^ new.body.keys())}")
