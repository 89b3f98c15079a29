"""No step is skipped, done by the wrong post, done twice, or done on a stale view; each refusal says why.

Every row of the SOP is asked for by its number in the SOP's own file, so a row added there is tested too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.domain.command import Command
from app.domain.errors import Incomplete, LeakFound, NotYours, Refused, Stale
from app.domain.journal import NewEntry
from app.domain.letters import LetterKind
from app.domain.people import Capacity
from app.domain.sop import Action, ActionKind, FieldType, Step
from app.domain.views import Appointment
from app.usecases.case_file import view
from app.usecases.desk import Desk
from app.usecases.manage_people import appoint
from app.usecases.perform import perform
from app.usecases.play_journey import edited
from tests.usecases.shelf import SOP, AtStep

At = Callable[..., AtStep]
STEPS = [s.number for s in SOP.steps]
DRAWN = pytest.mark.parametrize(("step", "action"), [(s.number, a.id) for s in SOP.steps for a in s.actions])
EVERY_STEP = pytest.mark.parametrize("step", STEPS)
ENGLISH = re.compile(r"\b(the|is|not|case|step|please|cannot|has|been|error|invalid)\b", re.IGNORECASE)


def refused(place: AtStep, desk: Desk, command: Command, kind: type[Refused] = Refused) -> str:
    """The Indonesian sentence of a refusal, which leaves every stream of the journal as it was."""
    before = place.heads()
    with pytest.raises(kind) as said:
        perform(desk, command)
    assert place.heads() == before
    sentence = said.value.sentence
    assert sentence.endswith((".", "!"))
    assert not ENGLISH.search(sentence), sentence
    assert said.value.english != sentence
    return sentence


def others(place: AtStep) -> list[Desk]:
    """The desks of everyone whom the step does not wait for."""
    return [d for d in place.office.officers.desks if d is not place.desk]


# ------------------------------------------------------------------ not skipped


@EVERY_STEP
def test_no_action_of_another_row_is_taken(at: At, step: int) -> None:
    place = at(step)
    own = {a.id for a in place.step.actions}
    command = place.command()
    for action in sorted({a.id for s in SOP.steps for a in s.actions} - own):
        assert "tidak dapat dilompati" in refused(place, place.desk, replace(command, action=action))


@EVERY_STEP
def test_a_task_that_the_case_does_not_have_is_refused(at: At, step: int) -> None:
    place = at(step)
    if not place.case:
        assert "tidak ditemukan" in refused(place, place.desk, replace(place.command(), case="0" * 32, task="1" * 32))
        return
    for desk in (place.desk, *others(place)):
        assert "tidak dapat dilompati" in refused(place, desk, replace(place.command(), task="0" * 32))


@DRAWN
def test_an_action_leads_where_the_sop_draws_it_and_nowhere_else(at: At, step: int, action: str) -> None:
    place = at(step)
    chosen = place.step.action(action)
    if chosen.setting:
        place.office.switch_on(chosen.setting)
    made = perform(place.desk, filled(place, chosen))
    after = view(place.office.desk(), made.case)
    if chosen.kind is ActionKind.FINISH:
        assert (after.outcome, after.tasks) == (chosen.outcome, ())
        return
    expected = place.step.number if chosen.kind is ActionKind.STAY else chosen.to
    assert [t.step.number for t in after.tasks] == [expected]
    assert after.outcome == ""


def filled(place: AtStep, action: Action) -> Command:
    """The journey's command turned into another action of its row, with what that action asks for."""
    command = replace(place.command(), action=action.id, reason="Perlu diperbaiki.")
    missing = {f: "Diisi." for f in action.requires if is_text(place.step, f) and not command.form.get(f)}
    return replace(command, form={**command.form, **missing})


def is_text(step: Step, field_id: str) -> bool:
    field = step.field(field_id)
    return field is not None and field.type in (FieldType.TEXT, FieldType.LONGTEXT)


# ------------------------------------------------------------------ not by the wrong post


@EVERY_STEP
def test_everyone_but_the_post_it_waits_for_is_refused_and_told_for_whom_it_waits(at: At, step: int) -> None:
    place = at(step)
    command = place.command()
    words = f"Langkah {step} menunggu" if place.case else "Laporan baru dimasukkan oleh Admin/ Sekretariat"
    desks = others(place)
    assert len(desks) >= 8
    for desk in desks:
        assert words in refused(place, desk, command, NotYours)
    assert perform(place.desk, command).cases


@EVERY_STEP
def test_whoever_no_longer_holds_the_post_is_refused(at: At, step: int) -> None:
    place = at(step)
    command, before = place.command(), place.desk
    with place.office.store.read() as reads:
        office = reads.office()
        post = before.posts_held(reads)[0].post.uid
        stranger = next(p.uid for p in office.people.values() if p.uid != before.person(office))
    today = place.office.clock.now().date()
    appoint(place.office.desk(), Appointment(post, stranger, Capacity.PLH, today, date(2027, 1, 31), "800/9/2026"))
    assert "tidak memegang jabatan" in refused(place, before, command, NotYours)


