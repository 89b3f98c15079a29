"""A form is checked the same wherever it was filled: each value by its field's kind, each demand by name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.command import Attachment, Command
from app.domain.errors import Incomplete, Refused
from app.domain.forms import LONGEST_TEXT, check_form
from app.domain.sop import Action, ActionKind, Field, FieldType, Option, Step

OPTIONS = (Option("a", "A"), Option("b", "B", requires=("catatan",)))
FIELDS = (
    Field("nama", "Nama", FieldType.TEXT),
    Field("catatan", "Catatan", FieldType.LONGTEXT),
    Field("pilih", "Pilihan", FieldType.CHOICE, options=OPTIONS),
    Field("banyak", "Beberapa", FieldType.CHOICES, options=OPTIONS),
    Field("hari", "Hari", FieldType.DATE),
    Field("saat", "Saat", FieldType.MOMENT),
    Field("ya", "Setuju", FieldType.SWITCH),
    Field("angka", "Jumlah", FieldType.NUMBER),
    Field("jabatan", "Jabatan", FieldType.POST, performer="kasi"),
    Field("foto", "Foto", FieldType.FILES),
)
GOOD: dict[str, object] = {
    "nama": "Budi", "catatan": "x" * 20_000, "pilih": "a", "banyak": ["a", "b"], "hari": "2026-11-16",
    "saat": "2026-11-16T02:00:00.000000Z", "ya": False, "angka": 0, "jabatan": "uid",
}  # fmt: skip
PHOTO = Attachment("u", "foto", "a.png", "0" * 64, 1, "image/png")
EVERY = (*GOOD, "foto")


def check(
    form: dict[str, object], kind: ActionKind = ActionKind.ONWARD, requires: tuple[str, ...] = (), **more: object
):
    reason = kind is ActionKind.RETURN
    action = Action("maju", "Teruskan", kind, to=2, requires=requires, reason=reason)
    step = Step(
        1, "Kegiatan", "kasi", "Kegiatan", "-", "-", "-", checklist=("Berkas",), fields=FIELDS, actions=(action,)
    )
    files = more.pop("files", (PHOTO,))
    check_form(step, action, Command("k", "t", "maju", 1, form, **{"checklist": (True,), **more}), files)  # type: ignore[arg-type]


def faults(form: dict[str, object], **more: object) -> dict[str, str]:
    with pytest.raises(Incomplete) as said:
        check(form, **more)  # type: ignore[arg-type]
    assert said.value.sentence.endswith(".")
    return said.value.fields


def test_a_full_form_is_taken() -> None:
    check(GOOD, requires=EVERY)


@pytest.mark.parametrize("field", EVERY)
def test_each_demand_is_named_by_its_label(field: str) -> None:
    form = {k: v for k, v in GOOD.items() if k != field}
    assert faults(form, requires=EVERY, files=() if field == "foto" else (PHOTO,)) == {field: "Wajib diisi."}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("nama", 3), ("nama", "emoji \ud83d terbelah"),
        ("nama", ["a"]), ("nama", "x" * (LONGEST_TEXT + 1)), ("pilih", "c"), ("pilih", ["a"]),
        ("banyak", "a"), ("banyak", ["a", "c"]), ("banyak", [["a"]]), ("hari", "16/11/2026"), ("hari", "20261116"),
        ("hari", "2026-W47-1"), ("hari", "2026-02-29"), ("hari", 5), ("saat", "2026-11-16"), ("saat", 1.5),
        ("ya", "ya"), ("ya", 1), ("angka", "3"), ("angka", 2.5), ("angka", True), ("jabatan", 7),
    ],
)  # fmt: skip
def test_a_value_that_its_field_cannot_hold_is_marked(field: str, value: object) -> None:
    assert set(faults({**GOOD, field: value})) == {field}


@pytest.mark.parametrize("empty", ["", "   ", "\n", None])
def test_blanks_do_not_fill_a_field(empty: object) -> None:
    assert faults({**GOOD, "nama": empty}, requires=("nama",)) == {"nama": "Wajib diisi."}


def test_an_option_may_demand_another_field() -> None:
    assert set(faults({"pilih": "b"})) == {"catatan"}
    check({"pilih": "b", "catatan": "ada"})
    check({"pilih": "a"})


def test_all_faults_are_told_at_once() -> None:
    assert set(faults({"hari": "besok", "angka": "tiga"}, requires=("nama",))) == {"hari", "angka", "nama"}


def test_ticks_are_asked_for_on_the_way_on_and_not_on_the_way_back() -> None:
    for ticks in ((), (False,), (True, True)):
        assert set(faults(GOOD, checklist=ticks)) == {"checklist"}
        check(GOOD, checklist=ticks, checklist_reason="Menyusul.")
        check(GOOD, kind=ActionKind.STAY, checklist=ticks)
        check(GOOD, kind=ActionKind.RETURN, checklist=ticks, reason="Keliru.")


@pytest.mark.parametrize("reason", ["", " ", "\n\t"])
def test_a_return_asks_for_its_reason(reason: str) -> None:
    assert set(faults(GOOD, kind=ActionKind.RETURN, reason=reason)) == {"reason"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda x: st.lists(x) | st.dictionaries(st.text(), x),
)


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from(EVERY), JSON))
def test_whatever_a_desk_sends_is_taken_or_refused_in_words(form: dict[str, object]) -> None:
    try:
        check(form)
    except Incomplete as refused:
        assert refused.fields and set(refused.fields) <= set(EVERY)


def test_a_field_that_the_step_does_not_have_is_refused() -> None:
    with pytest.raises(Refused, match="tidak mengenal isian “asing”"):
        check({**GOOD, "asing": "x"})


@pytest.mark.parametrize("where", ["reason", "checklist_reason"])
def test_half_a_sign_beside_the_fields_is_refused_in_words(where: str) -> None:
    with pytest.raises(Incomplete, match="tanda yang rusak"):
        check(GOOD, **{where: "rusak \ud83d"})
