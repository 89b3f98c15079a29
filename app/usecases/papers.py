"""Papers drawn from a case's facts when they are asked for: sheet, receipt, report, registers."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from app.documents.receipt import render_receipt
from app.documents.registers import render_register
from app.documents.report import render_report
from app.documents.sheets import render_disposition_sheet
from app.domain.case import CaseState, fold
from app.domain.errors import Refused
from app.domain.journal import moment
from app.domain.papers import AGENDA_COLUMNS, DispositionSheet, Receipt, Register, SheetLine
from app.domain.people import Office, Person
from app.domain.sop import Effect, FieldType, Sop
from app.domain.views import AgendaRow
from app.domain.wording import Zone, clock_id, date_id, moment_id, nip_grouped, short_date_id
from app.domain.worktime import Calendar
from app.storage import lists
from app.storage.reading import Reads
from app.usecases.desk import Desk
from app.usecases.letter_papers import letterhead, page_setup, place, report_paper


def disposition_sheet(desk: Desk, case: str) -> bytes:
    """The lembar disposisi with every line so far."""
    with desk.store.read() as reads:
        state, sop, office, calendar = _facts(desk, reads, case)
        givers = {e.sequence: e.account for e in reads.entries(case)}
        rows = lists.disposition_rows(reads, case)
        lines = tuple(_line(row, calendar.zone, office.person_of(givers[row.sequence])) for row in rows)
    urgency = lines[0].urgency if lines else ""
    received = state.received_at or desk.clock.now()
    sheet = DispositionSheet(
        letterhead=letterhead(office, sop),
        sender=_sender(state, sop),
        letter_number=state.tracking_id or state.number,
        letter_date=_day(state.reported_on),
        received=moment_id(calendar.zone.local(received), calendar.zone.label),
        agenda=str(state.agenda or ""),
        urgency=urgency,
        subject=state.title,
        lines=tuple(line for line in lines if line.to),
        confidential=state.confidential,
        standard=_standard(sop),
        author=office.name,
        made=received,
    )
    return render_disposition_sheet(sheet, desk.fonts)


def _facts(desk: Desk, reads: Reads, case: str) -> tuple[CaseState, Sop, Office, Calendar]:
    state = fold(case, reads.entries(case))
    if not state.sop:
        raise Refused("Pengaduan ini tidak ditemukan.", "This case was not found.")
    return state, desk.sop(reads, state.sop), reads.office(), desk.calendar(reads)


def _sender(state: CaseState, sop: Sop) -> str:
    if state.tracking_id:  # the portal passed it on
        return sop.label(Effect.RECEIVE, "channel", state.channel)
    return "Pelapor (identitas dilindungi)" if state.protected else state.complainant.name


def _standard(sop: Sop) -> tuple[str, ...]:
    fields = [f for s in sop.steps for f in s.fields if f.type is FieldType.CHOICES]
    return tuple(dict.fromkeys(o.label for f in fields for o in f.options))


def _line(row: lists.DispositionRow, zone: Zone, person: Person | None) -> SheetLine:
    local = zone.local(moment(row.at))
    return SheetLine(
        giver=row.giver_title,
        to=row.to_title,
        at=f"{short_date_id(local.date())} {clock_id(local)}",
        urgency=row.urgency,
        instructions=tuple(json.loads(row.instructions)),
        note=row.note,
        name=row.giver,
        nip=nip_grouped(person.nip) if person else "",
    )


def receipt(desk: Desk, case: str) -> bytes:
    """The tanda terima pengaduan."""
    with desk.store.read() as reads:
        state, sop, office, calendar = _facts(desk, reads, case)
        first = lists.performed_rows(reads, case)[0]
    received = calendar.zone.local(state.received_at or desk.clock.now())
    giver = "" if state.protected else state.complainant.name
    rows = (
        ("Diterima", moment_id(received, calendar.zone.label)),
        ("Kanal", sop.label(Effect.RECEIVE, "channel", state.channel)),
        ("ID pelacakan", state.tracking_id),
        ("Pelapor", "Identitas dilindungi" if state.protected else state.complainant.name),
        ("Perihal", state.title),
        ("Terlapor", state.reported_name),
    )
    paper = Receipt(
        letterhead=letterhead(office, sop),
        number=state.number,
        rows=tuple(r for r in rows if r[1]),
        evidence=tuple(f.name for f in state.files),
        place_date=f"{place(office, sop)}, {date_id(received.date())}",
        officer=first.name,
        officer_title=first.title,
        giver=giver,
        author=office.name,
        made=state.received_at,
    )
    return render_receipt(paper, desk.fonts)


def report(desk: Desk, case: str, for_reported: bool) -> bytes:
    """The laporan hasil pemeriksaan in one of its two editions."""
    with desk.store.read() as reads:
        state, sop, office, calendar = _facts(desk, reads, case)
        photos = () if for_reported else _photos(reads, state)
    if not state.visits:
        raise Refused("Belum ada kunjungan lapangan.", "There is no field visit yet.")
    paper = replace(report_paper(office, sop, state, calendar.zone, for_reported), photos=photos)
    return render_report(paper, letterhead(office, sop), page_setup(office), office.name, desk.fonts)


def _photos(reads: Reads, state: CaseState) -> tuple[bytes, ...]:
    """The visits' pictures; only in the office's own edition, since a picture may show the complainant."""
    wanted = {uid for visit in state.visits for uid in visit.files}
    files = [f for f in state.files if f.uid in wanted and f.media in ("image/jpeg", "image/png")]
    return tuple(data for f in files if (data := reads.blob(f.sha256)) is not None)


def paper(desk: Desk, case: str, kind: str) -> bytes:
    """A paper by its kind: disposition_sheet, receipt, report or report_reported."""
    makers = {
        "disposition_sheet": lambda: disposition_sheet(desk, case),
        "receipt": lambda: receipt(desk, case),
        "report": lambda: report(desk, case, for_reported=False),
        "report_reported": lambda: report(desk, case, for_reported=True),
    }
    return makers[kind]()


def _day(text: str) -> str:
    """A stored date (YYYY-MM-DD, or empty) as paper has it."""
    return date_id(date.fromisoformat(text)) if text else ""


def _agenda_cells(row: AgendaRow) -> tuple[str, ...]:
    return (
        str(row.number),
        _day(row.received_on),
        row.letter_number,
        _day(row.letter_date),
        row.sender,
        row.subject,
        row.attachments,
        row.passed_to,
        row.remarks,
    )


def agenda_pdf(desk: Desk, year: int) -> bytes:
    """The year's agenda surat masuk as a register."""
    with desk.store.read() as reads:
        sop, office = desk.sop(reads), reads.office()
        rows = lists.agenda_rows(reads, year)
    cells = tuple(_agenda_cells(row) for row in rows)
    register = Register(
        letterhead(office, sop), "Agenda Surat Masuk", AGENDA_COLUMNS, cells, f"Tahun {year}", office.name,
        desk.clock.now(),
    )  # fmt: skip
    return render_register(register, desk.fonts, page_setup(office))
