"""Every way in which an office's SOP file can be wrong is told in one sentence with file, row and remedy."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

import pytest

from app import paths
from app.domain.errors import SopFault
from app.domain.sop import ActionKind
from app.domain.worktime import Norm
from app.sops.loader import parse, read_file, scan
from app.sops.times import read_time

FOLDER = paths.resources() / "sops"
PADANG = (FOLDER / "padang" / "sop.toml").read_text(encoding="utf-8")
REMEDY = re.compile(
    r"tambahkan|arahkan|perbaiki|hapus|periksa|pilih|sebutkan|tulis|beri |harus|jadi |simpan|isi |hanya", re.IGNORECASE
)
ENGLISH = re.compile(r"\b(expected|invalid|missing|unknown|str|int|dict|NoneType|at line)\b")


def told(source: str, name: str = "kantor.toml") -> str:
    """The sentence with which a source is refused."""
    with pytest.raises(SopFault) as said:
        parse(source, name)
    sentence = said.value.sentence
    assert sentence.startswith(name) and sentence.endswith(".") and not ENGLISH.search(sentence), sentence
    assert REMEDY.search(sentence), sentence
    return sentence


def row(number: int) -> str:
    """The text of one row of Padang's table."""
    begin = PADANG.index(f"[[step]]\nnumber = {number}\n")
    end = PADANG.find("[[step]]\n", begin + 5)
    return PADANG[begin : end if end > 0 else None]


def changed(number: int, old: str, new: str) -> str:
    """Padang's SOP with one row changed once."""
    own = row(number)
    assert old in own, old
    return PADANG.replace(own, own.replace(old, new, 1))


@pytest.mark.parametrize("name", sorted(scan(FOLDER)))
def test_every_sop_that_ships_is_whole(name: str) -> None:
    sop = read_file(scan(FOLDER)[name])
    assert sop.id == name and len(sop.hash) == 64 and sop.zone


def test_padangs_table_stands_as_the_office_printed_it() -> None:
    sop = parse(PADANG, "sop.toml")
    assert [s.number for s in sop.steps] == list(range(1, 13))
    assert [s.performer for s in sop.steps] == [
        "pemohon", "admin", "sekretaris", "kabid", "kasi", "petugas", "petugas", "kasi", "kabid", "sekretaris", "kadis",
        "admin",
    ]  # fmt: skip
    norms = [(s.norm.days, s.norm.minutes) if s.norm else None for s in sop.steps]
    hour = (0, 60)
    assert norms == [None, hour, (1, 0), hour, hour, (3, 0), hour, hour, hour, hour, hour, (0, 30)]
    returning = {s.number for s in sop.steps if any(a.kind is ActionKind.RETURN for a in s.actions)}
    assert {8, 9, 10, 11} <= returning


