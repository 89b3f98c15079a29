"""Signing in with a name and a password, and what the file tells nobody."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KeyFileBroken, Refused, SignInRefused, StoreBroken, StoreTooNew
from app.keys import keyfile, keyfile_format
from app.keys.account_keys import AccountKeys
from app.keys.kdf import FLOOR, Kdf, KdfParams
from app.keys.sealing import OfficerSealer, check_seal
from tests.keys.conftest import ADMIN, CHEAP, PASSWORDS, STORE, KeyOffice


@pytest.mark.parametrize("name", PASSWORDS)
def test_each_account_opens_the_database_with_its_own_password(founded: KeyOffice, name: str) -> None:
    opened = founded.unlock(name)
    assert opened.database_keys == ((1, founded.database_key),)
    assert opened.keys.account == founded.keys[name].account
    assert opened.keys.public == founded.keys[name].public


def test_the_opened_key_seals_under_the_issued_certificate(founded: KeyOffice) -> None:
    certificate = founded.certificates["rina"]
    seal = OfficerSealer(founded.unlock("rina").keys, certificate).seal(STORE, ["ab"])
    assert check_seal(certificate, STORE, ["ab"], seal)


def test_only_the_administrator_is_handed_the_authority(founded: KeyOffice) -> None:
    ca = founded.unlock(ADMIN).authority
    assert ca is not None and ca.key_bytes() == founded.authority.key_bytes()
    assert founded.unlock("rina").authority is None


def test_a_wrong_password_and_an_unknown_name_get_the_same_words_at_the_same_cost(founded: KeyOffice) -> None:
    words, runs = [], []
    for name, password in (
        ("rina", "salah sama sekali"),
        ("tidak-ada", PASSWORDS["rina"]),
        ("budi", PASSWORDS["rina"]),
    ):
        before = founded.runs
        with pytest.raises(SignInRefused) as refused:
            keyfile.unlock(founded.file, founded.kdf, name, password)
        words.append((refused.value.sentence, refused.value.english))
        runs.append(founded.runs - before)
    assert len(set(words)) == 1
    assert runs == [1, 1, 1]


def test_a_right_password_costs_one_run_too(founded: KeyOffice) -> None:
    before = founded.runs
    founded.unlock("rina")
    assert founded.runs - before == 1


@pytest.mark.parametrize("typed", [" Rina ", "RINA", "\uff52ina"])
def test_a_name_is_found_however_it_is_typed(founded: KeyOffice, typed: str) -> None:
    assert keyfile.unlock(founded.file, founded.kdf, typed, PASSWORDS["rina"]).keys.account


def test_a_password_counts_the_same_however_its_letters_were_composed(founded: KeyOffice) -> None:
    file = keyfile.change_password(founded.file, founded.kdf, founded.keys["rina"], "caf\u00e9 di tepi jalan")
    assert founded.unlock("rina", file, "cafe\u0301 di tepi jalan").keys


def test_neither_names_nor_passwords_nor_keys_stand_in_the_file(founded: KeyOffice, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    opening = founded.keys["rina"].opening.private_bytes_raw().hex()
    for secret in (*PASSWORDS, *PASSWORDS.values(), founded.database_key.hex(), founded.code, opening):
        assert secret not in text


def test_neither_keys_nor_passwords_show_when_printed(founded: KeyOffice) -> None:
    opened = founded.unlock(ADMIN)
    shown = f"{opened!r} {opened.keys!r} {opened.authority!r} {founded.kdf!r}"
    assert founded.database_key.hex() not in shown and repr(founded.database_key) not in shown
    assert "PrivateKey" not in shown


def test_a_new_password_replaces_the_old_without_a_new_signature(founded: KeyOffice) -> None:
    file = keyfile.change_password(founded.file, founded.kdf, founded.keys["rina"], "lumbung padi di bukit")
    assert file.signature == founded.file.signature
    assert founded.unlock("rina", file, "lumbung padi di bukit").database_keys == ((1, founded.database_key),)
    with pytest.raises(SignInRefused):
        founded.unlock("rina", file)
    assert founded.unlock("budi", file).keys


def test_an_account_reset_meanwhile_cannot_put_its_old_keys_back(founded: KeyOffice) -> None:
    old = founded.keys["rina"]
    new = AccountKeys.generate(old.account)
    file = keyfile.add_slot(founded.file, founded.kdf, new, "rina", "sandi baru dari admin", {1: b"k" * 32}, None)
    with pytest.raises(KeyFileBroken, match="Hubungi administrator"):
        keyfile.change_password(file, founded.kdf, old, "lumbung padi di bukit")


def test_a_removed_account_is_refused_like_any_stranger(founded: KeyOffice) -> None:
    file = founded.signed(keyfile.remove_slot(founded.file, founded.keys["rina"].account))
    with pytest.raises(SignInRefused):
        founded.unlock("rina", file)
    with pytest.raises(KeyFileBroken, match="Hubungi administrator"):
        keyfile.change_password(file, founded.kdf, founded.keys["rina"], "lumbung padi di bukit")


def test_two_accounts_cannot_have_one_name(founded: KeyOffice) -> None:
    with pytest.raises(Refused, match="sudah dipakai"):
        keyfile.add_slot(
            founded.file, founded.kdf, AccountKeys.generate("e" * 32), "RINA ", "lumbung padi di bukit", {}, None
        )


def test_the_file_comes_back_from_disk_as_it_was(founded: KeyOffice, path: Path) -> None:
    assert keyfile.read(path) == founded.file


def test_a_slot_of_too_low_a_cost_is_refused_before_any_work(founded: KeyOffice) -> None:
    runs: list[int] = []
    careful = Kdf(on_run=lambda: runs.append(1))
    with pytest.raises(KeyFileBroken, match="terlalu lemah"):
        keyfile.unlock(founded.file, careful, "rina", PASSWORDS["rina"])
    with pytest.raises(KeyFileBroken, match="terlalu lemah"):
        Kdf(CHEAP).derive("x", b"s" * 16, CHEAP)
    assert not runs


@pytest.mark.parametrize("greedy", [KdfParams(2**31, 2), KdfParams(FLOOR.memory_kib, 10**6), KdfParams(2**17, 3, 200)])
def test_a_slot_that_demands_absurd_work_is_refused(greedy: KdfParams) -> None:
    with pytest.raises(KeyFileBroken, match="daripada wajarnya"):
        Kdf().derive("x", b"s" * 16, greedy)


def test_the_standard_cost_is_what_the_office_was_promised() -> None:
    assert Kdf().params == KdfParams(memory_kib=256 * 1024, passes=3, lanes=1)
    assert KdfParams(memory_kib=64 * 1024, passes=2, lanes=1) == FLOOR


def test_a_missing_file_says_where_it_belongs(tmp_path: Path) -> None:
    with pytest.raises(KeyFileBroken, match="tidak ada di samping basis data"):
        keyfile.read(tmp_path / "kantor.aduan.keys")


def test_a_file_of_a_newer_program_asks_for_an_update(founded: KeyOffice) -> None:
    text = keyfile_format.to_text(founded.file).replace('"format": 1', '"format": 2')
    with pytest.raises(StoreTooNew, match="Perbarui Aduan"):
        keyfile_format.from_text(text)


def test_the_journals_administrators_are_the_only_ones_who_vouch(founded: KeyOffice) -> None:
    admin, ca = founded.keys[ADMIN].account, founded.authority.certificate
    keyfile.check_signer(founded.file, ca, [admin])
    with pytest.raises(KeyFileBroken):
        keyfile.check_signer(founded.file, ca, [founded.keys["rina"].account])
    with pytest.raises(KeyFileBroken):
        keyfile.check_signer(founded.file, KeyOffice().authority.certificate, [admin])


def test_a_new_database_key_goes_to_keys_that_the_authority_certified(founded: KeyOffice) -> None:
    ca, certificates = founded.authority.certificate, founded.certificates.values()
    assert keyfile.certified_keys(ca, certificates) == founded.publics(founded.file)
    with pytest.raises(StoreBroken, match="bukan dari kantor ini"):
        keyfile.certified_keys(ca, [*certificates, KeyOffice().certificates["rina"]])


def test_who_is_signed_in_opens_a_changed_file_without_the_password(founded: KeyOffice) -> None:
    assert keyfile.database_keys(founded.file, founded.keys["rina"]) == {1: founded.database_key}
    with pytest.raises(KeyFileBroken):
        keyfile.database_keys(founded.file, AccountKeys.generate(founded.keys["rina"].account))
    with pytest.raises(KeyFileBroken):
        keyfile.database_keys(founded.file, AccountKeys.generate("d" * 32))


def test_an_officer_cannot_sign_the_file_as_an_administrator(founded: KeyOffice) -> None:
    forged = keyfile.signed_by(founded.file, founded.keys["rina"], founded.certificates["rina"])
    with pytest.raises(KeyFileBroken):
        founded.unlock("budi", forged)


def test_a_whole_file_made_by_a_stranger_opens_with_no_password_of_ours(founded: KeyOffice) -> None:
    """A stranger knows store uid, slots and public keys, and seals a database key and an authority of his own."""
    stranger = KeyOffice()
    ours = founded.file.slot(founded.keys["rina"].account)
    admin = stranger.file.slot(stranger.keys[ADMIN].account)
    assert ours and admin
    forged = stranger.signed(replace(stranger.file, salt=founded.file.salt, slots=(admin, ours)))
    with pytest.raises(SignInRefused):
        founded.unlock("rina", forged)
