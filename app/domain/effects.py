"""The effects that a step's actions name: what registering, disposing, visiting, replying ... do to a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from app.domain.case import CaseState, Complainant
from app.domain.errors import Incomplete, Refused
from app.domain.identity import check_nik, clean_tracking_id
from app.domain.journal import iso, moment
from app.domain.leaks import Secret, find_traces
from app.domain.letters import LetterStatus
from app.domain.procedure import EffectFunction, Run, title_of
from app.domain.signing import draft, edit, initial, sign_final, sign_first, sign_for, withdraw
from app.domain.sop import Effect

LAPOR = "lapor"
PROTECTING = ("anonim", "rahasia", "lindungi")
LATE_ENTRY = timedelta(minutes=5)  # a receipt further back than this is shown as back-dated


def receive(run: Run) -> None:
    """Row 1: the report as received, entered by the office for the external performer."""
    _check_report(run)
    if any(run.command.form.get(switch) for switch in PROTECTING):
        _check_free_of_complainant(run, _complainant(run), _reported(run))
    year = run.ctx.today.year
    sequence = run.ctx.number("register", year)
    received = moment(run.text("diterima"))
    run.add(
        "case.opened",
        sop=run.ctx.sop.hash,
        number=f"{run.ctx.sop.register_prefix}/{sequence:04d}/{year}",
        sequence=sequence,
        year=year,
        channel=run.text("kanal"),
        tracking_id=_tracking_id(run),
        title=run.text("judul"),
        text=run.text("isi"),
        category=run.text("kategori"),
        reported_on=run.text("tanggal_lapor"),
        event_on=run.text("tanggal_kejadian"),
        received_at=iso(received),
        backdated=run.ctx.now - received > LATE_ENTRY,
        place=run.text("lokasi"),
        anonymous=bool(run.command.form.get("anonim")),
        confidential=bool(run.command.form.get("rahasia")),
        protect=bool(run.command.form.get("lindungi")),
        complainant=asdict(_complainant(run)),
        reported_name=run.text("terlapor_nama"),
        reported_address=run.text("terlapor_alamat"),
        entered_for=run.step.performer,
    )
    labels = run.labels("kanal")
    run.origin = labels[0] if labels else run.origin


def _complainant(run: Run) -> Complainant:
    return Complainant(
        name=run.text("pelapor_nama"),
        nik="".join(c for c in run.text("pelapor_nik") if c.isdigit()),
        phone=run.text("pelapor_telepon"),
        email=run.text("pelapor_surel"),
        address=run.text("pelapor_alamat"),
    )


def _reported(run: Run) -> tuple[str, ...]:
    return run.text("terlapor_nama"), run.text("terlapor_alamat")


def _check_report(run: Run) -> None:
    faults: dict[str, str] = {}
    if moment(run.text("diterima")) > run.ctx.now:
        faults["diterima"] = "Waktu terima tidak boleh lebih lambat dari sekarang."
    if run.text("kanal") == LAPOR and not run.text("tracking_id"):
        faults["tracking_id"] = "Isi ID pelacakan LAPOR! (5 sampai 10 angka)."
    elif run.text("tracking_id") and not _tracking_id(run):
        faults["tracking_id"] = "ID pelacakan terdiri atas 5 sampai 10 angka."
    elif known := run.ctx.reported(_tracking_id(run)):
        faults["tracking_id"] = f"Laporan ini sudah tercatat sebagai pengaduan {known}."
    nik = run.text("pelapor_nik")
    errors = check_nik(nik, today=run.ctx.today).errors if nik else ()
    if errors:
        faults["pelapor_nik"] = errors[0]
    if faults:
        raise Incomplete(" ".join(faults.values()), "Check the marked fields.", faults)


def _tracking_id(run: Run) -> str:
    return clean_tracking_id(run.text("tracking_id")) or ""


def register(run: Run) -> None:
    """Row 2: the agenda surat masuk takes the next number of the year."""
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
        sender=run.text("asal_surat"),
        subject=run.text("ringkasan"),
        attachments=str(len(state.files)) if state.files else "-",
        urgency=run.text("sifat"),
        note=run.text("catatan"),
    )


def propose(run: Run) -> None:
    """Row 2: the head of the lembar disposisi, proposed to the Sekretaris."""
    _line(run, "", "")


def dispose(run: Run) -> None:
    """Rows 3 and 4: one line of the sheet; immutable once given, a correction is a new line."""
    post = run.ctx.office.posts[_chosen(run)]
    _line(run, post.uid, post.title)


def assign(run: Run) -> None:
    """Row 5: the line that names the officer."""
    dispose(run)


def _chosen(run: Run) -> str:
    chosen = run.text(run.action.choose)
    if chosen not in run.ctx.office.posts:
        raise Incomplete("Pilih tujuan dari daftar.", "Choose from the list.", {run.action.choose: "Wajib dipilih."})
    return chosen


def _line(run: Run, post: str, title: str) -> None:
    urgency = run.labels("sifat")
    run.add(
        "disposition.given",
        disposition=run.ctx.uid(),
        task=run.next_task,
        to_post=post,
        to_title=title,
        giver=run.ctx.actor.person.name,
        giver_title=title_of(run.ctx.actor),
        urgency=urgency[0] if urgency else "",
        instructions=run.labels("instruksi"),
        note=run.text("catatan"),
    )


def refer(run: Run) -> None:
    """ "Bukan wewenang": passed to another office, with the reason (no wrong door, domain.md 1.1)."""
    run.add("case.referred", to=run.text("dialihkan_ke"), reason=run.command.reason.strip())


def visit(run: Run) -> None:
    """Row 6: one visit, an entry of the buku laporan; clarification, not labour inspection (domain.md 8.2).

    Of a protected complainant only the field for the file may tell: every visit goes into the terlapor's edition.
    """
    if run.state.protected:
        _check_free_of_complainant(run, run.state.complainant, allowed_phrases(run.state))
    at = moment(run.text("kunjungan"))
    if at > run.ctx.now:
        raise Incomplete(
            "Waktu kunjungan belum terjadi.",
            "The visit lies in the future.",
            {"kunjungan": "Tidak boleh lebih lambat dari sekarang."},
        )
    run.add(
        "visit.recorded",
        uid=run.ctx.uid(),
        at=iso(at),
        place=run.text("tempat"),
        met=run.text("ditemui"),
        officials=run.text("pejabat_setempat"),
        findings=run.text("temuan"),
        complainant_notes=run.text("keterangan_pelapor"),
        agreement=run.text("kesesuaian"),
        advice=run.text("saran"),
        mediation=run.text("mediasi"),
        conclusion=run.text("kesimpulan"),
        officer=run.ctx.actor.person.name,
        files=run.files_of("foto"),
    )


def report(run: Run) -> None:
    """Row 6's output: the laporan hasil pemeriksaan over every visit so far."""
    run.add(
        "report.made",
        report=run.ctx.uid(),
        visits=[v.uid for v in run.state.visits],
        mediation=run.text("mediasi"),
        conclusion=run.text("kesimpulan"),
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
    texts = {f.id: run.text(f.id) for f in open_fields if run.text(f.id)}
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
    """Row 12: the signed letters leave; every standing letter must be signed."""
    for letter in run.state.standing_letters:
        if letter.status is not LetterStatus.SIGNED:
            raise Refused(
                "Ada surat yang belum ditandatangani; surat belum dapat dikirim.",
                "A letter is not signed yet; it cannot be sent.",
            )
        run.add("letter.dispatched", letter=letter.uid, method=run.text("pengiriman"), on=run.text("tanggal_kirim"))


def reply(run: Run) -> None:
    """Row 12: the answer given on lapor.go.id, with its proof; no trace of a protected complainant in its text."""
    text = run.text("tanggapan")
    if run.state.protected:
        traces = find_traces({"tanggapan": text}, secrets_of(run.state), allowed_phrases(run.state))
        if traces:
            kinds = ", ".join(sorted({t.kind for t in traces}))
            raise Incomplete(
                f"Tanggapan memuat {kinds} pelapor yang dilindungi. Hapus dahulu.",
                "The answer carries traces of the protected complainant. Remove them first.",
                {"tanggapan": f"Memuat {kinds} pelapor."},
            )
    if moment(run.text("ditanggapi")) > run.ctx.now:
        raise Incomplete(
            "Waktu tanggapan belum terjadi.",
            "The answer lies in the future.",
            {"ditanggapi": "Tidak boleh lebih lambat dari sekarang."},
        )
    run.add("reply.recorded", text=text, at=run.text("ditanggapi"), proof=run.files_of("bukti"))


def archive(run: Run) -> None:
    """Row 12's output: the file goes to the archive."""
    letters: list[dict[str, Any]] = [{"letter": x.uid, "number": x.number} for x in run.state.standing_letters]
    run.add("case.archived", place=run.text("lokasi_arsip"), letters=letters)


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
