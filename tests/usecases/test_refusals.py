"""No step is skipped, done by the wrong post, done twice, or done on a stale view; each refusal says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.command import Command
from app.domain.errors import Incomplete, LeakFound, NotYours, Refused, Stale
from app.domain.journey import JourneyStep
from app.domain.letters import LetterKind
from app.usecases.case_file import view
from app.usecases.desk import Desk
from app.usecases.journey_values import files, form_values
from app.usecases.perform import perform
from app.usecases.play_journey import Player, edited
from tests.usecases.conftest import PlayedOffice

STEPS = list(range(2, 13))


def at_step(office: PlayedOffice, step: int, name: str = "cek_lapangan") -> str:
    return Player(office.officers.holding, office.clock).play(office.journeys[name], until=step)


def command(office: PlayedOffice, case: str, desk: Desk, name: str = "cek_lapangan") -> Command:
    """The journey's own next command for the step that waits."""
    shown = view(desk, case)
    task = shown.tasks[0]
    act = [s for s in office.journeys[name].steps if s.step == task.step.number][-1]
    with office.store.read() as reads:
        known = reads.office()
    form = {**task.prefill, **form_values(task.step, act, known, office.clock.now())}
    return Command(
        case, task.task, act.action, shown.version, form, (True,) * len(task.step.checklist), "", act.reason,
        edited(task.letters, act.edit), files(task.step, act),
    )  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_the_wrong_post_is_refused_with_who_it_waits_for(office: PlayedOffice, step: int) -> None:
    case = at_step(office, step)
    right = office.waiting_desk(case)
    own = command(office, case, right)
    wrong = office.desk("kadis" if step != 11 else "sekretaris")
    with pytest.raises(NotYours, match=f"Langkah {step} menunggu"):
        perform(wrong, own)
    assert view(right, case).tasks[0].step.number == step


@pytest.mark.parametrize("step", STEPS)
def test_an_action_of_another_step_is_refused(office: PlayedOffice, step: int) -> None:
    case = at_step(office, step)
    desk = office.waiting_desk(case)
    other = "arsipkan" if step != 12 else "disposisi"
    with pytest.raises(Refused, match="tidak dapat dilompati"):
        perform(desk, replace(command(office, case, desk), action=other))


@pytest.mark.parametrize("step", STEPS)
def test_a_step_done_twice_is_refused_as_done(office: PlayedOffice, step: int) -> None:
    case = at_step(office, step)
    desk = office.waiting_desk(case)
    own = command(office, case, desk)
    perform(desk, own)
    with pytest.raises(Refused, match="sudah"):
        perform(desk, own)


@pytest.mark.parametrize("step", STEPS)
def test_a_stale_view_is_refused_and_nothing_is_written(office: PlayedOffice, step: int) -> None:
    case = at_step(office, step)
    desk = office.waiting_desk(case)
    own = command(office, case, desk)
    before = view(desk, case).version
    with pytest.raises(Stale, match="berubah sejak"):
        perform(desk, replace(own, expected=own.expected - 1))
    assert view(desk, case).version == before


@pytest.mark.parametrize("step", STEPS)
def test_a_requirement_left_unticked_asks_for_a_reason(office: PlayedOffice, step: int) -> None:
    case = at_step(office, step)
    desk = office.waiting_desk(case)
    own = command(office, case, desk)
    with pytest.raises(Incomplete, match="kelengkapan"):
        perform(desk, replace(own, checklist=(False,) * len(own.checklist)))
    perform(desk, replace(own, checklist=(False,) * len(own.checklist), checklist_reason="Berkas menyusul."))


@pytest.mark.parametrize("step", [2, 3, 4, 5, 6, 12])
def test_a_missing_field_blocks_and_is_named(office: PlayedOffice, step: int) -> None:
    case = at_step(office, step)
    desk = office.waiting_desk(case)
    own = command(office, case, desk)
    with pytest.raises(Incomplete) as refused:
        perform(desk, replace(own, form={}, files=()))
    assert refused.value.fields


@pytest.mark.parametrize(("step", "action"), [(4, "salah_bidang"), (8, "kembali_petugas"), (11, "kembali_sekretaris")])
def test_a_return_needs_a_reason(office: PlayedOffice, step: int, action: str) -> None:
    case = at_step(office, step)
    desk = office.waiting_desk(case)
    with pytest.raises(Incomplete, match="alasan"):
        perform(desk, replace(command(office, case, desk), action=action, reason=" "))


def test_signing_for_the_head_is_refused_until_the_office_switched_it_on(office: PlayedOffice) -> None:
    case = at_step(office, 10)
    desk = office.waiting_desk(case)
    with pytest.raises(Refused, match="belum diaktifkan"):
        perform(desk, replace(command(office, case, desk), action="tanda_tangan_an"))


def test_a_letter_is_not_edited_where_it_is_signed_as_it_is(office: PlayedOffice) -> None:
    case = at_step(office, 11)
    desk = office.waiting_desk(case)
    own = command(office, case, desk)
    with pytest.raises(Refused, match="apa adanya"):
        perform(desk, replace(own, letters=edited(own.letters, "Tambahan.")))


def test_a_trace_of_a_protected_complainant_blocks_the_signature(office: PlayedOffice) -> None:
    case = at_step(office, 10, "dilindungi")
    desk = office.waiting_desk(case)
    own = command(office, case, desk, "dilindungi")
    for trace in ("Wening Pratiwi", "1371 0855 0495 0003", "+62 852 5550 7788", "Jl. Cendrawasih Timur 45"):
        with pytest.raises(LeakFound, match="pelapor yang dilindungi"):
            perform(desk, replace(own, letters=edited(own.letters, f"Laporan dari {trace}.")))
    assert view(desk, case).letters[0].number == ""
    perform(desk, own)


def test_the_answer_on_the_portal_may_not_name_a_protected_complainant(office: PlayedOffice) -> None:
    case = at_step(office, 12, "dilindungi")
    desk = office.waiting_desk(case)
    own = command(office, case, desk, "dilindungi")
    with pytest.raises(Incomplete, match="dilindungi"):
        perform(desk, replace(own, form={**own.form, "tanggapan": "Yth. Sdri. Wening Pratiwi, sudah selesai."}))


def test_a_protected_complainant_gets_a_separate_letter(office: PlayedOffice) -> None:
    case = at_step(office, 7, "dilindungi")
    desk = office.waiting_desk(case)
    own = command(office, case, desk, "dilindungi")
    assert [x.kind for x in own.letters] == [LetterKind.RESULT, LetterKind.COVER]
    with pytest.raises(Incomplete, match="pengantar"):
        perform(desk, replace(own, letters=own.letters[:1]))


def test_a_report_cannot_be_received_in_the_future_or_with_an_impossible_nik(office: PlayedOffice) -> None:
    first: JourneyStep = office.journeys["cek_lapangan"].steps[0]
    player = Player(office.officers.holding, office.clock)
    for field, value in (("pelapor_nik", "1371"), ("tracking_id", "12ab"), ("judul", "")):
        with pytest.raises(Incomplete) as refused:
            player.act("", first, {field: value})
        assert field in refused.value.fields
