"""A setting takes only what the office can work with; what is refused leaves all as it was."""

from __future__ import annotations

import pytest

from app.domain.errors import Refused
from app.usecases.settings import change_settings, offered_switches, office_settings
from tests.usecases.conftest import PlayedOffice
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


def test_the_switches_are_those_of_the_sop(office: PlayedOffice) -> None:
    assert offered_switches(office.desk()) == SOP.settings
    for switch in SOP.settings:
        change_settings(office.desk(), {switch.id: True})
        assert office_settings(office.desk())[switch.id] is True
