"""One journey through the windows: each act as its own officer, with a picture before each press."""

from __future__ import annotations

import hashlib
from typing import Any

from app.domain.clock import SetClock
from app.domain.journey import Journey, JourneyStep
from app.domain.sop import Action
from app.domain.views import TaskView
from app.domain.worktime import Calendar
from app.ui.stepform.page import StepFormPage
from app.ui.tour.driver import Driver, TourFailed
from app.usecases.case_file import document, view
from app.usecases.desk import Desk
from app.usecases.journey_values import files, filled
from app.usecases.next_actor import administrator, next_actor
from app.usecases.papers import agenda_pdf, paper
from app.usecases.play_journey import edited
from app.usecases.settings import change_settings
from app.usecases.verify_letter import verify_pdf

PAPERS = ("disposition_sheet", "receipt")
REPORTS = ("report", "report_reported")


class JourneyTour:
    """Collects ``steps``, ``documents`` and ``pictures``."""

    def __init__(self, driver: Driver, clock: SetClock, calendar: Calendar, journey: Journey) -> None:
        self._driver, self._clock, self._calendar, self._journey = driver, clock, calendar, journey
        self.steps: list[dict[str, Any]] = []
        self.documents: list[dict[str, Any]] = []
        self.pictures: dict[str, str] = {}
        self._case = ""

    @property
    def _desk(self) -> Desk:
        entry = self._driver.shell.door.entry
        assert entry is not None
        desk: Desk = entry.desk
        return desk

    def play(self) -> None:
        """The whole case, then its timeline and its papers."""
        self._switch_settings()
        for number, act in enumerate(self._journey.steps, 1):
            self._clock.moment = self._calendar.add_minutes(self._clock.moment, act.minutes if number > 1 else 1)
            self._act(number, act)
        self._show_timeline()
        self._export()

    def _switch_settings(self) -> None:
        if self._journey.settings:
            self._driver.become(administrator(self._desk))
            change_settings(self._desk, self._journey.settings)

    def _act(self, number: int, act: JourneyStep) -> None:
        driver = self._driver
        driver.become(next_actor(self._desk, self._case))
        form = driver.open_task(self._case, act.step) if self._case else driver.new_report()
        shown = driver.page().presenter.shown
        assert shown is not None
        assert shown.task is not None
        self._fill(form, shown.task, act)
        picture = driver.picture(f"{self._journey.id}/{number:02d}-langkah-{act.step:02d}")
        if form.card.editor is not None:
            self.pictures.setdefault(f"{self._journey.id}/letter_editor", picture)
        action = shown.task.step.action(act.action)
        self._note(shown.task, action, picture)
        changed = driver.press(form, action, act.reason)
        self._case = self._case or changed.case
        if not self._case:
            raise TourFailed("Laporan baru tidak menjadi pengaduan.")

    def _fill(self, form: StepFormPage, task: TaskView, act: JourneyStep) -> None:
        self._driver.fill(form, filled(self._desk, task, act), files(task.step, act))
        if form.card.editor is not None:
            if act.edit:
                shown = self._driver.page().presenter.shown
                kinds = shown.kinds if shown is not None else ()
                form.card.editor.set_letters(edited(form.card.editor.letters(), act.edit), kinds)
            form.card.editor.flush()
            self._driver.settle()

    def _note(self, task: TaskView, action: Action, picture: str) -> None:
        who = self._driver.office.who
        self.steps.append(
            {
                "journey": self._journey.id,
                "number": task.step.number,
                "performer": task.step.performer,
                "account": who.account_name,
                "action": action.id,
                "norm": task.step.time,
                "picture": picture,
            }
        )

    def _show_timeline(self) -> None:
        driver = self._driver
        driver.office.open_case(self._case)
        driver.settle()
        place = driver.office.places["cases"]
        page = place.page  # type: ignore[attr-defined]
        driver.wait(lambda: page.presenter.shown is not None and page.presenter.shown.case is not None, "lini masa")
        page.tabs.setCurrentWidget(page.tabs.timeline)
        self.pictures[f"{self._journey.id}/timeline"] = driver.picture(f"{self._journey.id}/lini-masa")
        page.tabs.setCurrentWidget(page.tabs.documents)
        self.pictures[f"{self._journey.id}/documents"] = driver.picture(f"{self._journey.id}/dokumen")

    def _export(self) -> None:
        """Every PDF produced, as the case page would hand it out."""
        case = view(self._desk, self._case)
        for row in case.documents:
            if row.name.endswith(".pdf") and row.kind != "attachment":
                stem = f"{row.kind}-{row.name.removesuffix('.pdf')}{'-BATAL' if row.void else ''}-{row.sha256[:6]}"
                self._write(row.kind if not row.void else "letter_void", stem, document(self._desk, case.case, row.uid))
        for kind in (*PAPERS, *(REPORTS if case.visited else ())):
            self._write(kind, kind, paper(self._desk, case.case, kind))
        self._write("agenda", "agenda", agenda_pdf(self._desk, self._calendar.local_day(self._clock.now()).year))

    def _write(self, kind: str, stem: str, pdf: bytes) -> None:
        path = self._driver.out / self._journey.id / f"{stem}.pdf"
        path.write_bytes(pdf)
        signatures = verify_pdf(self._desk, pdf).valid_signatures
        self.documents.append(
            {
                "kind": kind,
                "path": path.relative_to(self._driver.out).as_posix(),
                "sha256": hashlib.sha256(pdf).hexdigest(),
                "signatures": signatures,
            }
        )
