"""Papers drawn from a case's facts when they are asked for: sheet, receipt, report, registers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.documents.receipt import render_receipt
from app.documents.registers import render_register
from app.documents.report import render_report
from app.documents.sheets import render_disposition_sheet
from app.documents.text import all_text
from app.domain.case import CaseState, fold
from app.domain.effects import allowed_phrases, secrets_of
from app.domain.errors import LeakFound, Refused
from app.domain.journal import moment
from app.domain.leaks import find_traces
from app.domain.papers import AGENDA_COLUMNS, DispositionSheet, Receipt, Register, SheetLine
from app.domain.people import Office, Person
from app.domain.sop import Effect, PerformerKind, Sop, Step
from app.domain.views import AgendaRow
from app.domain.wording import (
    Zone,
    clock_id,
    date_id,
    day_date_id,
    mask_nik,
    moment_id,
    nip_grouped,
    short_date_id,
    short_posts,
)
from app.domain.worktime import Calendar
from app.storage import lists
from app.storage.reading import Reads
from app.usecases.desk import Desk
from app.usecases.letter_papers import letterhead, page_setup, place, report_paper
from app.usecases.sign_letter import office_phrases


def disposition_sheet(desk: Desk, case: str) -> bytes:
    """The lembar disposisi with every line so far."""
    with desk.store.read() as reads:
        state, sop, office, calendar = _facts(desk, reads, case)
        givers = {e.sequence: e.account for e in reads.entries(case)}
        rows, performed = lists.disposition_rows(reads, case), lists.performed_rows(reads, case)
        steps = {row.sequence: _given_at(sop, performed, row) for row in rows}
    lines = tuple(
        replace(
            _line(row, calendar.zone, office.person_of(givers[row.sequence])),
            offered=_offered(steps[row.sequence]),
            to_name=_officer_of(office, sop, calendar, row),
        )
        for row in rows
    )
    urgency = lines[0].urgency if lines else ""
    received = state.received_at or desk.clock.now()
    at = calendar.zone.local(received)
    sheet = DispositionSheet(
        letterhead=letterhead(office, sop),
        sender=_sender(state, sop),
        letter_number=state.tracking_id or state.number,
        letter_date=_day(state.reported_on),
        received=f"{date_id(at.date())} {clock_id(at, calendar.zone.label)}",
        agenda=str(state.agenda or ""),
        urgency=urgency,
        subject=state.title,
        lines=tuple(line for line in lines if line.to),
        confidential=state.confidential,
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


def _given_at(sop: Sop, performed: Sequence[lists.PerformedRow], row: lists.DispositionRow) -> Step:
    """The row of the SOP at which a line was given: the act that its entry belongs to ends with the step's own."""
    return sop.step(next(p.step for p in performed if p.sequence > row.sequence))


def _offered(step: Step) -> tuple[str, ...]:
    field = step.slot("instructions")
    return tuple(o.label for o in field.options) if field else ()


def _officer_of(office: Office, sop: Sop, calendar: Calendar, row: lists.DispositionRow) -> str:
    """The officer's name where a line assigns one; posts of one holder go by their title alone."""
    post = office.posts.get(row.to_post)
    if post is None or sop.performer(post.performer).kind is not PerformerKind.PERSONAL:
        return ""
    holders = office.holders(post.uid, calendar.local_day(moment(row.at)))
    return holders[0].person.name if holders else ""


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
    """The tanda terima pengaduan (domain.md 4.3)."""
    with desk.store.read() as reads:
        state, sop, office, calendar = _facts(desk, reads, case)
        first, officer = lists.performed_rows(reads, case)[0], office.person_of(reads.entries(case)[0].account)
        given = [f.name for f in lists.document_lines(reads, case) if f.step == sop.first.number]
    zone = calendar.zone
    received = zone.local(state.received_at or desk.clock.now())
    paper = Receipt(
        letterhead=letterhead(office, sop),
        number=state.number,
        rows=(
            ("Diterima", f"{moment_id(received, zone.label)} di {place(office, sop)}"),
            ("Kanal", sop.label(Effect.RECEIVE, "channel", state.channel)),
            ("ID pelacakan", state.tracking_id),
            *_complainant_rows(state),
            ("Perihal", state.title),
            ("Uraian", "" if state.protected else state.text),
            ("Terlapor", state.reported_name),
        ),
        evidence=tuple(given),
        place_date=f"{place(office, sop)}, {date_id(received.date())}",
        officer=first.name,
        officer_title=first.title,
        officer_nip=nip_grouped(officer.nip) if officer else "",
        giver=state.complainant.name if _in_person(sop, state) and not state.protected else "",
        promise=_promise(state, sop, calendar),
        author=office.name,
        made=state.received_at,
    )
    return render_receipt(paper, desk.fonts)


