"""The tour has nobody at the screen: whatever the program refuses ends it at once, in the program's own words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import gate
from app.domain.errors import OfficeError, StoreUnavailable
from app.ui.tour.driver import TourFailed
from app.ui.tour.play import Tour


@pytest.fixture
def tour(qapp: QApplication, tmp_path: Path) -> Iterator[Tour]:
    made = Tour(qapp, tmp_path / "pc", "padang", tmp_path / "out", "id", "light")
    made.resize("1366x768")
    yield made
    made.close()


def test_a_practice_office_that_cannot_be_made_ends_the_tour(tour: Tour, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object, **_named: object) -> object:
        raise StoreUnavailable("Cakram penuh.")

    monkeypatch.setattr(gate, "practice_office", full)
    with pytest.raises(TourFailed, match=r"kantor latihan: Cakram penuh\."):
        tour.driver.open_practice()


def test_a_fault_of_the_program_ends_the_tour(tour: Tour, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_named: object) -> object:
        raise KeyError("programmer's slip")

    monkeypatch.setattr(gate, "practice_office", broken)
    with pytest.raises(TourFailed, match="kantor latihan: Terjadi kesalahan pada program"):
        tour.driver.open_practice()


def test_an_office_that_lets_nobody_in_ends_the_tour(tour: Tour, tmp_path: Path) -> None:
    tour.driver.path = tmp_path / "tidak-ada.aduan"
    with pytest.raises(TourFailed, match="masuk sebagai dewi"):
        tour.driver.sign_in("dewi", "kantor latihan saja")
    assert isinstance(tour.driver.errors[0], OfficeError)
