"""A new place of the office needs no wiring of its own for its failures to be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.errors import OfficeError
from app.ui.common.place import Place


class Asking(QObject):
    failed = Signal(object)
    told = Signal(str)


class NewPlace(Place):
    """What someone adds next year."""

    def __init__(self, presenter: Asking) -> None:
        super().__init__(presenter)
        self.read = 0

    def reload(self) -> None:
        self.read += 1


def test_what_its_presenter_says_goes_out_by_its_own_doors(qtbot: QtBot) -> None:
    presenter = Asking()
    place = NewPlace(presenter)
    qtbot.addWidget(place)
    error = OfficeError("Gagal.")
    with qtbot.waitSignal(place.failed) as failed:
        presenter.failed.emit(error)
    assert failed.args == [error]
    with qtbot.waitSignal(place.told) as told:
        presenter.told.emit("Disimpan.")
    assert told.args == ["Disimpan."]


def test_it_is_read_anew_whenever_it_is_shown(qtbot: QtBot) -> None:
    place = NewPlace(Asking())
    qtbot.addWidget(place)
    place.show()
    place.hide()
    place.show()
    assert place.read == 2


def test_a_place_that_cannot_be_read_anew_is_not_finished(qtbot: QtBot) -> None:
    place = Place(None)
    qtbot.addWidget(place)
    with pytest.raises(NotImplementedError):
        place.reload()
