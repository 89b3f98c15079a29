"""A case's letters and reports as papers: who is written to, in which edition, under whose block."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import datetime

from app.domain.case import CaseState, Visit
from app.domain.journal import moment
from app.domain.letters import Letter, LetterContent, Signatory, stale_initials
from app.domain.papers import NOT_YET, PAGES, FileCopy, InitialRow, Letterhead, LetterPaper, PageSetup, ReportPaper
from app.domain.people import Office
from app.domain.sop import Effect, Sop
from app.domain.wording import Zone, clock_id, date_id, day_date_id, nip_grouped, sentence, short_date_id

SECRET = "RAHASIA"


def letterhead(office: Office, sop: Sop) -> Letterhead:
    """The office's kop from its settings, the SOP's identity block where they are silent."""
    own = office.settings
    lines = str(own.get("kop_office") or sop.identity.office)
    address = str(own.get("kop_address") or sop.identity.address)
    region = str(own.get("kop_region") or f"PEMERINTAH {sop.identity.region}")
    emblem = base64.b64decode(str(own.get("kop_emblem") or ""))
    return Letterhead(region, tuple(lines.split("\n")), tuple(address.split("\n")), emblem)


def page_setup(office: Office) -> PageSetup:
    """F4 unless the office chose A4."""
    return PAGES.get(str(office.settings.get("paper", "F4")), PAGES["F4"])


def place(office: Office, sop: Sop) -> str:
    """The town before the date."""
    return str(office.settings.get("place") or sop.identity.region.split(" ", 1)[-1].title())


def letter_paper(
    office: Office,
    sop: Sop,
    state: CaseState,
    zone: Zone,
    letter: Letter | None,
    content: LetterContent,
    block: Signatory,
    mark: str = "",
) -> LetterPaper:
    """The letter as it would be, or is, printed."""
    from_day = moment(f"{letter.date}T00:00:00.000000Z").date() if letter and letter.date else None
    town = place(office, sop)
    annex = (
        report_paper(office, sop, state, zone, for_reported=True) if content.attach_report and state.report else None
    )
    return LetterPaper(
        letterhead=letterhead(office, sop),
        page=page_setup(office),
        place_date=f"{town}, {date_id(from_day)}" if from_day else f"{town}, {NOT_YET}",
        number=letter.number if letter and letter.number else NOT_YET,
        sensitivity=content.sensitivity,
        attachments=content.attachments,
        subject=content.subject,
        addressee=content.addressee,
        body=content.body,
        block=block.lines,
        signer=block.name,
        rank=_rank(block.rank, block.grade),
        nip=nip_grouped(block.nip),
        copies=content.copies,
        annex=annex,
        mark=mark,
        title=f"Surat {letter.number}" if letter and letter.number else "Surat (konsep)",
        author=office.name,
        issuer=_issuer(office, sop),
    )


def _issuer(office: Office, sop: Sop) -> str:
    """The head of the office, who signs last, with the region; the office itself where the SOP knows no such post."""
    step = sop.step_that(Effect.SIGN_FINAL)
    posts = office.posts_of(step.performer) if step else ()
    title = posts[0].title if posts else " ".join(letterhead(office, sop).office).title()
    region = letterhead(office, sop).region.removeprefix("PEMERINTAH ").title()
    return title if region in title else f"{title} {region}"


def file_copy(paper: LetterPaper, letter: Letter, zone: Zone, sha256: str, now: datetime) -> LetterPaper:
    """The pertinggal of a letter signed at ``now``: the same revision with the paraf column."""
    marks = stale_initials(letter)
    rows = [
        InitialRow(i.title, i.name, _stamp(i.at, zone), "persetujuan digital" if i.digital else marks.get(i.post, ""))
        for i in letter.initials
    ]
    local = zone.local(now)
    when = f"{date_id(local.date())} pukul {clock_id(local, zone.label)}"
    signed = ("ditandatangani secara elektronik oleh", f"{paper.signer},", when)
    return replace(paper, file_copy=FileCopy(tuple(rows), sha256, signed), title=f"Pertinggal {letter.number}")


def _stamp(at: str, zone: Zone) -> str:
    local = zone.local(moment(at))
    return f"{short_date_id(local.date())} {clock_id(local)}"


def report_paper(office: Office, sop: Sop, state: CaseState, zone: Zone, for_reported: bool) -> ReportPaper:
    """The laporan hasil pemeriksaan; the terlapor's edition holds only fields free of the complainant."""
    last = state.visits[-1] if state.visits else None
    officer = office.people.get(last.person) if last else None
    sections: list[tuple[str, str]] = []
    for number, visit in enumerate(state.visits, 1):
        sections += _visit_sections(visit, number, len(state.visits), zone, for_reported)
    if last:
        sections += [
            ("Kesesuaian dengan laporan", sop.label(Effect.VISIT, "agreement", last.agreement)),
            ("Mediasi", sop.label(Effect.VISIT, "mediation", last.mediation)),
            ("Kesimpulan dan rekomendasi", sentence(last.conclusion)),
        ]
    head = [
        ("Dasar", _basis(sop, state)),
        ("Perihal", state.title),
        ("Terlapor", _reported(state)),
        ("Pihak yang ditemui", "; ".join(dict.fromkeys(v.met for v in state.visits if v.met))),
        ("Petugas", "\n".join(dict.fromkeys(_officer(office, v) for v in state.visits))),
    ]
    if not for_reported:
        head = [("Nomor pengaduan", state.number), *head]
    when = zone.local(moment(last.at)).date() if last else None
    return ReportPaper(
        title="Laporan Hasil Pengecekan Lapangan",
        head=tuple(head),
        sections=tuple(sections),
        officer=last.officer if last else "",
        officer_title=last.title if last else "",
        officer_nip=nip_grouped(officer.nip) if officer else "",
        place_date=f"{place(office, sop)}, {date_id(when)}" if when else "",
        edition="" if for_reported else "Untuk arsip kantor, memuat keterangan internal",
        met="" if for_reported or state.protected or not last else last.met,
        mark=SECRET if state.protected and not for_reported else "",
    )