def test_a_removed_account_acts_no_more(at: At) -> None:
    place = at(3)
    command, before = place.command(), place.desk
    office, admin = place.office, place.office.desk()
    with office.store.read() as reads:
        sealer = admin.sealer(reads.office())
    with office.store.write(admin.stamp(None, office.clock.now()), sealer) as uow:
        uow.append(office.store.uid, NewEntry("account.removed", {"account": before.keys.account, "reason": "pindah"}))
    assert "tidak memegang jabatan" in refused(place, before, command, NotYours)


# ------------------------------------------------------------------ not twice


@EVERY_STEP
def test_a_step_done_twice_is_refused_as_done(at: At, step: int) -> None:
    place = at(step)
    command, desk = place.command(), place.desk
    perform(desk, command)
    assert "sudah" in refused(place, desk, command)
    again = next(d for d in (place.office.desk("petugas"), place.office.desk()) if d is not desk)
    assert "sudah" in refused(place, again, command) or not place.case


@EVERY_STEP
def test_a_case_is_not_entered_again_as_a_new_report(at: At, step: int) -> None:
    place = at(step)
    report = at(1).command()
    if place.case:
        known = replace(report, case=place.case)
        assert "sudah tersimpan" in refused(place, place.office.desk(), known, Stale)
    else:
        perform(place.desk, report)
    with pytest.raises(Incomplete) as said:
        perform(place.office.desk(), report)
    assert "sudah tercatat sebagai pengaduan PGD/0001/2026" in said.value.fields["tracking_id"]


# ------------------------------------------------------------------ not on a stale view


@EVERY_STEP
def test_a_stale_view_is_refused_and_nothing_is_written(at: At, step: int) -> None:
    place = at(step)
    command = place.command()
    for seen in {0, 1, command.expected - 1, command.expected + 1} - {command.expected}:
        words = refused(place, place.desk, replace(command, expected=seen), Stale)
        assert "berubah sejak" in words or not place.case


@pytest.mark.parametrize("step", [s.number for s in SOP.steps if any(a.kind is ActionKind.RETURN for a in s.actions)])
def test_what_was_seen_before_a_return_does_not_count_after_it(at: At, step: int) -> None:
    """The same step waits again, as a new attempt: the old form is refused, the new one is taken."""
    place = at(step)
    old, desk = place.command(), place.desk
    back = next(a for a in place.step.actions if a.kind is ActionKind.RETURN)
    perform(desk, filled(place, back))
    assert "sudah dikerjakan" in refused(place, desk, old, Stale)


# ------------------------------------------------------------------ what a row asks for


@EVERY_STEP
def test_a_requirement_left_unticked_asks_for_a_reason(at: At, step: int) -> None:
    place = at(step)
    command = replace(place.command(), checklist=(False,) * len(place.step.checklist))
    assert "kelengkapan" in refused(place, place.desk, command, Incomplete)
    assert "kelengkapan" in refused(place, place.desk, replace(command, checklist=(True,) * 9), Incomplete)
    perform(place.desk, replace(command, checklist_reason="Berkas menyusul."))


@DRAWN
def test_each_missing_field_blocks_and_is_named(at: At, step: int, action: str) -> None:
    place = at(step)
    chosen = place.step.action(action)
    if chosen.setting:
        place.office.switch_on(chosen.setting)
    command = filled(place, chosen)
    for field in chosen.requires:
        without = replace(
            command,
            form={k: v for k, v in command.form.items() if k != field},
            files=tuple(f for f in command.files if f.field != field),
            letters=() if field == "surat" else command.letters,
        )
        with pytest.raises(Incomplete) as said:
            perform(place.desk, without)
        assert set(said.value.fields) == {field}
    if chosen.reason:
        assert "alasan" in refused(place, place.desk, replace(command, reason=" "), Incomplete)


@EVERY_STEP
def test_a_value_that_no_form_can_hold_is_refused(at: At, step: int) -> None:
    place = at(step)
    command = place.command()
    for field in place.step.fields:
        for value in (3.5, {"a": 1}, "bukan pilihan \x00", "2026-02-30"):
            if field.type in (FieldType.TEXT, FieldType.LONGTEXT) and isinstance(value, str):
                continue
            if field.type in (FieldType.FILES, FieldType.LETTERS):
                continue
            words = refused(place, place.desk, replace(command, form={**command.form, field.id: value}), Incomplete)
            assert words


# ------------------------------------------------------------------ signatures and letters


def test_signing_for_the_head_is_refused_until_the_office_switched_it_on(at: At) -> None:
    place = at(10)
    command = replace(place.command(), action="tanda_tangan_an")
    assert "belum diaktifkan" in refused(place, place.desk, command)


def test_a_letter_is_not_edited_where_it_is_signed_as_it_is(at: At) -> None:
    place = at(11)
    command = place.command()
    assert "apa adanya" in refused(place, place.desk, replace(command, letters=edited(command.letters, "Tambahan.")))


