"""Every kind of journal entry with the fields of its body (kind version 1); projections and the fold read these."""

from __future__ import annotations

# Case streams. Times are UTC ISO texts (journal.iso), dates YYYY-MM-DD, uids 32 hex characters.
CASE_KINDS: dict[str, tuple[str, ...]] = {
    # complainant = {name, nik, phone, email, address}; entered_for = performer for whom it was entered
    "case.opened": (
        "sop number sequence year channel tracking_id title text category reported_on event_on received_at"
        " backdated place anonymous confidential protect complainant reported_name reported_address entered_for"
    ).split(" "),
    # step done or noted; kind = onward|return|stay|finish; to = next step or null; used/norm in working minutes
    "step.performed": (
        "task step attempt action kind label form checklist checklist_reason reason used norm late opened_at due_at"
        " to name title performer outcome"
    ).split(" "),
    # performer = column; origin = title of the post (or channel) it came from; norm in working minutes or null
    "task.opened": "task step attempt performer post opened_at due_at returned origin reason short norm".split(" "),
    "task.read": ("task",),
    "file.added": "document field step name sha256 size media".split(" "),
    "identity.viewed": ("reason",),
    "document.exported": "document name".split(" "),
    "agenda.entered": (
        "book number year received_on letter_number letter_date sender subject attachments urgency note"
    ).split(" "),
    # to_post empty = head of the sheet (proposed to the Sekretaris)
    "disposition.given": (
        "disposition task to_post to_title giver giver_title urgency instructions note"
    ).split(" "),
    "visit.recorded": (
        "uid at place met officials findings complainant_notes agreement advice mediation conclusion officer files"
    ).split(" "),
    "report.made": "report visits mediation conclusion".split(" "),
    "letter.drafted": "letter kind content author post".split(" "),
    "letter.revised": "letter revision content author post".split(" "),
    "letter.initialled": "letter revision post title name digital".split(" "),
    "letter.numbered": "letter number sequence year date subject".split(" "),
    # signatory = {post, person, lines, name, nip, rank, grade}
    "letter.block_set": "letter signatory".split(" "),
    # role = first|final; file_copy = sha256 of the pertinggal, empty for first
    "letter.signed": "letter role revision sha256 size post name title file_copy file_copy_size".split(" "),
    "letter.withdrawn": "letter sha256 reason".split(" "),
    "letter.voided": "letter number reason".split(" "),
    "letter.dispatched": "letter method on".split(" "),
    "reply.recorded": "text at proof".split(" "),
    "case.referred": "to reason".split(" "),
    "case.archived": "place letters".split(" "),
    "case.closed": "outcome reason".split(" "),
}

# The office's stream.
OFFICE_KINDS: dict[str, tuple[str, ...]] = {
    # ca = certificate of the office's authority, hex DER; settings = {key: value}
    "office.founded": "name ca settings practice".split(" "),
    "unit.added": "unit name parent".split(" "),
    "post.added": "post title performer unit parent".split(" "),
    "person.added": "person name nip rank grade".split(" "),
    "holding.begun": "holding post person capacity since until basis".split(" "),
    "holding.ended": "holding until".split(" "),
    # certificate = hex DER
    "account.added": "account person name administrator certificate must_change".split(" "),
    "account.certified": "account certificate must_change reason".split(" "),
    "account.password_changed": ("account",),
    "account.removed": "account reason".split(" "),
    # source = the SOP file's text; hash = sha256 of it
    "sop.adopted": "sop hash source number".split(" "),
    "setting.changed": "key value".split(" "),
    "calendar.adopted": "name source".split(" "),
    # heads = {stream: [sequence, hash]}
    "checkpoint.made": "heads".split(" "),
    "recovery.used": ("purpose",),
    "store.restored": "reason from_backup".split(" "),
    "store.rekeyed": ("generation",),
}
