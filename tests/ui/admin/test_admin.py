"""The administrator sees who fills each post in words, and knows what an act means before doing it."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.background.worker import Worker
from app.domain.errors import Refused
from app.domain.people import Capacity
from app.domain.sop import Setting
from app.domain.views import AccountRow, Appointment, NewPerson, PersonRow, PostRow, WorkingHours
from app.ui.admin.accounts import OneTimePassword
from app.ui.admin.appoint import AppointDialog
from app.ui.admin.newcomer import NewcomerDialog
from app.ui.admin.page import AdminPage
from app.ui.admin.presenter import AdminPresenter
from app.ui.admin.uses import AdminUses
from app.ui.shell.memory import Memory

TODAY = date(2026, 11, 20)
VACANT = PostRow("kabid", "Kepala Bidang", "Bidang HI")
ABSENT = PostRow("kadis", "Kepala Dinas", "", "Hj. Rina", Capacity.PLH, TODAY, TODAY, "800/12", absent="Drs. Fahmi")
PEOPLE = (PersonRow("p1", "Hj. Rina", "19750417"), PersonRow("p2", "Andi"))

HOURS = WorkingHours("WIB", (("Jumat", "07.30–16.30"),), (), (("Kamis, 24 Desember 2026", "Cuti bersama"),), (2026,))


def sample_slip() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


class House:
    """An office of lists that notes what it is told."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.settings: dict[str, object] = {"an_kepala_dinas": False, "letter_code": "500.15"}
        self.findings: tuple[str, ...] = ()
        self.read_only = ""

    def add(self, wanted: NewPerson) -> str:
        self.told.append(wanted)
        return "sandi-sekali"

    def uses(self) -> AdminUses:
        return AdminUses(
            posts=lambda: (VACANT, ABSENT),
            people=lambda: PEOPLE,
            accounts=lambda: (AccountRow("a1", "rina", "Hj. Rina", "Sekretaris", must_change=True),),
            appoint=self.told.append,
            add_person=self.add,
            password_slip=lambda _name, _password: sample_slip(),
            reset=lambda account: f"k3kc-{account}",
            remove=lambda account: self.told.append(("removed", account)),
            switches=lambda: (Setting("an_kepala_dinas", "Boleh a.n.", "May sign for"),),
            settings=lambda: dict(self.settings),
            change_settings=self.change,
            sample_letter=self.sample,
            emblem=lambda name, data: f"{name}:{len(data)}",
            working_hours=lambda: HOURS,
            adopt_calendar=lambda name, data: self.told.append((name, data)),
            back_up=lambda: "cadangan/2026-11-20.aduan",
            read_only=lambda: self.read_only,
            accept_restore=lambda reason: self.told.append(("restore", reason)),
            verify=lambda: self.findings,
        )

    def change(self, values: Mapping[str, object]) -> None:
        if "" in values.values():
            raise Refused("Isi dahulu.")
        self.settings.update(values)

    def sample(self, values: Mapping[str, object]) -> bytes:
        self.told.append(("sample", dict(values)))
        return b""


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path, house: House) -> Iterator[AdminPage]:
    worker = Worker()
    made = AdminPage(AdminPresenter(worker, house.uses()), TODAY, Memory(tmp_path))
    qtbot.addWidget(made)
    with qtbot.waitSignal(worker.idle):
        made.show()
    yield made
    worker.close()


def test_a_vacant_post_and_a_deputy_are_said_in_words(page: AdminPage) -> None:
    assert page.posts.holder_words(VACANT)
    assert page.posts.holder_words(ABSENT).startswith("Plh. Hj. Rina")
    assert "Drs. Fahmi" in page.posts.holder_words(ABSENT)
    assert page.posts.panel.model.rows() == (VACANT, ABSENT)


def test_an_appointment_needs_its_letter_and_days_in_order(qtbot: QtBot) -> None:
    dialog = AppointDialog(ABSENT, PEOPLE, TODAY)
    qtbot.addWidget(dialog)
    assert not dialog._act.isEnabled()
    dialog.basis.setText("800/123/BKD/2026")
    assert dialog._act.isEnabled()
    dialog.until.setDate(QDate(2026, 11, 19))
    assert not dialog._act.isEnabled()
    dialog.until.setDate(QDate(2026, 11, 27))
    assert dialog.appointment() == Appointment(
        "kadis", "p1", Capacity.PLH, TODAY, date(2026, 11, 27), "800/123/BKD/2026"
    )


def test_a_deputy_for_longer_than_usual_is_a_warning_only(qtbot: QtBot) -> None:
    dialog = AppointDialog(ABSENT, PEOPLE, TODAY)
    qtbot.addWidget(dialog)
    dialog.basis.setText("800/123")
    assert not dialog._warning.text()
    dialog.until.setDate(QDate(2027, 11, 27))
    assert dialog._warning.text()
    assert dialog._act.isEnabled()


def test_only_a_definitive_appointment_may_be_open_ended(qtbot: QtBot) -> None:
    dialog = AppointDialog(VACANT, PEOPLE, TODAY)
    qtbot.addWidget(dialog)
    assert dialog.appointment().capacity is Capacity.PLT
    assert not dialog.open_ended.isEnabled()
    dialog.capacity.setCurrentIndex(dialog.capacity.findData(Capacity.DEFINITIVE))
    assert dialog.open_ended.isChecked()
    assert dialog._act.isEnabled()
    assert dialog.appointment().until is None