def test_who_is_not_named_in_the_block_does_not_sign_the_approved_bytes(at: At) -> None:
    """A Plh. appointed between the two signatures: the bytes name the other, so the letter goes back."""
    place = at(11)
    command, today = place.command(), place.office.clock.now().date()
    with place.office.store.read() as reads:
        office = reads.office()
        kadis, other = office.posts_of("kadis")[0].uid, office.holders(office.posts_of("kabid")[0].uid, today)[0]
    appoint(place.office.desk(), Appointment(kadis, other.person.uid, Capacity.PLH, today, today, "800/7/2026"))
    assert "Blok tanda tangan surat ini atas nama" in refused(place, place.desk, command)
    back = replace(command, action="kembali_sekretaris", reason="Blok tanda tangan diganti.")
    perform(place.desk, back)
    for _signer in ("sekretaris", "kadis"):
        waiting = AtStep(place.office, place.case, SOP.step(view(place.desk, place.case).tasks[0].step.number))
        perform(waiting.desk, replace(waiting.command(), letters=view(waiting.desk, place.case).tasks[0].letters))
    signed = view(place.desk, place.case).letters[0]
    assert signed.signatory is not None
    assert signed.signatory.name == other.person.name
    assert signed.standing is not None
    assert signed.standing.name == other.person.name


def test_a_trace_of_a_protected_complainant_blocks_the_signature(at: At) -> None:
    place = at(10, "dilindungi")
    command = place.command()
    for trace in ("Wening Pratiwi", "1371 0855 0495 0003", "+62 852 5550 7788", "Jl. Cendrawasih Timur 45"):
        leaking = replace(command, letters=edited(command.letters, f"Laporan dari {trace}."))
        assert "pelapor yang dilindungi" in refused(place, place.desk, leaking, LeakFound)
    assert view(place.desk, place.case).letters[0].number == ""
    perform(place.desk, command)


def test_the_answer_on_the_portal_may_not_name_a_protected_complainant(at: At) -> None:
    place = at(12, "dilindungi")
    command = place.command()
    leaking = {**command.form, "tanggapan": "Yth. Sdri. Wening Pratiwi, sudah selesai."}
    assert "dilindungi" in refused(place, place.desk, replace(command, form=leaking), Incomplete)


def test_a_protected_complainant_gets_a_separate_letter(at: At) -> None:
    place = at(7, "dilindungi")
    command = place.command()
    assert [x.kind for x in command.letters] == [LetterKind.RESULT, LetterKind.COVER]
    alone = replace(command, letters=command.letters[:1])
    assert "“Pengantar pelapor”" in refused(place, place.desk, alone, Incomplete)


@pytest.mark.parametrize("action", ["catat_kunjungan", "serahkan"])
def test_no_visit_of_a_protected_case_tells_of_the_complainant_outside_the_field_for_the_file(
    at: At, action: str
) -> None:
    place = at(6, "dilindungi")
    command = replace(place.command(), action=action)
    leaking = {**command.form, "temuan": "Ijazah sdri. Wening disimpan perusahaan."}
    with pytest.raises(Incomplete) as said:
        perform(place.desk, replace(command, form=leaking))
    assert set(said.value.fields) == {"temuan"}
    perform(place.desk, command)


@pytest.mark.parametrize("field", ["judul", "lokasi"])
def test_a_protected_report_tells_of_the_complainant_only_where_that_is_kept_apart(at: At, field: str) -> None:
    place = at(1, "dilindungi")
    command = place.command()
    with pytest.raises(Incomplete) as said:
        perform(place.desk, replace(command, form={**command.form, field: "Rumah Wening Pratiwi"}))
    assert set(said.value.fields) == {field}


def test_a_letter_given_up_is_not_taken_up_again(at: At) -> None:
    place = at(8)
    command = place.command()
    perform(place.desk, replace(command, action="kembali_petugas", reason="Cukup jawaban tertulis."))
    again = AtStep(place.office, place.case, SOP.step(7))
    first = again.command()
    answer = replace(first.letters[0], uid="a" * 32, kind=LetterKind.ANSWER)
    perform(again.desk, replace(first, letters=(answer,)))
    third = AtStep(place.office, place.case, SOP.step(8))
    perform(third.desk, replace(third.command(), action="kembali_petugas", reason="Tetap dengan hasil pemeriksaan."))
    words = refused(again, again.desk, replace(again.command(), letters=first.letters))
    assert "sudah dibatalkan" in words


def test_a_report_cannot_be_received_in_the_future_or_with_an_impossible_nik(at: At) -> None:
    place = at(1)
    command = place.command()
    for field, value in (
        ("pelapor_nik", "1371"), ("tracking_id", "12ab"), ("judul", ""), ("diterima", "2027-01-01T00:00:00.000000Z"),
    ):  # fmt: skip
        with pytest.raises(Incomplete) as said:
            perform(place.desk, replace(command, form={**command.form, field: value}))
        assert set(said.value.fields) == {field}