def _basis(sop: Sop, state: CaseState) -> str:
    """What sent the officers out: the surat tugas as it was entered when they were assigned."""
    number = sop.told(Effect.ASSIGN, "assignment_letter", state.forms)
    return f"Surat tugas nomor {number}" if number else ""


def _officer(office: Office, visit: Visit) -> str:
    """Name, NIP, pangkat and post of who made a visit."""
    person = office.people.get(visit.person)
    own = [f"NIP {nip_grouped(person.nip)}" if person.nip else "", _rank(person.rank, person.grade)] if person else []
    return ", ".join(x for x in (visit.officer, *own, visit.title) if x)


def _rank(rank: str, grade: str) -> str:
    return f"{rank} ({grade})" if rank and grade else rank or grade


def _reported(state: CaseState) -> str:
    return "\n".join(x for x in (state.reported_name, state.reported_address) if x)


def _visit_sections(visit: Visit, number: int, total: int, zone: Zone, for_reported: bool) -> list[tuple[str, str]]:
    local = zone.local(moment(visit.at))
    title = f"Kunjungan {number}" if total > 1 else "Kunjungan"
    head = f"{day_date_id(local.date())} pukul {clock_id(local, zone.label)}, {visit.place}"
    met = [
        f"Ditemui: {visit.met}" if visit.met else "",
        f"Pejabat setempat: {visit.officials}" if visit.officials else "",
    ]
    sections = [(title, "\n".join([head, *[m for m in met if m]])), ("Fakta temuan", sentence(visit.findings))]
    sections.append(("Saran/masukan", sentence(visit.advice)))
    if not for_reported:
        sections.append(("Keterangan dari/tentang pelapor (hanya arsip)", visit.complainant_notes))
    return sections
