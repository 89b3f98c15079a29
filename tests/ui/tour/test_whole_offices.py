"""A whole case through the real windows: in the practice office by the tour, and in an office made by init."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from app import paths
from app.cli import run
from app.ui.tour.journey import JourneyTour
from app.ui.tour.play import Tour, play_tour
from app.usecases.practice import Sources
from app.usecases.verify_store import verify

OWN = "sembilan ikan biru pulang"  # a password that everyone chooses
SECRETS = ("wening", "pratiwi", "1371085504950003", "5550-7788", "wening.pratiwi@contoh", "cendrawasih")


@pytest.mark.slow
@pytest.mark.parametrize("journey", Sources(paths.resources()).journeys("padang"), ids=lambda j: j.id)
def test_the_tour_plays_each_journey_to_its_end(tmp_path: Path, qapp: QApplication, journey: object) -> None:
    name = journey.id  # type: ignore[attr-defined]
    assert play_tour("padang", tmp_path, name, "id", "light", "1366x768") == 0
    record = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert [s["number"] for s in record["steps"]] == [s.step for s in journey.steps]  # type: ignore[attr-defined]
    assert all((tmp_path / s["picture"]).is_file() for s in record["steps"])
    letters = [d for d in record["documents"] if d["kind"] == "letter"]
    assert all(d["signatures"] == (1 if name == "atas_nama" else 2) for d in letters)
    assert bool(letters) == (name != "bukan_wewenang")
    if name == "dilindungi":
        to_reported = tmp_path / next(d["path"] for d in letters if "-004-" in d["path"] or d is letters[0])
        said = text_of(to_reported).lower()
        assert not [s for s in SECRETS if s in said]


def text_of(path: Path) -> str:
    reader = pypdf.PdfReader(path)
    return " ".join([*(page.extract_text() for page in reader.pages), str(reader.metadata), *reader.attachments])


@pytest.mark.slow
def test_an_office_made_by_init_goes_through_a_whole_case(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "disnaker.aduan"
    people = tmp_path / "people.csv"
    shutil.copyfile(paths.resources() / "sops" / "padang" / "people.csv", people)
    assert run(["init", str(file), "--sop", "padang", "--people", str(people), "--name", "Disnaker Uji"]) == 0
    tour = Tour(qapp, tmp_path / "pc", "padang", tmp_path / "out", "id", "light")
    try:
        tour.resize("1366x768")
        driver = tour.driver
        driver.path = file
        for account, once in one_time_passwords(tmp_path / "kata-sandi-sekali-pakai.pdf").items():
            driver.sign_in(account, once)
            assert tour.shell.window.at_change_password()
            driver.change_password(account, OWN)
            driver.office.sign_out_wanted.emit()
            driver.settle()
        journey = next(j for j in Sources(paths.resources()).journeys("padang") if j.id == "cek_lapangan")
        driver.sign_in("dewi", driver.passwords["dewi"])
        played = JourneyTour(driver, tour.clock, tour.calendar, journey)
        played.play()
        assert [s["number"] for s in played.steps] == [s.step for s in journey.steps]
        entry = tour.shell.door.entry
        assert entry is not None
        assert verify(entry.desk) == ()
    finally:
        tour.close()


def one_time_passwords(slips: Path) -> dict[str, str]:
    """As the people read them from the paper."""
    said = subprocess.run(["pdftotext", "-layout", str(slips), "-"], capture_output=True, text=True, check=True).stdout
    names = re.findall(r"^\s*Nama pengguna\s*:?\s*(\S+)", said, re.MULTILINE)
    words = re.findall(r"\b([a-z2-9]{4}(?:-[a-z2-9]{4}){3})\b", said)
    return dict(zip(names, words, strict=True))
