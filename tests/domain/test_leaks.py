"""The leak guard finds a protected complainant however written, and lets through what stands on the paper anyway."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.leaks import Secret, find_traces

NAME = Secret("nama", "Hj. Wening Dwi Pratiwi, S.Pd.")
NIK = Secret("nik", "1371085504950003")
PHONE = Secret("telepon", "0852-5550-7788 / 0751 555077")
MAIL = Secret("surel", "wening.pratiwi@contoh.go.id")
HOME = Secret("alamat", "Jl. Cendrawasih Timur No. 45 RT 02 RW 03, Kel. Air Tawar")
ALL = (NAME, NIK, PHONE, MAIL, HOME)


def kinds(text: str, *allow: str) -> set[str]:
    return {t.kind for t in find_traces({"surat": text}, ALL, allow)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("dari Wening Dwi Pratiwi", "nama"),
        ("dari WENING", "nama"),
        ("sdri. pratiwi,", "nama"),
        ("We-\nning hadir", "nama"),
        ("W e n i n g  D w i  P r a t i w i", "nama"),
        ("Wéning", "nama"),
        ("Wen\u200bing", "nama"),
        ("Wen\u00ading", "nama"),
        ("W\uff45ning", "nama"),
        ("WeningDwiPratiwi", "nama"),
        ("saudari Dwi", "nama"),
        ("1371 0855 0495 0003", "nik"),
        ("1371-0855-0495-0003", "nik"),
        ("NIK1371085504950003x", "nik"),
        ("0852 5550 7788", "telepon"),
        ("+62 852.5550.7788", "telepon"),
        ("(0751) 555-077", "telepon"),
        ("WENING.PRATIWI@CONTOH.GO.ID", "surel"),
        ("wening.pratiwi [at] contoh.go.id", "surel"),
        ("wening.pratiwi @ contoh.go.id", "surel"),
        ("Jalan Cendrawasih Timur 45", "alamat"),
        ("jl. cendrawasih  timur", "alamat"),
        ("Cendrawasih\nTimur Nomor 45", "alamat"),
    ],
)
def test_a_trace_is_found_however_it_is_written(text: str, kind: str) -> None:
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    ["", "Pimpinan PT Contoh Sejahtera, Jalan Percobaan 12", "dwi bahasa", "kening dan penting", "Jalan Timur 45",
     "nomor 500.15/014/Disnakerin/2026", "Rp1.371.085,00", "hasil pengecekan pada 16 November 2026"],
)  # fmt: skip
def test_plain_words_are_no_trace(text: str) -> None:
    assert kinds(text) == set()


def test_what_stands_on_the_paper_anyway_is_no_trace_but_hides_none() -> None:
    officer = "Ir. Pratiwi Handayani, M.T."
    assert kinds("ditandatangani oleh Ir. Pratiwi Handayani", officer) == set()
    assert kinds("ditandatangani oleh Ir. Pratiwi Handayani atas laporan Pratiwi", officer) == {"nama"}
    assert kinds("PT Wening Jaya", "PT Wening Jaya") == set()
    assert kinds("PT Wening Jaya dan Wening", "PT Wening Jaya") == {"nama"}


def test_a_trace_does_not_repeat_the_secret() -> None:
    for trace in find_traces({"surat": "Wening Dwi Pratiwi 1371085504950003"}, ALL):
        assert "Wening" not in trace.excerpt and "1371" not in trace.excerpt and trace.place == "surat"


def test_nothing_known_is_nothing_found() -> None:
    empty = [Secret(kind, "") for kind in ("nama", "nik", "telepon", "surel", "alamat")]
    assert find_traces({"surat": "apa pun 0123456789 @"}, empty) == ()


WORDS = st.text(max_size=60)


@given(WORDS, WORDS)
def test_a_whole_name_between_any_words_is_found(before: str, after: str) -> None:
    assert "nama" in kinds(f"{before}\nWening Dwi Pratiwi\n{after}")


@given(WORDS, WORDS)
def test_any_text_can_be_a_secret_and_a_page(secret: str, page: str) -> None:
    for kind in ("nama", "nik", "telepon", "surel", "alamat"):
        find_traces({"surat": page}, [Secret(kind, secret)], (secret,))
