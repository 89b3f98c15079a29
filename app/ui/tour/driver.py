"""Hands on the windows: waits, signs in, fills widgets, presses buttons, takes pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget

from app.background.worker import Worker
from app.domain.command import Changed, NewFile
from app.domain.errors import OfficeError
from app.domain.sop import Action, ActionKind
from app.ui.case.page import CasePage
from app.ui.common.place import Place
from app.ui.letters.paper import PaperView
from app.ui.shell.entry import Shell
from app.ui.shell.office import OfficeView
from app.ui.shell.places import CasePlace
from app.ui.stepform.dialogs import ReasonDialog, SignDialog
from app.ui.stepform.page import StepFormPage
from app.ui.stepform.widgets import FileList
from app.ui.tour.watchdog import Watchdog, watched

LONGEST_WAIT = 120.0  # seconds; making the practice office takes the longest
PAGE_WAIT = 4.0  # seconds
SETTLE = 40  # milliseconds of quiet before a picture


class TourFailed(OfficeError):
    """The tour could not go on."""


class Driver:
    """Everything the tour does to the program goes through its widgets."""

    def __init__(self, app: QApplication, shell: Shell, worker: Worker, out: Path) -> None:
        self.app, self.shell, self.worker, self.out = app, shell, worker, out
        self.errors: list[OfficeError] = []
        self.path: Path | None = None  # an office that is not the practice office
        self.passwords: dict[str, str] = {}  # its accounts
        self.watchdog = Watchdog(shell)
        self.watchdog.begin("start")
        worker.stray_error.connect(self.errors.append)
        shell.door.refused.connect(self.errors.append)
        shell.opened.connect(self._listen)

    def _listen(self, view: OfficeView) -> None:
        """Nobody sits here to read what went wrong."""
        view.told_failure.connect(self.errors.append)

        def listen_at(place: Place) -> None:
            if isinstance(place, CasePlace):
                place.page.presenter.failed.connect(self.errors.append)

        view.place_made.connect(listen_at)
        for place in view.places.made:
            listen_at(place)

    def wait(self, ready: Callable[[], Any], what: str) -> Any:
        """Let the program run until something is so."""
        end = time.monotonic() + LONGEST_WAIT
        with self.watchdog.watching(what):
            while not (found := ready()):
                if time.monotonic() > end or self.errors:
                    told = self.errors[0].sentence if self.errors else "terlalu lama"
                    raise TourFailed(f"Tur berhenti menunggu {what}: {told}")
                self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        return found

    def settle(self) -> None:
        """Until nothing runs and nothing is to be painted."""
        end = time.monotonic() + SETTLE / 1000
        with self.watchdog.watching("keadaan tenang"):
            while time.monotonic() < end or self.worker.pending:
                self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
                if self.worker.pending:
                    end = time.monotonic() + SETTLE / 1000

    def picture(self, name: str, widget: QWidget | None = None) -> str:
        """A picture of the window; its path relative to the folder of the tour."""
        self.settle()
        shown = widget or self.shell.window
        self._wait_for_pages(shown)
        path = self.out / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        shown.grab().save(str(path))
        return path.relative_to(self.out).as_posix()

    def _wait_for_pages(self, shown: QWidget) -> None:
        """Pages are drawn in the background, after all work is done; an empty one stays empty."""
        end = time.monotonic() + PAGE_WAIT
        for paper in shown.findChildren(PaperView):
            while paper.isVisible() and not paper.drawn() and time.monotonic() < end:
                self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    @property
    def office(self) -> OfficeView:
        """The open office."""
        view = self.shell.window.office
        assert isinstance(view, OfficeView)
        return view

    @watched("membuka kantor latihan")
    def open_practice(self) -> None:
        """One click away from the first page."""
        self.shell.window.sign_in.practice.click()
        self.wait(lambda: self.shell.window.office, "kantor latihan")
        self.settle()
        self.watchdog.begin("work")

    @watched("ke tempat")
    def go(self, key: str) -> None:
        """To a place of the sidebar."""
        self.office.go(key)
        self.settle()

    @watched("masuk")
    def become(self, account: str) -> None:
        """Go on as another person of the practice office."""
        if self.shell.window.office is not None and self.office.who.account_name == account:
            return
        if self.path is None:
            self.office.person_wanted.emit(account)
        else:
            self.office.sign_out_wanted.emit()
            self.sign_in(account, self.passwords[account])
        self.wait(
            lambda: self.shell.window.office is not None and self.office.who.account_name == account, f"masuk {account}"
        )
        self.settle()

    @watched("masuk")
    def sign_in(self, account: str, password: str) -> None:
        """Type name and password on the first page."""
        page = self.shell.window.sign_in
        assert self.path is not None
        page.choose_office(self.path)
        page.name.setText(account)
        page.password.line.setText(password)
        page.act.click()
        at_once = self.shell.window
        self.wait(lambda: at_once.office is not None or at_once.at_change_password(), f"masuk sebagai {account}")
        self.settle()
        self.watchdog.begin("work")

    def change_password(self, account: str, new: str) -> None:
        """Choose the password that a one-time one demands."""
        page = self.shell.window.change_password
        for field in (page.new, page.again):
            field.line.setText(new)
        if not page.act.isEnabled():
            raise TourFailed(f"Kata sandi baru {account} ditolak: {'; '.join(page.rules())}")
        page.act.click()
        self.passwords[account] = new
        self.wait(lambda: self.shell.window.office, "kata sandi baru")
        self.settle()

    def page(self) -> CasePage:
        """The case beside the inbox."""
        return self.office.inbox.page

    @watched("laporan baru")
    def new_report(self) -> StepFormPage:
        """The blank first step."""
        self.wait(lambda: self.office.sidebar.new_report.isVisibleTo(self.office), "tombol laporan baru")
        self.office.sidebar.new_report.click()
        self.wait(lambda: self._shows(""), "formulir laporan")
        self.settle()
        return self.page().step

    @watched("membuka tugas")
    def open_task(self, case: str, step: int) -> StepFormPage:
        """Choose a case's task in the inbox."""
        self.office.go("inbox")
        self.settle()
        self.wait(lambda: self.office.inbox.open_case(case), f"tugas langkah {step} di kotak masuk")
        self.wait(lambda: self._shows(case, step), f"langkah {step}")
        self.settle()
        return self.page().step

    def _shows(self, case: str, step: int | None = None) -> bool:
        shown = self.page().presenter.shown
        if shown is None or shown.task is None or shown.task.step.number != (step or shown.task.step.number):
            return False
        return (shown.case.case if shown.case is not None else "") == case

    def fill(self, form: StepFormPage, values: dict[str, Any], files: tuple[NewFile, ...]) -> None:
        """Type into the widgets, tick the requirements, hand in the files."""
        form.card.binding.show(values)
        for file in files:
            widget = form.card.binding.widgets[file.field]
            assert isinstance(widget, FileList)
            widget.add(file.name, file.data)
        for box in form.sop_card.findChildren(QCheckBox):
            if not box.isChecked():
                box.click()
        self.page().flush()
        self.settle()

    @watched("menekan tindakan")
    def press(self, form: StepFormPage, action: Action, reason: str) -> Changed:
        """Press the action's button and answer what it asks; what was changed by it."""
        done: list[Changed] = []
        refused: list[OfficeError] = []
        presenter = self.page().presenter
        presenter.performed.connect(done.append)
        presenter.refused.connect(refused.append)
        QTimer.singleShot(0, lambda: self._answer(action, reason))
        try:
            self._button(form, action)
            self.wait(lambda: done or refused, f"tindakan {action.label}")
        finally:
            presenter.performed.disconnect(done.append)
            presenter.refused.disconnect(refused.append)
        if refused:
            raise TourFailed(f"{action.label}: {refused[0].sentence}")
        self.settle()
        return done[0]

    def _button(self, form: StepFormPage, action: Action) -> None:
        if action.kind is ActionKind.RETURN:
            button = form.bar.return_button()
            assert button is not None
            button.click()
            return
        own = form.bar.buttons.get(action.id)
        if own is not None:
            own.click()
        else:
            form.bar.chosen.emit(action)  # an entry of the menu, which has no window of its own to press in

    def _answer(self, action: Action, reason: str) -> None:
        """Answer the dialog that the button opens, if it opens one."""
        dialog = self.app.activeModalWidget()
        if isinstance(dialog, ReasonDialog):
            dialog.targets.setCurrentIndex(max(0, dialog.targets.findData(action.id)))
            dialog.reason.setPlainText(reason)
            dialog.accept()
        elif isinstance(dialog, SignDialog):
            dialog.accept()
        elif isinstance(dialog, QDialog):
            dialog.reject()
