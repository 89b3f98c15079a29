"""The recovery sheet: a printed code for the safe that opens database and authority, never an officer's key."""

from __future__ import annotations

import hashlib
import re
import secrets

from app.domain.errors import OfficeError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U
CODE_CHARACTERS = 32  # 160 bits
CHECK_CHARACTERS = 4
GROUP = 4
LOOKALIKES = str.maketrans("OIL", "011")


def new_code() -> str:
    """A random code in groups of four, the last group a check against typing errors."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(CODE_CHARACTERS))
    return grouped(body + _check(body))


def grouped(code: str) -> str:
    """Groups of four with hyphens."""
    return "-".join(code[i : i + GROUP] for i in range(0, len(code), GROUP))


def secret_of(code: str) -> bytes:
    """The secret behind a typed code, however it is spaced; raises OfficeError where a character is wrong or lost."""
    plain = re.sub(r"[\s\-\u2010-\u2015.]+", "", code).upper().translate(LOOKALIKES)
    if len(plain) != CODE_CHARACTERS + CHECK_CHARACTERS:
        groups = (CODE_CHARACTERS + CHECK_CHARACTERS) // GROUP
        raise OfficeError(
            f"Kode pemulihan terdiri atas {groups} kelompok empat huruf; yang diketik {len(plain)} huruf. "
            "Ketik semua kelompok dari lembar pemulihan.",
            f"The recovery code has {groups} groups of four characters; {len(plain)} characters were typed. "
            "Type all groups of the recovery sheet.",
        )
    body, check = plain[:CODE_CHARACTERS], plain[CODE_CHARACTERS:]
    if set(plain) - set(ALPHABET) or not secrets.compare_digest(check, _check(body)):
        raise OfficeError(
            "Kode pemulihan salah ketik. Periksa setiap kelompok empat huruf pada lembar pemulihan.",
            "The recovery code is mistyped. Check each group of four on the recovery sheet.",
        )
    return body.encode()


def _check(body: str) -> str:
    digest = hashlib.sha256(b"aduan-recovery" + body.encode()).digest()
    return "".join(ALPHABET[b % len(ALPHABET)] for b in digest[:CHECK_CHARACTERS])