FAULTS = [
    # the whole file
    (PADANG.replace("[identity]", "[identity"), "kolom"),
    (PADANG + '"""', "TOML"),
    ("", "“identity”"),
    ("identity = 3", "“identity”"),
    (PADANG.replace('id = "padang"', "id = 34", 1), "“id”"),
    (PADANG.replace('id = "padang"', 'id = "padang"\nwarna = "merah"', 1), "“warna”"),
    (PADANG.replace('zone = "WIB"', 'zone = "GMT"', 1), "WIB, WITA, WIT"),
    (PADANG.replace('number = "34/SOP/DTKP/2020"\n', "", 1), "identitas, “number”"),
    (PADANG.replace("made_on = 2020-01-03", 'made_on = "3 Januari 2020"', 1), "“made_on”"),
    (PADANG.replace('equipment = ["Alat tulis kantor", "Komputer"]', 'equipment = "Komputer"', 1), "“equipment”"),
    (PADANG.replace('equipment = ["Alat tulis kantor", "Komputer"]', "equipment = [1, 2]", 1), "“equipment”"),
    (PADANG.replace("[[performer]]", "[performer]", 1).replace("[[performer]]", "[[pelaksana]]"), "performer"),
    (PADANG.replace('id = "kabid"\nname = "Kepala Bidang"', 'id = "kasi"\nname = "Kepala Bidang"'), "pelaksana kasi"),
    (PADANG.replace('kind = "shared"', 'kind = "bersama"', 1), "pelaksana 2, “kind”"),
    (PADANG.split("[[step]]", 1)[0], "langkah"),
    # a row
    (changed(2, "number = 2", "number = 1"), "baris 1"),
    (changed(2, "number = 2", 'number = "dua"'), "“number”"),
    (changed(2, "number = 2", "number = true"), "“number”"),
    (changed(2, 'performer = "admin"', 'performer = "lurah"'), "baris 2: pelaksana “lurah”"),
    (changed(2, 'performer = "admin"', 'performer = "pemohon"\nentered_by = "admin"'), "baris 2: pelaksana dari luar"),
    (changed(1, 'entered_by = "admin"\n', ""), "baris 1: pelaksana dari luar kantor"),
    (changed(1, 'entered_by = "admin"', 'entered_by = "pemohon"'), "baris 1"),
    (changed(2, 'time = "1 jam"', 'time = "sebentar"'), "baris 2, “time”"),
    (changed(2, 'time = "1 jam"', 'time = "1 hari kerja"'), "baris 2, “time”"),
    (changed(2, 'time = "1 jam"', 'time = "0 jam"'), "baris 2, “time”"),
    (changed(2, 'output = "', 'hasil = "'), "baris 2, “output”"),
    (changed(2, "checklist = [", "cheklist = ["), "baris 2, “cheklist”"),
    # an input
    (changed(2, 'id = "ringkasan"', 'id = "catatan"'), "isian “catatan” ganda"),
    (changed(2, 'type = "choice"', 'type = "pilihan"'), "baris 2, isian"),
    (changed(2, 'default = "biasa"', 'default = "kilat"'), "kilat"),
    (changed(2, '{ key = "segera",', '{ key = "biasa",'), "pilihan “biasa” ganda"),
    (changed(2, '{ key = "segera",', '{ kunci = "segera",'), "“key”"),
    (changed(3, 'performer = "kabid"', 'performer = "camat"'), "baris 3"),
    (changed(2, 'as = "summary"', 'as = "sumary"'), "sumary"),
    (changed(12, 'type = "files"', 'type = "text"'), "baris 12, tindakan “arsipkan”"),
    # an action
    (changed(2, 'kind = "onward"', 'kind = "maju"'), "baris 2, tindakan"),
    (changed(2, "to = 3", "to = 99"), "menuju baris 99"),
    (changed(2, "to = 3", 'to = "tiga"'), "“to”"),
    (changed(12, 'kind = "finish"', 'kind = "finish"\n  to = 3'), "tidak boleh punya tujuan"),
    (changed(12, '  outcome = "selesai"\n', ""), "“outcome”"),
    (changed(8, "reason = true", "reason = false"), "pengembalian wajib beralasan"),
    (changed(11, "to = 10", "to = 12"), "mengembalikan ke baris 12"),
    (changed(2, "primary = true", "primary = false"), "baris 2: harus ada tepat satu tindakan utama"),
    (changed(11, 'id = "kembali_petugas"', 'id = "kembali_sekretaris"'), "tindakan “kembali_sekretaris” ganda"),
    (changed(2, 'effects = ["register"', 'effects = ["catat"'), "“catat” tidak dikenal"),
    (changed(3, 'requires = [', 'requires = ["tujuan_lain", '), "tujuan_lain"),
    (changed(10, 'setting = "an_kepala_dinas"', 'setting = "an_wali_kota"'), "an_wali_kota"),
    (changed(3, 'effects = ["dispose"]', 'effects = ["dispose", "receive"]'), "baris 3"),
    (changed(1, 'effects = ["receive"]', "effects = []"), "baris 1"),
    (changed(11, 'effects = ["sign_final"]', "effects = []"), "sign_final"),
    # the way through
    (PADANG.replace("  to = 6\n", "  to = 7\n"), "baris 6: tidak pernah tercapai"),
    (changed(12, 'kind = "finish"', 'kind = "stay"'), "baris 7: dari sini"),
    (PADANG.replace('kind = "finish"', 'kind = "stay"'), "mengakhiri pengaduan"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "words"), FAULTS, ids=[f"{n} {w}" for n, (_s, w) in enumerate(FAULTS, 1)])
def test_a_fault_is_told_with_its_place_and_the_remedy(source: str, words: str) -> None:
    assert source != PADANG
    assert words in told(source)


def test_a_file_that_is_no_text_is_told_by_name(tmp_path: Path) -> None:
    for name, data, words in (
        ("a.toml", b"\xff\xfe\x00i", "UTF-8"), ("b.toml", b"#" * 1_000_001, "terlalu besar"),
        ("c.toml", None, "tidak dapat dibaca"),
    ):  # fmt: skip
        if data is not None:
            (tmp_path / name).write_bytes(data)
        with pytest.raises(SopFault) as said:
            read_file(tmp_path / name)
        assert said.value.sentence.startswith(name) and words in said.value.sentence
        assert REMEDY.search(said.value.sentence)


def test_what_an_editor_adds_does_no_harm(tmp_path: Path) -> None:
    for n, data in enumerate((codecs.BOM_UTF8 + PADANG.encode(), PADANG.replace("\n", "\r\n").encode())):
        file = tmp_path / f"{n}.toml"
        file.write_bytes(data)
        assert [s.short for s in read_file(file).steps] == [s.short for s in parse(PADANG, "sop.toml").steps]


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("1 jam", Norm(minutes=60)), ("30 menit", Norm(minutes=30)), ("30 mnt", Norm(minutes=30)), ("-", None),
        ("", None), ("3 Hari", Norm(days=3)), ("1 hari 2 jam", Norm(1, 120)), ("1 hari, 30 menit", Norm(1, 30)),
        ("2 jam dan 15 menit", Norm(minutes=135)), ("10menit", Norm(minutes=10)),
    ],
)  # fmt: skip
def test_the_printed_time_is_read_as_working_time(text: str, norm: Norm | None) -> None:
    assert read_time(text) == norm


@pytest.mark.parametrize("text", ["1,5 jam", "satu hari", "1 minggu", "0 hari", "± 1 jam", "1-2 hari", "jam 1"])
def test_a_time_that_is_not_clear_is_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_time(text)
