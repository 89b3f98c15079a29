"""The register shows a year, filters, and opens the case of a line."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.background.worker import Worker
from app.domain.errors import BadFile
from app.domain.views import AgendaRow
from app.ui.agenda.page import AgendaPage
from app.ui.agenda.presenter import AgendaPresenter
from app.ui.letters.printing import make_job, paper_name
from app.ui.shell.memory import Memory


def row(number: int, year: int, subject: str) -> AgendaRow:
    day = f"{year}-03-{number:02d}"
    return AgendaRow(
        number, year, day, f"81239{number}", day, "SP4N-LAPOR!", subject, "-", "Sekretaris", "", f"c{number}"
    )


BOOK = {2026: tuple(row(n, 2026, s) for n, s in ((1, "Upah"), (2, "THR"), (10, "Upah lembur"))), 2025: ()}


def pdf(width: float = 935.4, height: float = 609.4) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height))
    canvas.drawString(50, 50, "Agenda")
    canvas.save()
    return out.getvalue()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[AgendaPage]:
    worker = Worker()
    presenter = AgendaPresenter(worker, lambda year: BOOK[year], lambda _year: pdf(), qapp)
    made = AgendaPage(presenter, date(2026, 11, 20), Memory(tmp_path))
    qtbot.addWidget(made)
    with qtbot.waitSignal(presenter.rows_ready):
        made.show()
    yield made
    worker.close()


def test_the_present_year_is_shown_and_another_can_be_chosen(qtbot: QtBot, page: AgendaPage) -> None:
    assert [r.number for r in page.panel.model.rows()] == [1, 2, 10]
    with qtbot.waitSignal(page.presenter.rows_ready):
        page.year.setCurrentIndex(1)
    assert page.panel.model.total == 0
    assert "2025" in page.panel._empty._text.text()


def test_words_filter_in_any_column_and_esc_clears(qtbot: QtBot, page: AgendaPage) -> None:
    qtbot.keyClicks(page.panel.filter, "upah lem")
    assert [r.number for r in page.panel.model.rows()] == [10]
    qtbot.keyClicks(page.panel.filter, "xyz")
    assert "3" in page.panel._empty._text.text()  # says how many the filter hides
    qtbot.keyClick(page.panel.filter, Qt.Key.Key_Escape)
    assert page.panel.model.rowCount() == 3


def test_numbers_are_ordered_as_numbers(page: AgendaPage) -> None:
    page.panel.model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [r.number for r in page.panel.model.rows()] == [10, 2, 1]


def test_enter_opens_the_case_of_the_line(qtbot: QtBot, page: AgendaPage) -> None:
    page.panel.table.selectRow(1)
    with qtbot.waitSignal(page.case_wanted) as wanted:
        qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    assert wanted.args == ["c2"]


def test_the_book_is_saved_as_pdf(qtbot: QtBot, page: AgendaPage, tmp_path: Path) -> None:
    target = tmp_path / "agenda.pdf"
    with qtbot.waitSignal(page.told):
        page.presenter.save(2026, target)
    assert target.read_bytes().startswith(b"%PDF")


def test_pages_are_printed_on_their_own_paper() -> None:
    job = make_job(pdf())
    assert job.paper == "F4"
    assert (job.pages[0].width(), job.pages[0].height()) == (round(935.4 / 72 * 300), round(609.4 / 72 * 300))
    assert paper_name(210, 297) == "A4"
    assert paper_name(210, 330) == "Folio"
    assert paper_name(100, 200) == "100 x 200 mm"


def test_what_is_no_pdf_is_not_printed() -> None:
    with pytest.raises(BadFile):
        make_job(b"bukan pdf")


def test_column_widths_come_back(qtbot: QtBot, page: AgendaPage, tmp_path: Path) -> None:
    page.panel.table.setColumnWidth(5, 333)
    again = AgendaPage(page.presenter, date(2026, 11, 20), Memory(tmp_path))
    qtbot.addWidget(again)
    assert again.panel.table.columnWidth(5) == 333
