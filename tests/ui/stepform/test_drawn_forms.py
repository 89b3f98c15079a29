"""The drawn form of every SOP row is the row's own: each field has its input, and no input is without a field."""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.errors import SopFault
from app.domain.journal import iso
from app.domain.sop import FieldType, Sop, Step
from app.domain.wording import WIB
from app.keys.kdf import Kdf, KdfParams
from app.sops.checks import check_forms
from app.sops.drawings import drawn_forms
from app.sops.loader import read_file, scan
from app.ui.stepform.binding import FormBinding
from app.ui.stepform.drawn import kinds_of_input, make_form
from app.usecases.found_office import found_office
from app.usecases.practice import Sources

DRAWN = sorted((paths.forms() / "steps").glob("*.ui"))
COMPILED = Path(__file__).parents[3] / "app" / "ui" / "generated"
SAMPLES = {
    FieldType.TEXT: "Gaji bulan Mei",
    FieldType.LONGTEXT: "Baris satu\nBaris dua",
    FieldType.DATE: "2026-05-04",
    FieldType.MOMENT: iso(datetime(2026, 5, 4, 3, 10, tzinfo=UTC)),
    FieldType.SWITCH: True,
    FieldType.NUMBER: 3,
}
NAMES_ITSELF = (FieldType.SWITCH, FieldType.LETTERS)  # the tick's own words; the editor's own bar
SOPS = {name: read_file(path) for name, path in scan(paths.resources() / "sops").items()}
ROWS = [pytest.param(step, id=f"{name} {step.number}") for name, sop in SOPS.items() for step in sop.steps]
DRAWN_ROWS = [row for row in ROWS if row.values[0].form]
every_row = pytest.mark.parametrize("step", ROWS)
every_drawn_row = pytest.mark.parametrize("step", DRAWN_ROWS)


@pytest.fixture
def form(step: Step, qtbot: QtBot) -> Iterator[QWidget]:
    parent = QWidget()  # kept alive: the form is its child
    qtbot.addWidget(parent)
    yield make_form(step, parent)


def named(form: QWidget, kind: type[QWidget], prefix: str) -> set[str]:
    """The ids in the names of these widgets."""
    names = (w.objectName() for w in form.findChildren(kind))
    return {n.removeprefix(prefix) for n in names if n.startswith(prefix)}


@every_drawn_row
def test_the_row_has_its_own_drawing(step: Step, form: QWidget) -> None:
    assert form.property("drawing") == step.form


@every_row
def test_inputs_and_labels_are_exactly_the_fields(step: Step, form: QWidget) -> None:
    fields = {f.id for f in step.fields}
    assert named(form, QWidget, "field_") == fields
    assert named(form, QLabel, "label_") >= {f.id for f in step.fields if f.type not in NAMES_ITSELF}
    assert named(form, QLabel, "label_") <= fields


@every_row
def test_every_input_is_of_the_kind_that_its_field_needs(step: Step, form: QWidget) -> None:
    for field in step.fields:
        widget = form.findChild(QWidget, f"field_{field.id}")
        assert isinstance(widget, kinds_of_input(field.type)), field.id


@every_row
def test_what_is_shown_is_read_back(step: Step, form: QWidget) -> None:
    binding = FormBinding(form, step.fields, WIB, english=False)
    values: dict[str, object] = {f.id: SAMPLES[f.type] for f in step.fields if f.type in SAMPLES}
    for field in step.fields:
        if field.type is FieldType.CHOICE:
            values[field.id] = field.options[-1].key
        elif field.type is FieldType.CHOICES:
            values[field.id] = [o.key for o in field.options[1:3]]
    binding.show(values)
    read = binding.values()
    assert {k: v for k, v in read.items() if k in values} == values


def test_each_drawing_belongs_to_a_row() -> None:
    assert {p.stem for p in DRAWN} == {row.values[0].form for row in DRAWN_ROWS}
    assert {p.stem for p in COMPILED.glob("ui_*.py")} == {f"ui_{p.stem}" for p in DRAWN}


@pytest.mark.parametrize("drawing", DRAWN, ids=lambda p: p.stem)
def test_the_committed_module_is_what_the_drawing_compiles_to(drawing: Path, tmp_path: Path) -> None:
    compiler = Path(sysconfig.get_path("scripts")) / "pyside6-uic"
    fresh = tmp_path / "fresh.py"
    subprocess.run([compiler, drawing, "-o", fresh], check=True)
    assert (COMPILED / f"ui_{drawing.stem}.py").read_text(encoding="utf-8") == fresh.read_text(encoding="utf-8")


def row_8(source: str, old: str, new: str) -> str:
    """The SOP's source with its eighth row changed once."""
    begin = source.index("number = 8\n")
    assert old in source[begin:]
    return source[:begin] + source[begin:].replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('form = "padang_08_koreksi"', 'form = "padang_08_koreks"', "formulir “padang_08_koreks” tidak ada"),
        ('form = "padang_08_koreksi"', 'form = "padang_05_penugasan"', "isian “surat” tidak ada dalam formulir"),
        ('id = "catatan"', 'id = "pesan"', "isian “pesan” tidak ada dalam formulir “padang_08_koreksi”"),
        (
            '  [[step.field]]\n  id = "catatan"\n  label = "Catatan"\n  english = "Note"\n  type = "longtext"\n',
            "",
            "formulir “padang_08_koreksi” mempunyai isian “catatan” yang tidak ada",
        ),
    ],
)
def test_a_form_that_does_not_fit_its_row_is_refused_where_a_sop_enters_an_office(
    old: str, new: str, words: str, tmp_path: Path
) -> None:
    plan = Sources(paths.resources()).plan("padang")
    wrong = replace(plan, sop_source=row_8(plan.sop_source, old, new))
    file = tmp_path / "kantor.aduan"
    with pytest.raises(SopFault, match=f"baris 8: {words}"):
        found_office(file, wrong, Kdf(KdfParams(64, 1), floor=KdfParams(64, 1)), datetime(2026, 11, 16, tzinfo=UTC))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("sop", SOPS.values(), ids=SOPS)
def test_every_sop_that_ships_fits_its_drawings(sop: Sop) -> None:
    check_forms(sop, drawn_forms(paths.forms() / "steps"), sop.id)


def test_a_row_without_a_drawing_gets_an_input_for_each_field(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for step in (row.values[0] for row in ROWS):
        plain = make_form(replace(step, form=""), parent)
        assert named(plain, QWidget, "field_") == {f.id for f in step.fields}
