"""Text pasted from lapor.go.id fills the first step's fields, whatever its layout; nothing is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.domain.lapor import read_date, read_report
from app.sops.loader import read_file

FIELDS = read_file(paths.resources() / "sops" / "padang" / "sop.toml").first.fields

MAIL = """Yth. Admin Dinas Tenaga Kerja,

Anda menerima disposisi laporan berikut:
Tracking ID : #8123911
Judul Laporan: THR dibayar sebagian, 12 pekerja
Tanggal Laporan Masuk: Kamis, 12 November 2026 14.05 WIB
Tanggal Kejadian: 01/11/2026
Lokasi/Area: Kecamatan Latihan Timur
Kategori: THR
Nama Pelapor: Anonim
Rahasia: Tidak
Isi Laporan Awal:
Kami dua belas pekerja menerima THR separuh.

Nama perusahaan: PT Contoh Abadi.
Mohon ditindaklanjuti.
Instansi Terdisposisi: Dinas Tenaga Kerja
Status Laporan: Belum ditindaklanjuti
"""


def test_an_email_with_labels_fills_every_field_it_names() -> None:
    assert read_report(MAIL, FIELDS) == {
        "kanal": "lapor",
        "tracking_id": "8123911",
        "judul": "THR dibayar sebagian, 12 pekerja",
        "tanggal_lapor": "2026-11-12",
        "tanggal_kejadian": "2026-11-01",
        "lokasi": "Kecamatan Latihan Timur",
        "kategori": "thr",
        "anonim": True,
        "rahasia": False,
        "isi": "Kami dua belas pekerja menerima THR separuh.\n\nNama perusahaan: PT Contoh Abadi.\n"
        "Mohon ditindaklanjuti.",
    }


def test_a_page_with_each_value_below_its_label_is_read() -> None:
    text = "ID Pelacakan\n8124450\nJudul Laporan\nInformasi pelatihan BLK\nIsi Laporan\nKapan jadwalnya?\nKomentar\nIya"
    read = read_report(text, FIELDS)
    assert (read["tracking_id"], read["judul"], read["isi"]) == (
        "8124450", "Informasi pelatihan BLK", "Kapan jadwalnya?",
    )  # fmt: skip


def test_a_public_page_without_labels_gives_day_subject_and_text() -> None:
    text = (
        "Anonim\n12 Nov 2026, Website\nUpah lembur belum dibayar\n\nSudah empat bulan tidak dibayar.\n"
        "Tindak Lanjut Laporan\nTerima kasih\nhttps://www.lapor.go.id/laporan/detil/8125077/tampil"
    )
    read = read_report(text, FIELDS)
    assert read["anonim"] is True
    assert read["tanggal_lapor"] == "2026-11-12"
    assert read["judul"] == "Upah lembur belum dibayar"
    assert read["isi"] == "Sudah empat bulan tidak dibayar."
    assert (read["kanal"], read["tracking_id"], read["kategori"]) == ("lapor", "8125077", "upah")


def test_a_row_of_the_export_is_read_by_its_headings() -> None:
    text = (
        "No\tTracking ID\tJudul Laporan\tIsi Laporan Awal\tTanggal Laporan Masuk\tNama Pelapor\tAnonim\n"
        "1\t8126102\tIjazah ditahan\tIjazah saya ditahan.\t2026-11-10 09:12\tSiti Contoh\tTidak"
    )
    assert read_report(text, FIELDS) == {
        "tracking_id": "8126102", "judul": "Ijazah ditahan", "isi": "Ijazah saya ditahan.", "kanal": "lapor",
        "tanggal_lapor": "2026-11-10", "pelapor_nama": "Siti Contoh", "anonim": False, "kategori": "ijazah",
    }  # fmt: skip


def test_plain_words_become_subject_and_text_and_no_channel_is_guessed() -> None:
    read = read_report("\nUpah di bawah UMK\nGaji saya dua juta.\n", FIELDS)
    assert read == {"judul": "Upah di bawah UMK", "isi": "Gaji saya dua juta.", "kategori": "upah"}


def test_a_category_that_fits_several_is_left_to_the_officer() -> None:
    read = read_report("Kategori: Pelatihan dan THR\nIsi laporan: apa saja", FIELDS)
    assert "kategori" not in read


def test_fields_that_the_form_lacks_are_not_read() -> None:
    fields = tuple(f for f in FIELDS if f.id in ("judul", "isi"))
    assert set(read_report(MAIL, fields)) == {"judul", "isi"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Kamis, 5 Maret 2026 09.00", "2026-03-05"),
        ("5-3-2026", "2026-03-05"),
        ("2026-03-05T01:00", "2026-03-05"),
        ("17 Agt 2026", "2026-08-17"),
        ("31 Februari 2026", ""),
        ("kemarin", ""),
    ],
)
def test_days_are_read_in_every_way_people_write_them(words: str, day: str) -> None:
    assert read_date(words) == day


@given(st.text(max_size=400))
def test_any_text_is_read_without_failing(text: str) -> None:
    for field, value in read_report(text, FIELDS).items():
        assert value not in ("", None)
        assert field in {f.id for f in FIELDS}
