"""Every field of the key file: altered, exchanged or left out, it does not open and says why."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KeyFileBroken, OfficeError, SignInRefused
from app.keys import keyfile, keyfile_format
from app.keys.keyfile_format import KeyFile, Slot
from tests.keys.conftest import ADMIN, PASSWORDS, KeyOffice

Change = Callable[[dict[str, Any]], object]


def flipped(text: str) -> str:
    """The same length, another last digit."""
    return text[:-1] + ("0" if text[-1:] != "0" else "1")


def altered(data: dict[str, Any], name: str) -> None:
    value = data[name]
    if isinstance(value, dict):
        data[name] = {k: flipped(v) if isinstance(v, str) else v + 1 for k, v in value.items()}
    else:
        data[name] = flipped(value) if value else "00"


def opens(office: KeyOffice, data: dict[str, Any]) -> bool:
    """True where any password or the recovery sheet still opens such a file."""
    tries = [partial(keyfile.recover, code=office.code)]
    tries += [partial(keyfile.unlock, kdf=office.kdf, name=n, password=p) for n, p in PASSWORDS.items()]
    for attempt in tries:
        try:
            attempt(keyfile_format.from_text(json.dumps(data)))
        except OfficeError:
            continue
        return True
    return False


def as_json(file: KeyFile) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(keyfile_format.to_text(file))
    return data


SIGNED = [f.name for f in fields(KeyFile) if f.name != "slots"]


@pytest.mark.parametrize("name", SIGNED)
def test_an_altered_field_of_the_file_opens_for_nobody(founded: KeyOffice, name: str) -> None:
    data = as_json(founded.file)
    altered(data, name)
    assert not opens(founded, data)


@pytest.mark.parametrize("name", [f.name for f in fields(Slot) if f.name not in ("salt", "kdf", "sealed_keys")])
def test_an_altered_signed_field_of_a_slot_opens_for_nobody(founded: KeyOffice, name: str) -> None:
    data = as_json(founded.file)
    altered(data["slots"][1], name)
    assert not opens(founded, data)


@pytest.mark.parametrize("name", ["salt", "kdf", "sealed_keys"])
def test_an_altered_password_box_shuts_out_its_own_account_only(founded: KeyOffice, name: str) -> None:
    data = as_json(founded.file)
    altered(data["slots"][1], name)
    file = keyfile_format.from_text(json.dumps(data))
    with pytest.raises(SignInRefused):
        founded.unlock("rina", file)
    assert founded.unlock("budi", file).keys


def test_a_slot_taken_out_or_put_in_is_noticed(founded: KeyOffice) -> None:
    other = KeyOffice()
    with pytest.raises(KeyFileBroken, match="rusak atau telah diubah"):
        founded.unlock("budi", replace(founded.file, slots=founded.file.slots[:2]))
    stranger = replace(other.file.slots[2], account="9" * 32)
    with pytest.raises(KeyFileBroken, match="rusak atau telah diubah"):
        founded.unlock("budi", replace(founded.file, slots=(*founded.file.slots, stranger)))


def test_a_password_box_moved_to_another_account_does_not_open(founded: KeyOffice) -> None:
    admin, rina, budi = founded.file.slots
    moved = replace(rina, salt=budi.salt, kdf=budi.kdf, sealed_keys=budi.sealed_keys)
    file = replace(founded.file, slots=(admin, moved, budi))
    with pytest.raises(SignInRefused):
        founded.unlock("rina", file, PASSWORDS["budi"])


def test_a_slot_does_not_open_under_another_stores_uid(founded: KeyOffice) -> None:
    with pytest.raises(SignInRefused):
        founded.unlock("rina", founded.signed(replace(founded.file, store="0" * 32)))


def test_a_database_key_does_not_open_under_another_generation(founded: KeyOffice) -> None:
    slots = tuple(replace(s, database={"2": s.database["1"]}) for s in founded.file.slots)
    with pytest.raises(KeyFileBroken):
        founded.unlock("rina", founded.signed(replace(founded.file, slots=slots)))


def test_another_authoritys_private_key_is_not_taken_for_the_offices(founded: KeyOffice) -> None:
    box = KeyOffice().authority
    sealed = keyfile.add_slot(
        founded.file, founded.kdf, founded.keys[ADMIN], ADMIN, PASSWORDS[ADMIN], {1: founded.database_key}, box
    )
    with pytest.raises(KeyFileBroken):
        founded.unlock(ADMIN, founded.signed(sealed))


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.pop("salt"),
        lambda d: d.update(extra=1),
        lambda d: d.update(slots=None),
        lambda d: d.update(format="1"),
        lambda d: d.update(store=5),
        lambda d: d.update(store="AB" * 16),
        lambda d: d.update(recovery_database={}),
        lambda d: d["slots"].append(d["slots"][0]),
        lambda d: d["slots"][0].pop("kdf"),
        lambda d: d["slots"][0].update(extra=""),
        lambda d: d["slots"][0]["kdf"].update(lanes=1.5),
        lambda d: d["slots"][0].update(public="00"),
        lambda d: d["slots"][0].update(database={"eins": "00"}),
        lambda d: d["slots"][0].update(database={"01": "00"}),
        lambda d: d["slots"].append("slot"),
    ],
)
def test_a_file_of_the_wrong_shape_is_called_broken(founded: KeyOffice, change: Change) -> None:
    data = as_json(founded.file)
    change(data)
    with pytest.raises(KeyFileBroken, match="Pulihkan"):
        keyfile_format.from_text(json.dumps(data))


@given(cut=st.integers(min_value=0, max_value=2000))
def test_a_file_cut_short_is_called_broken(founded: KeyOffice, cut: int) -> None:
    with pytest.raises(KeyFileBroken):
        keyfile_format.from_text(keyfile_format.to_text(founded.file)[:cut])


@given(junk=st.one_of(st.text(), st.integers().map(str), st.sampled_from(["[]", "{}", "null", "[" * 100_000])))
def test_anything_else_is_called_broken(junk: str) -> None:
    with pytest.raises(KeyFileBroken):
        keyfile_format.from_text(junk)


def test_bytes_that_are_no_text_are_called_broken(tmp_path: Path) -> None:
    (tmp_path / "a.keys").write_bytes(b"\xff\xfe\x00{")
    with pytest.raises(KeyFileBroken):
        keyfile.read(tmp_path / "a.keys")
