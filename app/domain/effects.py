"""The effects that a step's actions name: what registering, disposing, visiting, replying ... do to a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from app.domain.case import CaseState, Complainant
from app.domain.errors import Incomplete, Refused
from app.domain.identity import check_email, check_nik, check_phone, clean_tracking_id
from app.domain.journal import iso, moment
from app.domain.leaks import Secret, find_traces
from app.domain.letters import LetterStatus
from app.domain.procedure import EffectFunction, Run, title_of
from app.domain.signing import draft, edit, initial, sign_final, sign_first, sign_for, withdraw
from app.domain.sop import Effect

PROTECTING = ("anonymous", "confidential", "protect")
LATE_ENTRY = timedelta(minutes=5)  # a receipt further back than this is shown as back-dated


def receive(run: Run) -> None:
    """The report as received, entered by the office for the external performer."""
    _check_report(run)
    if any(run.on(switch) for switch in PROTECTING):
        _check_free_of_complainant(run, _complainant(run), _reported(run))
    year = run.ctx.today.year
    sequence = run.ctx.number("register", year)
    received = moment(run.text("received"))
    run.add(
        "case.opened",
        sop=run.ctx.sop.hash,
        number=f"{run.ctx.sop.register_prefix}/{sequence:04d}/{year}",
        sequence=sequence,
        year=year,
        channel=run.text("channel"),
        tracking_id=_tracking_id(run),
        title=run.text("title"),
        text=run.text("text"),
        category=run.text("category"),
        reported_on=run.text("reported_on"),
        event_on=run.text("event_on"),
        received_at=iso(received),
        backdated=run.ctx.now - received > LATE_ENTRY,
        place=run.text("place"),
        anonymous=run.on("anonymous"),
        confidential=run.on("confidential"),
        protect=run.on("protect"),
        complainant=asdict(_complainant(run)),
        reported_name=run.text("reported_name"),
        reported_address=run.text("reported_address"),
        entered_for=run.step.performer,
    )
    run.origin = run.label("channel") or run.origin


def _complainant(run: Run) -> Complainant:
    return Complainant(
        name=run.text("complainant_name"),
        nik="".join(c for c in run.text("complainant_nik") if c.isdigit()),
        phone=run.text("complainant_phone"),
        email=run.text("complainant_email"),
        address=run.text("complainant_address"),
    )


def _reported(run: Run) -> tuple[str, ...]:
    return run.text("reported_name"), run.text("reported_address")


def _check_report(run: Run) -> None:
    faults = {run.at(slot): fault for slot, fault in _report_faults(run) if fault}
    if faults:
        raise Incomplete(" ".join(faults.values()), "Check the marked fields.", faults)


def _report_faults(run: Run) -> Iterator[tuple[str, str]]:
    if moment(run.text("received")) > run.ctx.now:
        yield "received", "Waktu terima tidak boleh lebih lambat dari sekarang."
    for day, what in (("reported_on", "Tanggal laporan"), ("event_on", "Tanggal kejadian")):
        if run.text(day) > run.ctx.today.isoformat():
            yield day, f"{what} belum terjadi; periksa tahun dan bulannya."
    if run.text("tracking_id") and not _tracking_id(run):
        yield "tracking_id", "ID pelacakan terdiri atas 5 sampai 10 angka."
    elif known := run.ctx.reported(_tracking_id(run)):
        yield "tracking_id", f"Laporan ini sudah tercatat sebagai pengaduan {known}."
    nik = run.text("complainant_nik")
    yield from (("complainant_nik", e) for e in check_nik(nik, today=run.ctx.today).errors if nik)
    yield "complainant_phone", check_phone(run.text("complainant_phone"))
    yield "complainant_email", check_email(run.text("complainant_email"))


def _tracking_id(run: Run) -> str:
    return clean_tracking_id(run.text("tracking_id")) or ""


def register(run: Run) -> None:
    """The agenda surat masuk takes the next number of the year."""
    if run.state.agenda:
        return  # a returned case keeps its line in the register
    year = run.ctx.today.year
    state = run.state
    assert state.received_at is not None
    run.add(
        "agenda.entered",
        book="masuk",
        number=run.ctx.number("masuk", year),
        year=year,
        received_on=run.ctx.calendar.local_day(state.received_at).isoformat(),
        letter_number=state.tracking_id,
        letter_date=state.reported_on,
        sender=run.text("sender"),
        subject=run.text("summary"),
        attachments=str(len(state.files)) if state.files else "-",
        urgency=run.text("urgency"),
        note=run.text("note"),
    )


def propose(run: Run) -> None:
    """The head of the lembar disposisi, proposed to the first who disposes."""
    _line(run, "", "")


def dispose(run: Run) -> None:
    """One line of the sheet; immutable once given, a correction is a new line."""
    post = run.ctx.office.posts[_chosen(run)]
    _line(run, post.uid, post.title)


def assign(run: Run) -> None:
    """The line that names the officer."""
    dispose(run)


def _chosen(run: Run) -> str:
    if run.chosen not in run.ctx.office.posts:
        raise Incomplete("Pilih tujuan dari daftar.", "Choose from the list.", {run.action.choose: "Wajib dipilih."})
    return run.chosen


def _line(run: Run, post: str, title: str) -> None:
    run.add(
        "disposition.given",
        disposition=run.ctx.uid(),
        task=run.next_task,
        to_post=post,
        to_title=title,
        giver=run.ctx.actor.person.name,
        giver_title=title_of(run.ctx.actor),
        urgency=run.label("urgency"),
        instructions=run.labels("instructions"),
        note=run.text("note"),
    )


def refer(run: Run) -> None:
    """ "Bukan wewenang": passed to another office, with the reason (no wrong door, domain.md 1.1)."""
    run.add("case.referred", to=run.text("referred_to"), reason=run.command.reason.strip())


def visit(run: Run) -> None:
    """One visit, an entry of the buku laporan; clarification, not labour inspection (domain.md 8.2).

    Of a protected complainant only the field for the file may tell: every visit goes into the terlapor's edition.
    """
    if run.state.protected:
        _check_free_of_complainant(run, run.state.complainant, allowed_phrases(run.state))
    at = moment(run.text("visited_at"))
    if at > run.ctx.now:
        raise Incomplete(
            "Waktu kunjungan belum terjadi.",
            "The visit lies in the future.",
            {run.at("visited_at"): "Tidak boleh lebih lambat dari sekarang."},
        )
    run.add(
        "visit.recorded",
        uid=run.ctx.uid(),
        at=iso(at),
        place=run.text("visited_place"),
        met=run.text("met"),
        officials=run.text("officials"),
        findings=run.text("findings"),
        complainant_notes=run.text("complainant_notes"),
        agreement=run.text("agreement"),
        advice=run.text("advice"),
        mediation=run.text("mediation"),
        conclusion=run.text("conclusion"),
        officer=run.ctx.actor.person.name,
        person=run.ctx.actor.person.uid,
        title=title_of(run.ctx.actor),
        files=run.files_of("photos"),
    )


def report(run: Run) -> None:
    """The laporan hasil pemeriksaan over every visit so far."""
    if not run.state.visits:
        raise Refused("Belum ada kunjungan untuk dilaporkan.", "There is no visit to report on yet.")
    run.add(
        "report.made",
        report=run.ctx.uid(),
        visits=[v.uid for v in run.state.visits],
        mediation=run.text("mediation"),
        conclusion=run.text("conclusion"),
    )


def secrets_of(state: CaseState) -> tuple[Secret, ...]:
    """What must not be found on papers of a protected complainant."""
    return secrets_about(state.complainant)


def secrets_about(person: Complainant) -> tuple[Secret, ...]:
    """What is known of a complainant, as secrets."""
    pairs = (
        ("nama", person.name),
        ("nik", person.nik),
        ("telepon", person.phone),
        ("surel", person.email),
        ("alamat", person.address),
    )
    return tuple(Secret(kind, value) for kind, value in pairs if value)


def _check_free_of_complainant(run: Run, person: Complainant, allow: tuple[str, ...]) -> None:
    """The fields that may go on to papers for others are refused while they carry a trace."""
    open_fields = [f for f in run.step.fields if not f.about_complainant]
    texts = {f.id: run.field_text(f.id) for f in open_fields}
    traces = find_traces(texts, secrets_about(person), allow)
    if traces:
        inner = next((f.label for f in run.step.fields if f.about_complainant), "")
        faults = {t.place: f"Memuat {t.kind} pelapor; pindahkan ke “{inner}”." for t in traces}
        raise Incomplete(
            "Identitas pelapor dilindungi; isian bertanda memuat jejaknya.",
            "The complainant is protected; the marked fields carry traces.",
            faults,
        )


def allowed_phrases(state: CaseState) -> tuple[str, ...]:
    """What stands on papers anyway: the reported party's own name and address."""
    return state.reported_name, state.reported_address


