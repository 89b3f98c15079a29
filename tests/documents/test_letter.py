"""The surat dinas stands as the rules of official letters want it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import pypdfium2
import pytest

from app.documents.fonts import FontBook
from app.documents.letter import render_letter
from app.documents.text import all_text
from app.domain.errors import OfficeError
from app.domain.papers import A4, F4, NOT_YET, LetterPaper
from tests.documents.samples import DRAFT, FILE_COPY, HARD, LETTER, PARAGRAPHS, REPORT


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    return texts


def in_order(text: str, words: tuple[str, ...]) -> bool:
    places = [text.find(w) for w in words]
    return -1 not in places and places == sorted(places)


def test_every_element_of_a_letter_stands_in_its_order(fonts: FontBook) -> None:
    (page,) = pages(render_letter(LETTER, fonts).pdf)
    words = (
        "PEMERINTAH KOTA PADANG", "DINAS TENAGA KERJA DAN PERINDUSTRIAN", "Jalan Contoh Raya", "Nomor",
        "500.15/014/Disnakerin/2026", "Padang, 12 Januari 2026", "Sifat", "Lampiran", "Hal", "Yth.", "di -",
        "Menindaklanjuti", "1. Upah", "Demikian", "KEPALA DINAS", "Drs. Hendra Gunawan, M.M.", "Pembina Utama Muda",
        "NIP 19700101 199503 1 001", "Tembusan:", "1. Wali Kota", "2. Inspektur",
    )  # fmt: skip
    assert in_order(page, words), page


@pytest.mark.parametrize(("setup", "size"), [(F4, (215, 330)), (A4, (210, 297))])
def test_the_page_has_the_size_of_the_offices_paper(setup, size, fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_letter(replace(LETTER, page=setup), fonts).pdf)
    width, height = document[0].get_size()
    document.close()
    assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == size


def test_the_same_facts_give_the_same_bytes(fonts: FontBook) -> None:
    for paper in (LETTER, DRAFT, FILE_COPY, HARD, replace(LETTER, annex=REPORT)):
        assert render_letter(paper, fonts).pdf == render_letter(paper, FontBook()).pdf


def test_the_creation_date_comes_from_the_facts(fonts: FontBook) -> None:
    dated = render_letter(replace(LETTER, made=datetime(2026, 1, 12, 3, 5, tzinfo=UTC)), fonts).pdf
    assert "D:20260112030500Z" in all_text(dated)


def test_a_draft_has_neither_number_nor_date_and_carries_the_mark(fonts: FontBook) -> None:
    (page,) = pages(render_letter(DRAFT, fonts).pdf)
    assert page.count(NOT_YET) == 2 and "KONSEP" in page
    assert f"Padang, {NOT_YET}" in page


def test_a_void_letter_says_batal(fonts: FontBook) -> None:
    assert "BATAL" in pages(render_letter(replace(LETTER, mark="BATAL"), fonts).pdf)[0]


def test_no_paper_claims_a_bsre_signature(fonts: FontBook) -> None:
    for paper in (LETTER, DRAFT, FILE_COPY):
        text = all_text(render_letter(paper, fonts).pdf).lower()
        assert "bsre" not in text and "bssn" not in text and "sertifikat elektronik" not in text


def test_the_original_has_no_paraf_and_the_file_copy_has_three_with_their_marks(fonts: FontBook) -> None:
    assert "Paraf" not in all_text(render_letter(LETTER, fonts).pdf)
    (page,) = pages(render_letter(FILE_COPY, fonts).pdf)
    for words in ("Paraf hierarki", "(sebelum koreksi Sekretaris)", "(persetujuan digital)", "0f" * 32):
        assert words in page
    assert "Pertinggal - tidak untuk dikirim" in page


def test_the_kop_stands_on_page_one_only_and_later_pages_are_numbered(fonts: FontBook) -> None:
    first, second = pages(render_letter(HARD, fonts).pdf)
    assert "PEMERINTAH KOTA PADANG" in first and "PEMERINTAH KOTA PADANG" not in second
    assert "- 2 -" in second and "- 1 -" not in first


@pytest.mark.parametrize("count", range(4, 26))
def test_the_signature_block_never_stands_alone_on_a_page(count: int, fonts: FontBook) -> None:
    paper = replace(LETTER, body=(PARAGRAPHS[0],) * count + PARAGRAPHS[-1:])
    last = next(p for p in pages(render_letter(paper, fonts).pdf) if "Drs. Hendra" in p)
    assert "Demikian" in last and "KEPALA DINAS" in last and "NIP 19700101" in last


def test_one_endless_paragraph_leaves_lines_beside_the_signature(fonts: FontBook) -> None:
    long = "Kata demi kata yang panjang sekali. " * 560
    texts = pages(render_letter(replace(LETTER, body=(long,)), fonts).pdf)
    last = next(p for p in texts if "Drs. Hendra" in p)
    assert len(texts) > 2 and last.count("Kata demi kata") >= 2


def test_lines_are_tightened_only_where_that_saves_the_page(fonts: FontBook) -> None:
    counts = [render_letter(replace(LETTER, body=PARAGRAPHS[:1] * n), fonts).pages for n in range(1, 14)]
    assert counts == sorted(counts) and counts[7] == 1 and counts[-1] == 2


def test_the_place_of_the_signature_lies_between_title_and_name(fonts: FontBook) -> None:
    rendered = render_letter(LETTER, fonts)
    document = pypdfium2.PdfDocument(rendered.pdf)
    text = document[rendered.page].get_textpage()
    left, low, right, high = rendered.box
    assert text.get_text_bounded(left, low, right, high).strip() == ""
    assert "PERINDUSTRIAN" in text.get_text_bounded(left, high, right, high + 40)
    assert "Hendra" in text.get_text_bounded(left, low - 30, right, low)
    text.close()
    document.close()


def test_on_behalf_lines_stay_exact(fonts: FontBook) -> None:
    block = ("a.n. KEPALA DINAS", "SEKRETARIS", "u.b.", "KEPALA BIDANG UMUM,")
    (page,) = pages(render_letter(replace(LETTER, block=block), fonts).pdf)
    assert "a.n. KEPALA DINAS SEKRETARIS u.b. KEPALA BIDANG UMUM," in page
    (page,) = pages(render_letter(replace(LETTER, block=("Plh. KEPALA DINAS,",)), fonts).pdf)
    assert "Plh. KEPALA DINAS," in page


def test_the_report_follows_as_annex_under_its_own_heading(fonts: FontBook) -> None:
    rendered = render_letter(replace(LETTER, annex=REPORT), fonts)
    letter, annex = pages(rendered.pdf)
    assert "Tembusan" in letter and rendered.page == 0
    assert in_order(annex, ("Lampiran", "500.15/014/Disnakerin/2026", "12 Januari 2026", "LAPORAN HASIL PENGECEKAN"))
    assert "Nota Pemeriksaan" not in annex


@pytest.mark.parametrize(
    "text",
    [
        "<b>tag</b> & </para> <img src='x'/>", "nol \x00 bel \x07 \u202etertukar", "kata" * 900, "emoji 😀 dan عربي",
        "", "   \n\n  ", "1. ", "- a\n- b\n\n1. c", "https://contoh.go.id/" + "a" * 400,
    ],
)  # fmt: skip
def test_any_text_that_a_person_can_type_becomes_a_letter(text: str, fonts: FontBook) -> None:
    strange = replace(LETTER, body=(text, text), subject=text, addressee=(text,), copies=(text,), signer=text[:200])
    assert render_letter(strange, fonts).pdf.startswith(b"%PDF")


def test_a_letter_without_a_body_or_copies_is_still_a_letter(fonts: FontBook) -> None:
    bare = replace(LETTER, body=(), copies=(), addressee=(), rank="", nip="")
    assert "Tembusan" not in pages(render_letter(bare, fonts).pdf)[0]


def test_the_properties_name_the_office_and_the_number_only(fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_letter(LETTER, fonts).pdf)
    found = document.get_metadata_dict()
    document.close()
    assert found["Title"] == LETTER.title and found["Author"] == LETTER.author
    assert not found["Subject"] and not found["Keywords"] and found["Producer"] == "Aduan"


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("paper", [LETTER, DRAFT, FILE_COPY, HARD])
def test_all_fonts_are_embedded_as_subsets(paper: LetterPaper, fonts: FontBook, tmp_path: Path) -> None:
    file = tmp_path / "surat.pdf"
    file.write_bytes(render_letter(paper, fonts).pdf)
    told = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True).stdout
    rows = told.splitlines()[2:]
    assert rows and all(re.search(r"\byes yes yes\b", row) for row in rows), told


def test_missing_fonts_are_told_in_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(OfficeError, match="Liberation"):
        FontBook((tmp_path,))


def test_a_letter_takes_little_time(fonts: FontBook, record_property) -> None:
    begin = perf_counter()
    for _ in range(5):
        render_letter(LETTER, fonts)
    record_property("milliseconds", round((perf_counter() - begin) * 200, 1))
