"""The office's kop is set by an administrator, looked at before it is saved, and stands on every later paper."""

from __future__ import annotations

import base64
import io

import pytest
from PIL import Image
from pypdf import PdfReader

from app.domain.errors import BadFile, Refused
from app.usecases.kop import emblem, sample_letter
from app.usecases.letter_papers import letterhead
from app.usecases.settings import change_settings, office_settings
from tests.usecases.conftest import PlayedOffice


def picture(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (width, height), (10, 10, 10, 128)).save(out, "PNG")
    return out.getvalue()


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_a_large_coat_of_arms_becomes_a_small_picture_with_its_transparency() -> None:
    made = Image.open(io.BytesIO(base64.b64decode(emblem("lambang.png", picture(2400, 3000)))))
    assert made.format == "PNG" and made.size[1] == 300
    assert "transparency" in made.info or made.mode == "RGBA"


def test_a_broken_picture_is_refused_with_what_to_do() -> None:
    with pytest.raises(BadFile, match="PNG atau JPEG"):
        emblem("lambang.png", b"\x89PNG broken")


def test_a_sample_shows_the_kop_before_it_is_saved(office: PlayedOffice) -> None:
    values = {"kop_office": "DINAS CONTOH\nBARIS KEDUA", "kop_emblem": emblem("l.png", picture(80, 100)), "paper": "A4"}
    pdf = sample_letter(office.desk(), values)
    assert "BARIS KEDUA" in words(pdf) and "CONTOH" in words(pdf)
    assert round(float(PdfReader(io.BytesIO(pdf)).pages[0].mediabox.height) / 72 * 25.4) == 297
    assert office_settings(office.desk())["kop_office"] != values["kop_office"]


def test_what_is_saved_heads_the_papers_and_only_changes_are_written(office: PlayedOffice) -> None:
    desk, values = office.desk(), {"kop_address": "Jalan Baru No. 2", "place": "Kota Baru"}
    change_settings(desk, values)
    with desk.store.read() as reads:
        before = len(reads.entries(desk.store.uid))
        assert letterhead(reads.office(), desk.sop(reads)).address == ("Jalan Baru No. 2",)
    change_settings(desk, values)
    with desk.store.read() as reads:
        assert len(reads.entries(desk.store.uid)) == before


def test_another_post_than_the_administrator_is_refused(office: PlayedOffice) -> None:
    with pytest.raises(Refused, match="administrator"):
        change_settings(office.desk("sekretaris"), {"place": "Lain"})
