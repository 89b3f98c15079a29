"""First wordings of letters and of the LAPOR! answer: templates filled with the case's facts; officers edit them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.documents.templates import LetterTemplate
from app.domain.case import CaseState
from app.domain.errors import Refused
from app.domain.identity import is_female
from app.domain.letters import Audience, Letter, LetterContent, LetterDraft, LetterKind
from app.domain.wording import date_id, enumerated
from app.usecases.case_words import CaseWords
from app.usecases.desk import new_uid

Templates = Mapping[LetterKind, LetterTemplate]
ORDINARY, SECRET = "Biasa", "Rahasia"  # Sifat, domain.md 3.6


def new_letter(templates: Templates, words: CaseWords, kind: LetterKind) -> LetterDraft:
    """A letter of a kind with its first wording. Raises Refused where there is no template for it."""
    template = templates.get(kind)
    if template is None:
        raise Refused(
            f"Templat surat “{kind.value}” tidak ada; surat jenis ini belum dapat disusun.",
            f"There is no template “{kind.value}”; a letter of this kind cannot be drafted.",
        )
    content = _filled(template, words, "secara tertulis kepada pihak terlapor tanpa menyebut pelapor")
    return LetterDraft(new_uid(), kind, replace(content, sensitivity=_sensitivity(template, words.state)))


def _filled(template: LetterTemplate, words: CaseWords, told: str) -> LetterContent:
    """``told`` says how the terlapor was told of the result."""
    known = {place: text for place, text in (words.facts | _complainant(words.state)).items() if text}
    silent = {"tembusan": ""} if words.state.protected else {}
    return template.fill({**template.first, **known, **silent, "penyampaian": told})


def _complainant(state: CaseState) -> dict[str, str]:
    """Who the pelapor is on paper; an anonymous one is only known by the number of the report."""
    person = state.complainant
    if state.anonymous or not person.name:
        return {"pelapor": f"Pelapor LAPOR! #{state.tracking_id}" if state.tracking_id else "Pelapor"}
    title = {True: "Sdri.", False: "Sdr.", None: "Sdr./Sdri."}[is_female(person.nik)]
    return {"pelapor": f"{title} {person.name}", "alamat_pelapor": person.address}


def _sensitivity(template: LetterTemplate, state: CaseState) -> str:
    """The case's secrecy, then the template's own Sifat, then the case's urgency."""
    own = template.content.sensitivity
    if state.confidential or (state.protected and template.rule.audience is Audience.COMPLAINANT):
        return SECRET
    return own if own != ORDINARY else state.urgency.title() or ORDINARY


def reply_text(templates: Templates, words: CaseWords) -> str:
    """The answer to paste on lapor.go.id: what the pelapor's own letter says, or what was told to the terlapor."""
    letters = [x for x in words.state.standing_letters if x.number]
    if not letters:
        return ""
    to_complainant = {kind for kind, t in templates.items() if t.rule.audience is Audience.COMPLAINANT}
    own = [x for x in letters if x.kind in to_complainant]
    others = [x for x in letters if x not in own]
    closings = {t.content.body[-1] for t in templates.values()}
    told = [p for x in own for p in x.current.content.body]
    told += [f"Tanggapan ini disampaikan berdasarkan {_numbers(own)}."] if own else []
    told += [f"Kepada pihak lain telah kami kirimkan {_numbers(others)}."] if own and others else []
    told += [] if own else _from_others(templates, words, others)
    return "\n\n".join(["Yth. Pelapor,", *(p for p in told if p not in closings), "Terima kasih."])


def _from_others(templates: Templates, words: CaseWords, letters: Sequence[Letter]) -> list[str]:
    """What the terlapor was told, in the words of a covering letter to the pelapor."""
    cover = templates.get(LetterKind.COVER)
    if cover is None or not words.state.visits:
        return [f"Pengaduan Saudara telah kami tindak lanjuti dengan {_numbers(letters)}."]
    copies = {c for x in letters for c in x.current.content.copies}
    copy = ", dengan tembusan kepada Saudara" if "Pelapor" in copies else ""
    return list(_filled(cover, words, f"kepada pihak terlapor dengan {_numbers(letters)}{copy}").body)


def _numbers(letters: Sequence[Letter]) -> str:
    told = [f"nomor {x.number} tanggal {date_id(date.fromisoformat(x.date))}" for x in letters]
    return f"surat {enumerated(told)}"
