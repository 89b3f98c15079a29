"""Case pages as a desk shows them, on a real store, with the presses and looks that the tests share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.background.worker import Worker
from app.domain.sop import ActionKind
from app.ui.case.page import CasePage
from app.ui.case.presenter import CasePresenter
from app.ui.shell.binding import bind
from app.usecases.desk import Desk
from tests.usecases.shelf import AtStep

LONGEST = 20_000  # milliseconds


class CaseScreens:
    """Opens pages and waits for their worker."""

    def __init__(self, qtbot: QtBot, worker: Worker) -> None:
        self._qtbot, self.worker = qtbot, worker

    def open(self, place: AtStep, desk: Desk | None = None) -> CasePage:
        """The page of the case (or the blank report) at the desk for which it waits, or at another."""
        uses = bind(desk or place.desk)
        page = CasePage(CasePresenter(self.worker, uses.case), uses.zone)
        page.presenter.setParent(page)
        self._qtbot.addWidget(page)
        page.resize(1100, 760)
        page.show()
        page.activateWindow()
        if place.case:
            page.open_case(place.case)
        else:
            page.new_report()
        self.settle()
        return page

    def settle(self) -> None:
        """Until the worker has nothing left."""
        self._qtbot.waitUntil(lambda: self.worker.pending == 0, timeout=LONGEST)

    def close(self) -> None:
        """No more work."""
        self.worker.close()


def primary(page: CasePage) -> None:
    """Press the one act that comes next."""
    page.step.bar.press_primary()


def sends_back(place: AtStep) -> str:
    """The id of the step's return."""
    return next(a.id for a in place.step.actions if a.kind is ActionKind.RETURN)


def answer(dialog: Callable[[QDialog], None]) -> None:
    """Do this with the dialog that the next press opens."""

    def meet() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog)
        dialog(shown)

    QTimer.singleShot(0, meet)


def notice(page: CasePage) -> str:
    """What stands above the form; empty where nothing does."""
    return said(page.step._notice)


def saved(page: CasePage) -> str:
    """What the bar says of unsent work."""
    return page.step.bar._saved.text()


def said(label: QLabel) -> str:
    """The words of a label that is shown."""
    return "" if label.isHidden() else label.text()
