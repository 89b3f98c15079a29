"""Every letter found under resources/letters loads, fills and renders from its own sample."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.documents.fonts import FontBook
from app.documents.letter import render_letter
from app.documents.templates import FILE, load_template, load_templates
from app.domain.errors import OfficeError
from app.domain.letters import LetterKind
from app.usecases.letter_kinds import templates
from tests.documents.samples import LETTER, REPORT

FOLDER = Path(__file__).parents[2] / "resources" / "letters"
FILES = sorted(FOLDER.glob(f"*/{FILE}"))
GOOD = FOLDER / "hasil_pemeriksaan" / FILE


def test_there_is_a_template_for_every_kind_of_letter() -> None:
    assert set(load_templates(FOLDER)) == {kind.value for kind in LetterKind}


def test_the_program_knows_each_letter_that_ships() -> None:
    assert set(templates(FOLDER)) == set(LetterKind)


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.parent.name)
def test_each_template_renders_from_its_sample(file: Path, fonts: FontBook) -> None:
    template = load_template(file)
    content = template.fill(template.sample)
    assert content.subject and content.addressee and len(content.body) >= 3
    assert "{" not in " ".join((*content.addressee, *content.body, *content.copies))
    paper = replace(
        LETTER, subject=content.subject, addressee=content.addressee, body=content.body, copies=content.copies,
        sensitivity=content.sensitivity, attachments=content.attachments,
        annex=REPORT if content.attach_report else None,
    )  # fmt: skip
    assert render_letter(paper, fonts).pages == (2 if content.attach_report else 1)


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.parent.name)
def test_no_template_threatens_what_the_province_alone_may_do(file: Path) -> None:
    text = file.read_text(encoding="utf-8").lower()
    assert "nota pemeriksaan" not in text and "sanksi" not in text and "kepada yth" not in text


def test_a_line_with_an_empty_place_falls_away() -> None:
    template = load_template(GOOD)
    content = template.fill({**template.sample, "saran": " ", "alamat_terlapor": ""})
    assert not any("menyarankan" in p for p in content.body)
    assert content.addressee == ("Pimpinan PT Contoh Sejahtera", "di -", "Tempat")


def test_line_breaks_in_words_make_paragraphs() -> None:
    template = load_template(GOOD)
    assert sum(p.startswith(("1. ", "2. ")) for p in template.fill(template.sample).body) == 2


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Pimpinan {terlapor}", "Pimpinan {pelapor}", "isian pelapor"),
        ('audience = "terlapor"', 'audience = "siapa"', "audience"),
        ('when = ["checked"]', 'when = ["diperiksa"]', "when"),
        ('when = ["checked"]', 'begins = "checked"', "begins"),
        ("{temuan}", "{tamuan}", "tamuan"),
        ("subject =", "subjek =", "subject"),
        ('sensitivity = "Biasa"', 'sensitivity = "Biasa"\nwarna = "merah"', "warna"),
        ("body = [", "body = [[[", "tidak terbaca"),
    ],
)
def test_a_wrong_template_is_refused_with_its_name_and_the_remedy(
    old: str, new: str, told: str, tmp_path: Path
) -> None:
    file = tmp_path / "hasil_pemeriksaan" / FILE
    file.parent.mkdir()
    file.write_text(GOOD.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(OfficeError, match=r"hasil_pemeriksaan/letter\.toml") as caught:
        load_template(file)
    assert told in caught.value.sentence and "Perbaiki" in caught.value.sentence
