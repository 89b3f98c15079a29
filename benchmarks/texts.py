"""Invented complaints: people, firms, subjects and what happened, in the Indonesian of such letters."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

FIRST = [
    "Hendra",
    "Yulia",
    "Rahmat",
    "Desi",
    "Ahmad",
    "Siti",
    "Bambang",
    "Ratna",
    "Eko",
    "Fitri",
    "Agus",
    "Wati",
    "Joko",
    "Dewi",
    "Rudi",
    "Lestari",
    "Hadi",
    "Nurul",
    "Iwan",
    "Mira",
    "Taufik",
    "Sri",
    "Yusuf",
    "Indah",
    "Arif",
    "Rina",
    "Dedi",
    "Novi",
    "Fajar",
    "Mega",
]
LAST = [
    "Saputra",
    "Fitri",
    "Hidayat",
    "Permata",
    "Santoso",
    "Lubis",
    "Nasution",
    "Wijaya",
    "Handayani",
    "Setiawan",
    "Maharani",
    "Pratama",
    "Siregar",
    "Utami",
    "Gunawan",
    "Rahayu",
    "Kurniawan",
    "Anggraini",
    "Hakim",
    "Susanti",
    "Firmansyah",
    "Puspita",
    "Simanjuntak",
    "Marbun",
]
FIRMS = ["PT", "CV", "UD", "Koperasi"]
FIRM_WORDS = [
    "Gudang",
    "Sejahtera",
    "Karya",
    "Mandiri",
    "Sinar",
    "Bahari",
    "Andalas",
    "Jaya",
    "Abadi",
    "Bintang",
    "Samudra",
    "Minang",
    "Rasa",
    "Tirta",
    "Kencana",
    "Multi",
    "Prima",
    "Cahaya",
    "Nusantara",
    "Sumber",
    "Rezeki",
    "Mitra",
    "Usaha",
    "Lestari",
]
STREETS = [
    "Anggrek",
    "Melati",
    "Veteran",
    "Pemuda",
    "Sudirman",
    "Diponegoro",
    "Imam",
    "Bonjol",
    "Gajah",
    "Mada",
    "Khatib",
    "Sulaiman",
    "Ahmad",
    "Yani",
]
MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
NUMBERS = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]
SUBJECTS = (
    "THR dibayar sebagian",
    "Upah lembur tidak dibayar",
    "Ijazah ditahan perusahaan",
    "Pesangon PHK belum diterima",
    "BPJS Ketenagakerjaan tidak didaftarkan",
    "Upah di bawah UMK",
    "Jam kerja melebihi ketentuan",
    "Kontrak PKWT tidak diberikan",
    "Cuti melahirkan ditolak",
    "Potongan upah tanpa penjelasan",
    "Lowongan kerja diduga penipuan",
    "Slip gaji tidak diberikan",
    "Alat pelindung diri tidak tersedia",
    "Informasi pelatihan BLK",
    "Jadwal pembuatan kartu kuning (AK-1)",
)
SENTENCES = (
    "Kami {n} orang pekerja bagian {part} di {firm} sejak bulan {month} belum menerima hak kami.",
    "Perusahaan menjanjikan penyelesaian pada akhir bulan, tetapi sampai hari ini belum ada kabar.",
    "Kami sudah menanyakan kepada bagian personalia sebanyak {n} kali dan selalu diminta menunggu.",
    "Sebagian teman sudah mengundurkan diri karena tidak sanggup lagi membayar sewa rumah dan sekolah anak.",
    "Bukti transfer dan daftar hadir kami simpan dan dapat kami serahkan bila diperlukan.",
    "Kami tidak diberi salinan perjanjian kerja walaupun sudah bekerja lebih dari {n} tahun.",
    "Pimpinan mengatakan keuangan sedang sulit, padahal pesanan justru bertambah sejak {month}.",
    "Mohon petugas dinas dapat memeriksa ke lokasi di Jalan {street} dan mempertemukan kami dengan pengusaha.",
    "Apabila tidak ada tanggapan kami bermaksud menyampaikan hal ini kepada pengawas ketenagakerjaan provinsi.",
    "Kami berharap hak kami dibayar sesuai peraturan dan hubungan kerja tetap baik.",
    "Mohon dijelaskan pula syarat dan jadwal yang berlaku agar kami dapat menyiapkan berkasnya.",
    "Atas perhatian dan bantuan Bapak dan Ibu kami ucapkan terima kasih.",
)
PARTS = ["gudang", "produksi", "pengemasan", "dapur", "kebersihan", "pengiriman", "pembukuan", "penjahitan"]


@dataclass(frozen=True)
class Complaint:
    """The words of one report; none holds a quotation mark or a backslash."""

    title: str
    text: str
    name: str
    nik: str
    phone: str
    email: str
    address: str
    firm: str
    firm_address: str
    place: str
    tracking_id: str


def complaint(random: Random) -> Complaint:
    """One report; the same random numbers give the same words."""
    pick = random.choice
    name = f"{pick(FIRST)} {pick(LAST)}"
    firm = f"{pick(FIRMS)} {pick(FIRM_WORDS)} {pick(FIRM_WORDS)} {pick(FIRM_WORDS)}"
    words = {"firm": firm, "street": pick(STREETS), "part": pick(PARTS)}
    told = random.sample(SENTENCES, random.randint(4, 8))
    return Complaint(
        title=f"{pick(SUBJECTS)}, {random.randint(2, 90)} pekerja {firm}",
        text=" ".join(s.format(n=pick(NUMBERS), month=pick(MONTHS), **words) for s in told),
        name=name,
        nik=_nik(random),
        phone=f"0812-5550-{random.randrange(10**4):04d}",
        email=f"{name.lower().replace(' ', '.')}{random.randrange(1000)}@contoh.example",
        address=f"Jalan {pick(STREETS)} No. {random.randint(1, 240)}",
        firm=firm,
        firm_address=f"Jalan {pick(STREETS)} KM {random.randint(1, 30)}",
        place=f"Kawasan {pick(STREETS)} blok {random.randint(1, 40)}",
        tracking_id=str(random.randrange(1_000_000, 9_999_999)),
    )


def _nik(random: Random) -> str:
    """Region, birthday and running number, as the identity check wants them."""
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(65, 99)
    return f"137108{day:02d}{month:02d}{year:02d}{random.randint(1, 9999):04d}"
