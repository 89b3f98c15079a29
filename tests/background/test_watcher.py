"""Another desk's work is noticed by itself, and a share that is away is told once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.background.hub import Hub
from app.background.watcher import ChangeWatcher
from app.background.worker import Worker
from app.domain.command import Changed
from app.domain.errors import StoreUnavailable


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def test_a_change_by_another_desk_is_told(qtbot: QtBot, worker: Worker) -> None:
    answers = iter([False, True])
    watcher = ChangeWatcher(worker, lambda: next(answers, False), interval=1)
    with qtbot.waitSignal(watcher.changed):
        watcher.start()
    watcher.stop()


def test_a_share_that_goes_away_is_told_once_and_its_return_too(qtbot: QtBot, worker: Worker) -> None:
    turns = iter(range(100))

    def poll() -> bool:
        if next(turns) < 3:
            raise StoreUnavailable("Berkas kantor tidak terjangkau.")
        return False

    watcher = ChangeWatcher(worker, poll, interval=1)
    lost: list[object] = []
    watcher.lost.connect(lost.append)
    with qtbot.waitSignal(watcher.back):
        watcher.start()
    watcher.stop()
    assert len(lost) == 1


def test_a_stopped_watcher_asks_no_more(qtbot: QtBot, worker: Worker) -> None:
    turns: list[int] = []

    def poll() -> bool:
        turns.append(1)
        return True

    watcher = ChangeWatcher(worker, poll, interval=1)
    with qtbot.waitSignal(watcher.changed):
        watcher.start()
    watcher.stop()
    asked = len(turns)
    with qtbot.waitSignal(worker.idle):
        worker.read(lambda: None)
    assert len(turns) <= asked + 1


def test_the_hub_announces_and_hands_back(qtbot: QtBot) -> None:
    hub = Hub()
    changed = Changed(cases=frozenset({"a"}))
    with qtbot.waitSignal(hub.changed) as told:
        assert hub.announce(changed) is changed
    assert told.args == [changed]
