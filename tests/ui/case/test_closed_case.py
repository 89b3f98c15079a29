"""A closed case says when and how it ended, and its timeline tells what each step handed on."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.views import CaseView
from app.ui.case.page import CasePage
from app.usecases.case_file import view
from app.usecases.perform import perform
from app.usecases.registers import agenda
from app.usecases.search import cases
from tests.ui.screens import CaseScreens
from tests.usecases.shelf import AtStep

At = Callable[..., AtStep]
OFFICE = "Disnakertrans Provinsi (Pengawasan Ketenagakerjaan)"
REASON = "Pengawasan ketenagakerjaan adalah wewenang provinsi."


def passed_on(at: At, screens: CaseScreens) -> tuple[CaseView, CasePage]:
    place = at(2, "bukan_wewenang")
    desk = place.desk
    perform(desk, place.command())
    return view(desk, place.case), screens.open(place, desk)


def test_a_case_of_another_office_names_that_office_and_why(at: At, screens: CaseScreens) -> None:
    case, page = passed_on(at, screens)
    assert case.referred == (OFFICE, REASON)
    assert case.timeline[-1].details == (("referred_to", OFFICE),)
    assert case.timeline[-1].note == REASON
    told = page.ended.text()
    assert told.startswith("Finished 16 Nov 2026: bukan wewenang, diteruskan to " + OFFICE)
    assert told.endswith(REASON)


def test_a_sheet_without_dispositions_is_not_offered(at: At, screens: CaseScreens) -> None:
    _case, page = passed_on(at, screens)
    assert page.tabs.documents._sheet.isHidden()
    going_on = screens.open(at(4))
    assert not going_on.tabs.documents._sheet.isHidden()


def test_the_timeline_tells_to_whom_a_step_went_and_with_which_words(at: At, screens: CaseScreens) -> None:
    place = at(4)
    done = next(item for item in view(place.desk, place.case).timeline if item.number == 3)
    assert dict(done.details)["to"].startswith("Kepala Bidang")
    assert dict(done.details)["instructions"]
    row = next(row for row in screens.open(place).tabs.timeline.rows if row.item.number == 3)
    assert "To: Kepala Bidang" in row.accessibleDescription()


def test_a_whole_case_ends_in_the_words_of_the_sop(at: At, screens: CaseScreens) -> None:
    place = at(12)
    desk = place.desk
    perform(desk, place.command())
    page = screens.open(place, desk)
    assert page.ended.text().endswith(": ditanggapi dan diarsipkan.")
    assert "archive_place" in dict(view(desk, place.case).timeline[-1].details)


def test_the_archive_names_the_letters_and_the_shelf(at: At) -> None:
    place = at(12)
    desk = place.desk
    perform(desk, place.command())
    (row,) = cases(desk, state="closed")
    shown = view(desk, place.case)
    assert row.letters == tuple(letter.number for letter in shown.letters)
    assert row.archive_place == dict(shown.timeline[-1].details)["archive_place"]
    assert row.closed_at == shown.closed_at


def test_the_archive_names_the_office_that_has_the_case_now(at: At) -> None:
    place = at(2, "bukan_wewenang")
    desk = place.desk
    perform(desk, place.command())
    (row,) = cases(desk, state="closed")
    assert (row.archive_place, row.letters) == (OFFICE, ())


def test_the_register_tells_of_a_case_what_its_title_says(at: At) -> None:
    place = at(3)
    (row,) = agenda(place.desk, 2026)
    assert row.subject == view(place.desk, place.case).title
