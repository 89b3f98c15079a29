"""Dates, times and numbers as Indonesian papers write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.journal import canonical, iso, moment
from app.domain.letter_number import RULE, letter_number, rule_fault
from app.domain.letters import block_lines
from app.domain.wording import (
    WIB,
    WIT,
    clock_id,
    date_id,
    day_date_id,
    duration_id,
    moment_id,
    place_in_text_id,
    roman_month,
    short_date_id,
)

SETTINGS: dict[str, object] = {"letter_code": "500.15", "letter_unit": "Disnakerin"}
JANUARY = date(2026, 1, 12)


def test_days_and_months_are_written_in_indonesian() -> None:
    week = [day_date_id(date(2026, 11, 16) + timedelta(days=n)).split(",")[0] for n in range(7)]
    assert week == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    months = [date_id(date(2026, m, 1)).split()[1] for m in range(1, 13)]
    assert months == [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]  # fmt: skip
    assert date_id(JANUARY) == "12 Januari 2026" and short_date_id(date(2026, 8, 5)) == "5 Agu 2026"
    assert [roman_month(m) for m in (1, 4, 9, 12)] == ["I", "IV", "IX", "XII"]


def test_times_have_a_dot_and_the_offices_zone() -> None:
    at = datetime(2026, 11, 16, 0, 30, tzinfo=UTC)
    assert clock_id(WIB.local(at), WIB.label) == "07.30 WIB"
    assert moment_id(WIT.local(at), WIT.label) == "Senin, 16 November 2026 09.30 WIT"
    assert clock_id(WIB.local(at)) == "07.30"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 mnt"), (42, "42 mnt"), (60, "1 jam"), (90, "1 jam 30 mnt"), (449, "7 jam 29 mnt"), (450, "1 hari"),
     (570, "1 hari 2 jam"), (1350, "3 hari"), (451, "1 hari 1 mnt")],
)  # fmt: skip
def test_working_time_is_told_in_working_days(minutes: int, words: str) -> None:
    assert duration_id(minutes) == words


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))
def test_a_stored_time_is_read_back_to_the_microsecond(naive: datetime) -> None:
    at = naive.replace(tzinfo=UTC)
    assert moment(iso(at)) == at and iso(WIB.local(at)) == iso(at)


@pytest.mark.parametrize(
    "text", ["2026-11-16", "2026-11-16T00:00:00Z", "16/11/2026", "", "2026-02-30T00:00:00.000000Z"]
)
def test_only_the_one_form_of_a_time_is_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        moment(text)


@pytest.mark.parametrize("value", [1.5, {"a": float("nan")}, [1, [2.0]], {"a": b"x"}, {"a": {1, 2}}])
def test_what_has_no_one_written_form_is_not_sealed(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        canonical(value)


# ------------------------------------------------------------------ numbers of letters


@pytest.mark.parametrize(
    ("rule", "settings", "number"),
    [
        ("", SETTINGS, "500.15/014/Disnakerin/2026"),
        (RULE, {"letter_code": "500.15", "letter_unit": ""}, "500.15/014/2026"),
        ("{urut}/{kode}/{bulan_romawi}/{tahun}", SETTINGS, "014/500.15/I/2026"),
        ("560/{urut}/HI-DTKP/{tahun}", SETTINGS, "560/014/HI-DTKP/2026"),
        ("{kode}/{urut}-{unit}/{tahun}", {"letter_code": "560", "letter_unit": ""}, "560/014/2026"),
    ],
)
def test_a_number_follows_the_offices_rule(rule: str, settings: dict[str, object], number: str) -> None:
    assert letter_number({**settings, "letter_number_rule": rule}, 14, JANUARY) == number


@pytest.mark.parametrize(
    "rule", ["{kode}/{tahun}", "{urut}/{tahun", "{urut}}", "{nomor}/{urut}", "{urut!r}", "{0}", "{}", "x"]
)
def test_a_rule_that_cannot_number_is_refused_before_a_number_is_taken(rule: str) -> None:
    assert rule_fault(rule)
    with pytest.raises(Refused, match="Administrasi"):
        letter_number({"letter_number_rule": rule}, 1, JANUARY)


@given(st.integers(1, 20_000), st.integers(1, 20_000), st.dates(JANUARY, date(2030, 1, 1)))
def test_two_letters_of_a_year_never_share_a_number(one: int, other: int, day: date) -> None:
    same = letter_number(SETTINGS, one, day) == letter_number(SETTINGS, other, day)
    assert same is (one == other)


# ------------------------------------------------------------------ signature blocks


def test_the_blocks_of_every_capacity_are_exact() -> None:
    assert block_lines("Kepala Dinas Tenaga Kerja", "definitif") == ("KEPALA DINAS TENAGA KERJA,",)
    assert block_lines("Kepala Dinas", "plt") == ("Plt. KEPALA DINAS,",)
    assert block_lines("Kepala Dinas", "plh") == ("Plh. KEPALA DINAS,",)
    assert block_lines("Sekretaris", "definitif", "Kepala Dinas") == ("a.n. KEPALA DINAS", "SEKRETARIS,")
    assert block_lines("Sekretaris", "plh", "Kepala Dinas") == ("a.n. KEPALA DINAS", "Plh. SEKRETARIS,")


def test_the_place_of_a_fault_is_told_in_indonesian() -> None:
    assert place_in_text_id("Invalid value (at line 3, column 7)") == "baris 3, kolom 7"
    assert place_in_text_id("Unclosed array (at end of document)") == "akhir berkas"
