"""Two signatures in one PDF: a certification by the first signer, the visible one in the only signature block."""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pypdfium2
import pytest

from app.documents.fonts import FontBook
from app.documents.letter import render_letter
from app.documents.signing import Mark, sign_alone, sign_approval, sign_last
from app.documents.text import all_text
from app.documents.verification import verify_pdf
from app.documents.viewing import for_viewing
from app.domain.papers import LetterCheck
from tests.documents.conftest import NOW, Officer, make_officers
from tests.documents.samples import HARD, LETTER, REPORT

WORDS = ("Ditandatangani secara elektronik oleh", "Drs. Hendra Gunawan, M.M.", "12 Januari 2026 pukul 10.05 WIB")
needs_poppler = pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler-utils is not installed")


@pytest.fixture(scope="module")
def steps(fonts: FontBook, officers: tuple[Officer, Officer]) -> tuple[bytes, bytes, bytes]:
    """The letter as rendered, approved, and signed."""
    rendered = render_letter(replace(LETTER, annex=REPORT), fonts)
    mark = Mark(rendered.page, rendered.box, WORDS)
    approved = sign_approval(rendered.pdf, officers[0], mark, "Persetujuan Sekretaris", NOW)
    return rendered.pdf, approved, sign_last(approved, officers[1], mark, "Tanda tangan Kepala Dinas", NOW)


def check(pdf: bytes, officers: tuple[Officer, Officer], known: bytes | None = None) -> LetterCheck:
    names = None if known is None else frozenset({hashlib.sha256(known).hexdigest()})
    return verify_pdf(pdf, officers[0].ca_certificate_der, NOW, names)


def pdfsig(pdf: bytes, folder: Path) -> str:
    file = folder / "surat.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdfsig", str(file)], capture_output=True, text=True, check=False).stdout


def test_each_signature_leaves_the_bytes_before_it_as_they_are(steps) -> None:
    rendered, approved, signed = steps
    assert approved.startswith(rendered) and signed.startswith(approved)


def test_two_good_signatures_are_told_with_names_reasons_and_the_given_time(steps, officers) -> None:
    found = check(steps[2], officers, steps[2])
    assert found.valid_signatures == 2 and found.known and not found.fault
    first, last = found.signatures
    assert (first.signer, first.reason) == ("Rosmanidar, S.H., M.Si.", "Persetujuan Sekretaris")
    assert (last.signer, last.reason) == ("Drs. Hendra Gunawan, M.M.", "Tanda tangan Kepala Dinas")
    assert first.at == last.at == NOW
    assert last.covers_whole and not first.covers_whole


@needs_poppler
def test_poppler_calls_both_signatures_valid_and_the_last_total(steps, tmp_path: Path) -> None:
    told = pdfsig(steps[2], tmp_path)
    assert told.count("Signature is Valid") == 2
    assert told.count("ETSI.CAdES.detached") == 2
    assert "Total document signed" in told.split("Signature #2")[1]


@needs_poppler
def test_an_approved_letter_has_one_valid_signature(steps, officers, tmp_path: Path) -> None:
    assert pdfsig(steps[1], tmp_path).count("Signature is Valid") == 1
    assert check(steps[1], officers).valid_signatures == 1


def test_the_first_signature_certifies_and_allows_form_filling_only(steps) -> None:
    assert re.search(rb"/TransformMethod\s*/DocMDP", steps[1])
    assert re.search(rb"/P\s+2\b", steps[1])


def test_one_signer_signs_once_visibly(fonts, officers, tmp_path: Path) -> None:
    rendered = render_letter(LETTER, fonts)
    alone = sign_alone(rendered.pdf, officers[1], Mark(rendered.page, rendered.box, WORDS), "Tanda tangan", NOW)
    found = check(alone, officers)
    assert found.valid_signatures == len(found.signatures) == 1 and found.signatures[0].covers_whole
    assert "elektronik" in all_text(alone)


@needs_poppler
def test_a_changed_byte_inside_a_signed_range_is_reported_by_both(steps, officers, tmp_path: Path) -> None:
    signed = steps[2]
    place = signed.index(b"stream\r\n" if b"stream\r\n" in signed[:5000] else b"stream\n") + 40
    broken = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    assert "Signature is Valid" not in pdfsig(broken, tmp_path)
    found = check(broken, officers)
    assert found.valid_signatures == 0 and not any(s.intact for s in found.signatures)


