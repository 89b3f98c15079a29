"""Dates and sentences as official papers say them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.wording import dates_id, enumerated, sentence


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([date(2026, 11, 24)], "24 November 2026"),
        ([date(2026, 11, 24), date(2026, 11, 24)], "24 November 2026"),
        ([date(2026, 11, 25), date(2026, 11, 24)], "24 dan 25 November 2026"),
        ([date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 27)], "24, 25, dan 27 November 2026"),
        ([date(2026, 11, 30), date(2026, 12, 1)], "30 November dan 1 Desember 2026"),
        ([date(2026, 12, 31), date(2027, 1, 4)], "31 Desember 2026 dan 4 Januari 2027"),
    ],
)
def test_several_days_are_said_together(days: list[date], words: str) -> None:
    assert dates_id(days) == words


def test_words_are_enumerated() -> None:
    assert enumerated(["a"]) == "a"
    assert enumerated(["a", "b", "c"]) == "a, b, dan c"


@pytest.mark.parametrize(
    ("text", "told"), [("melunasi upah", "Melunasi upah."), ("Sudah?", "Sudah?"), ("1. satu", "1. satu."), ("  ", "")]
)
def test_a_text_is_made_to_stand_alone(text: str, told: str) -> None:
    assert sentence(text) == told
