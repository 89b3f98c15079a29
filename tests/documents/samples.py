"""Sample papers of an invented office; no real person, number or address."""

from __future__ import annotations

from dataclasses import replace

from app.domain.papers import (
    AGENDA_COLUMNS,
    F4,
    DispositionSheet,
    FileCopy,
    InitialRow,
    Letterhead,
    LetterPaper,
    PasswordSlip,
    Receipt,
    RecoverySheet,
    Register,
    ReportPaper,
    SheetLine,
)

HEAD = Letterhead(
    "PEMERINTAH KOTA PADANG",
    ("DINAS TENAGA KERJA DAN PERINDUSTRIAN",),
    ("Jalan Contoh Raya Nomor 1, Padang 25000", "Telepon (0751) 000000, laman disnaker.contoh.go.id"),
)
PARAGRAPHS = (
    "Menindaklanjuti pengaduan yang kami terima melalui SP4N-LAPOR! mengenai pembayaran upah lembur pada "
    "perusahaan Saudara, petugas kami telah melakukan pengecekan lapangan pada hari Kamis, 8 Januari 2026.",
    "Dari pengecekan tersebut kami sampaikan hal-hal sebagai berikut:",
    "1. Upah lembur bulan Oktober sampai dengan Desember 2025 belum dibayarkan kepada 14 (empat belas) pekerja.",
    "2. Daftar hadir dan slip upah telah diperlihatkan kepada petugas kami dan salinannya dilampirkan.",
    "3. Perusahaan menyatakan bersedia menyelesaikan pembayaran paling lambat tanggal 31 Januari 2026.",
    "Sehubungan dengan hal tersebut, kami minta Saudara menyampaikan bukti pembayaran kepada Dinas Tenaga Kerja dan "
    "Perindustrian Kota Padang setelah pembayaran dilakukan.",
    "Demikian kami sampaikan, atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.",
)
LETTER = LetterPaper(
    letterhead=HEAD,
    page=F4,
    place_date="Padang, 12 Januari 2026",
    number="500.15/014/Disnakerin/2026",
    sensitivity="Biasa",
    attachments="1 (satu) berkas",
    subject="Hasil Pengecekan Lapangan atas Pengaduan Upah Lembur",
    addressee=("Pimpinan PT Contoh Sejahtera", "Jalan Percobaan Nomor 12", "di -", "Padang"),
    body=PARAGRAPHS,
    block=("KEPALA DINAS TENAGA KERJA DAN PERINDUSTRIAN KOTA PADANG,",),
    signer="Drs. Hendra Gunawan, M.M.",
    rank="Pembina Utama Muda (IV/c)",
    nip="19700101 199503 1 001",
    copies=("Wali Kota Padang", "Inspektur Kota Padang"),
    title="Surat 500.15/014/Disnakerin/2026",
    author="Dinas Tenaga Kerja dan Perindustrian Kota Padang",
)
DRAFT = replace(LETTER, number="", place_date="Padang", mark="KONSEP", title="Konsep surat")
FILE_COPY = replace(
    LETTER,
    file_copy=FileCopy(
        (
            InitialRow("Kepala Seksi Persyaratan Kerja", "Yusmarni, S.H.", "9 Januari 2026 10.15 WIB",
                       "sebelum koreksi Sekretaris"),
            InitialRow("Kepala Bidang Hubungan Industrial", "Syafrizal, S.E., M.M.", "9 Januari 2026 14.02 WIB"),
            InitialRow("Sekretaris", "Rosmanidar, S.H., M.Si.", "12 Januari 2026 08.40 WIB", "persetujuan digital"),
        ),
        "0f" * 32,
    ),
)  # fmt: skip
HARD = replace(
    LETTER,
    subject="Penyampaian Hasil Klarifikasi dan Pengecekan Lapangan atas Pengaduan Keterlambatan Pembayaran Upah, Upah "
    "Lembur, Tunjangan Hari Raya Keagamaan, dan Uang Kompensasi Perjanjian Kerja Waktu Tertentu Tahun 2025",
    addressee=tuple(f"{n}. Direktur Utama PT Contoh Sejahtera Bersama Nomor {n} Tbk." for n in range(1, 9))
    + ("di -", "Tempat"),
    body=PARAGRAPHS[:2] * 6 + PARAGRAPHS[2:],
    block=("a.n. KEPALA DINAS TENAGA KERJA DAN PERINDUSTRIAN KOTA PADANG", "SEKRETARIS,"),
    signer="Prof. Dr. Ir. H. Raden Mas Suryo Kusumo Hadiningrat Notonegoro, S.H., S.E., M.M., M.Si., M.H., Ph.D.",
    copies=tuple(
        f"Kepala Instansi Contoh Bidang Ketenagakerjaan Nomor {n} di Provinsi Sumatera Barat" for n in range(20)
    ),
)
REPORT = ReportPaper(
    title="Laporan Hasil Pengecekan Lapangan",
    head=(
        ("Nomor pengaduan", "ADU-2026-0014"),
        ("Dasar", "Disposisi Kepala Bidang Hubungan Industrial tanggal 6 Januari 2026"),
        ("Hari, tanggal", "Kamis, 8 Januari 2026, 09.30 WIB"),
        ("Lokasi", "Jalan Percobaan Nomor 12, Padang"),
        ("Pihak ditemui", "Manajer personalia PT Contoh Sejahtera"),
    ),
    sections=(
        ("Uraian masalah", "Upah lembur bulan Oktober sampai dengan Desember 2025 belum dibayarkan."),
        ("Fakta temuan", "Empat belas pekerja bekerja lembur 3 jam sehari.\nSlip upah tidak memuat upah lembur."),
        ("Kesesuaian dengan laporan", "Sesuai"),
        ("Saran", "Perusahaan membayar kekurangan upah lembur paling lambat 31 Januari 2026."),
    ),
    officer="Fitri Handayani, S.Sos.",
    officer_title="Petugas Teknis",
    officer_nip="19900202 201504 2 003",
    place_date="Padang, 8 Januari 2026",
)
STANDARD = ("Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan", "Siapkan jawaban")
SHEET = DispositionSheet(
    letterhead=HEAD,
    sender="SP4N-LAPOR!",
    letter_number="8123456",
    letter_date="5 Januari 2026",
    received="5 Januari 2026 08.10 WIB",
    agenda="014",
    urgency="Segera",
    subject="Pengaduan upah lembur yang tidak dibayarkan oleh PT Contoh Sejahtera",
    lines=(
        SheetLine(
            "Sekretaris",
            "Kepala Bidang Hubungan Industrial dan Jaminan Sosial",
            "5 Januari 2026 10.20 WIB",
            "Segera",
            ("Proses lebih lanjut",),
            "Mohon dicek apakah pernah ada pengaduan serupa.",
            "Rosmanidar, S.H., M.Si.",
            "19750505 200003 2 001",
        ),
        SheetLine(
            "Kepala Bidang Hubungan Industrial dan Jaminan Sosial",
            "Kepala Seksi Persyaratan Kerja",
            "5 Januari 2026 11.02 WIB",
            "Segera",
            ("Tanggapan dan saran", "Siapkan jawaban"),
            "",
            "Syafrizal, S.E., M.M.",
            "19760606 200112 1 002",
        ),
        SheetLine("Kepala Seksi Persyaratan Kerja", "Fitri Handayani, S.Sos.", "5 Januari 2026 13.40 WIB", "Biasa",
                  ("Cek lapangan",), "Cek ke lokasi bersama petugas setempat.", "Yusmarni, S.H.", ""),
    ),
    standard=STANDARD,
    author=LETTER.author,
)  # fmt: skip
RECEIPT = Receipt(
    letterhead=HEAD,
    number="014/2026",
    rows=(
        ("Diterima", "Senin, 5 Januari 2026 08.10 WIB, di kantor"),
        ("Saluran", "Datang langsung"),
        ("Nama pengadu", "Bunga Contoh Lestari"),
        ("Alamat", "Jalan Misal Nomor 7, Padang"),
        ("Telepon", "0800 0000 0000"),
        ("Pokok pengaduan", "Upah lembur bulan Oktober sampai dengan Desember 2025 tidak dibayarkan."),
    ),
    evidence=("Slip upah 3 lembar", "Foto jadwal kerja"),
    place_date="Padang, 5 Januari 2026",
    officer="Andi Contoh, A.Md.",
    officer_title="Petugas penerima",
    giver="Bunga Contoh Lestari",
    promise="Jawaban dijanjikan paling lambat 12 Januari 2026; sebutkan nomor tanda terima ini saat bertanya.",
    author=LETTER.author,
)
AGENDA = Register(
    letterhead=HEAD,
    title="Buku Agenda Surat Masuk",
    columns=AGENDA_COLUMNS,
    rows=tuple(
        (str(n), "5 Jan 2026", f"81234{n:02d}", "4 Jan 2026", "SP4N-LAPOR!", "Upah lembur bulan Oktober sampai dengan "
         "Desember 2025 tidak dibayarkan", "2 berkas", "Kepala Bidang Hubungan Industrial", "Selesai")
        for n in range(1, 61)
    ),
    period="Tahun 2026",
    author=LETTER.author,
)  # fmt: skip
FIELD_LOG = replace(
    AGENDA,
    title="Buku Laporan",
    columns=(("No.", 5), ("Tanggal", 12), ("Pengaduan", 18), ("Tempat", 22), ("Petugas", 18), ("Hasil", 30)),
    rows=(("1", "8 Jan 2026", "ADU-2026-0014", "Jalan Percobaan 12", "Fitri Handayani, S.Sos.", "Sesuai"),),
)
RECOVERY = RecoverySheet(
    "Dinas Tenaga Kerja dan Perindustrian Kota Padang",
    "7KQM-2W9X-PD4R-0HTV-8BNC-3JYS-5ZGA",
    "Senin, 5 Januari 2026 08.00 WIB",
)
SLIPS = tuple(PasswordSlip(f"Pegawai Contoh {n}, S.E.", f"pegawai{n}", "kuda-benar-baterai-staples") for n in range(9))
