"""A protected complainant leaves no trace in any paper that goes to others, and the file keeps what belongs to it."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from app.documents.fonts import FontBook
from app.documents.text import all_text
from app.domain.letters import Letter, LetterKind
from app.usecases.case_file import document, view
from app.usecases.papers import paper
from app.usecases.play_journey import Player
from tests.usecases.conftest import PlayedOffice, Template, copied, opened

SECRETS = ("wening", "pratiwi", "1371085504950003", "85255507788", "5550-7788", "wening.pratiwi", "cendrawasih")
COMMANDS = (
    ["pdftotext", "-layout", "FILE", "-"], ["pdfinfo", "FILE"], ["pdfinfo", "-meta", "FILE"],
    ["pdfinfo", "-custom", "FILE"], ["pdfdetach", "-list", "FILE"],
)  # fmt: skip
Played = tuple[PlayedOffice, str]
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


@pytest.fixture(scope="module")
def played(template: Template, tmp_path_factory: pytest.TempPathFactory, fonts: FontBook) -> Iterator[Played]:
    """The protected journey, played once."""
    office = opened(copied(template.path, tmp_path_factory.mktemp("dilindungi")), template, fonts)
    journey = office.journeys["dilindungi"]
    office.settle(journey)
    case = Player(office.officers.holding, office.clock).play(journey, None)
    yield office, case
    office.store.close()


def letter_of(office: PlayedOffice, case: str, kind: LetterKind) -> Letter:
    return next(x for x in view(office.desk(), case).letters if x.kind is kind)


def outgoing(office: PlayedOffice, case: str) -> dict[str, bytes]:
    """What others get, or may get, to see."""
    letter = letter_of(office, case, LetterKind.RESULT)
    signed = {f"{n} {s.role}": document(office.desk(), case, s.sha256) for n, s in enumerate(letter.signed)}
    return {
        **signed,
        "file copy": document(office.desk(), case, letter.file_copy),
        "report": paper(office.desk(), case, "report_reported"),
        "receipt": paper(office.desk(), case, "receipt"),
    }


def traces(text: str) -> list[str]:
    """The secrets that stand in a text, however spaced."""
    plain, squeezed = text.lower(), re.sub(r"[\s.\-]+", "", text.lower())
    return [s for s in SECRETS if s in plain or re.sub(r"[\s.\-]+", "", s) in squeezed]


def everything_inside(pdf: bytes) -> str:
    """Every stream unpacked and every object written out: pages, XMP, attachments, properties."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    parts = [str(reader.metadata), str(reader.attachments), str(reader.xmp_metadata)]
    for number in range(1, int(reader.trailer["/Size"])):
        try:
            found = reader.get_object(number)
        except Exception:
            continue
        parts.append(str(found))
        if isinstance(found, pypdf.generic.StreamObject) and found.get("/Subtype") != "/Image":
            parts.append(found.get_data().decode("latin-1"))
    return " ".join(parts)


def test_no_paper_to_others_carries_a_trace_in_words_properties_or_hidden_parts(
    played: Played,
) -> None:
    for name, pdf in outgoing(*played).items():
        assert traces(all_text(pdf)) == [], name
        assert traces(everything_inside(pdf)) == [], name
        assert traces(pdf.decode("latin-1")) == [] and traces(pdf.decode("utf-16-be", "ignore")) == [], name
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        assert not reader.attachments and reader.xmp_metadata is None, name


@needs_poppler
def test_poppler_finds_no_trace_either(played: Played, tmp_path: Path) -> None:
    for n, (name, pdf) in enumerate(outgoing(*played).items()):
        file = tmp_path / f"{n}.pdf"
        file.write_bytes(pdf)
        for command in COMMANDS:
            said = subprocess.run(
                [x.replace("FILE", str(file)) for x in command], capture_output=True, encoding="utf-8", check=True
            ).stdout
            assert traces(said) == [], (name, command)
            if command[0] == "pdfdetach":
                assert said.startswith("0 ")


def test_the_proof_can_fail_since_the_office_itself_keeps_the_name(played: Played) -> None:
    office, case = played
    cover = letter_of(office, case, LetterKind.COVER)
    assert cover.standing is not None
    inside = all_text(document(office.desk(), case, cover.standing.sha256))
    own = all_text(paper(office.desk(), case, "report"))
    assert traces(inside) or traces(own)


def test_the_letter_to_the_reported_has_the_annex_and_no_copy_to_the_complainant(
    played: Played,
) -> None:
    office, case = played
    letter = letter_of(office, case, LetterKind.RESULT)
    assert letter.standing is not None
    text = all_text(document(office.desk(), case, letter.standing.sha256))
    assert "LAPORAN HASIL PENGECEKAN" in text.upper()
    assert "Pelapor" not in letter.current.content.copies


def test_the_pertinggal_has_three_parafs_and_the_hash_of_the_signed_original(played: Played) -> None:
    office, case = played
    for letter in view(office.desk(), case).letters:
        assert letter.standing is not None
        original = document(office.desk(), case, letter.standing.sha256)
        assert hashlib.sha256(original).hexdigest() == letter.standing.sha256
        text = re.sub(r"\s+", " ", all_text(document(office.desk(), case, letter.file_copy)))
        assert letter.standing.sha256 in text.replace(" ", "")
        assert "Paraf hierarki" in text and text.count("persetujuan digital") == 1
        assert len(letter.initials) == 3 and all(i.name in text for i in letter.initials)
        assert "Paraf hierarki" not in all_text(original)


def test_asked_for_again_a_paper_has_the_same_bytes(played: Played) -> None:
    office, case = played
    for kind in ("report", "report_reported", "receipt", "disposition_sheet"):
        assert paper(office.desk(), case, kind) == paper(office.desk(), case, kind)
