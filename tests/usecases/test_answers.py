"""An answer that no effect keeps is told in words, whatever its kind of field, and not beyond its audience."""

from __future__ import annotations

from app.domain.sop import Field, FieldType, Option, Step
from app.domain.wording import WIB
from app.usecases.answers import answers

OPTIONS = (Option("a", "Pertama"), Option("b", "Kedua"))
FIELDS = (
    Field("kata", "Kata", FieldType.TEXT),
    Field("satu", "Satu", FieldType.CHOICE, options=OPTIONS),
    Field("banyak", "Banyak", FieldType.CHOICES, options=OPTIONS),
    Field("hari", "Hari", FieldType.DATE),
    Field("saat", "Saat", FieldType.MOMENT),
    Field("ada", "Ada", FieldType.SWITCH),
    Field("berapa", "Berapa", FieldType.NUMBER),
    Field("berkas", "Berkas", FieldType.FILES),
    Field("pengadu", "Pengadu", FieldType.TEXT, about_complainant=True),
    Field("ringkasan", "Ringkasan", FieldType.TEXT, slot="summary"),
)
STEP = Step(1, "", "", "", "", "", "", fields=FIELDS)
FORM = {
    "kata": " teks ",
    "satu": "b",
    "banyak": ["a", "b"],
    "hari": "2026-11-16",
    "saat": "2026-11-16T02:00:00.000000Z",
    "ada": True,
    "berapa": 0,
    "berkas": ["x"],
    "pengadu": "Wening",
    "ringkasan": "x",
}


def test_each_kind_of_answer_has_its_words() -> None:
    assert dict(answers(STEP, FORM, False, WIB)) == {
        "Kata": "teks",
        "Satu": "Kedua",
        "Banyak": "Pertama; Kedua",
        "Hari": "16 Nov 2026",
        "Saat": "16 Nov 2026 09.00",
        "Ada": "ya",
        "Berapa": "0",
        "Pengadu": "Wening",
    }


def test_nothing_about_a_protected_complainant_is_told() -> None:
    assert "Pengadu" not in dict(answers(STEP, FORM, True, WIB))


def test_what_was_left_empty_is_not_told() -> None:
    empty = {"kata": " ", "satu": "", "banyak": [], "hari": "", "saat": "", "ada": False, "berapa": None}
    assert answers(STEP, empty, False, WIB) == ()
