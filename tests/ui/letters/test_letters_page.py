"""The list of letters shows each letter's very page, in the edition asked for."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.background.worker import Worker
from app.domain.views import LetterRow
from app.ui.letters.page import ALL, FINISHED, LettersPage
from app.ui.letters.presenter import LettersPresenter
from app.ui.letters.printing import make_job, stamped
from app.ui.letters.standing import unsigned
from app.ui.shell.memory import Memory

SIGNED = LetterRow("a", "c1", "PGD/0044/2026", "jawaban_tertulis", "Jawaban", "Pelapor LAPOR! #812", "ditandatangani",
                   "500.15/7/Disnakerin/2026", "2026-11-20", "")  # fmt: skip
UNSIGNED = LetterRow("d", "c4", "PGD/0045/2026", "jawaban_tertulis", "Jawaban", "Pelapor", "disetujui",
                     "500.15/8/Disnakerin/2026", "2026-11-20", "Kepala Dinas")  # fmt: skip
VOID = LetterRow("e", "c5", "PGD/0046/2026", "jawaban_tertulis", "Jawaban", "Pelapor", "batal",
                 "500.15/9/Disnakerin/2026", "2026-11-20", "")  # fmt: skip
CLOSED = LetterRow("f", "c6", "PGD/0001/2026", "jawaban_tertulis", "Jawaban", "Pelapor", "dikirim",
                   "500.15/1/Disnakerin/2026", "2026-11-02", "", under_way=False)  # fmt: skip
DRAFT = LetterRow("b", "c2", "PGD/0041/2026", "hasil_pemeriksaan", "Hasil", "PT Maju", "konsep", "", "", "Sekretaris")


def pdf(pages: int) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for _ in range(pages):
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[LettersPage]:
    worker = Worker()
    presenter = LettersPresenter(worker, lambda: (SIGNED, DRAFT), lambda _c, _l: pdf(1), lambda _c, _l: pdf(2), qapp)
    made = LettersPage(presenter, Memory(tmp_path))
    qtbot.addWidget(made)
    with qtbot.waitSignal(presenter.pdf_ready):
        made.show()
    yield made
    worker.close()


def test_the_first_letters_signed_page_is_shown(page: LettersPage) -> None:
    assert page.panel.current() == SIGNED
    assert page.paper.pages == 1
    assert page._print.isEnabled()
    assert page.paper.banner.isHidden()
    assert page._print.property("role") == "primary"


def test_an_approved_letter_is_never_offered_as_an_original(qtbot: QtBot, page: LettersPage) -> None:
    with qtbot.waitSignal(page.presenter.pdf_ready):
        page._show_rows((UNSIGNED,))
    assert page._original.text() == unsigned().title
    assert page._edition.text() == "stays in the office"
    assert not page.paper.banner.isHidden()
    assert page._print.property("role") != "primary"
    assert page._name() == "500.15-8-Disnakerin-2026-belum-ditandatangani.pdf"


def test_what_is_not_an_original_is_printed_under_a_stamp(qtbot: QtBot, page: LettersPage) -> None:
    with qtbot.waitSignal(page.presenter.pdf_ready):
        page._show_rows((UNSIGNED,))
    page.presenter.job_ready.disconnect(page._print_job)
    with qtbot.waitSignal(page.presenter.job_ready) as ready:
        page._print.click()
    assert ready.args is not None
    printed, whole = ready.args[0].pages[0], make_job(pdf(1)).pages[0]
    assert printed != whole
    assert printed == stamped(whole, "BELUM DITANDATANGANI")


def test_a_void_letter_says_so_over_its_page(qtbot: QtBot, page: LettersPage) -> None:
    with qtbot.waitSignal(page.presenter.pdf_ready):
        page._show_rows((VOID,))
    assert "BATAL" in page.paper.banner.text()
    assert page.paper.banner.property("level") == "error"
    assert page._name().endswith("-BATAL.pdf")


def test_the_list_shows_first_what_the_sidebar_counts(page: LettersPage) -> None:
    page._show_rows((SIGNED, DRAFT, CLOSED))
    assert page.panel.model.rows() == (SIGNED, DRAFT)
    assert page.which.currentText() == "Under way (2)"
    page.which.setCurrentIndex(page.which.findData(FINISHED))
    assert page.panel.model.rows() == (CLOSED,)
    page.which.setCurrentIndex(page.which.findData(ALL))
    assert page.panel.model.total == 3


def test_the_file_copy_is_another_edition_and_its_file_is_named_so(qtbot: QtBot, page: LettersPage) -> None:
    with qtbot.waitSignal(page.presenter.pdf_ready):
        page._copy.click()
    assert page.paper.pages == 2
    assert page._name() == "500.15-7-Disnakerin-2026-pertinggal.pdf"


def test_a_draft_is_not_printed_from_here(page: LettersPage) -> None:
    page.panel.table.selectRow(1)
    assert page.panel.current() == DRAFT
    assert page.paper.pages == 0
    assert not page._print.isEnabled()
    assert page._open.isEnabled()


def test_a_letter_is_saved_byte_for_byte(qtbot: QtBot, page: LettersPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.told):
        page.presenter.save(tmp_path / "surat.pdf")
    assert (tmp_path / "surat.pdf").read_bytes() == page.presenter.pdf


def test_a_folder_that_does_not_take_it_is_told(qtbot: QtBot, page: LettersPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.failed) as failed:
        page.presenter.save(tmp_path / "tidak" / "ada.pdf")
    assert failed.args is not None and "ada.pdf" in failed.args[0].sentence
