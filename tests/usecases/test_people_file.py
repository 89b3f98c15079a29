"""people.csv: whatever an administrator's Excel makes of it is read, or told with its line and the remedy."""

from __future__ import annotations

import codecs

import pytest

from app import paths
from app.domain.errors import BadFile
from app.sops.loader import read_file
from app.usecases.people_file import COLUMNS, read_people

SOP = read_file(paths.resources() / "sops" / "padang" / "sop.toml")
GOOD = (paths.resources() / "sops" / "padang" / "people.csv").read_text(encoding="utf-8")
HEAD, *LINES = GOOD.splitlines()


def refusal(data: bytes | str) -> str:
    """The one sentence that a file is refused with."""
    with pytest.raises(BadFile) as said:
        read_people(data if isinstance(data, bytes) else data.encode(), SOP, "pegawai.csv")
    sentence = said.value.sentence
    assert sentence.startswith("pegawai.csv") and sentence.endswith(".") and ".." not in sentence
    return sentence


def as_excel(text: str) -> str:
    """Semicolons, as Indonesian Excel writes them: the comma is its decimal sign."""
    rows = [[cell.strip('"') for cell in _cells(line)] for line in text.splitlines()]
    return "\r\n".join(";".join(row) for row in rows) + "\r\n"


def _cells(line: str) -> list[str]:
    quoted, cells, cell = False, [], ""
    for sign in line:
        quoted ^= sign == '"'
        cells, cell = ([*cells, cell], "") if sign == "," and not quoted else (cells, cell + sign)
    return [*cells, cell]


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + GOOD.encode(),
        as_excel(GOOD).encode(),
        codecs.BOM_UTF8 + as_excel(GOOD).encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        GOOD.replace("\n", "\n\n,,,,,,,\n").encode(),
        GOOD.replace(HEAD, HEAD.upper().replace(",", " , ")).encode(),
    ],
    ids=["bom", "semicolons", "bom and semicolons", "crlf", "cr", "blank lines", "loud heads"],
)
def test_every_way_of_saving_a_csv_gives_the_same_people(data: bytes) -> None:
    assert read_people(data, SOP) == read_people(GOOD.encode(), SOP)


def test_names_stay_as_they_are_written() -> None:
    names = ["H. Ma'ruf Nur'aini, S.Ag., M.Pd.I", "I Gusti Ngurah Ḍalĕm ᬅᬕᬸᬂ", "Siti Nurḥaliza binti ‘Abd", "Ki 😀 Joko"]
    for name in names:
        (line, *_others) = read_people(GOOD.replace("Dewi Lestari, A.Md.", name).encode(), SOP)
        assert line.name == name


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "kosong"),
        (b"\r\n \n", "kosong"),
        (codecs.BOM_UTF8, "belum ada|tidak mempunyai|kosong"),
        (GOOD.encode("utf-16"), "CSV UTF-8"),
        (GOOD.replace("Dewi", "Déwi").encode("cp1252"), "CSV UTF-8"),
        (b"x" * 1_000_001, "terlalu besar"),
        (b"PK\x03\x04 sebuah xlsx", "tidak mempunyai kolom"),
        ("\n".join(LINES), "tidak mempunyai kolom"),
        (GOOD.replace("jabatan", "posisi", 1), "kolom jabatan"),
        (GOOD.replace('"Dewi', '""""Dewi').replace("Dewi Lestari", "Dewi" + "\n" * 140_000), "tanda kutip"),
    ],
)
def test_a_file_that_is_no_list_of_people_is_told_with_the_remedy(data: bytes | str, told: str) -> None:
    assert any(part in refusal(data) for part in told.split("|"))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"Dewi Lestari, A.Md."', "Dewi Lestari, A.Md.", "baris 2: isiannya lebih banyak"),
        ("dewi,", ",", "baris 2: nama, nama_pengguna, dan jabatan wajib diisi"),
        ("Dewi Lestari", "Dewi\x07 Lestari", "baris 2: ada tanda yang tidak dapat dicetak"),
        ("199203142015032001", "1,99203E+17".replace(",", "."), "diubah Excel menjadi bilangan"),
        ("199203142015032001", "199203142015032000", "diubah Excel menjadi bilangan"),
        ("199203142015032001", "1992031420150320", "18 angka"),
        ("199203142015032001", "199213142015032001", "tanggal lahir"),
        ("199203142015032001", "199203142015033001", "Angka ke-15"),
        ("199203142015032001", "197504172000032002", "NIP 197504172000032002 dipakai oleh dewi dan rina"),
        ("II/d", "iv/z", "golongan “iv/z” tidak dikenal"),
        (",kadis,", ",bupati,", "peran “bupati” tidak ada di SOP"),
        (",rina,", ",dewi,", "nama_pengguna “dewi” dipakai oleh"),
        ("Kepala Bidang Penempatan Tenaga Kerja,", "Kepala Bidang Hubungan Industrial dan Jaminan Sosial,",
         "diisi 2 orang"),
        ("Sekretaris,sekretaris", "Petugas Teknis,sekretaris", "peran petugas dan sekretaris"),
        (",ya", ",", "belum ada administrator"),
    ],
)  # fmt: skip
def test_each_fault_names_its_line_and_what_to_do(old: str, new: str, told: str) -> None:
    assert GOOD.count(old)
    assert told in refusal(GOOD.replace(old, new, 1))


def test_lines_are_counted_as_the_editor_counts_them() -> None:
    faulty = [HEAD, "", *LINES[:2], "", LINES[2].replace("kadis", "bupati"), *LINES[3:]]
    assert "baris 6:" in refusal("\n".join(faulty))


def test_all_faults_are_told_at_once() -> None:
    faulty = GOOD.replace("II/d", "x/y").replace(",kasi,", ",lurah,").replace(",ya", ",")
    sentence = refusal(faulty)
    assert all(told in sentence for told in ("baris 2:", "baris 7:", "baris 8:", "administrator"))


@pytest.mark.parametrize("performer", ["kadis", "kasi"])
def test_a_column_of_the_sop_that_nobody_fills_is_told(performer: str) -> None:
    left = [line for line in LINES if f",{performer}," not in line]
    assert f"(peran {performer})" in refusal("\n".join([HEAD, *left]))


def test_the_columns_may_stand_in_any_order_and_others_are_passed_over() -> None:
    order = [*reversed(COLUMNS), "catatan"]
    cells = [dict(zip(COLUMNS, _cells(line), strict=True)) | {"catatan": "x"} for line in LINES]
    turned = "\n".join([",".join(order), *(",".join(row[name] for name in order) for row in cells)])
    assert read_people(turned.encode(), SOP) == read_people(GOOD.encode(), SOP)


def test_contract_staff_need_no_number_and_a_person_may_hold_two_posts() -> None:
    lines = read_people(GOOD.replace("199203142015032001,II/d", ",").encode(), SOP)
    assert lines[0].nip == "" and lines[0].grade == ""
    both = GOOD.replace(LINES[2], "").rstrip() + '\n"Hj. Rina Marlina, S.H., M.Si.",rina,,,Kepala Dinas,kadis,,\n'
    assert len({x.account for x in read_people(both.encode(), SOP)}) == len(LINES) - 1
