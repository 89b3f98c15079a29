"""``aduan tour``: a practice office of its own, every example journey through the windows, and the record of it."""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app import __version__, paths, settings
from app.background.worker import Worker
from app.domain.clock import SetClock
from app.domain.journey import Journey
from app.gate import Places, make_gate
from app.ui.admin.page import AdminPage
from app.ui.common.theme import apply_theme
from app.ui.common.translation import install_translation
from app.ui.shell.entry import Shell
from app.ui.shell.memory import Memory
from app.ui.tour.driver import Driver, TourFailed
from app.ui.tour.journey import JourneyTour
from app.usecases.practice import Sources
from app.usecases.verify_store import verify


def play_tour(sop: str, out: Path, path: str, language: str, theme: str, screen: str) -> int:
    """Play and write ``tour.json``; 0 where every journey came to its end and the store verified."""
    journeys = _journeys(sop, path)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(prefix="aduan-tur-", ignore_cleanup_errors=True) as folder:
        tour = Tour(app, Path(folder), sop, out, language, theme)
        try:
            tour.resize(screen)
            record = tour.play(journeys)
        finally:
            tour.close()
    (out / "tour.json").write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    _tell(out, record)
    return 0 if not record["findings"] else 1


def _journeys(sop: str, path: str) -> tuple[Journey, ...]:
    known = Sources(paths.resources()).journeys(sop)
    chosen = tuple(j for j in known if not path or j.id == path)
    if not chosen:
        raise TourFailed(f"Perjalanan “{path}” tidak ada. Pilih: {', '.join(j.id for j in known)}.")
    return chosen


def _tell(out: Path, record: dict[str, Any]) -> None:
    for step in record["steps"]:
        print(f"{step['journey']} {step['number']:>2} {step['action']}: {out / step['picture']}")
    for document in record["documents"]:
        print(f"{document['kind']}: {out / document['path']} ({document['signatures']} tanda tangan sah)")
    signed = [d for d in record["documents"] if d["kind"] == "letter"]
    if signed:
        print(f"Surat bertanda tangan: {out / signed[0]['path']}")
    for part, words in (("start", "saat mulai"), ("work", "saat bekerja")):
        if block := record["blocked"].get(part):
            print(f"Jendela tertahan paling lama {words}: {block['milliseconds']} ms ({block['doing']})")
    print("Basis data utuh." if not record["findings"] else f"Temuan: {record['findings']}")


class Tour:
    """The program with a clock that the tour sets and folders that it throws away."""

    def __init__(self, app: QApplication, folder: Path, sop: str, out: Path, language: str, theme: str) -> None:
        self.app, self.out, self.sop = app, out, sop
        self.clock = SetClock(datetime.now(UTC))
        self.calendar = Sources(paths.resources()).calendar(sop)
        own = settings.load(folder)
        own.put("language", language)
        own.put("theme", theme)
        apply_theme(app, paths.resources() / "styles", theme)
        install_translation(app, paths.resources() / "translations", language)
        self.worker = Worker()
        places = Places(paths.resources(), folder)
        self.shell = Shell(
            app, self.worker, self.clock, own, Memory(folder), lambda: make_gate(self.clock, places, sop), __version__
        )
        self.driver = Driver(app, self.shell, self.worker, out)

    def resize(self, screen: str) -> None:
        """As large as the screen; without a display, as large as asked for."""
        width, height = (int(n) for n in screen.split("x"))
        self.shell.show_sign_in()
        if QGuiApplication.platformName() == "offscreen":
            ratio = self.shell.window.devicePixelRatioF()
            self.shell.window.resize(int(width / ratio), int(height / ratio))
        else:
            self.shell.window.showMaximized()

    def play(self, journeys: tuple[Journey, ...]) -> dict[str, Any]:
        """Every journey; the record of pictures and documents."""
        steps: list[dict[str, Any]] = []
        documents: list[dict[str, Any]] = []
        extras = {"sign_in": self.driver.picture("masuk")}
        self.driver.open_practice()
        extras["inbox"] = self.driver.picture("kotak-masuk")
        extras |= self._walk()
        for journey in journeys:
            tour = JourneyTour(self.driver, self.clock, self.calendar, journey)
            tour.play()
            steps += tour.steps
            documents += tour.documents
            extras |= tour.pictures
        desk = self.shell.door.entry.desk if self.shell.door.entry is not None else None
        findings = [f"{f.place}: {f.sentence}" for f in verify(desk)] if desk is not None else []
        return {
            "sop": self.sop, "steps": steps, "documents": documents, "pictures": extras, "findings": findings,
            "blocked": self.driver.watchdog.record(),
        }  # fmt: skip

    def _walk(self) -> dict[str, str]:
        """A picture of every place of the office, and of every tab in it."""
        taken, office = {}, self.driver.office
        for key, place in office.places.items():
            self.driver.go(key)
            tabs = place.tabs if isinstance(place, AdminPage) else None
            for index in range(tabs.count() if tabs is not None else 1):
                name = f"{key}-{index + 1}" if tabs is not None else key
                if tabs is not None:
                    tabs.setCurrentIndex(index)
                taken[name] = self.driver.picture(f"tempat/{name}")
        office.go("inbox")
        return taken

    def close(self) -> None:
        """Close the window as a person would."""
        self.shell.close()
        self.shell.window.close()
