"""The recovery sheet opens the office again; everyone is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import OfficeError, Refused, SignInRefused, StoreUnavailable
from app.keys import keyfile
from app.keys.kdf import Kdf
from app.usecases.manage_people import reset_account
from app.usecases.play_journey import Player
from app.usecases.practice import PASSWORD
from app.usecases.recover import recover
from app.usecases.sign_in import close, identified, open_office
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


def test_a_recovery_cut_off_before_its_entry_is_simply_done_again(
    office: PlayedOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key file was written and the journal was not: those keys would seal what nobody certified."""
    kdf, word = Kdf(CHEAP, floor=CHEAP), "sekali pakai saja"
    office.store.close()
    write = keyfile.write

    def cut_off(path: Path, file: keyfile.KeyFile) -> None:
        write(path, file)
        raise StoreUnavailable("away")

    with monkeypatch.context() as patch:
        patch.setattr(keyfile, "write", cut_off)
        patch.setattr("app.usecases.recover.one_time_password", lambda: word)
        with pytest.raises(StoreUnavailable):
            recover(office.path, "dewi", office.founded.recovery_code, kdf, MONDAY)
    with pytest.raises(SignInRefused, match="sekali lagi"):
        open_office(office.path, "dewi", word, office.clock, kdf, tmp_path / "pc")
    made = recover(office.path, "dewi", office.founded.recovery_code, kdf, MONDAY)
    desk = open_office(office.path, "dewi", made.password, office.clock, kdf, tmp_path / "pc")
    assert verify(desk) == ()
    desk.store.close()


def test_a_desk_whose_account_is_reset_meanwhile_seals_nothing_with_its_old_keys(
    office: PlayedOffice, tmp_path: Path
) -> None:
    kdf = Kdf(CHEAP, floor=CHEAP)
    journey = office.journeys["tanpa_cek"]
    case = Player(office.officers.holding, office.clock).play(journey, until=4)
    own = office.waiting_desk(case).keys.account
    with office.store.read() as reads:
        name = reads.office().accounts[own].name
    dewi = open_office(office.path, "dewi", PASSWORD, office.clock, kdf, tmp_path / "pc1")
    before = open_office(office.path, name, PASSWORD, office.clock, kdf, tmp_path / "pc2")
    word = reset_account(dewi, own)
    with pytest.raises(SignInRefused, match="kata sandi yang baru"):
        Player(lambda _post: before, office.clock).act(case, journey.steps[3], {})
    close(before)
    after = open_office(office.path, name, word, office.clock, kdf, tmp_path / "pc2")
    Player(lambda _post: after, office.clock).act(case, journey.steps[3], {})
    with pytest.raises(Refused, match="akun Anda sendiri"):
        reset_account(dewi, dewi.keys.account)
    assert verify(after) == ()
    close(after)
    close(dewi)


def test_a_wrong_code_and_a_plain_account_are_refused(office: PlayedOffice) -> None:
    kdf = Kdf(CHEAP, floor=CHEAP)
    with pytest.raises(OfficeError, match=r"[Kk]ode pemulihan"):
        recover(office.path, "dewi", "0000-0000", kdf, MONDAY)
    with pytest.raises(Refused, match="bukan administrator"):
        recover(office.path, "rina", office.founded.recovery_code, kdf, MONDAY)
