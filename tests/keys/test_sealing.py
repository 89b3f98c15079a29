"""Seals over a transaction's entries, boxes, and drafts: open for the right one only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.keys import boxes
from app.keys.account_keys import AccountKeys
from app.keys.authority import signature_holds
from app.keys.drafts import open_draft, seal_draft
from app.keys.sealing import OfficerLetterSigner, OfficerSealer, check_seal
from tests.keys.conftest import STORE, KeyOffice

HASHES = ["aa" * 32, "bb" * 32, "cc" * 32]
OTHER_STORE = "e0" * 16
CASE = "ca" * 16


@pytest.fixture(scope="module")
def sealer(founded: KeyOffice) -> OfficerSealer:
    return OfficerSealer(founded.keys["rina"], founded.certificates["rina"])


@pytest.mark.parametrize("hashes", [HASHES[:1], HASHES, HASHES * 400])
def test_one_signature_seals_all_entries_of_a_transaction(sealer: OfficerSealer, hashes: list[str]) -> None:
    assert check_seal(sealer.certificate, STORE, hashes, sealer.seal(STORE, hashes))


@pytest.mark.parametrize(
    "hashes", [HASHES[:2], HASHES[::-1], [*HASHES, "dd" * 32], [], ["".join(HASHES)], ["aa" * 32, "bb" * 32, "cd" * 32]]
)
def test_a_seal_counts_for_exactly_its_entries_in_their_order(sealer: OfficerSealer, hashes: list[str]) -> None:
    assert not check_seal(sealer.certificate, STORE, hashes, sealer.seal(STORE, HASHES))


def test_a_seal_does_not_count_in_another_store_or_for_another_officer(
    founded: KeyOffice, sealer: OfficerSealer
) -> None:
    seal = sealer.seal(STORE, HASHES)
    assert not check_seal(sealer.certificate, OTHER_STORE, HASHES, seal)
    assert not check_seal(founded.certificates["budi"], STORE, HASHES, seal)


@given(junk=st.binary(max_size=80))
def test_no_other_bytes_are_a_seal(founded: KeyOffice, junk: bytes) -> None:
    assert not check_seal(founded.certificates["rina"], STORE, HASHES, junk)


def test_a_letters_signature_is_never_a_seal(founded: KeyOffice, sealer: OfficerSealer) -> None:
    signer = OfficerLetterSigner(founded.keys["rina"], sealer.certificate, founded.authority.certificate)
    signature = signer.sign("\n".join(HASHES).encode())
    assert signature_holds(signer.certificate_der, "\n".join(HASHES).encode(), signature)
    assert not check_seal(sealer.certificate, STORE, HASHES, signature)


@given(plain=st.binary(max_size=300), bound=st.binary(max_size=40))
def test_a_box_opens_with_its_key_and_purpose_only(plain: bytes, bound: bytes) -> None:
    box = boxes.seal(b"k" * 32, plain, bound)
    assert boxes.unseal(b"k" * 32, box, bound) == plain
    for key, other in ((b"j" * 32, bound), (b"k" * 32, bound + b"x")):
        with pytest.raises(boxes.BoxRefused):
            boxes.unseal(key, box, other)


@given(data=st.data())
def test_a_box_with_any_bit_turned_is_refused(data: st.DataObject) -> None:
    keys = AccountKeys.generate("a" * 32)
    box = bytearray(boxes.seal_to(keys.public, b"kunci basis data", b"purpose"))
    box[data.draw(st.integers(0, len(box) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(boxes.BoxRefused):
        boxes.open_sealed(keys.opening, bytes(box), b"purpose")


@given(cut=st.integers(0, 75))
def test_a_box_cut_short_is_refused(founded: KeyOffice, cut: int) -> None:
    keys = founded.keys["rina"]
    box = boxes.seal_to(keys.public, b"0123456789abcdef", b"purpose")
    with pytest.raises(boxes.BoxRefused):
        boxes.open_sealed(keys.opening, box[:cut], b"purpose")
    with pytest.raises(boxes.BoxRefused):
        boxes.unseal(b"k" * 32, box[: min(cut, 27)], b"purpose")


def test_a_box_opens_for_its_receiver_only(founded: KeyOffice) -> None:
    box = boxes.seal_to(founded.keys["rina"].public, b"kunci", b"purpose")
    assert boxes.open_sealed(founded.keys["rina"].opening, box, b"purpose") == b"kunci"
    with pytest.raises(boxes.BoxRefused):
        boxes.open_sealed(founded.keys["budi"].opening, box, b"purpose")


def test_an_accounts_keys_come_back_from_their_bytes(founded: KeyOffice) -> None:
    keys = founded.keys["rina"]
    again = AccountKeys.from_bytes(keys.account, keys.to_bytes())
    assert again.public == keys.public
    assert signature_holds(founded.certificates["rina"], b"x", again.sign(b"x"))
    assert again.draft_key(STORE) == keys.draft_key(STORE) != keys.draft_key(OTHER_STORE)


@given(plain=st.binary(max_size=500))
def test_a_draft_comes_back_whole_and_lies_on_disk_in_no_clear_word(founded: KeyOffice, plain: bytes) -> None:
    keys = founded.keys["rina"]
    box = seal_draft(keys, STORE, CASE, 3, plain)
    assert open_draft(keys, STORE, CASE, 3, box) == plain
    assert len(plain) < 8 or plain not in box


def test_a_draft_opens_for_no_other_store_case_step_or_account(founded: KeyOffice) -> None:
    keys = founded.keys["rina"]
    box = seal_draft(keys, STORE, CASE, 3, b"kronologi")
    assert open_draft(keys, OTHER_STORE, CASE, 3, box) is None
    assert open_draft(keys, STORE, "cb" * 16, 3, box) is None
    assert open_draft(keys, STORE, CASE, 4, box) is None
    assert open_draft(founded.keys["budi"], STORE, CASE, 3, box) is None
    assert open_draft(keys, STORE, CASE, 3, box[:-1]) is None
    assert open_draft(keys, STORE, CASE, 3, b"") is None