def _complainant_rows(state: CaseState) -> tuple[tuple[str, str], ...]:
    if state.protected:
        return (("Pelapor", "Identitas dilindungi"),)
    person = state.complainant
    contact = ", ".join(x for x in (person.phone, person.email) if x)
    nik = mask_nik(person.nik) if person.nik else ""
    return (
        ("Pelapor", person.name or "Tidak disebutkan"),
        ("NIK", nik),
        ("Alamat", person.address),
        ("Kontak", contact),
    )


def _in_person(sop: Sop, state: CaseState) -> bool:
    field = sop.slot(Effect.RECEIVE, "channel")
    chosen = field.option(state.channel) if field else None
    return chosen is not None and chosen.in_person


def _promise(state: CaseState, sop: Sop, calendar: Calendar) -> str:
    """What comes next and by when: the norms of the SOP's rows one after another, from the receipt on."""
    if state.received_at is None:
        return ""
    if state.referred_to:
        return f"Pengaduan ini bukan wewenang kantor kami dan diteruskan kepada {state.referred_to}."
    end = state.received_at
    for number in sop.order:
        norm = sop.step(number).norm
        end = calendar.due(end, norm) if norm else end
    where = " atau di www.lapor.go.id dengan ID pelacakan" if state.tracking_id else ""
    return (
        f"Pengaduan ini ditangani menurut SOP nomor {sop.identity.number}; jawaban diperkirakan paling lambat "
        f"{day_date_id(calendar.local_day(end))}. Perkembangannya dapat ditanyakan di kantor kami dengan menyebut "
        f"nomor tanda terima ini{where}."
    )


def report(desk: Desk, case: str, for_reported: bool) -> bytes:
    """The laporan hasil pemeriksaan in one of its two editions."""
    with desk.store.read() as reads:
        state, sop, office, calendar = _facts(desk, reads, case)
        photos = () if for_reported else _photos(reads, state)
    if not state.visits:
        raise Refused("Belum ada kunjungan lapangan.", "There is no field visit yet.")
    paper = replace(report_paper(office, sop, state, calendar.zone, for_reported), photos=photos)
    if for_reported:  # by itself it is the edition that those met sign; as a letter's annex nobody signs it
        paper = replace(paper, met=state.visits[-1].met)
    pdf = render_report(paper, letterhead(office, sop), page_setup(office), office.name, desk.fonts)
    if for_reported and state.protected:
        _check_free_of_complainant(pdf, state, office_phrases(office, sop))
    return pdf


def _check_free_of_complainant(pdf: bytes, state: CaseState, own: tuple[str, ...]) -> None:
    """The terlapor's edition leaves the office by itself too (domain.md 7.3)."""
    traces = find_traces({"report": all_text(pdf)}, secrets_of(state), (*allowed_phrases(state), *own))
    if traces:
        kinds = ", ".join(sorted({t.kind for t in traces}))
        raise LeakFound(
            f"Laporan untuk terlapor memuat {kinds} pelapor yang dilindungi, misalnya dalam nomor surat tugas. Laporan "
            "ini tidak dapat dicetak untuk terlapor.",
            f"The report for the reported party carries traces of the protected complainant ({kinds}).",
        )


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
        short_posts(row.passed_to),
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
