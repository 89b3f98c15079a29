"""The letter editor keeps what is typed, asks for its page, and shows what a corrector changed."""

from __future__ import annotations

import io

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from app.domain.letters import Initial, Letter, LetterContent, LetterDraft, LetterKind, LetterStatus, Revision
from app.domain.wording import WIB
from app.ui.letters.editor import LetterSetEditor
from app.ui.letters.form import LetterForm, paragraphs
from app.ui.letters.setbar import SetBar, UndoBar, ViewSwitch

FIRST = LetterContent("Jawaban", ("Pelapor LAPOR! #812",), ("Satu.", "Dua tiga empat lima."), copies=("Camat",))
SECOND = LetterContent("Jawaban", ("Pelapor LAPOR! #812",), ("Satu.", "Dua tiga enam lima."), copies=("Camat",))
BOTH = (LetterKind.ANSWER, LetterKind.COVER)


def one_page() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(609.4, 935.4))
    canvas.drawString(100, 700, "Surat")
    canvas.save()
    return out.getvalue()


def history() -> Letter:
    revisions = (
        Revision(1, "Budi", "Petugas Teknis", "2026-11-18T03:10:00+00:00", FIRST),
        Revision(2, "Rina", "Sekretaris", "2026-11-18T06:10:00+00:00", SECOND),
    )
    initial = Initial("kasi", "Kasi Syarat Kerja", "Andi", 1, "2026-11-18T05:10:00+00:00")
    return Letter("a", LetterKind.ANSWER, LetterStatus.DRAFT, revisions, (initial,))


@pytest.fixture
def editor(qtbot: QtBot) -> LetterSetEditor:
    made = LetterSetEditor(WIB)
    qtbot.addWidget(made)
    made.resize(590, 560)
    made.show()
    return made


def form(editor: LetterSetEditor) -> LetterForm:
    return next(f for f in editor.findChildren(LetterForm) if f.isVisibleTo(editor))


def test_a_letter_only_looked_at_is_handed_back_as_it_came(editor: LetterSetEditor) -> None:
    odd = LetterContent("  Hal  ", (" Yth ", ""), ("a\n\n\nb", ""), sensitivity="", attachments="")
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, odd),), ())
    assert editor.letters() == (LetterDraft("a", LetterKind.ANSWER, odd),)


def test_typing_is_in_the_letters_at_once_and_the_page_is_asked_for_after_a_pause(
    qtbot: QtBot, editor: LetterSetEditor
) -> None:
    editor.resize(1000, 560)
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST),), ())
    with qtbot.waitSignal(editor.preview_wanted) as asked:
        for _ in range(3):
            qtbot.keyClicks(form(editor).subject, "x")
        assert (
            editor.letters()[0].content.subject == "Jawabanxxx" or editor.letters()[0].content.subject == "xxxJawaban"
        )
    assert asked.args is not None
    assert asked.args[0] == editor.letters()[0]


def test_an_empty_line_begins_a_paragraph_and_a_single_break_does_not() -> None:
    assert paragraphs("a\nb\n \nc\n\n\n\nd\n") == ("a\nb", "c", "d")


def test_ctrl_z_takes_back_typing_even_after_a_look_at_another_letter(qtbot: QtBot, editor: LetterSetEditor) -> None:
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST), LetterDraft("b", LetterKind.COVER, FIRST)), ())
    editor.show_view("edit")
    body = form(editor).body
    qtbot.keyClicks(body, "baru")
    assert editor.letters()[0].content.body[0] == "baruSatu."
    editor.findChild(SetBar).picked.emit(1)
    editor.findChild(SetBar).picked.emit(0)
    qtbot.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.letters()[0].content == FIRST


def test_the_page_is_shown_and_counted(qtbot: QtBot, editor: LetterSetEditor) -> None:
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST),), ())
    editor.show_view("page")
    editor.pages.take(one_page(), "a")
    assert editor.pages.paper.pages == 1
    editor.pages.take(b"no pdf", "a")
    assert editor.pages.paper.pages == 1  # the last good page stays


def test_a_page_for_another_letter_is_not_shown(editor: LetterSetEditor) -> None:
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST), LetterDraft("b", LetterKind.COVER, FIRST)), ())
    editor.pages.take(one_page(), "b")
    assert editor.pages.paper.pages == 0
    editor.findChild(SetBar).picked.emit(1)
    assert editor.pages.paper.pages == 1


def test_the_redline_names_what_the_last_corrector_changed(editor: LetterSetEditor) -> None:
    editor.set_history((history(),))
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, SECOND),), ())
    editor.show_view("compare")
    html = editor.pages.compare.html
    assert "line-through" in html and "empat" in html and "enam" in html


def test_a_paraf_before_the_superiors_correction_says_so(editor: LetterSetEditor) -> None:
    editor.set_history((history(),))
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, SECOND),), ())
    assert "sebelum koreksi Sekretaris" in editor._life.text()


def test_a_letter_without_an_earlier_state_offers_no_comparison(editor: LetterSetEditor) -> None:
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST),), ())
    assert not editor.findChild(ViewSwitch)._buttons["compare"].isVisible()


def test_only_kinds_not_yet_in_the_set_can_be_added(qtbot: QtBot, editor: LetterSetEditor) -> None:
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST),), BOTH)
    bar = editor.findChild(SetBar)
    assert len(bar.offered()) == 1
    with qtbot.waitSignal(editor.new_letter_wanted) as wanted:
        bar._menu.actions()[0].trigger()
    assert wanted.args == [LetterKind.COVER]
    editor.add_letter(LetterDraft("b", LetterKind.COVER, FIRST))
    assert [d.uid for d in editor.letters()] == ["a", "b"]
    assert bar.offered() == ()


def test_a_removed_letter_comes_back_with_one_press(qtbot: QtBot, editor: LetterSetEditor) -> None:
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST), LetterDraft("b", LetterKind.COVER, FIRST)), BOTH)
    bar = editor.findChild(SetBar)
    with qtbot.waitSignal(editor.changed):
        bar.remove_wanted.emit()
    assert [d.uid for d in editor.letters()] == ["b"]
    editor.findChild(UndoBar).undo_wanted.emit()
    assert [d.uid for d in editor.letters()] == ["a", "b"]


def test_who_may_only_read_cannot_type_add_or_remove(qtbot: QtBot, editor: LetterSetEditor) -> None:
    editor.set_read_only(True)
    editor.set_letters((LetterDraft("a", LetterKind.ANSWER, FIRST),), BOTH)
    editor.show_view("edit")
    qtbot.keyClicks(form(editor).body, "baru")
    assert editor.letters()[0].content == FIRST
    assert editor.findChild(SetBar).offered() == ()
    assert editor.property("read_only") is True
