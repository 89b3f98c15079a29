"""The password policy: long, not common, not one's own name; and one-time passwords."""

from __future__ import annotations

import re
import secrets

from app.domain.errors import WeakPassword

SHORTEST = 12
ONE_TIME_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
ONE_TIME_GROUPS, ONE_TIME_GROUP = 4, 4  # 79 bits
# Words and runs that weak passwords are made of.
COMMON_PARTS = (
    "password", "passwort", "katasandi", "rahasia", "administrator", "admin", "sekretaris", "kepala", "dinas",
    "disnaker", "indonesia", "merdeka", "selamat", "bismillah", "sayang", "cinta", "qwerty", "qwertyuiop", "asdfgh",
    "asdfghjkl", "zxcvbn", "zxcvbnm", "abc", "abcd", "abcdef", "padang", "jakarta", "wonosobo", "garuda", "pancasila",
    "letmein", "welcome", "iloveyou", "kantor", "aduan", "pengaduan", "user", "pengguna", "test", "coba",
)  # fmt: skip


def check_password(password: str, account_name: str) -> None:
    """Raise WeakPassword with the reason where a new password is not good enough."""
    plain = password.lower()
    if len(password) < SHORTEST:
        raise WeakPassword(
            f"Kata sandi paling sedikit {SHORTEST} huruf. Beberapa kata yang Anda ingat lebih baik daripada satu kata.",
            f"At least {SHORTEST} characters. Several words that you remember are better than one.",
        )
    if account_name and account_name.lower() in plain:
        raise WeakPassword(
            "Kata sandi tidak boleh memuat nama pengguna Anda.", "The password must not contain your user name."
        )
    if _is_common(plain):
        raise WeakPassword(
            "Kata sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak biasa bersama-sama.",
            "This password is too easy to guess. Use several words that do not usually go together.",
        )


def _is_common(plain: str) -> bool:
    if len(set(plain)) < 5:
        return True
    rest = plain
    for part in sorted(COMMON_PARTS, key=len, reverse=True):
        rest = rest.replace(part, "")
    rest = re.sub(r"[\d\W_]+", "", rest)
    return len(rest) < 4


def one_time_password() -> str:
    """A readable random password of about 79 bits; must be changed at the first sign-in."""
    groups = ("".join(secrets.choice(ONE_TIME_ALPHABET) for _ in range(ONE_TIME_GROUP)) for _ in range(ONE_TIME_GROUPS))
    return "-".join(groups)
