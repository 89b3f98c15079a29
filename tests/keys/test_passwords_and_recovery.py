"""What may be a password, what a one-time password is, and the sheet in the safe."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import OfficeError, WeakPassword
from app.keys import keyfile, recovery
from app.keys.passwords import ONE_TIME_ALPHABET, check_password, one_time_password
from tests.keys.conftest import ADMIN, KeyOffice


@pytest.mark.parametrize(
    "weak",
    [
        "P@ssw0rd2024!", "rahasia12345", "qwertyuiop123", "poiuytrewq99", "1357924680135", "sayasayasaya",
        "Indonesia1945!", "katasandi2026", "abcdefghijklm", "admin123admin123", "1 2 3 4 5 6 7 8", "AgustusSenin17",
        "r4h4514-2026", "aaaaaaaaaaaaa", "2026-11-16 09:00",
    ],
)  # fmt: skip
def test_what_guessers_try_first_is_refused(weak: str) -> None:
    with pytest.raises(WeakPassword, match="mudah ditebak"):
        check_password(weak, "rina")


@pytest.mark.parametrize(
    "good", ["tujuh gajah menari", "hujan-di-bulan-Juni", "Xk7#pQ9!vLm2", "kertas wol bening", "kantor latihan saja"]
)
def test_some_words_together_are_a_good_password(good: str) -> None:
    check_password(good, "rina")


@pytest.mark.parametrize("short", ["", "Xk7#pQ9!vLm", "gajah menar"])
def test_fewer_than_twelve_characters_are_refused(short: str) -> None:
    with pytest.raises(WeakPassword, match="paling sedikit 12"):
        check_password(short, "rina")


@pytest.mark.parametrize("password", ["siti.aminah di pasar", "SitiAminah di pasar", "di pasar hanima.itis"])
def test_the_own_name_is_refused_forwards_and_backwards(password: str) -> None:
    with pytest.raises(WeakPassword, match="nama pengguna"):
        check_password(password, "Siti.Aminah")


def test_a_name_of_two_letters_forbids_no_words() -> None:
    check_password("tujuh gajah menari", "ga")


@given(password=st.text(max_size=40), name=st.text(max_size=12))
def test_any_text_is_either_taken_or_refused_in_words(password: str, name: str) -> None:
    try:
        check_password(password, name)
    except WeakPassword as refused:
        assert refused.sentence and refused.english != refused.sentence


def test_one_time_passwords_are_readable_long_and_different() -> None:
    made = [one_time_password() for _ in range(200)]
    assert len(set(made)) == len(made)
    assert all(len(p) == 19 and set(p) <= {*ONE_TIME_ALPHABET, "-"} for p in made)
    assert not set("0o1li") & set(ONE_TIME_ALPHABET)
    assert len(ONE_TIME_ALPHABET) ** 16 > 2**79


def test_the_sheet_opens_database_and_authority_and_no_officers_key(founded: KeyOffice) -> None:
    opened = keyfile.recover(founded.file, founded.code)
    assert opened.database_keys == ((1, founded.database_key),)
    assert opened.authority is not None and opened.authority.key_bytes() == founded.authority.key_bytes()
    officers = {k.signing.private_numbers().private_value for k in founded.keys.values()}
    assert opened.keys.signing.private_numbers().private_value not in officers
    assert opened.keys.account not in {k.account for k in founded.keys.values()}


def test_the_code_is_nine_groups_of_four(founded: KeyOffice) -> None:
    groups = founded.code.split("-")
    assert len(groups) == 9 and all(len(g) == 4 for g in groups)
    assert set("".join(groups)) <= set(recovery.ALPHABET)
    assert len(recovery.ALPHABET) ** recovery.CODE_CHARACTERS >= 2**160


def test_the_code_is_read_however_it_is_typed(founded: KeyOffice) -> None:
    plain = recovery.secret_of(founded.code)
    for typed in (
        founded.code.lower(), founded.code.replace("-", " "), founded.code.replace("-", "\n"),
        founded.code.replace("-", ""), f"  {founded.code}\t", founded.code.replace("-", "\u2013"),
        founded.code.replace("0", "o").replace("1", "l"),
    ):  # fmt: skip
        assert recovery.secret_of(typed) == plain


@given(data=st.data())
def test_a_mistyped_code_is_refused_in_clear_words(founded: KeyOffice, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([i for i, c in enumerate(founded.code) if c != "-"]))
    wrong = data.draw(st.sampled_from([c for c in recovery.ALPHABET if c != founded.code[at]] + ["U", "?"]))
    with pytest.raises(OfficeError, match="salah ketik"):
        keyfile.recover(founded.file, founded.code[:at] + wrong + founded.code[at + 1 :])


@pytest.mark.parametrize("part", ["", "ABCD", "-"])
def test_an_incomplete_code_says_how_many_groups_there_are(founded: KeyOffice, part: str) -> None:
    with pytest.raises(OfficeError, match="9 kelompok"):
        keyfile.recover(founded.file, part)


def test_another_offices_code_is_refused_as_such(founded: KeyOffice) -> None:
    with pytest.raises(OfficeError, match="bukan untuk kantor ini"):
        keyfile.recover(founded.file, recovery.new_code())


def test_the_sheet_costs_no_password_work(founded: KeyOffice) -> None:
    before = founded.runs
    keyfile.recover(founded.file, founded.code)
    assert founded.runs == before
    assert founded.unlock(ADMIN).keys