def dispatch(run: Run) -> None:
    """The signed letters leave; every standing letter must be signed."""
    if run.text("sent_on") > run.ctx.today.isoformat():
        raise Incomplete(
            "Tanggal pengiriman belum tiba.",
            "The day of sending lies in the future.",
            {run.at("sent_on"): "Tidak boleh lebih lambat dari hari ini."},
        )
    for letter in run.state.standing_letters:
        if letter.status is not LetterStatus.SIGNED:
            raise Refused(
                "Ada surat yang belum ditandatangani; surat belum dapat dikirim.",
                "A letter is not signed yet; it cannot be sent.",
            )
        run.add("letter.dispatched", letter=letter.uid, method=run.text("sent_by"), on=run.text("sent_on"))


def reply(run: Run) -> None:
    """The answer given on lapor.go.id, with its proof; no trace of a protected complainant in its text."""
    text = run.text("reply")
    if run.state.protected:
        traces = find_traces({"reply": text}, secrets_of(run.state), allowed_phrases(run.state))
        if traces:
            kinds = ", ".join(sorted({t.kind for t in traces}))
            raise Incomplete(
                f"Tanggapan memuat {kinds} pelapor yang dilindungi. Hapus dahulu.",
                "The answer carries traces of the protected complainant. Remove them first.",
                {run.at("reply"): f"Memuat {kinds} pelapor."},
            )
    if moment(run.text("replied_at")) > run.ctx.now:
        raise Incomplete(
            "Waktu tanggapan belum terjadi.",
            "The answer lies in the future.",
            {run.at("replied_at"): "Tidak boleh lebih lambat dari sekarang."},
        )
    run.add("reply.recorded", text=text, at=run.text("replied_at"), proof=run.files_of("proof"))


def archive(run: Run) -> None:
    """The file goes to the archive."""
    letters: list[dict[str, Any]] = [{"letter": x.uid, "number": x.number} for x in run.state.standing_letters]
    run.add("case.archived", place=run.text("archive_place"), letters=letters)


EFFECTS: Mapping[Effect, EffectFunction] = {
    Effect.RECEIVE: receive,
    Effect.REGISTER: register,
    Effect.PROPOSE: propose,
    Effect.REFER: refer,
    Effect.DISPOSE: dispose,
    Effect.ASSIGN: assign,
    Effect.VISIT: visit,
    Effect.REPORT: report,
    Effect.DRAFT: draft,
    Effect.EDIT: edit,
    Effect.INITIAL: initial,
    Effect.SIGN_FIRST: sign_first,
    Effect.SIGN_FINAL: sign_final,
    Effect.SIGN_FOR: sign_for,
    Effect.WITHDRAW: withdraw,
    Effect.DISPATCH: dispatch,
    Effect.REPLY: reply,
    Effect.ARCHIVE: archive,
}