def test_a_one_time_password_is_shown_once_and_can_be_copied(qtbot: QtBot) -> None:
    dialog = OneTimePassword("rina", "k3kc-x2x2")
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "k3kc-x2x2"


def test_removing_an_account_says_what_it_means_and_cancel_does_nothing(
    qtbot: QtBot, page: AdminPage, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: said.append(self.text()))
    page.accounts.ask_remove(page.accounts.panel.current())
    assert "Hj. Rina" in said[0]
    assert house.told == []


def test_a_switch_is_saved_for_the_office_and_a_refusal_puts_it_back(
    qtbot: QtBot, page: AdminPage, house: House
) -> None:
    switch = page.options.switches["an_kepala_dinas"]
    with qtbot.waitSignal(page.changed):
        switch.click()
    assert house.settings["an_kepala_dinas"] is True
    with qtbot.waitSignal(page.failed):
        page.presenter.change_settings({"letter_code": ""})
    assert house.settings["letter_code"] == "500.15"


def test_a_backup_names_its_place_and_findings_are_listed(qtbot: QtBot, page: AdminPage, house: House) -> None:
    with qtbot.waitSignal(page.presenter.backed_up):
        page.safety._backup.click()
    assert "2026-11-20" in page.safety.words()
    with qtbot.waitSignal(page.presenter.verified):
        page.safety._verify.click()
    assert not page.safety.findings.isVisibleTo(page.safety)
    house.findings = ("Surat 500.15/3: isi berbeda dari catatan.",)
    with qtbot.waitSignal(page.presenter.verified):
        page.safety._verify.click()
    assert page.safety.findings.item(0).text() == house.findings[0]


def test_a_new_officer_needs_a_name_to_sign_in_with_and_a_possible_nip(qtbot: QtBot) -> None:
    dialog = NewcomerDialog((VACANT, ABSENT))
    qtbot.addWidget(dialog)
    assert [dialog.post.itemData(n) for n in range(dialog.post.count())] == ["", "kabid"]
    dialog.name.setText("Rudi Hartono, S.H.")
    assert not dialog.act.isEnabled()
    dialog.account.setText("Rudi")
    dialog.nip.setText("123")
    assert not dialog.act.isEnabled() and dialog._warning.text()
    dialog.nip.clear()
    dialog.post.setCurrentIndex(1)
    assert dialog.act.isEnabled()
    assert dialog.newcomer() == NewPerson("Rudi Hartono, S.H.", "rudi", "", "", "kabid")


def test_the_new_officers_password_is_shown(
    qtbot: QtBot, page: AdminPage, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(OneTimePassword, "exec", lambda self: shown.append(self._password.text()))
    with qtbot.waitSignal(page.presenter.password_made):
        page.presenter.add_person(NewPerson("Rudi", "rudi"))
    assert shown == ["sandi-sekali"]
    assert house.told == [NewPerson("Rudi", "rudi")]


def test_the_number_that_the_settings_make_is_seen_while_one_types(page: AdminPage) -> None:
    page.options.texts["letter_unit"].setText("Disnakerin")
    page.options.texts["letter_number_rule"].setText("{kode}/{urut}/{unit}/{tahun}")
    assert page.options.example.text().endswith("500.15/007/Disnakerin/2026")
    page.options.texts["letter_number_rule"].setText("{kode}/{tahun}")
    assert "{urut}" in page.options.example.text()
    assert page.options.example.property("level") == "error"


def test_the_hours_that_deadlines_count_are_there_to_be_read(page: AdminPage) -> None:
    said = [label.text() for label in page.hours.findChildren(QLabel)]
    assert {"07.30–16.30", "Cuti bersama"} <= set(said)
    assert any("2026" in words for words in said)


def test_the_slip_of_a_password_goes_to_the_printer(qtbot: QtBot, page: AdminPage) -> None:
    page.presenter.slip_ready.disconnect(page.accounts._print_slip)
    dialog = OneTimePassword("rina", "k3kc-x2x2")
    qtbot.addWidget(dialog)
    dialog.print_wanted.connect(lambda: page.presenter.prepare_slip("rina", "k3kc-x2x2"))
    with qtbot.waitSignal(page.presenter.slip_ready) as ready:
        dialog.print.click()
    assert ready.args is not None and len(ready.args[0].pages) == 1


def test_another_years_calendar_is_handed_over_as_a_file(
    page: AdminPage, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "indonesia-2027.toml"
    file.write_bytes(b"years = [2027]")
    with qtbot.waitSignal(page.presenter.told):
        page.hours.load(file)
    assert house.told[-1] == ("indonesia-2027.toml", b"years = [2027]")


def test_a_calendar_file_that_is_gone_is_handed_over_empty_and_refused_there(
    page: AdminPage, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.presenter.told):
        page.hours.load(tmp_path / "tidak-ada.toml")
    assert house.told[-1] == ("tidak-ada.toml", b"")
