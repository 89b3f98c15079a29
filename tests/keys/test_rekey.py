"""A new database key for those who stay: killed anywhere, one generation opens, and nobody else gets it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.domain.errors import KeyFileBroken, SignInRefused, Stale, StoreBroken
from app.keys import keyfile
from app.keys.account_keys import AccountKeys
from app.keys.keyfile import KeyFile, Unlocked
from app.keys.recovery import new_code
from app.storage.store import Store
from tests.keys.conftest import ADMIN, PASSWORDS, STORE, KeyOffice

NEW_KEY = b"n" * 32
STAYING = (ADMIN, "budi")


def both_generations(founded: KeyOffice, without: str = "rina") -> KeyFile:
    """What lies on disk while the database is being encrypted anew."""
    file = keyfile.remove_slot(founded.file, founded.keys[without].account)
    return founded.signed(keyfile.add_generation(file, 2, NEW_KEY, founded.publics(file)))


def opened_store(path: Path, unlocked: Unlocked) -> int:
    """The generation that opens the database, tried newest first as at sign-in."""
    for generation, key in unlocked.database_keys:
        try:
            Store.open(path, key).close()
        except StoreBroken:
            continue
        return generation
    raise AssertionError("no generation opens")


def states(founded: KeyOffice) -> list[tuple[KeyFile, bool, int]]:
    """After each phase: key file, whether the database is under the new key, the generation that must open."""
    both = both_generations(founded)
    done = founded.signed(keyfile.drop_generations(both, 2))
    return [(founded.file, False, 1), (both, False, 1), (both, True, 2), (done, True, 2)]


@pytest.mark.parametrize("phase", range(4))
def test_killed_after_any_phase_one_generation_opens_for_everyone_who_stays(
    founded: KeyOffice, tmp_path: Path, phase: int
) -> None:
    file, rekeyed, expected = states(founded)[phase]
    database = tmp_path / "kantor.aduan"
    store = Store.create(database, founded.database_key, STORE)
    if rekeyed:
        store.rekey(NEW_KEY)
    store.close()
    path = keyfile.path_beside(database)
    keyfile.write(path, file)
    for name in STAYING:
        assert opened_store(database, founded.unlock(name, keyfile.read(path))) == expected
    assert opened_store(database, keyfile.recover(keyfile.read(path), founded.code)) == expected


@pytest.mark.parametrize("phase", [1, 2, 3])
def test_who_was_removed_opens_nothing_from_the_first_phase_on(founded: KeyOffice, phase: int) -> None:
    with pytest.raises(SignInRefused):
        founded.unlock("rina", states(founded)[phase][0])


def test_a_kept_copy_of_the_old_key_file_yields_the_old_key_only(founded: KeyOffice) -> None:
    assert [key for _g, key in founded.unlock("rina").database_keys] == [founded.database_key]


def test_generations_come_newest_first(founded: KeyOffice) -> None:
    assert founded.unlock("budi", both_generations(founded)).database_keys == ((2, NEW_KEY), (1, founded.database_key))


def test_after_the_last_phase_the_old_key_is_nowhere(founded: KeyOffice) -> None:
    done = founded.signed(keyfile.drop_generations(both_generations(founded), 2))
    assert founded.unlock("budi", done).database_keys == ((2, NEW_KEY),)
    assert keyfile.recover(done, founded.code).database_keys == ((2, NEW_KEY),)


def test_a_rekeying_that_was_killed_is_begun_again(founded: KeyOffice) -> None:
    both = both_generations(founded)
    again = keyfile.add_generation(both, both.newest() + 1, b"3" * 32, founded.publics(both))
    done = founded.signed(keyfile.drop_generations(founded.signed(again), 3))
    assert founded.unlock("budi", done).database_keys == ((3, b"3" * 32),)


def test_the_new_key_does_not_go_to_a_public_key_that_no_certificate_names(founded: KeyOffice) -> None:
    admin, rina, budi = founded.file.slots
    stranger = AccountKeys.generate(budi.account)
    file = replace(founded.file, slots=(admin, rina, replace(budi, public=stranger.public.hex())))
    with pytest.raises(KeyFileBroken):
        keyfile.add_generation(file, 2, NEW_KEY, founded.publics(file))


def test_the_new_key_does_not_go_to_an_account_without_a_certificate(founded: KeyOffice) -> None:
    publics = founded.publics(founded.file)
    del publics[founded.keys["budi"].account]
    with pytest.raises(KeyFileBroken):
        keyfile.add_generation(founded.file, 2, NEW_KEY, publics)


@pytest.mark.parametrize("generation", [0, 1])
def test_a_generation_is_never_used_twice(founded: KeyOffice, generation: int) -> None:
    with pytest.raises(KeyFileBroken):
        keyfile.add_generation(founded.file, generation, NEW_KEY, founded.publics(founded.file))


def test_no_generation_is_dropped_that_somebody_still_needs(founded: KeyOffice) -> None:
    with pytest.raises(KeyFileBroken):
        keyfile.drop_generations(founded.file, 2)


def test_a_password_changed_during_a_rekeying_does_not_lose_the_new_key(founded: KeyOffice, path: Path) -> None:
    changed = keyfile.change_password(founded.file, founded.kdf, founded.keys["budi"], "lumbung padi di bukit")
    keyfile.write(path, both_generations(founded))
    with pytest.raises(Stale, match="coba lagi"):
        keyfile.write(path, changed)
    assert keyfile.read(path).newest() == 2


def test_changes_one_after_another_build_on_each_other(founded: KeyOffice, path: Path) -> None:
    def renewed(file: KeyFile, name: str) -> KeyFile:
        return keyfile.change_password(file, founded.kdf, founded.keys[name], f"{name} di tepi danau")

    keyfile.update(path, partial(renewed, name="rina"))
    keyfile.update(path, partial(renewed, name="budi"))
    file = keyfile.read(path)
    assert founded.unlock("rina", file, "rina di tepi danau").keys
    assert founded.unlock("budi", file, "budi di tepi danau").keys


def test_a_new_recovery_sheet_ends_the_old_one(founded: KeyOffice) -> None:
    code = new_code()
    file = keyfile.renew_recovery(founded.file, founded.authority, {1: founded.database_key}, code)
    signed = founded.signed(file)
    assert keyfile.recover(signed, code).database_keys == ((1, founded.database_key),)
    with pytest.raises(Exception, match="sudah diganti"):
        keyfile.recover(signed, founded.code)
    assert all(founded.unlock(name, signed).keys for name in PASSWORDS)
