"""First wordings of letters and of the LAPOR! answer: templates filled with the case's facts; officers edit them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.documents.templates import LetterTemplate
from app.domain.case import CaseState
from app.domain.errors import Refused
from app.domain.journal import moment
from app.domain.letters import LetterDraft, LetterKind
from app.domain.sop import Effect, Sop
from app.domain.wording import Zone, date_id, day_date_id
from app.usecases.desk import new_uid

Templates = Mapping[LetterKind, LetterTemplate]


def kinds_of(state: CaseState) -> tuple[LetterKind, ...]:
    """The set that a case begins with: after a field check to the terlapor, otherwise an answer to the pelapor."""
    if not state.report:
        return (LetterKind.ANSWER,)
    return (LetterKind.RESULT, LetterKind.COVER) if state.protected else (LetterKind.RESULT,)


def new_letter(templates: Templates, state: CaseState, sop: Sop, zone: Zone, kind: LetterKind) -> LetterDraft:
    """A letter of a kind with its first wording. Raises Refused where there is no template for it."""
    template = templates.get(kind)
    if template is None:
        raise Refused(
            f"Templat surat “{kind.value}” tidak ada; surat jenis ini belum dapat disusun.",
            f"There is no template “{kind.value}”; a letter of this kind cannot be drafted.",
        )
    known = {place: words for place, words in _facts(state, sop, zone).items() if words}
    silent = {"tembusan": ""} if state.protected else {}
    return LetterDraft(new_uid(), kind, template.fill({**template.first, **known, **silent}))


def _facts(state: CaseState, sop: Sop, zone: Zone) -> dict[str, str]:
    """The words for the places of the templates, as far as the case knows them."""
    received = zone.local(state.received_at).date() if state.received_at else None
    return {
        "terlapor": state.reported_name,
        "alamat_terlapor": state.reported_address,
        "saluran": sop.phrase(Effect.RECEIVE, "channel", state.channel),
        "tanggal_terima": date_id(received) if received else "",
        "perihal": state.title,
        **_complainant(state),
        **_visit(state, sop, zone),
    }


def _complainant(state: CaseState) -> dict[str, str]:
    """Who the pelapor is on paper; an anonymous one is only known by the number of the report."""
    person = state.complainant
    if state.anonymous or not person.name:
        return {"pelapor": f"Pelapor LAPOR! #{state.tracking_id}" if state.tracking_id else "Pelapor"}
    return {"pelapor": f"Sdr. {person.name}", "alamat_pelapor": person.address}


def _visit(state: CaseState, sop: Sop, zone: Zone) -> dict[str, str]:
    if not state.visits:
        return {}
    visit = state.visits[-1]
    return {
        "hari_cek": day_date_id(zone.local(moment(visit.at)).date()),
        "tempat_cek": visit.place,
        "kesesuaian": sop.phrase(Effect.VISIT, "agreement", visit.agreement),
        "temuan": visit.findings,
        "saran": visit.advice,
        "kesimpulan": visit.conclusion,
    }


def reply_text(templates: Templates, state: CaseState) -> str:
    """The answer to paste on lapor.go.id, made from the signed letters; nothing of the complainant."""
    letters = [x for x in state.standing_letters if x.number]
    if not letters:
        return ""
    closings = {t.content.body[-1] for t in templates.values()}
    numbers = " dan ".join(f"nomor {x.number} tanggal {date_id(date.fromisoformat(x.date))}" for x in letters)
    body = [p for p in letters[0].current.content.body if p not in closings]
    told = body if not state.protected else ["Pengaduan telah ditindaklanjuti sesuai prosedur."]
    return "\n\n".join(
        ["Yth. Pelapor,", *told, f"Tanggapan ini disampaikan berdasarkan surat {numbers}.", "Terima kasih."]
    )
