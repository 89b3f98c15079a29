"""A case as one page shows it, what this viewer may see of it, and its files."""

from __future__ import annotations

import json
from datetime import date

from app.domain.case import CaseState, Complainant, fold
from app.domain.command import Changed
from app.domain.errors import Incomplete, Refused
from app.domain.journal import NewEntry, moment
from app.domain.people import Office
from app.domain.sop import Action, ActionKind, Effect, Sop
from app.domain.views import CaseView, DispositionLine, DocumentRow, Party, Station
from app.domain.wording import mask_nik, short_date_id
from app.storage import closed_cases, lists
from app.storage.reading import Reads
from app.usecases.desk import Desk
from app.usecases.inbox import marks_of, path_of
from app.usecases.task_view import task_views
from app.usecases.timeline import timeline

MASKED = "Pengadu (identitas dilindungi)"


def view(desk: Desk, case: str) -> CaseView:
    """Everything about a case that the page shows."""
    with desk.store.read() as reads:
        entries = reads.entries(case)
        state = fold(case, entries)
        if not state.sop:
            raise Refused("Pengaduan ini tidak ditemukan.", "This case was not found.")
        sop, office = desk.sop(reads, state.sop), reads.office()
        opened = any(e.kind == "identity.viewed" and e.account == desk.keys.account for e in entries)
        identity_open = not state.protected or opened
        end = closed_cases.ending(reads, case)
        return CaseView(
            case=case,
            version=state.version,
            number=state.number,
            title=state.title,
            text=_told(state, state.text, identity_open),
            channel=sop.label(Effect.RECEIVE, "channel", state.channel),
            tracking_id=state.tracking_id,
            received_at=state.received_at or desk.clock.now(),
            marks=marks_of(state.anonymous, state.confidential, state.protect),
            protected=state.protected,
            identity_open=identity_open,
            outcome=state.outcome,
            stations=_stations(sop, state),
            timeline=timeline(desk, reads, state, sop),
            parties=_parties(state, identity_open),
            dispositions=_dispositions(reads, case),
            letters=state.letters,
            documents=_documents(reads, state, sop, office),
            tasks=task_views(desk, reads, state, sop),
            facts=_facts(sop, state),
            ended_by=_ending(reads, sop, state),
            closed_at=moment(end.closed_at) if end.closed_at else None,
            referred=(end.referred_to or "", end.reason or ""),
            visited=bool(state.visits),
        )


def _ending(reads: Reads, sop: Sop, state: CaseState) -> Action | None:
    """The action that ended the case: several may share an outcome."""
    rows = lists.performed_rows(reads, state.case) if state.closed else ()
    last = next((r for r in reversed(rows) if r.kind == ActionKind.FINISH), None)
    return sop.step(last.step).action(last.action) if last else None


def _told(state: CaseState, text: str, identity_open: bool) -> str:
    """The report's text; while the identity is closed its own words about the complainant are hidden."""
    if identity_open:
        return text
    for secret in (state.complainant.name, state.complainant.nik, state.complainant.phone, state.complainant.email):
        if secret:
            text = text.replace(secret, "█████")
    return text


def _facts(sop: Sop, state: CaseState) -> tuple[tuple[str, str], ...]:
    facts = (
        ("Kategori", sop.label(Effect.RECEIVE, "category", state.category)),
        ("Tanggal laporan", _day(state.reported_on)),
        ("Tanggal kejadian", _day(state.event_on)),
        ("Lokasi", state.place),
        ("Nomor agenda", str(state.agenda) if state.agenda else ""),
    )
    return tuple((k, v) for k, v in facts if v)


def _day(iso: str) -> str:
    return short_date_id(date.fromisoformat(iso)) if iso else ""


def done_steps(sop: Sop, state: CaseState) -> str:
    """Numbers of the steps that stand as done, with commas, in the order of doing."""
    reached = [sop.first.number]
    for task in state.tasks:
        if task.returned:  # that step, all that was done after it, and the step that returned it
            reached = reached[: reached.index(task.step) if task.step in reached else -1]
        if not task.open:
            reached = [*(n for n in reached if n != task.step), task.step]
    here = {t.step for t in state.open_tasks}
    return ",".join(str(n) for n in reached if n not in here)


def _stations(sop: Sop, state: CaseState) -> tuple[Station, ...]:
    here = state.open_tasks[0].step if state.open_tasks else None
    states = path_of(sop, done_steps(sop, state), here)
    return tuple(Station(s.number, s.short, word) for s, word in zip(sop.steps, states, strict=True))


def _parties(state: CaseState, identity_open: bool) -> tuple[Party, ...]:
    complainant = _complainant(state.complainant, state, identity_open)
    details = (("Alamat", state.reported_address),)
    reported = Party("terlapor", state.reported_name or "(tidak disebut)", tuple(d for d in details if d[1]))
    return complainant, reported


