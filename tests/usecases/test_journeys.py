"""What the example journeys leave behind: letters with valid signatures, numbers kept, paraf marked."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from app import paths
from app.documents.verification import verify_pdf
from app.domain.people import Capacity
from app.domain.views import Appointment
from app.sops.journeys import read_journeys
from app.usecases.case_file import document, view
from app.usecases.manage_people import appoint
from app.usecases.play_journey import Player
from app.usecases.verify_letter import verify_pdf as judge
from tests.usecases.conftest import PlayedOffice

JOURNEYS = [j.id for j in read_journeys(paths.resources() / "sops" / "padang" / "journeys.toml")]
SIGNATURES = {"atas_nama": 1}


def play(office: PlayedOffice, name: str, until: int | None = None) -> str:
    journey = office.journeys[name]
    office.settle(journey)
    return Player(office.officers.holding, office.clock).play(journey, until)


@pytest.mark.parametrize("name", [j for j in JOURNEYS if j != "bukan_wewenang"])
def test_each_letter_carries_valid_signatures(office: PlayedOffice, name: str, tmp_path: Path) -> None:
    shown = view(office.desk(), play(office, name))
    for letter in shown.letters:
        assert letter.number
        assert letter.standing is not None
        pdf = document(office.desk(), shown.case, letter.standing.sha256)
        check = judge(office.desk(), pdf)
        assert check.known
        assert check.valid_signatures == SIGNATURES.get(name, 2)
        if shutil.which("pdfsig"):
            file = tmp_path / f"{letter.uid}.pdf"
            file.write_bytes(pdf)
            said = subprocess.run(["pdfsig", str(file)], capture_output=True, text=True, check=False).stdout
            assert said.count("Signature is Valid") == SIGNATURES.get(name, 2)
            assert "Total document signed" in said.rsplit("Signature #", 1)[1]


def test_any_changed_byte_of_a_letter_is_found(office: PlayedOffice) -> None:
    shown = view(office.desk(), play(office, "tanpa_cek"))
    standing = shown.letters[0].standing
    assert standing is not None
    pdf = bytearray(document(office.desk(), shown.case, standing.sha256))
    for place in range(100, len(pdf), len(pdf) // 25):
        changed = bytes(pdf[:place]) + bytes([pdf[place] ^ 1]) + bytes(pdf[place + 1 :])
        assert judge(office.desk(), changed).known is False
    with office.store.read() as reads:
        authority = reads.office().authority
    inside = bytes(pdf[:2000]) + bytes([pdf[2000] ^ 1]) + bytes(pdf[2001:])
    assert verify_pdf(inside, authority, office.clock.now()).valid_signatures < 2


def test_a_returned_letter_keeps_number_and_date_and_the_void_bytes_stay_readable(office: PlayedOffice) -> None:
    shown = view(office.desk(), play(office, "dikembalikan"))
    letter = shown.letters[0]
    void = [s for s in letter.signed if s.void]
    assert len(void) == 1
    assert len([s for s in letter.signed if not s.void]) == 2
    assert document(office.desk(), shown.case, void[0].sha256).startswith(b"%PDF")
    assert letter.number.startswith("500.15/001/")


def test_a_paraf_before_a_superiors_correction_is_marked(office: PlayedOffice) -> None:
    from_pdf = view(office.desk(), play(office, "cek_lapangan"))
    letter = from_pdf.letters[0]
    assert [i.digital for i in letter.initials] == [False, False, True]
    assert letter.initials[0].revision < letter.current.number


def test_one_person_in_both_posts_gives_a_paraf_and_one_signature(office: PlayedOffice) -> None:

    with office.store.read() as reads:
        known = reads.office()
        kadis, sekretaris = known.posts_of("kadis")[0].uid, known.posts_of("sekretaris")[0].uid
        person = known.holders(sekretaris, date(2026, 11, 16))[0].person.uid
    until = date(2026, 12, 31)
    appoint(office.desk(), Appointment(kadis, person, Capacity.PLH, date(2026, 11, 16), until, "800/1/2026"))
    shown = view(office.desk(), play(office, "tanpa_cek"))
    letter = shown.letters[0]
    assert [s.role for s in letter.signed] == ["final"]
    assert letter.signatory is not None
    assert letter.signatory.lines[0].startswith("Plh. KEPALA DINAS")
    assert len(letter.initials) == 3
