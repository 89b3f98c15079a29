"""Identity numbers are judged by their form alone: valid ones are never refused, and none is called verified."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identity import RANKS, check_email, check_nik, check_nip, check_phone, clean_tracking_id, phone_digits
from app.domain.wording import mask_nik, nip_grouped

TODAY = date(2026, 11, 16)


@given(st.dates(date(1930, 1, 1), date(2012, 12, 31)), st.booleans(), st.integers(1, 9999), st.integers(11, 99))
def test_every_nik_of_a_living_person_is_taken(born: date, female: bool, serial: int, province: int) -> None:
    day = born.day + (40 if female else 0)
    nik = f"{province}7108{day:02d}{born:%m%y}{serial:04d}"
    found = check_nik(nik, today=TODAY)
    assert found.errors == () and found.female is female
    assert found.birth_date is not None and (found.birth_date.month, found.birth_date.day) == (born.month, born.day)
    assert found.birth_date.year in (born.year, born.year + 100)


@pytest.mark.parametrize("written", ["1371 0812 0389 0004", "1371.0812.0389.0004", " 1371081203890004 "])
def test_blanks_and_dots_in_a_nik_do_no_harm(written: str) -> None:
    assert check_nik(written, today=TODAY).birth_date == date(1989, 3, 12)


@pytest.mark.parametrize(
    ("nik", "told"),
    [
        ("137108120389000", "16 angka"), ("13710812038900041", "16 angka"), ("137108120389000a", "16 angka"),
        ("١٣٧١٠٨١٢٠٣٨٩٠٠٠٤", "16 angka"), ("1371083202890004", "Tanggal lahir"), ("1371087202890004", "Tanggal lahir"),
        ("1371083002890004", "Tanggal lahir"), ("1371081213890004", "Tanggal lahir"),
        ("1371080003890004", "Tanggal lahir"), ("1371081203890000", "0000"),
    ],
)  # fmt: skip
def test_an_impossible_nik_is_told(nik: str, told: str) -> None:
    found = check_nik(nik, today=TODAY)
    assert len(found.errors) == 1 and told in found.errors[0] and found.errors[0].endswith(".")


def test_what_differs_from_typed_data_only_warns() -> None:
    found = check_nik("1371085203890004", today=TODAY, birth_date=date(1989, 3, 13), female=False)
    assert found.errors == () and len(found.warnings) == 2
    assert check_nik("1371085203890004", today=TODAY, birth_date=date(1989, 3, 12), female=True).warnings == ()


@pytest.mark.parametrize(
    "nip", ["199203142015032001", "19610203 198101 1 002", "199001012023211005", "198712312024212099"]
)
def test_civil_servants_and_contract_officers_numbers_are_taken(nip: str) -> None:
    assert check_nip(nip) == ""


@pytest.mark.parametrize(
    "nip", ["", "19920314201503200", "199213142015032001", "199203142015033001", "1992031420150320O1"]
)
def test_an_impossible_nip_is_told(nip: str) -> None:
    assert check_nip(nip).endswith(".")


def test_a_nip_is_printed_in_its_groups_and_anything_else_as_it_is() -> None:
    assert nip_grouped("196102031981011002") == "19610203 198101 1 002"
    assert nip_grouped("19610203 198101 1 002") == "19610203 198101 1 002"
    assert nip_grouped("-") == "-" and nip_grouped("1234") == "1234"


def test_the_middle_of_a_nik_is_hidden() -> None:
    assert mask_nik("1371081203890001") == "1371********0001"
    assert mask_nik("12345678") == "********" and mask_nik("") == ""


@pytest.mark.parametrize(
    ("text", "digits"), [("#1916449", "1916449"), (" 12345 ", "12345"), ("8123911000", "8123911000")]
)
def test_a_tracking_id_is_its_digits(text: str, digits: str) -> None:
    assert clean_tracking_id(text) == digits


@pytest.mark.parametrize("text", ["", "1234", "12345678901", "12 345", "LAPOR-123456", "##12345", "१२३४५६"])
def test_what_is_no_tracking_id_is_not_made_one(text: str) -> None:
    assert clean_tracking_id(text) is None


@pytest.mark.parametrize("text", ["+62 852-5550-7788", "0852 5550 7788", "(0852) 5550.7788", "62852 55507788"])
def test_a_phone_number_is_the_same_however_it_is_written(text: str) -> None:
    assert phone_digits(text) == "85255507788" and check_phone(text) == ""


def test_what_cannot_be_called_or_written_to_is_told() -> None:
    assert check_phone("") == check_email("") == ""
    assert all(check_phone(t).endswith(".") for t in ("12345", "tidak ada", "nomor menyusul 081234"))
    assert check_email("wening@contoh.go.id; lain@contoh.id") == ""
    assert all(check_email(t).endswith(".") for t in ("wening", "@", "wening@contoh", "a b@ c.id"))


def test_ranks_are_spelt_as_the_rules_spell_them() -> None:
    assert RANKS["IV/c"] == "Pembina Utama Muda" and RANKS["III/b"] == "Penata Muda Tingkat I"
    assert len(RANKS) == 17


def test_nothing_calls_a_number_verified() -> None:
    root = Path(__file__).parents[2]
    for folder in ("app", "forms", "resources"):
        for file in (f for f in (root / folder).rglob("*") if f.suffix in (".py", ".ui", ".toml", ".ts")):
            text = file.read_text(encoding="utf-8").lower()
            assert "nik terverifikasi" not in text and "nik verified" not in text, file
