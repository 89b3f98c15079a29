"""The path of a case says where it stands, and never squeezes its labels."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.path_widget import PathWidget
from tests.ui.gallery import stations


@pytest.fixture
def path(qtbot: QtBot) -> PathWidget:
    widget = PathWidget()
    qtbot.addWidget(widget)
    return widget


def test_with_room_every_station_wears_its_label(path: PathWidget) -> None:
    path.set_stations(stations(10))
    path.resize(1200, 74)
    assert len(path.labels()) == 12


@pytest.mark.parametrize("here", [1, 2, 6, 11, 12])
@pytest.mark.parametrize("width", [300, 480, 609, 720])
def test_on_a_small_screen_labels_never_touch_and_the_station_here_keeps_its_own(
    path: PathWidget, width: int, here: int
) -> None:
    path.set_stations(stations(here))
    path.resize(width, 74)
    spots = path.labels()
    assert here - 1 in spots
    assert all(a.right() < b.left() for a, b in pairwise(spots.values()))
    assert all(spot.left() >= 0 and spot.right() <= width for spot in spots.values())


def test_a_screen_reader_hears_where_the_case_stands(path: PathWidget) -> None:
    path.set_stations(stations(10))
    assert "10" in path.accessibleName() and "waits here" in path.accessibleName()
