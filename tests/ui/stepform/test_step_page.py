"""The step's page at a real desk: what it refuses, keeps, asks and hands over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.command import Changed
from app.ui.case.page import CasePage
from app.ui.common.copy_button import CopyButton
from app.ui.stepform.dialogs import ReasonDialog
from app.usecases import drafts
from app.usecases.case_file import view
from tests.ui.screens import CaseScreens, answer, notice, primary, said, saved, sends_back
from tests.usecases.shelf import AtStep

At = Callable[..., AtStep]


def line(page: CasePage, field: str) -> QLineEdit:
    found = page.step.card.binding.widgets[field]
    assert isinstance(found, QLineEdit)
    return found


def text(page: CasePage, field: str) -> QPlainTextEdit:
    found = page.step.card.binding.widgets[field]
    assert isinstance(found, QPlainTextEdit)
    return found


def test_a_refused_step_says_so_beside_each_field_and_goes_to_the_first(at: At, screens: CaseScreens) -> None:
    place = at(2)
    page, before = screens.open(place), place.heads()
    for field in ("ringkasan", "asal_surat"):
        line(page, field).clear()
    primary(page)
    screens.settle()
    form = page.step.card.binding
    told = {field: said(head.fault) for field, head in form.heads.items() if said(head.fault)}
    assert set(told) >= {"ringkasan", "asal_surat"}
    assert set(told.values()) == {"Wajib diisi."}
    assert notice(page).startswith("Lengkapi dahulu:")
    assert page.focusWidget() is form.widgets["ringkasan"]
    assert page.step.bar.isEnabled()
    assert place.heads() == before


def test_a_field_that_is_mended_loses_its_sentence_and_the_others_keep_theirs(
    at: At, screens: CaseScreens, qtbot: QtBot
) -> None:
    page = screens.open(at(2))
    for field in ("ringkasan", "asal_surat"):
        line(page, field).clear()
    primary(page)
    screens.settle()
    qtbot.keyClicks(line(page, "ringkasan"), "Upah")
    heads = page.step.card.binding.heads
    assert not said(heads["ringkasan"].fault)
    assert said(heads["asal_surat"].fault) == "Wajib diisi."


def test_what_is_typed_is_kept_and_is_there_when_the_page_is_opened_again(
    at: At, screens: CaseScreens, qtbot: QtBot, indonesian: None
) -> None:
    place = at(2)
    page = screens.open(place)
    qtbot.keyClicks(text(page, "catatan"), "Mohon segera")
    assert saved(page) == "Menyimpan…"
    qtbot.waitUntil(lambda: saved(page).startswith("Tersimpan"), timeout=10_000)
    assert saved(page).endswith(" di komputer ini")
    page.close()
    again = screens.open(place)
    assert text(again, "catatan").toPlainText() == "Mohon segera"
    assert saved(again).startswith("Tersimpan ")
    assert not again.step.bar._drop.isHidden()


def test_a_draft_is_forgotten_once_its_step_is_done(at: At, screens: CaseScreens, qtbot: QtBot) -> None:
    place = at(3)
    desk, page = place.desk, screens.open(place)
    page.step.card.binding.show(place.command().form)
    for box in page.step.sop_card._boxes:
        box.click()
    page.flush()
    screens.settle()
    assert drafts.load(desk, place.case, 3) is not None
    with qtbot.waitSignal(page.performed) as done:
        primary(page)
    assert isinstance(done.args[0], Changed)
    assert drafts.load(desk, place.case, 3) is None
    assert view(desk, place.case).tasks[0].step.number == 4


def test_a_return_asks_for_its_reason_and_whoever_gets_it_back_reads_it(
    at: At, screens: CaseScreens, qtbot: QtBot
) -> None:
    place = at(8)
    page, seen = screens.open(place), []

    def reason(dialog: ReasonDialog) -> None:
        seen.append(dialog.act.isEnabled())
        dialog.reason.setPlainText("   ")
        seen.append(dialog.act.isEnabled())
        dialog.reason.setPlainText("Dasar hukum belum disebut")
        seen.append(dialog.act.isEnabled())
        dialog.act.click()

    answer(reason)
    with qtbot.waitSignal(page.performed):
        back = page.step.bar.return_button()
        assert back is not None
        back.click()
    assert seen == [False, False, True]
    now = view(place.desk, place.case)
    assert now.tasks[0].step.number == 7
    returned = screens.open(place)
    assert "Dasar hukum belum disebut" in notice(returned)


def test_a_return_that_is_given_up_changes_nothing(at: At, screens: CaseScreens) -> None:
    place = at(8)
    page, before = screens.open(place), place.heads()
    answer(lambda dialog: dialog.reject())
    back = page.step.bar.return_button()
    assert back is not None
    back.click()
    screens.settle()
    assert place.heads() == before
    assert page.step.bar.isEnabled()


def test_with_several_returns_the_dialog_asks_which(at: At, screens: CaseScreens, qtbot: QtBot) -> None:
    place = at(10)
    page = screens.open(place)

    def choose(dialog: ReasonDialog) -> None:
        assert isinstance(dialog.targets, QComboBox)
        offered = [dialog.targets.itemData(n) for n in range(dialog.targets.count())]
        assert offered == [sends_back(place), "kembali_petugas"]
        dialog.targets.setCurrentIndex(1)
        assert dialog.act.text() == dialog.targets.currentText()
        dialog.reason.setPlainText("Nama keliru")
        dialog.accept()

    answer(choose)
    with qtbot.waitSignal(page.performed):
        back = page.step.bar.return_button()
        assert back is not None
        back.click()
    assert view(place.desk, place.case).tasks[0].step.number == 7


def test_a_signature_is_put_only_after_it_is_confirmed(at: At, screens: CaseScreens) -> None:
    place = at(11)
    page, before, asked = screens.open(place), place.heads(), []

    def refuse(dialog: object) -> None:
        asked.append(dialog)
        dialog.reject()  # type: ignore[attr-defined]

    answer(refuse)
    primary(page)
    screens.settle()
    assert len(asked) == 1
    assert place.heads() == before


def test_the_answer_for_the_portal_is_copied_as_it_stands(at: At, screens: CaseScreens, qtbot: QtBot) -> None:
    page = screens.open(at(12))
    answered = text(page, "tanggapan")
    assert answered.toPlainText()
    qtbot.keyClicks(answered, "Yth. ")
    copy = page.step.card.binding.heads["tanggapan"].findChild(CopyButton)
    assert copy is not None
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == answered.toPlainText()
    assert "Yth. " in answered.toPlainText()


def test_who_does_not_hold_the_task_reads_it_only(at: At, screens: CaseScreens, indonesian: None) -> None:
    for step in (2, 8):
        place = at(step)
        other = place.office.desk("kadis")
        page = screens.open(place, other)
        form = page.step.card.binding
        assert not [i for i, widget in form.widgets.items() if widget.isEnabled()]
        assert not [b for b in page.step.sop_card._boxes if b.isEnabled()]
        assert page.step.bar.buttons == {}
        assert page.step.bar.return_button() is None
        assert notice(page).startswith("Langkah ini menunggu")
        if page.step.card.editor is not None:
            assert page.step.card.editor.property("read_only") is True
        assert page.step.card._paste.isHidden()


def test_the_dialog_of_a_single_return_names_it(at: At, screens: CaseScreens) -> None:
    place = at(3)
    page, titles = screens.open(place), []

    def look(dialog: ReasonDialog) -> None:
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        titles.append(dialog.windowTitle())
        assert not dialog.targets.isVisible()
        dialog.reject()

    answer(look)
    back = page.step.bar.return_button()
    assert back is not None
    back.click()
    own = next(a for a in place.step.actions if a.id == sends_back(place))
    assert titles == [own.label.rstrip("…")]
