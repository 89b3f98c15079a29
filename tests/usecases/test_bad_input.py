"""What people type and hand in: taken whole, or refused with what to do, and nothing half-done."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pypdf
import pytest
from PIL import Image

from app.documents.text import all_text
from app.domain.command import Command, NewFile
from app.domain.errors import BadFile, Incomplete, OfficeError
from app.usecases.case_file import document, view
from app.usecases.papers import paper
from app.usecases.perform import perform
from app.usecases.play_journey import edited
from tests.usecases.shelf import SOP, AtStep

At = Callable[..., AtStep]
NAMES = [
    "Prof. Dr. Ir. H. Ma'ruf Nur'aini al-Ḥasanī, S.Ag., M.Pd.I",
    "I Gusti Ngurah Ḍalĕm ᬅᬕᬸᬂ",
    "Siti 😀👩‍👩‍👧‍👦 Aminah",
    "عبد الرحمن בן דוד",
    "Nama\x00 dengan\x07 tanda\u202e terbalik\u200b",
    "王小明 ﬁ½ Ⅳ",
    "O’Neil–Contoh <b>&amp;</b> {pelapor} %s",
    "A",
]


def long_text(words: int = 3400) -> str:
    """About 20,000 characters, each word once, so that a lost one shows."""
    return " ".join(f"kata{n:04d}" + ("." if n % 17 == 0 else "") for n in range(words * 2 // 3))


def refusal(place: AtStep, command: Command, kind: type[OfficeError]) -> OfficeError:
    """Why a command is refused; nothing was written."""
    before = place.heads()
    with pytest.raises(kind) as said:
        perform(place.desk, command)
    assert place.heads() == before
    assert said.value.sentence.endswith(".")
    return said.value


def words_of(pdf: bytes) -> str:
    return all_text(pdf).replace("-\n", "").replace("\n", " ")


# ------------------------------------------------------------------ long and strange words


def test_a_report_of_20000_letters_goes_whole_into_the_case_and_its_letter(at: At) -> None:
    text = long_text()
    assert len(text) > 20_000
    report = at(1)
    case = perform(report.desk, replace(report.command(), form={**report.command().form, "isi": text})).case
    assert view(report.desk, case).text == text

    place = at(10)
    command = place.command()
    perform(place.desk, replace(command, letters=edited(command.letters, text)))
    letter = view(place.desk, place.case).letters[0]
    assert letter.standing is not None
    printed = words_of(document(place.desk, place.case, letter.standing.sha256))
    assert [w for w in text.split() if w not in printed] == []


@pytest.mark.parametrize("edition", ["report", "report_reported"])
def test_a_finding_of_20000_letters_flows_over_the_pages_of_the_report(at: At, edition: str) -> None:
    place, text = at(6), long_text()
    command = place.command()
    perform(place.desk, replace(command, form={**command.form, "temuan": text, "kesimpulan": text}))
    printed = words_of(paper(place.office.desk(), place.case, edition)).lower()  # a sentence begins with a capital
    assert [w for w in text.split() if w.lower() not in printed] == []


@pytest.mark.parametrize("kind", ["disposition_sheet", "receipt"])
def test_long_titles_and_notes_flow_over_the_pages_of_the_sheets(at: At, kind: str) -> None:
    place, text = at(3), long_text(300)
    command = place.command()
    perform(place.desk, replace(command, form={**command.form, "catatan": text}))
    printed = words_of(paper(place.office.desk(), place.case, kind))
    assert kind == "receipt" or [w for w in text.split() if w not in printed] == []


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_kept_as_typed_and_printed(at: At, name: str) -> None:
    place = at(1)
    form = {
        **place.command().form, "pelapor_nama": name, "terlapor_nama": f"PT {name}", "judul": f"Upah {name}",
        "pelapor_alamat": name, "tracking_id": "77001122",
    }  # fmt: skip
    case = perform(place.desk, replace(place.command(), form=form)).case
    shown = view(place.desk, case)
    assert shown.title == f"Upah {name}"
    for kind in ("receipt", "disposition_sheet"):
        assert paper(place.desk, case, kind).startswith(b"%PDF")
    assert "Upah" in words_of(paper(place.desk, case, "receipt"))


# ------------------------------------------------------------------ numbers and dates


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("pelapor_nik", "13710", "16 angka"),
        ("pelapor_nik", "137108120389000X", "16 angka"),
        ("pelapor_nik", "1371083213890004", "Tanggal lahir"),
        ("pelapor_nik", "1371081203890000", "0000"),
        ("pelapor_telepon", "nol delapan", "telepon"),
        ("pelapor_telepon", "0812", "telepon"),
        ("pelapor_surel", "wening.contoh.go.id", "@"),
        ("pelapor_surel", "wening@contoh", "@"),
        ("tanggal_kejadian", "2026-11-30", "Tanggal kejadian belum terjadi"),
        ("tanggal_lapor", "2062-11-16", "Tanggal laporan belum terjadi"),
        ("tanggal_kejadian", "30/11/2026", ""),
        ("tanggal_kejadian", "20261101", ""),
        ("tanggal_kejadian", "2026-02-30", ""),
        ("diterima", "2026-12-31T00:00:00.000000Z", "lebih lambat dari sekarang"),
        ("diterima", "16 November 2026", ""),
        ("tracking_id", "1234", "5 sampai 10 angka"),
        ("isi", "x" * 200_001, ""),
    ],
)
def test_a_wrong_number_or_date_is_told_beside_its_field(at: At, field: str, value: str, told: str) -> None:
    place = at(1)
    command = place.command()
    fault = refusal(place, replace(command, form={**command.form, field: value}), Incomplete)
    assert isinstance(fault, Incomplete)
    assert set(fault.fields) == {field} and told in fault.fields[field]
    label = SOP.first.field(field)
    assert told or (label and label.label in fault.sentence)


@pytest.mark.parametrize(
    ("step", "field", "value"),
    [
        (6, "kunjungan", "2027-01-01T00:00:00.000000Z"),
        (12, "tanggal_kirim", "2027-01-01"),
        (12, "ditanggapi", "2027-01-01T00:00:00.000000Z"),
    ],
)
def test_nothing_is_recorded_that_has_not_happened_yet(at: At, step: int, field: str, value: str) -> None:
    place = at(step)
    command = place.command()
    fault = refusal(place, replace(command, form={**command.form, field: value}), Incomplete)
    assert isinstance(fault, Incomplete) and set(fault.fields) == {field}


@pytest.mark.parametrize(
    "phone", ["+62 852-5550-7788", "(0751) 555-0778", "0852.5550.7788 (WA)", "08525550778 atau 112233"]
)
def test_every_way_of_writing_a_phone_number_is_taken(at: At, phone: str) -> None:
    place = at(1)
    command = place.command()
    assert perform(place.desk, replace(command, form={**command.form, "pelapor_telepon": phone})).case


# ------------------------------------------------------------------ files


def pdf(password: str = "") -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def photo(side: int = 3500) -> bytes:
    """A photo of more than 12 MB that tells where it was taken."""
    exif = Image.Exif()
    exif[0x010F] = "Kamera Wening"
    exif.get_ifd(0x8825).update({1: "S", 2: (0.0, 57.0, 12.5), 3: "E", 4: (100.0, 21.0, 6.0)})
    out = io.BytesIO()
    Image.effect_noise((side, side), 100).convert("RGB").save(out, "JPEG", quality=97, exif=exif)
    return out.getvalue()


def with_file(command: Command, field: str, name: str, data: bytes) -> Command:
    others = tuple(f for f in command.files if f.field != field)
    return replace(command, files=(*others, NewFile(field, name, data)))


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("bukti.pdf", b"", "kosong"),
        ("bukti.pdf", b"MZ\x90\x00" + b"\0" * 300, "program"),
        ("bukti.pdf", b"\x7fELF" + b"\0" * 300, "program"),
        ("bukti.pdf.exe", b"%PDF-1.7", "program"),
        ("bukti\u202efdp.exe", pdf(), "program"),
        ("bukti.exe. ", pdf(), "program"),
        ("bukti.pdf", pdf()[:-200], "rusak"),
        ("bukti.pdf", b"%PDF-1.7\n" + b"\xff" * 4000 + b"\n%%EOF", "rusak"),
        ("bukti.pdf", b"sekadar kata", "bukan PDF"),
        ("bukti.pdf", pdf("rahasia"), "kata sandi"),
        ("foto.jpg", b"sekadar kata", "bukan JPEG"),
        ("foto.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 500, "tidak terbaca"),
        ("foto.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 500, "tidak terbaca"),
        ("besar.bin", b"\1" * (25 * 1024 * 1024 + 1), "25 MB"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_is_refused_with_what_to_do(at: At, name: str, data: bytes, told: str) -> None:
    place = at(12)
    fault = refusal(place, with_file(place.command(), "bukti", name, data), BadFile)
    assert told in fault.sentence and "“" in fault.sentence
    assert "\u202e" not in fault.sentence


@pytest.mark.parametrize(
    "name", ["bukti.pdf", "D:\\foto\\bukti.pdf", "../../bukti.pdf", " bukti.pdf ", "bukti\x07.pdf"]
)
def test_a_files_name_is_kept_without_its_folders(at: At, name: str) -> None:
    place = at(12)
    perform(place.desk, with_file(place.command(), "bukti", name, pdf()))
    assert "bukti.pdf" in {f.name for f in view(place.office.desk(), place.case).documents}


def test_a_photo_of_12_mb_becomes_small_and_no_longer_tells_where_it_was_taken(at: At) -> None:
    place, data = at(6), photo()
    assert len(data) > 12_000_000
    perform(place.desk, with_file(place.command(), "foto", "rumah.jpg", data))
    kept = next(f for f in view(place.office.desk(), place.case).documents if f.name == "rumah.jpg")
    assert kept.size < 2_000_000
    stored = document(place.office.desk(), place.case, kept.uid)
    with Image.open(io.BytesIO(stored)) as opened:
        assert max(opened.size) <= 1600 and not dict(opened.getexif())
    assert b"Wening" not in stored and b"GPS" not in stored
