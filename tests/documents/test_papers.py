"""Disposition sheet, receipt, report, registers and the papers with secrets say what they must, on every page."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.documents.fonts import FontBook
from app.documents.receipt import render_receipt
from app.documents.registers import render_register
from app.documents.report import render_report
from app.documents.secret_papers import render_password_slips, render_recovery_sheet
from app.documents.sheets import HALF_FOLIO, render_disposition_sheet
from app.documents.text import all_text
from app.domain.papers import A4, F4, Letterhead
from tests.documents.samples import AGENDA, FIELD_LOG, HEAD, LETTER, RECEIPT, RECOVERY, REPORT, SHEET, SLIPS

OFFICE = LETTER.author
MAKERS: dict[str, Callable[[FontBook], bytes]] = {
    "disposition sheet": lambda f: render_disposition_sheet(SHEET, f),
    "receipt on F4": lambda f: render_receipt(RECEIPT, f),
    "receipt on A4": lambda f: render_receipt(RECEIPT, f, A4),
    "report": lambda f: render_report(REPORT, HEAD, F4, OFFICE, f),
    "agenda": lambda f: render_register(AGENDA, f),
    "field log": lambda f: render_register(FIELD_LOG, f, A4),
    "recovery sheet": lambda f: render_recovery_sheet(RECOVERY, f),
    "password slips": lambda f: render_password_slips(OFFICE, SLIPS, f),
}


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [re.sub(r"\s+", " ", page.get_textpage().get_text_bounded()) for page in document]
    document.close()
    return texts


def photo(size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#336699").save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_facts_give_the_same_bytes(name: str, fonts: FontBook) -> None:
    assert MAKERS[name](fonts) == MAKERS[name](FontBook())


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("name", MAKERS)
def test_all_fonts_are_embedded(name: str, fonts: FontBook, tmp_path: Path) -> None:
    file = tmp_path / "kertas.pdf"
    file.write_bytes(MAKERS[name](fonts))
    rows = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert rows and all("yes yes yes" in row for row in rows), rows


@pytest.mark.parametrize("name", MAKERS)
def test_no_paper_names_a_person_in_its_properties(name: str, fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(MAKERS[name](fonts))
    told = " ".join(document.get_metadata_dict().values())
    document.close()
    assert "Contoh" not in told and "Handayani" not in told


def test_the_disposition_sheet_gathers_every_line_with_giver_and_time(fonts: FontBook) -> None:
    (page,) = pages(render_disposition_sheet(SHEET, fonts))
    for words in ("LEMBAR DISPOSISI", "Surat dari", "No. agenda", "Diteruskan kepada Sdr.", "Dengan hormat harap"):
        assert words in page
    for line in SHEET.lines:
        assert line.to.split()[-1] in page and line.at in page and line.name in page
    assert page.index("1. Kepala Bidang") < page.index("2. Kepala Seksi") < page.index("3. Fitri")


def test_a_sheet_with_many_lines_runs_on_with_its_heading(fonts: FontBook) -> None:
    texts = pages(render_disposition_sheet(replace(SHEET, lines=SHEET.lines * 4), fonts))
    assert len(texts) > 1 and all("Diteruskan kepada Sdr." in t for t in texts)


def test_a_line_of_the_sheet_is_not_torn_and_its_heading_stands_once_a_page(fonts: FontBook) -> None:
    wordy = tuple(
        replace(line, note="Mohon dicek apakah pernah ada pengaduan serupa. " * 7) for line in SHEET.lines * 2
    )
    texts = pages(render_disposition_sheet(replace(SHEET, lines=wordy), fonts))
    assert len(texts) > 2 and all(t.count("Diteruskan kepada Sdr.") == 1 for t in texts)
    for number, line in enumerate(wordy, 1):
        (page,) = [t for t in texts if f"{number}. {line.to[:12]}" in t]
        assert page.count("pengaduan serupa") >= 7 and line.name in page


def test_the_pages_number_stands_clear_of_the_table(fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_disposition_sheet(replace(SHEET, lines=SHEET.lines * 4), fonts))
    page = document[1]
    text = page.get_textpage()
    above = text.get_text_bounded(0, page.get_height() - HALF_FOLIO.top * 72 / 25.4 + 2, page.get_width())
    text.close()
    document.close()
    assert above.strip() == "- 2 -"


def test_a_sheet_is_half_a_folio(fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_disposition_sheet(replace(SHEET, lines=()), fonts))
    width, height = document[0].get_size()
    document.close()
    assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (HALF_FOLIO.width, HALF_FOLIO.height)


def test_a_receipt_has_two_whole_copies_on_one_page(fonts: FontBook) -> None:
    (page,) = pages(render_receipt(RECEIPT, fonts))
    for words in ("TANDA TERIMA PENGADUAN", "Nomor 014/2026", "Slip upah 3 lembar", "Petugas penerima,"):
        assert page.count(words) == 2
    assert "Lembar untuk pelapor" in page and "Lembar untuk kantor" in page


@pytest.mark.parametrize("setup", [F4, A4])
def test_a_receipt_of_a_long_complaint_stays_on_one_page(setup, fonts: FontBook) -> None:
    long = replace(RECEIPT, rows=(*RECEIPT.rows, ("Uraian", "kata " * 4000)), evidence=("bukti",) * 60)
    (page,) = pages(render_receipt(long, fonts, setup))
    assert page.count("selengkapnya dalam berkas pengaduan") >= 2 and page.count("Petugas penerima,") == 2


def test_a_receipt_of_an_anonymous_report_has_no_place_for_the_givers_name(fonts: FontBook) -> None:
    (page,) = pages(render_receipt(replace(RECEIPT, giver=""), fonts))
    assert "Yang menyerahkan" not in page


def test_the_register_repeats_its_header_and_counts_its_pages(fonts: FontBook) -> None:
    texts = pages(render_register(AGENDA, fonts))
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"Halaman {number} dari" in text
        assert all(title.split()[0] in text for title, _ in AGENDA.columns)


def test_the_register_says_how_many_pages_there_are(fonts: FontBook) -> None:
    last = pages(render_register(AGENDA, fonts))
    assert f"Halaman 1 dari {len(last)}" in last[0] and f"Halaman {len(last)} dari {len(last)}" in last[-1]


def test_the_register_lies(fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_register(AGENDA, fonts))
    width, height = document[0].get_size()
    document.close()
    assert (round(width * 25.4 / 72), round(height * 25.4 / 72)) == (330, 215)


def test_an_empty_register_says_so(fonts: FontBook) -> None:
    assert "Belum ada catatan." in pages(render_register(replace(AGENDA, rows=()), fonts))[0]


def test_a_register_takes_an_endless_cell(fonts: FontBook) -> None:
    row = tuple("kata " * 4000 for _ in AGENDA.columns)
    assert render_register(replace(AGENDA, rows=(row,)), fonts).startswith(b"%PDF")


def test_the_report_tells_its_sections_in_order_and_is_no_inspection(fonts: FontBook) -> None:
    (page,) = pages(render_report(REPORT, HEAD, F4, OFFICE, fonts))
    places = [page.find(w) for w in ("LAPORAN HASIL PENGECEKAN LAPANGAN", *(s for s, _ in REPORT.sections))]
    assert -1 not in places and places == sorted(places)
    assert "nota pemeriksaan" not in page.lower() and "sanksi" not in page.lower()


def test_the_report_carries_photos_and_says_which_cannot_be_read(fonts: FontBook) -> None:
    paper = replace(REPORT, photos=(photo((1600, 900)), photo((300, 1600)), b"rusak"))
    text = all_text(render_report(paper, HEAD, A4, OFFICE, fonts))
    assert "Foto 1" in text and "Foto 2" in text and "Foto 3 tidak terbaca" in text


def test_a_report_of_twenty_thousand_characters_takes_its_pages(fonts: FontBook) -> None:
    paper = replace(REPORT, sections=(("Uraian", "Kalimat laporan yang panjang sekali. " * 560),))
    texts = pages(render_report(paper, HEAD, F4, OFFICE, fonts))
    assert len(texts) > 3 and "- 2 -" in texts[1]


def test_the_recovery_sheet_shows_the_code_in_groups_on_one_page(fonts: FontBook) -> None:
    (page,) = pages(render_recovery_sheet(RECOVERY, fonts))
    assert all(group in page for group in RECOVERY.code.split("-"))
    assert "brankas" in page and RECOVERY.office in page


def test_no_slip_is_cut_by_a_page(fonts: FontBook) -> None:
    texts = pages(render_password_slips(OFFICE, SLIPS, fonts))
    assert sum(t.count("Nama pengguna") for t in texts) == len(SLIPS)
    for text in texts:
        assert text.count("Nama pengguna") == text.count("dimusnahkan") == text.count("kuda-benar")


def test_the_coat_of_arms_stands_in_the_kop_where_the_office_has_one(fonts: FontBook) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (200, 260), (0, 0, 0, 255)).save(out, "PNG")
    head = Letterhead(HEAD.region, HEAD.office, HEAD.address, out.getvalue())
    with_arms = render_report(REPORT, head, F4, OFFICE, fonts)
    assert b"/Subtype /Image" in with_arms
    assert b"/Subtype /Image" not in render_report(REPORT, HEAD, F4, OFFICE, fonts)


def test_no_date_breaks_in_the_agenda(fonts: FontBook) -> None:
    row = ("1", "30 September 2026", "8123456", "29 September 2026", *[""] * (len(AGENDA.columns) - 4))
    for setup in (F4, A4):
        document = pypdfium2.PdfDocument(render_register(replace(AGENDA, rows=(row,)), fonts, setup))
        lines = document[0].get_textpage().get_text_bounded()
        document.close()
        assert "30 September 2026" in lines and "29 September 2026" in lines


def test_a_second_pages_number_stands_clear_of_its_content(fonts: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_disposition_sheet(replace(SHEET, lines=SHEET.lines * 4), fonts))
    page = document[1].get_textpage()
    number = page.search("- 2 -").get_next()
    heading = page.search("Diteruskan").get_next()
    assert number is not None and heading is not None
    assert page.get_charbox(number[0])[1] > page.get_charbox(heading[0])[3] + 5
    document.close()
