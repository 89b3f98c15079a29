"""The example journeys go where the SOP's arrows lead, and a journeys file is read as strictly as the SOP."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app import paths
from app.domain.errors import SopFault
from app.domain.journey import Journey
from app.domain.sop import ActionKind
from app.sops.journeys import read_journeys
from app.sops.loader import read_file, scan
from app.sops.practices import read_practice

FOLDER = paths.resources() / "sops"
EVERY = [(name, j) for name, sop in scan(FOLDER).items() for j in read_journeys(sop.with_name("journeys.toml"))]


@pytest.mark.parametrize(("name", "journey"), EVERY, ids=[f"{n} {j.id}" for n, j in EVERY])
def test_a_journey_follows_the_arrows_to_an_end(name: str, journey: Journey) -> None:
    sop = read_file(FOLDER / name / "sop.toml")
    here: int | None = sop.first.number
    for act in journey.steps:
        action = sop.step(act.step).action(act.action)
        assert act.step == here and bool(act.reason) >= action.reason
        assert not action.setting or journey.settings.get(action.setting)
        here = act.step if action.kind is ActionKind.STAY else action.to
    assert here is None


@pytest.mark.parametrize("name", sorted(scan(FOLDER)))
def test_the_journeys_of_a_sop_pass_every_row(name: str) -> None:
    sop = read_file(FOLDER / name / "sop.toml")
    passed = {act.step for owner, journey in EVERY if owner == name for act in journey.steps}
    assert passed == {s.number for s in sop.steps}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("[[journey]]", "[[journey", "TOML"),
        ("[[journey]]\n", "warna = 1\n[[journey]]\n", "warna"),
        ("step = 2", "step = 99", "baris 99"),
        ("step = 2", 'step = "2"', "“step”"),
        ('action = "ajukan"', 'action = "lompat"', "lompat"),
        ("minutes =", "menit =", "menit"),
        ("kanal =", "kanaal =", "kanaal"),
        ("title =", "judul =", "“title”"),
    ],
)
def test_a_faulty_journey_is_told_with_its_place(old: str, new: str, words: str, tmp_path: Path) -> None:
    for file in ("sop.toml", "journeys.toml", "practice.toml"):
        shutil.copyfile(FOLDER / "padang" / file, tmp_path / file)
    journeys = tmp_path / "journeys.toml"
    source = journeys.read_text(encoding="utf-8")
    assert old in source
    journeys.write_text(source.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SopFault) as said:
        read_journeys(journeys)
    assert said.value.sentence.startswith("journeys.toml") and words in said.value.sentence


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('journey = "cek_lapangan"', 'journey = "jalan_jalan"', "jalan_jalan"),
        ("waits_at = 2", "waits_at = 99", "99"),
        ("waited =", "menunggu =", "waited"),
        ("[[case]]", "[[kasus]]", "kasus"),
    ],
)
def test_a_faulty_practice_office_is_told_with_its_place(old: str, new: str, words: str, tmp_path: Path) -> None:
    for file in ("sop.toml", "journeys.toml", "practice.toml"):
        shutil.copyfile(FOLDER / "padang" / file, tmp_path / file)
    practice = tmp_path / "practice.toml"
    source = practice.read_text(encoding="utf-8")
    assert old in source
    practice.write_text(source.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SopFault) as said:
        read_practice(practice)
    assert said.value.sentence.startswith("practice.toml") and words in said.value.sentence