def test_any_changed_byte_is_noticed_wherever_it_is(steps, officers) -> None:
    signed, dice = steps[2], random.Random(20260112)
    for _ in range(60):
        place = dice.randrange(len(signed))
        broken = signed[:place] + bytes([signed[place] ^ (1 << dice.randrange(8))]) + signed[place + 1 :]
        found = check(broken, officers, signed)
        assert found.known is False
        assert found.valid_signatures < 2 or b"0" * 20 in signed[place - 20 : place + 20]  # else only unused room


def test_bytes_added_behind_the_last_signature_are_noticed(steps, officers) -> None:
    found = check(steps[2] + b"\n% lebih\n", officers, steps[2])
    assert found.known is False and not any(s.covers_whole for s in found.signatures)


def test_a_signature_of_another_office_is_not_trusted(steps) -> None:
    stranger = make_officers("Orang Lain")[0]
    found = verify_pdf(steps[2], stranger.ca_certificate_der, NOW)
    assert found.valid_signatures == 0
    assert all(s.intact and not s.trusted for s in found.signatures)


def test_a_certificate_is_judged_at_the_given_moment(steps, officers) -> None:
    late = verify_pdf(steps[2], officers[0].ca_certificate_der, NOW + timedelta(days=4000))
    assert not any(s.trusted for s in late.signatures)


@pytest.mark.parametrize("junk", [b"", b"x", b"%PDF-1.7\n", b"%PDF-1.4\n%%EOF", b"\x00" * 4096])
def test_what_is_not_a_pdf_gets_one_clear_sentence(junk: bytes, officers) -> None:
    found = check(junk, officers)
    assert found.fault.endswith(".") and not found.signatures


def test_an_unsigned_letter_is_said_to_be_unsigned(steps, officers) -> None:
    assert "tidak memuat tanda tangan" in check(steps[0], officers).fault


def test_a_cut_off_letter_is_not_called_signed(steps, officers) -> None:
    for share in (0.3, 0.8, 0.95, 0.99):
        assert check(steps[2][: int(len(steps[2]) * share)], officers, steps[2]).valid_signatures < 2


def test_the_mark_is_seen_in_the_block_and_stays_in_the_copy_for_viewing(steps) -> None:
    document = pypdfium2.PdfDocument(for_viewing(steps[2]))
    page = document[0]
    text = page.get_textpage().get_text_bounded()
    document.close()
    places = [text.find(w) for w in ("KOTA PADANG,", "secara elektronik oleh", "10.05 WIB", "Pembina Utama")]
    assert -1 not in places
    assert "BSrE" not in text


def test_voided_bytes_are_shown_with_the_mark_on_every_page(steps) -> None:
    document = pypdfium2.PdfDocument(for_viewing(steps[2], "BATAL"))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert len(texts) == 2 and all("BATAL" in text for text in texts)
    assert "secara elektronik oleh" in texts[0]


def test_an_unsigned_paper_is_shown_as_it_is(steps) -> None:
    assert for_viewing(steps[0]) == steps[0]


def test_a_long_name_fits_into_the_mark(fonts, officers) -> None:
    rendered = render_letter(HARD, fonts)
    mark = Mark(rendered.page, rendered.box, (WORDS[0], HARD.signer, *WORDS[2:]))
    signed = sign_alone(rendered.pdf, officers[1], mark, "Tanda tangan", NOW)
    assert HARD.signer in all_text(signed).replace("\n", " ")


@needs_poppler
def test_all_fonts_of_a_signed_letter_are_embedded(steps, tmp_path: Path) -> None:
    file = tmp_path / "surat.pdf"
    file.write_bytes(steps[2])
    rows = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert len(rows) >= 4 and all("yes yes yes" in row for row in rows)


def test_the_properties_keep_their_times(steps) -> None:
    document = pypdfium2.PdfDocument(steps[2])
    found = document.get_metadata_dict()
    document.close()
    assert found["ModDate"] == found["CreationDate"] and found["Producer"] == "Aduan"


def test_rendering_signing_and_hashing_take_little_time(fonts, officers, record_property) -> None:
    begin = perf_counter()
    for _ in range(3):
        rendered = render_letter(LETTER, fonts)
        mark = Mark(rendered.page, rendered.box, WORDS)
        hashlib.sha256(sign_alone(rendered.pdf, officers[1], mark, "Tanda tangan", NOW)).hexdigest()
    record_property("milliseconds", round((perf_counter() - begin) / 3 * 1000, 1))
