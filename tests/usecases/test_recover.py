"""The recovery sheet opens the office again; everyone is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import OfficeError, Refused, SignInRefused
from app.keys.kdf import Kdf
from app.usecases.recover import recover
from app.usecases.sign_in import identified, open_office
from app.usecases.verify_store import verify
from tests.usecases.conftest import CHEAP, MONDAY, PlayedOffice


def test_the_sheet_gives_an_administrator_a_new_password_and_all_are_told(office: PlayedOffice, tmp_path: Path) -> None:
    kdf = Kdf(CHEAP, floor=CHEAP)
    office.store.close()
    made = recover(office.path, "dewi", office.founded.recovery_code, kdf, MONDAY)
    with pytest.raises(SignInRefused):
        open_office(office.path, "dewi", "kantor latihan saja", office.clock, kdf, tmp_path / "pc")
    desk = open_office(office.path, "dewi", made.password, office.clock, kdf, tmp_path / "pc")
    assert identified(desk).must_change
    assert desk.authority is not None
    assert verify(desk) == ()
    desk.store.close()
    other = open_office(office.path, "rina", "kantor latihan saja", office.clock, kdf, tmp_path / "pc2")
    assert any("Lembar pemulihan dipakai" in notice for notice in other.notices)
    other.store.close()


def test_a_wrong_code_and_a_plain_account_are_refused(office: PlayedOffice) -> None:
    kdf = Kdf(CHEAP, floor=CHEAP)
    with pytest.raises(OfficeError, match=r"[Kk]ode pemulihan"):
        recover(office.path, "dewi", "0000-0000", kdf, MONDAY)
    with pytest.raises(Refused, match="bukan administrator"):
        recover(office.path, "rina", office.founded.recovery_code, kdf, MONDAY)
