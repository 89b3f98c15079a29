"""A setting takes only what the office can work with; what is refused leaves all as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app import DEFAULT_SOP, paths
from app.documents.fonts import FontBook
from app.domain.errors import Refused, SopFault
from app.keys.kdf import Kdf
from app.usecases.found_office import found_office
from app.usecases.practice import Sources
from app.usecases.settings import change_settings, offered_switches, office_settings
from tests.usecases.conftest import CHEAP, MONDAY, PlayedOffice, founded_anew
from tests.usecases.shelf import SOP


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("paper", "B7", "F4 atau A4"),
        ("letter_number_rule", "{kode}/{tahun}", "{urut}"),
        ("letter_number_rule", "{kode}/{urutan}", "{urutan}"),
        ("letter_number_rule", "{kode/{urut}", "kurung"),
        ("letter_number_rule", "", "{urut}"),
        ("kop_emblem", "bukan gambar", "PNG"),
        ("place", 7, "jenis"),
        ("zona", "WIB", "tidak dikenal"),
        *[(switch.id, "ya", "jenis") for switch in SOP.settings],
    ],
)
def test_an_impossible_value_is_refused(office: PlayedOffice, key: str, value: str | int, words: str) -> None:
    before = office_settings(office.desk())
    with pytest.raises(Refused) as said:
        change_settings(office.desk(), {"place": "Kota Lain", key: value})
    assert words in said.value.sentence
    assert office_settings(office.desk()) == before


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [("letter_kode", "500.15", "ejaan"), ("paper", "B7", "F4 atau A4"), ("letter_number_rule", "{kode}", "{urut}")],
)
def test_an_office_does_not_begin_with_a_setting_that_it_could_not_choose(
    tmp_path: Path, fonts: FontBook, key: str, value: str, words: str
) -> None:
    """Neither from the SOP's defaults nor from those of the practice office."""
    with pytest.raises(SopFault) as said:
        founded_anew(tmp_path, fonts, change=lambda s: s.replace("defaults = {", f'defaults = {{ {key} = "{value}",'))
    assert said.value.sentence.startswith(f"SOP, bawaan, “{key}”") and words in said.value.sentence
    plan = Sources(paths.resources()).plan(DEFAULT_SOP)
    plan = replace(plan, settings={**plan.settings, key: value})
    with pytest.raises(SopFault) as said:
        found_office(tmp_path / "kantor.aduan", plan, Kdf(CHEAP, floor=CHEAP), MONDAY)
    assert said.value.sentence.startswith(f"{plan.name}, pengaturan, “{key}”") and words in said.value.sentence
    assert list(tmp_path.iterdir()) == []


def test_the_switches_are_those_of_the_sop(office: PlayedOffice) -> None:
    assert offered_switches(office.desk()) == SOP.settings
    for switch in SOP.settings:
        change_settings(office.desk(), {switch.id: True})
        assert office_settings(office.desk())[switch.id] is True
