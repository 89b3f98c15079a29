"""Letters and the LAPOR! answer begin with words made from the case, each for its own reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.case import fold
from app.domain.effects import secrets_of
from app.domain.errors import Incomplete
from app.domain.leaks import find_traces
from app.domain.letters import LetterDraft, LetterKind
from app.usecases.case_file import view
from app.usecases.case_words import CaseWords
from app.usecases.letter_texts import new_letter
from app.usecases.perform import perform
from tests.usecases.shelf import AtStep

At = Callable[..., AtStep]


def first_letters(waiting: AtStep) -> dict[LetterKind, LetterDraft]:
    return {x.kind: x for x in view(waiting.desk, waiting.case).tasks[0].letters}


def answer(waiting: AtStep) -> str:
    return str(view(waiting.desk, waiting.case).tasks[0].prefill["tanggapan"])


def words_of(waiting: AtStep) -> CaseWords:
    desk = waiting.desk
    with waiting.office.store.read() as reads:
        state = fold(waiting.case, reads.entries(waiting.case))
        return CaseWords(state, desk.sop(reads, state.sop), reads.office(), desk.calendar(reads).zone)


def test_the_result_letter_names_every_day_of_the_check_and_what_each_found(at: At) -> None:
    body = first_letters(at(7))[LetterKind.RESULT].content.body
    assert "pada tanggal 17 dan 18 November 2026 di PT Gudang Sejahtera Abadi" in body[0]
    assert [p for p in body if p.startswith("1. Tanggal 17")] and [p for p in body if p.startswith("2. Tanggal 18")]


def test_advice_stands_as_a_sentence_of_its_own(at: At) -> None:
    body = first_letters(at(7))[LetterKind.RESULT].content.body
    lead = next(n for n, p in enumerate(body) if p.endswith("kami menyampaikan saran sebagai berikut:"))
    assert body[lead + 1].startswith("Melunasi sisa THR") and body[lead + 1].endswith(".")


def test_an_answer_puts_the_subject_in_quotes_and_names_the_division(at: At) -> None:
    body = first_letters(at(7, "dikembalikan"))[LetterKind.ANSWER].content.body
    assert "mengenai “Upah lembur tidak dibayar empat bulan”" in body[0] and "perihal" not in body[0]
    assert body[1] == "Pengaduan Saudara telah kami telaah bersama Bidang Hubungan Industrial dan Jaminan Sosial."


@pytest.mark.parametrize(
    ("journey", "kind", "sifat"),
    [
        ("cek_lapangan", LetterKind.RESULT, "Segera"),
        ("tanpa_cek", LetterKind.ANSWER, "Biasa"),
        ("dilindungi", LetterKind.RESULT, "Rahasia"),
        ("dilindungi", LetterKind.COVER, "Rahasia"),
    ],
)
def test_the_sifat_follows_the_cases_urgency_and_secrecy(at: At, journey: str, kind: LetterKind, sifat: str) -> None:
    assert first_letters(at(7, journey))[kind].content.sensitivity == sifat


def test_a_nik_tells_how_the_complainant_is_addressed(at: At) -> None:
    waiting = at(7)
    words, told = words_of(waiting), []
    for nik in ("1371081203890004", "1371085504950003", ""):
        person = replace(words.state.complainant, nik=nik)
        other = replace(words, state=replace(words.state, complainant=person))
        told.append(new_letter(waiting.desk.templates, other, LetterKind.ANSWER).content.addressee[0])
    assert told == ["Sdr. Hendra Saputra", "Sdri. Hendra Saputra", "Sdr./Sdri. Hendra Saputra"]


def test_the_answer_tells_the_complainant_what_was_found_and_which_letter_was_sent(at: At) -> None:
    waiting = at(12)
    text, letter = answer(waiting), words_of(waiting).state.standing_letters[0]
    for told in (
        "Pengaduan Saudara mengenai “THR dibayar sebagian, 12 pekerja”",
        "17 dan 18 November 2026",
        "sesuai dengan masalah yang dilaporkan",
        "Perusahaan menyatakan sanggup melunasi.",
        "Kepada pihak terlapor kami menyampaikan saran",
        "Mediasi menghasilkan kesepakatan.",
        "Perusahaan wajib melunasi sisa THR",
        f"kepada pihak terlapor dengan surat nomor {letter.number} tanggal 18 November 2026",
        "tembusan kepada Saudara",
    ):
        assert told in text
    assert "kerja sama Saudara" not in text and "Sehubungan dengan adanya pengaduan" not in text


def test_a_protected_complainant_is_answered_with_his_own_letters_words_and_leaves_no_trace(at: At) -> None:
    waiting = at(12, "dilindungi")
    text, state = answer(waiting), words_of(waiting).state
    cover = next(x for x in state.standing_letters if x.kind is LetterKind.COVER)
    assert all(p in text for p in cover.current.content.body[:-1])
    for told in ("Perusahaan menyimpan ijazah asli", "Mengembalikan seluruh ijazah", "tanpa menyebut pelapor"):
        assert told in text
    assert find_traces({"tanggapan": text}, secrets_of(state), (state.reported_name, state.reported_address)) == ()


def test_a_written_answer_is_the_answer_on_the_portal(at: At) -> None:
    waiting = at(12, "tanpa_cek")
    letter = words_of(waiting).state.standing_letters[0]
    assert all(p in answer(waiting) for p in letter.current.content.body[:-1])
    assert f"berdasarkan surat nomor {letter.number}" in answer(waiting)


def test_an_answer_that_names_a_protected_complainant_is_still_refused(at: At) -> None:
    waiting = at(12, "dilindungi")
    command = waiting.command()
    told = {**command.form, "tanggapan": f"{answer(waiting)} Salam untuk Wening."}
    with pytest.raises(Incomplete, match="nama pelapor"):
        perform(waiting.desk, replace(command, form=told))
