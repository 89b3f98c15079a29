"""What a screen may rely on when it hands work to the worker."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from app.background.job import Unexpected
from app.background.worker import Worker
from app.domain.errors import Refused


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


class Asker(QObject):
    """A screen that asks and notes what it hears, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[object] = []

    def hear(self, result: object) -> None:
        self.heard.append(result)
        self.threads.append(QThread.currentThread())


def test_the_result_arrives_on_the_ui_thread_and_the_work_does_not(qtbot: QtBot, worker: Worker) -> None:
    asker = Asker()
    with qtbot.waitSignal(worker.idle):
        worker.read(threading.get_ident, then=asker.hear)
    assert asker.threads == [QThread.currentThread()]
    assert asker.heard[0] != threading.get_ident()


def test_writes_keep_their_order_and_one_thread(qtbot: QtBot, worker: Worker) -> None:
    asker = Asker()
    with qtbot.waitSignal(worker.idle):
        for number in range(50):
            worker.write(lambda n: (n, threading.get_ident()), number, then=asker.hear)
    assert [h[0] for h in asker.heard] == list(range(50))  # type: ignore[index]
    assert len({h[1] for h in asker.heard}) == 1  # type: ignore[index]


def test_a_long_read_does_not_hold_up_a_write(qtbot: QtBot, worker: Worker) -> None:
    release = threading.Event()
    asker = Asker()
    worker.read(release.wait, 20.0, then=asker.hear)
    with qtbot.waitSignal(worker.busy, check_params_cb=lambda on: not on):
        worker.write(lambda: "written", then=asker.hear)
    assert asker.heard == ["written"]
    with qtbot.waitSignal(worker.idle):
        release.set()
    assert asker.heard == ["written", True]


def test_an_office_error_goes_to_failed_as_it_is(qtbot: QtBot, worker: Worker) -> None:
    asker = Asker()

    def refuse() -> None:
        raise Refused("Tugas ini menunggu Sekretaris.")

    with qtbot.waitSignal(worker.idle):
        worker.write(refuse, failed=asker.hear)
    (error,) = asker.heard
    assert isinstance(error, Refused)
    assert error.sentence == "Tugas ini menunggu Sekretaris."


def test_any_other_fault_becomes_a_sentence_and_no_word_of_the_complaint_is_logged(
    qtbot: QtBot, worker: Worker, caplog: pytest.LogCaptureFixture
) -> None:
    asker = Asker()

    def stumble() -> None:
        raise ValueError("Upah Bu Sulastri belum dibayar")

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(worker.idle):
        worker.read(stumble, failed=asker.hear)
    (error,) = asker.heard
    assert isinstance(error, Unexpected)
    assert "ValueError" in error.details and "stumble" in error.details
    assert "ValueError" in caplog.text
    assert "Sulastri" not in caplog.text + error.details + error.sentence


def test_an_error_that_nobody_asked_for_is_announced(qtbot: QtBot, worker: Worker) -> None:
    def refuse() -> None:
        raise Refused("Tidak boleh.")

    with qtbot.waitSignal(worker.stray_error) as told:
        worker.write(refuse)
    assert told.args is not None and told.args[0].sentence == "Tidak boleh."


def test_of_reads_with_one_key_only_the_latest_is_answered(qtbot: QtBot, worker: Worker) -> None:
    release = threading.Event()
    asker = Asker()
    ran: list[int] = []

    def look(number: int) -> int:
        release.wait(20.0)
        ran.append(number)
        return number

    with qtbot.waitSignal(worker.idle):
        for number in range(5):
            worker.read(look, number, then=asker.hear, key="inbox")
        release.set()
    assert asker.heard == [4]
    assert set(ran) <= {0, 4}  # what had not begun is not begun


def test_a_screen_that_is_gone_is_not_called(qtbot: QtBot, worker: Worker) -> None:
    release = threading.Event()
    asker = Asker()
    heard = asker.heard
    worker.read(release.wait, 20.0, then=asker.hear)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    with qtbot.waitSignal(worker.idle):
        release.set()
    assert heard == []


def test_progress_is_told_on_the_ui_thread(qtbot: QtBot, worker: Worker) -> None:
    asker = Asker()

    def sign(progress: object) -> None:
        progress("Memberi nomor…")  # type: ignore[operator]

    with qtbot.waitSignal(worker.idle):
        worker.write(sign, progress=asker.hear)
    assert asker.heard == ["Memberi nomor…"]
    assert asker.threads == [QThread.currentThread()]


def test_closing_finishes_the_writes_and_drops_the_reads(qapp: object) -> None:
    worker = Worker()
    release = threading.Event()
    begun = threading.Event()
    written: list[int] = []
    worker.write(written.append, 1)
    worker.write(written.append, 2)

    def hold() -> None:
        begun.set()
        release.wait(20.0)

    worker.read(hold)
    begun.wait(20.0)
    worker.read(written.append, 3)
    threading.Timer(0.05, release.set).start()
    assert worker.close()
    assert written == [1, 2]
    worker.write(written.append, 4)
    assert written == [1, 2]
