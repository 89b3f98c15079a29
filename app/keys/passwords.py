"""The password policy: long, not common, not one's own name; and one-time passwords."""

from __future__ import annotations

import re
import secrets

from app.domain.errors import WeakPassword

SHORTEST = 12
SHORTEST_NAME = 4  # a shorter user name stands by chance within other words
FEWEST_SIGNS = 5
UNGUESSED_LETTERS = 4  # what must be left once everything that guessers try first is taken out
ONE_TIME_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
ONE_TIME_GROUPS, ONE_TIME_GROUP = 4, 4  # 79 bits

# Words that weak passwords are made of; numbers, years and signs around them change nothing.
COMMON_WORDS = (
    "password", "passwort", "passphrase", "katasandi", "sandi", "rahasia", "administrator", "admin", "superadmin",
    "root", "sekretaris", "sekretariat", "kepala", "dinas", "disnaker", "bidang", "seksi", "kantor", "pegawai",
    "aduan", "pengaduan", "pelayanan", "indonesia", "merdeka", "garuda", "pancasila", "bhinneka", "nusantara",
    "selamat", "datang", "pagi", "siang", "malam", "bismillah", "alhamdulillah", "assalamualaikum", "terimakasih",
    "sayang", "sayangku", "cinta", "cintaku", "aku", "kamu", "mama", "papa", "bunda", "keluarga", "anakku",
    "padang", "jakarta", "wonosobo", "bandung", "surabaya", "semarang", "medan", "sumatera", "jawa",
    "januari", "februari", "maret", "april", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "satu", "dua", "tiga", "empat", "lima",
    "letmein", "welcome", "iloveyou", "login", "master", "secret", "changeme", "default", "user", "pengguna", "guest",
    "test", "testing", "coba", "komputer", "computer", "windows", "laptop", "internet", "ganti", "baru",
)  # fmt: skip
ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890")
SHORTEST_RUN = 3
# Signs that stand in for letters.
DISGUISES = str.maketrans("@4301!5$7", "aaeoiisst")


def check_password(password: str, account_name: str) -> None:
    """Raise WeakPassword with the reason where a new password is not good enough."""
    plain = password.lower()
    if len(password) < SHORTEST:
        raise WeakPassword(
            f"Kata sandi paling sedikit {SHORTEST} huruf. Beberapa kata yang Anda ingat lebih baik daripada satu kata.",
            f"At least {SHORTEST} characters. Several words that you remember are better than one.",
        )
    if _names(plain, account_name.strip().lower()):
        raise WeakPassword(
            "Kata sandi tidak boleh memuat nama pengguna Anda.", "The password must not contain your user name."
        )
    if _is_common(plain):
        raise WeakPassword(
            "Kata sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak biasa bersama-sama.",
            "This password is too easy to guess. Use several words that do not usually go together.",
        )


def _names(plain: str, name: str) -> bool:
    return len(name) >= SHORTEST_NAME and any(n in plain or n[::-1] in plain for n in {name, _letters(name)} if n)


def _is_common(plain: str) -> bool:
    block = _repeated(plain)
    if len(set(block)) < FEWEST_SIGNS:
        return True
    core = re.sub(r"^[\d\W_]+|[\d\W_]+$", "", block)
    return any(_unguessed(text) < UNGUESSED_LETTERS for text in (block, core.translate(DISGUISES)))


def _repeated(plain: str) -> str:
    """The block of which a password is repetitions, or the password itself."""
    for size in range(1, len(plain) // 2 + 1):
        block = plain[:size]
        if (block * (len(plain) // size + 1))[: len(plain)] == plain:
            return block
    return plain


def _unguessed(plain: str) -> int:
    """How many letters are left without common words and runs along the alphabet or a keyboard."""
    rest = plain
    for word in sorted(COMMON_WORDS, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return len(_letters(_without_runs(rest)))


def _without_runs(plain: str) -> str:
    kept, at = [], 0
    while at < len(plain):
        length = max(_run(plain, at, row) for own in ROWS for row in (own, own[::-1]))
        if length < SHORTEST_RUN:
            kept.append(plain[at])
            length = 1
        at += length
    return "".join(kept)


def _run(plain: str, at: int, row: str) -> int:
    """How many characters from ``at`` on follow a row."""
    length = 1
    while at + length < len(plain) and plain[at : at + length + 1] in row:
        length += 1
    return length


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha())


def one_time_password() -> str:
    """A readable random password of about 79 bits; must be changed at the first sign-in."""
    groups = ("".join(secrets.choice(ONE_TIME_ALPHABET) for _ in range(ONE_TIME_GROUP)) for _ in range(ONE_TIME_GROUPS))
    return "-".join(groups)