def _complainant(person: Complainant, state: CaseState, identity_open: bool) -> Party:
    if not identity_open:
        nik = (("NIK", mask_nik(person.nik)),) if person.nik else ()
        return Party("pelapor", MASKED, nik, masked=True)
    details = (
        ("NIK", person.nik),
        ("Telepon", person.phone),
        ("Surel", person.email),
        ("Alamat", person.address),
    )
    unnamed = f"Pelapor LAPOR! #{state.tracking_id}" if state.tracking_id else "(tidak disebut)"
    return Party("pelapor", person.name or unnamed, tuple(d for d in details if d[1]))


def _dispositions(reads: Reads, case: str) -> tuple[DispositionLine, ...]:
    return tuple(
        DispositionLine(
            moment(r.at), r.giver, r.giver_title, r.to_title, r.urgency, tuple(json.loads(r.instructions)), r.note,
            moment(r.read_at) if r.read_at else None,
        )
        for r in lists.disposition_rows(reads, case)
    )  # fmt: skip


def _documents(reads: Reads, state: CaseState, sop: Sop, office: Office) -> tuple[DocumentRow, ...]:
    names = {a.uid: office.people[a.person].name for a in office.accounts.values()}
    proof = {f.id for step in sop.steps if step.does(Effect.REPLY) for f in step.fields if f.slot == "proof"}
    rows = [
        DocumentRow(d.document, "proof" if d.field in proof else "attachment", d.name, d.size, d.sha256, moment(d.at),
                    names.get(d.account, ""))
        for d in lists.document_lines(reads, state.case)
    ]  # fmt: skip
    return (*rows, *_letter_files(state))


def _letter_files(state: CaseState) -> list[DocumentRow]:
    rows = []
    for letter in state.letters:
        for signed in letter.signed:
            kind = "letter" if signed.role == "final" else "letter_approved"
            what = "-BATAL" if signed.void else "" if kind == "letter" else "-disetujui"
            name = f"{letter.number.replace('/', '-')}{what}.pdf"
            rows.append(
                DocumentRow(signed.sha256, kind, name, 0, signed.sha256, moment(signed.at), signed.name,
                            internal=signed.role != "final", void=signed.void)
            )  # fmt: skip
        if letter.file_copy:
            name = f"pertinggal {letter.number.replace('/', '-')}.pdf"
            last = letter.signed[-1]
            rows.append(
                DocumentRow(letter.file_copy, "file_copy", name, 0, letter.file_copy, moment(last.at), last.name)
            )
    return rows


def mark_read(desk: Desk, case: str, task: str) -> Changed:
    """The first opening by the post that the task waits for; later ones change nothing."""
    if desk.read_only:
        return Changed()
    with desk.store.read() as reads:
        found = fold(case, reads.entries(case)).task(task)
        held = {h.post.uid for h in desk.posts_held(reads)}
        if found is None or found.read or not found.open or found.post not in held:
            return Changed()
        actor, office = desk.actor(reads, found.post), reads.office()
    with desk.store.write(desk.stamp(actor, desk.clock.now()), desk.sealer(office)) as uow:
        now = fold(case, uow.entries(case)).task(task)
        if now is not None and not now.read and now.open:
            uow.append(case, NewEntry("task.read", {"task": task}))
    return Changed(frozenset({case}))


def reveal_identity(desk: Desk, case: str, reason: str) -> Changed:
    """Open a protected identity for this account, with a reason that everyone can read later."""
    desk.check_writable()
    if not reason.strip():
        raise Incomplete("Tulis alasan membuka identitas.", "Give the reason.", {"reason": "Alasan wajib diisi."})
    with desk.store.read() as reads:
        actor, office = desk.actor(reads, ""), reads.office()
    with desk.store.write(desk.stamp(actor, desk.clock.now()), desk.sealer(office)) as uow:
        uow.append(case, NewEntry("identity.viewed", {"reason": reason.strip()}))
    return Changed(frozenset({case}))


def document(desk: Desk, case: str, uid: str) -> bytes:
    """A file's bytes by its uid (or, for letters, their SHA-256)."""
    with desk.store.read() as reads:
        state = fold(case, reads.entries(case))
        known = {f.uid: f.sha256 for f in state.files}
        for letter in state.letters:
            known.update({s.sha256: s.sha256 for s in letter.signed})
            known[letter.file_copy] = letter.file_copy
        data = reads.blob(known[uid]) if uid in known else None
    if data is None:
        raise Refused(
            "Berkas ini tidak ada lagi di basis data. Minta administrator menjalankan pemeriksaan.",
            "This file is no longer in the database. Ask the administrator to verify the store.",
        )
    return data
