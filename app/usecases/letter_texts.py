"""First wordings of letters and of the LAPOR! answer, made from the case's facts; the officer edits them."""

from __future__ import annotations

from datetime import date

from app.domain.case import CaseState
from app.domain.journal import moment
from app.domain.letters import LetterContent, LetterDraft, LetterKind
from app.domain.people import Office
from app.domain.sop import Sop
from app.domain.wording import WIB, date_id
from app.usecases.desk import new_uid

CLOSING = "Demikian disampaikan, atas perhatian dan kerja sama Saudara kami ucapkan terima kasih."
AGREEMENT_WORDS = {
    "sesuai": "sesuai dengan masalah yang dilaporkan",
    "sebagian": "sebagian sesuai dengan masalah yang dilaporkan",
    "tidak": "tidak sesuai dengan masalah yang dilaporkan",
}


def first_letters(state: CaseState, sop: Sop, office: Office) -> tuple[LetterDraft, ...]:
    """The set that a case begins with: after a field check to the terlapor, otherwise an answer to the pelapor."""
    if not state.report:
        return (new_letter(state, LetterKind.ANSWER),)
    letters = [new_letter(state, LetterKind.RESULT)]
    if state.protected:
        letters.append(new_letter(state, LetterKind.COVER))
    return tuple(letters)


def new_letter(state: CaseState, kind: LetterKind) -> LetterDraft:
    """A letter of a kind with its first wording."""
    make = {LetterKind.RESULT: _result, LetterKind.ANSWER: _answer, LetterKind.COVER: _cover}
    return LetterDraft(new_uid(), kind, make.get(kind, _answer)(state))


def complainant_lines(state: CaseState) -> tuple[str, ...]:
    """Who the pelapor is on paper; an anonymous one is only known by the LAPOR! number."""
    person = state.complainant
    if state.anonymous or not person.name:
        return (f"Pelapor LAPOR! #{state.tracking_id}" if state.tracking_id else "Pelapor",)
    return tuple(x for x in (f"Sdr. {person.name}", person.address, "di -", "Tempat") if x)


def _received(state: CaseState) -> str:
    channel = "melalui SP4N-LAPOR!" if state.channel == "lapor" else "oleh kantor kami"
    when = f" pada tanggal {date_id(WIB.local(state.received_at).date())}" if state.received_at else ""
    return f"{channel}{when}"


def _result(state: CaseState) -> LetterContent:
    visit = state.visits[-1]
    when = date_id(WIB.local(moment(visit.at)).date())
    opening = (
        "Sehubungan dengan adanya pengaduan di bidang ketenagakerjaan, petugas kami telah melakukan pengecekan "
        f"lapangan pada tanggal {when} di {visit.place}."
    )
    finding = f"Hasil pengecekan menunjukkan keadaan yang {AGREEMENT_WORDS.get(visit.agreement, '')}, yaitu:"
    advice = f"Berkaitan dengan hal tersebut, kami menyarankan: {visit.advice}" if visit.advice else ""
    copies = () if state.protected else ("Pelapor",)
    address = tuple(x for x in (f"Pimpinan {state.reported_name}", state.reported_address, "di -", "Tempat") if x)
    return LetterContent(
        subject="Hasil pengecekan lapangan",
        addressee=address,
        body=tuple(x for x in (opening, finding, visit.findings, advice, visit.conclusion, CLOSING) if x),
        sensitivity="Biasa",
        attachments="1 (satu) berkas",
        copies=copies,
        attach_report=True,
    )


def _answer(state: CaseState) -> LetterContent:
    opening = f"Menanggapi pengaduan yang kami terima {_received(state)} perihal {state.title}, dengan ini disampaikan:"
    point = "Pengaduan telah kami telaah bersama bidang yang membidangi."
    return LetterContent("Jawaban atas pengaduan", complainant_lines(state), (opening, point, CLOSING))


def _cover(state: CaseState) -> LetterContent:
    opening = (
        f"Pengaduan yang kami terima {_received(state)} telah ditindaklanjuti dengan pengecekan lapangan oleh petugas "
        "kami. Hasilnya telah disampaikan secara tertulis kepada pihak terlapor tanpa menyebut pelapor."
    )
    return LetterContent("Penyampaian hasil tindak lanjut pengaduan", complainant_lines(state), (opening, CLOSING))


def reply_text(state: CaseState) -> str:
    """The answer to paste on lapor.go.id, made from the signed letters; nothing of the complainant."""
    letters = [x for x in state.standing_letters if x.number]
    if not letters:
        return ""
    main = letters[0]
    numbers = " dan ".join(f"nomor {x.number} tanggal {date_id(date.fromisoformat(x.date))}" for x in letters)
    body = [p for p in main.current.content.body if p != CLOSING]
    told = body if not state.protected else ["Pengaduan telah ditindaklanjuti sesuai prosedur."]
    return "\n\n".join(
        ["Yth. Pelapor,", *told, f"Tanggapan ini disampaikan berdasarkan surat {numbers}.", "Terima kasih."]
    )
