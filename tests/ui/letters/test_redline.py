"""A corrector sees what changed between two revisions, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.letters import LetterContent
from app.ui.letters.redline import Mark, compare_lines, compare_words, redline

TEXT = "Upah lembur Saudara telah dibayar oleh perusahaan pada 3 Maret 2026."


def marked(line: object, mark: Mark) -> list[str]:
    return [p.text for p in line if p.mark is mark]  # type: ignore[attr-defined]


def test_a_changed_word_is_struck_and_the_new_one_stands_after_it() -> None:
    line = compare_words(TEXT, TEXT.replace("telah", "belum"))
    assert (marked(line, Mark.REMOVED), marked(line, Mark.ADDED)) == (["telah"], ["belum"])


def test_a_changed_phrase_reads_as_one() -> None:
    line = compare_words(TEXT, TEXT.replace("telah dibayar", "masih ditahan"))
    assert (marked(line, Mark.REMOVED), marked(line, Mark.ADDED)) == (["telah dibayar"], ["masih ditahan"])


def test_an_inserted_paragraph_leaves_its_neighbours_unmarked() -> None:
    lines = compare_lines(["Satu dua tiga.", "Lima enam tujuh."], ["Satu dua tiga.", "Baru.", "Lima enam tujuh."])
    assert [line[0].mark for line in lines] == [Mark.SAME, Mark.ADDED, Mark.SAME]


def test_parts_empty_in_both_texts_are_left_out() -> None:
    content = LetterContent("Hal", ("Pimpinan PT Maju",), ("Isi.",))
    assert [s.part for s in redline(content, content)] == ["sensitivity", "attachments", "subject", "addressee", "body"]
    assert not any(s.changed for s in redline(content, content))


paragraphs = st.lists(st.text("ab c.", min_size=1), max_size=5)


@given(paragraphs, paragraphs)
def test_both_texts_can_be_read_back_from_the_redline(before: list[str], after: list[str]) -> None:
    lines = compare_lines(before, after)

    def text(*marks: Mark) -> str:
        return "".join(p.text for line in lines for p in line if p.mark in marks)

    assert text(Mark.SAME, Mark.REMOVED) == "".join(before)
    assert text(Mark.SAME, Mark.ADDED) == "".join(after)
