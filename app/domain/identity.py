"""Identity numbers: what their form tells, and no more (domain.md 1.6, 7.1, 8.4); a form is never called verified."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

RANKS: dict[str, str] = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tingkat I",
    "I/c": "Juru",
    "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}
FEMALE_OFFSET = 40
OLDEST = 110  # years; picks the century of a two-digit year
SHORTEST_PHONE = 6  # digits


@dataclass(frozen=True)
class NikCheck:
    """What a NIK's form tells: errors forbid it, warnings only ask for a second look."""

    errors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    birth_date: date | None = None
    female: bool | None = None


def check_nik(text: str, *, today: date, birth_date: date | None = None, female: bool | None = None) -> NikCheck:
    """Hard errors: not 16 digits, impossible date, serial 0000. Differences from typed data only warn."""
    nik = re.sub(r"[\s.\-]", "", text)
    if not re.fullmatch(r"[0-9]{16}", nik):
        return NikCheck(("NIK terdiri atas 16 angka; periksa kembali pada KTP.",))
    born, is_female = _birth(nik, today)
    if born is None:
        return NikCheck(("Tanggal lahir di dalam NIK tidak mungkin; periksa angka ke-7 sampai ke-12.",))
    if nik.endswith("0000"):
        return NikCheck(("Empat angka terakhir NIK tidak mungkin 0000; periksa kembali pada KTP.",))
    warnings = []
    if birth_date and birth_date != born:
        warnings.append("Tanggal lahir berbeda dari yang terbaca pada NIK.")
    if female is not None and female != is_female:
        warnings.append("Jenis kelamin berbeda dari yang terbaca pada NIK.")
    return NikCheck((), tuple(warnings), born, is_female)


def _birth(nik: str, today: date) -> tuple[date | None, bool]:
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    female = day > FEMALE_OFFSET
    day -= FEMALE_OFFSET if female else 0
    for century in (2000, 1900):
        try:
            born = date(century + year, month, day)
        except ValueError:
            continue
        if born <= today and today.year - born.year <= OLDEST:
            return born, female
    return None, female


def is_female(nik: str) -> bool | None:
    """What a NIK tells of its holder; None where it is no NIK."""
    digits = re.sub(r"[\s.\-]", "", nik)
    return int(digits[6:8]) > FEMALE_OFFSET if re.fullmatch(r"[0-9]{16}", digits) else None


def clean_tracking_id(text: str) -> str | None:
    """A LAPOR! tracking id as its digits; None where it is not one."""
    match = re.fullmatch(r"#?([0-9]{5,10})", text.strip())
    return match.group(1) if match else None


def check_nip(text: str) -> str:
    """Empty where a NIP (PNS) or PPPK number can be right, otherwise one sentence.

    PPPK numbers carry a code such as 21 where a PNS number has the month, so digits 13-14 are not checked as one.
    """
    nip = text.replace(" ", "")
    if not re.fullmatch(r"[0-9]{18}", nip):
        return "NIP terdiri atas 18 angka."
    try:
        date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
    except ValueError:
        return "Delapan angka pertama NIP harus tanggal lahir (tahun, bulan, tanggal)."
    if nip[14] not in "12":
        return "Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan)."
    return ""


def phone_digits(text: str) -> str:
    """A phone number's digits without the trunk 0 or the country code 62."""
    digits = re.sub(r"\D", "", text)
    return digits.removeprefix("62").removeprefix("0")


def check_phone(text: str) -> str:
    """Empty where a number, or several, can be called, otherwise one sentence; no number at all is right."""
    if not text or (len(phone_digits(text)) >= SHORTEST_PHONE and not re.search(r"[^\W\d_]{6,}", text)):
        return ""
    return f"Nomor telepon memuat paling sedikit {SHORTEST_PHONE} angka; kosongkan bila tidak ada."


def check_email(text: str) -> str:
    """Empty where mail can reach it, otherwise one sentence; no address at all is right."""
    if not text or re.search(r"[^\s@]@[^\s@]+\.[^\s@]", text):
        return ""
    return "Surel memerlukan tanda @ dan nama laman, misalnya nama@contoh.go.id; kosongkan bila tidak ada."
