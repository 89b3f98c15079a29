"""Letters of any length: the signature is never alone, and extremes do not run over each other."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest

from app.documents.fonts import FontBook
from app.documents.letter import render_letter
from app.domain.papers import A4, F4, LetterPaper, PageSetup
from tests.documents.samples import FILE_COPY, HARD, HEAD, LETTER, PARAGRAPHS

Box = tuple[float, float, float, float]
NAME = (
    "Prof. Dr. Ir. H. Raden Mas Suryo Kusumo Hadiningrat Notonegoro bin Abdurrahman Al-Hasani, S.H., S.E., M.M., Ph.D."
)
WORD = "Pneumonoultramikroskopiksilikovulkanokoniosis" * 3
EXTREME = replace(
    HARD,
    number="500.15.4.2.1/0014.A/Disnakerperintranskop-UKM/XII/2026",
    place_date="Kabupaten Kepulauan Siau Tagulandang Biaro, 12 September 2026",
    sensitivity="Sangat Segera dan Rahasia untuk Pimpinan",
    subject=HARD.subject * 2,
    addressee=(f"Pimpinan {WORD}", "Jalan yang sangat panjang " * 6, "di -", "Tempat"),
    block=(
        "a.n. KEPALA DINAS TENAGA KERJA DAN PERINDUSTRIAN KABUPATEN KEPULAUAN CONTOH",
        "SEKRETARIS DINAS TENAGA KERJA,",
    ),
    signer=NAME,
    rank="Pembina Utama Muda Tingkat Contoh (IV/c)",
)
assert FILE_COPY.file_copy is not None
PARAFS = tuple(replace(i, title=f"{i.title} dan Perselisihan", name=NAME) for i in FILE_COPY.file_copy.initials)
EXTREME_COPY = replace(EXTREME, file_copy=replace(FILE_COPY.file_copy, initials=PARAFS))


def lines(pdf: bytes, page: int) -> list[str]:
    """The lines of a page, without its number."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[page].get_textpage().get_text_bounded()
    document.close()
    return [x.strip() for x in text.splitlines() if x.strip() and not re.fullmatch(r"- \d+ -", x.strip())]


def boxes(pdf: bytes) -> list[tuple[Box, tuple[float, float]]]:
    """Every piece of text with its place, and the size of its page; per page in its own list of pieces."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        text = page.get_textpage()
        found += [(text.get_rect(n), page.get_size()) for n in range(text.count_rects())]
        text.close()
    document.close()
    return found


def pieces(pdf: bytes) -> list[list[Box]]:
    """The places of text on each page."""
    document = pypdfium2.PdfDocument(pdf)
    pages = []
    for page in document:
        text = page.get_textpage()
        pages.append([text.get_rect(n) for n in range(text.count_rects())])
        text.close()
    document.close()
    return pages


def overlap(one: Box, other: Box) -> bool:
    """More than a point in both directions."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width > 1 and height > 1


@pytest.mark.parametrize("setup", [F4, A4], ids=["F4", "A4"])
def test_letters_of_one_to_five_pages_keep_two_lines_of_text_with_the_signature(
    setup: PageSetup, fonts: FontBook
) -> None:
    seen = set()
    for count in range(1, 62):
        body = (*(PARAGRAPHS[0],) * count, *PARAGRAPHS[-1 - count % 3 :])
        made = render_letter(replace(LETTER, page=setup, body=body), fonts)
        last = lines(made.pdf, made.page)
        above = next(n for n, line in enumerate(last) if line.startswith("KEPALA DINAS"))
        assert above >= 2, (count, last)
        assert any(line.startswith("NIP") for line in last)
        seen.add(made.pages)
    assert seen >= {1, 2, 3, 4, 5}


@pytest.mark.parametrize("paper", [EXTREME, EXTREME_COPY, HARD, FILE_COPY], ids=["extreme", "its copy", "hard", "copy"])
@pytest.mark.parametrize("setup", [F4, A4], ids=["F4", "A4"])
def test_no_words_run_over_others_or_off_the_page(paper: LetterPaper, setup: PageSetup, fonts: FontBook) -> None:
    pdf = render_letter(replace(paper, page=setup), fonts).pdf
    for page in pieces(pdf):
        clashes = [(a, b) for n, a in enumerate(page) for b in page[n + 1 :] if overlap(a, b)]
        assert clashes == []
    for (left, low, right, high), (width, height) in boxes(pdf):
        assert left >= 0 and low >= 0 and right <= width and high <= height


def test_the_extremes_are_printed_whole(fonts: FontBook) -> None:
    pdf = render_letter(EXTREME, fonts).pdf
    document = pypdfium2.PdfDocument(pdf)
    text = re.sub(r"\s+", "", "".join(page.get_textpage().get_text_bounded() for page in document))
    document.close()
    for words in (EXTREME.number, EXTREME.place_date, EXTREME.subject, WORD, NAME, *EXTREME.block, *EXTREME.copies):
        assert re.sub(r"\s+", "", words) in text, words


@pytest.mark.parametrize("setup", [F4, A4], ids=["F4", "A4"])
def test_a_long_office_name_stays_larger_than_the_regions(setup: PageSetup, fonts: FontBook) -> None:
    long = "Dinas Tenaga Kerja, Perindustrian, Transmigrasi, Koperasi dan Usaha Kecil Menengah"
    pdf = render_letter(replace(LETTER, page=setup, letterhead=replace(HEAD, office=(long,))), fonts).pdf
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    high = [text.get_charbox(n)[3] - text.get_charbox(n)[1] for n in range(text.count_chars())]
    words = text.get_text_range()
    text.close()
    document.close()
    region, office = words.index("PEMERINTAH"), words.index("DINAS TENAGA")
    assert len(high) == len(words)
    assert all(high[office + n] > high[region + 1] for n in (1, 2, 3))  # the letters I, N, A against E
