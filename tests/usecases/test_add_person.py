"""A new officer signs in with the one-time password, and wrong wishes are told field by field."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import Incomplete, Refused
from app.domain.views import NewPerson
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.usecases.add_person import add_person
from app.usecases.desk import Desk
from app.usecases.manage_people import accounts, people, posts
from app.usecases.password_slip import password_slip
from app.usecases.verify_store import verify
from tests.usecases.conftest import CHEAP, PlayedOffice

RUDI = NewPerson("Rudi Hartono, S.H.", "rudi", "19900105 201503 1 004", "III/b")


def administrator(office: PlayedOffice) -> Desk:
    desk = office.desk()
    name = next(row.name for row in accounts(desk) if row.administrator)
    password = next(own for _who, account, own in office.founded.passwords if account == name)
    kdf = Kdf(CHEAP, floor=CHEAP)
    unlocked = keyfile.unlock(keyfile.read(keyfile.path_beside(office.path)), kdf, name, password)
    return replace(desk, keys=unlocked.keys, authority=unlocked.authority, kdf=kdf)


def test_a_new_officer_is_listed_and_opens_the_file_with_the_password(office: PlayedOffice) -> None:
    desk = administrator(office)
    password = add_person(desk, RUDI)
    row = next(a for a in accounts(desk) if a.name == "rudi")
    assert (row.person_name, row.must_change, row.administrator) == (RUDI.name, True, False)
    assert any(p.name == RUDI.name and p.nip == "199001052015031004" for p in people(desk))
    unlocked = keyfile.unlock(keyfile.read(keyfile.path_beside(office.path)), desk.kdf, "rudi", password)
    assert unlocked.keys.account == row.account
    assert unlocked.authority is None
    assert password_slip(desk, "rudi", password).startswith(b"%PDF")
    assert verify(desk) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"account": "Rudi Hartono"}, "account"),
        ({"account": "dewi"}, "account"),
        ({"nip": "123"}, "nip"),
        ({"grade": "IX"}, "grade"),
        ({"post": "tidak-ada"}, "post"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(office: PlayedOffice, change: dict[str, str], field: str) -> None:
    with pytest.raises(Incomplete) as refused:
        add_person(administrator(office), replace(RUDI, **change))
    assert list(refused.value.fields) == [field]


def test_a_post_with_a_holder_is_not_taken_over(office: PlayedOffice) -> None:
    desk = administrator(office)
    held = next(row for row in posts(desk) if row.holder)
    with pytest.raises(Incomplete):
        add_person(desk, replace(RUDI, post=held.post))


def test_only_an_administrator_adds(office: PlayedOffice) -> None:
    with pytest.raises(Refused):
        add_person(office.desk("sekretaris"), RUDI)
