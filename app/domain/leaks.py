"""The leak guard: finds traces of a protected complainant in texts meant for others (domain.md 7.3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.identity import phone_digits

SHORTEST_NAME_PART = 4  # letters; shorter parts say nothing alone
SHORTEST_PHONE = 6  # digits
TITLES = frozenset(
    [
        "dr",
        "dra",
        "drs",
        "ir",
        "prof",
        "hj",
        "haji",
        "hajah",
        "kh",
        "sh",
        "mh",
        "se",
        "mm",
        "st",
        "mt",
        "sp",
        "mp",
        "ssos",
        "msi",
        "mkn",
        "spd",
        "mpd",
        "skom",
        "mkom",
        "amd",
        "bin",
        "binti",
    ]
)
# Words of addresses that say nothing alone.
STREET_WORDS = frozenset(
    [
        "jalan",
        "jl",
        "jln",
        "gang",
        "gg",
        "no",
        "nomor",
        "rt",
        "rw",
        "kel",
        "kelurahan",
        "kec",
        "kecamatan",
        "kota",
        "kab",
        "kabupaten",
        "desa",
    ]
)


@dataclass(frozen=True)
class Secret:
    """One thing about the complainant that must not be found: nama, nik, telepon, surel or alamat."""

    kind: str
    value: str


@dataclass(frozen=True)
class Trace:
    """Where a secret stands; the excerpt does not repeat it whole."""

    place: str
    kind: str
    excerpt: str


def find_traces(
    texts: Mapping[str, str], secrets: tuple[Secret, ...], allow: frozenset[str] = frozenset()
) -> tuple[Trace, ...]:
    """Every secret found in every text, case, spacing, punctuation and line breaks aside.

    ``allow`` are lower-case words that stand on the paper anyway and do not count as a part of a name.
    """
    found = []
    for place, text in texts.items():
        for secret in secrets:
            if _stands_in(secret, text, allow):
                found.append(Trace(place, secret.kind, f"{secret.value[:2]}…"))
    return tuple(found)


def _stands_in(secret: Secret, text: str, allow: frozenset[str]) -> bool:
    check = {"nik": _digits_in, "telepon": _phone_in, "surel": _email_in, "alamat": _address_in}.get(secret.kind)
    return check(secret.value, text) if check else _name_in(secret.value, text, allow)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _digits_in(value: str, text: str) -> bool:
    wanted = _digits(value)
    return bool(wanted) and wanted in _digits(text)


def _phone_in(value: str, text: str) -> bool:
    wanted = phone_digits(value)
    return len(wanted) >= SHORTEST_PHONE and wanted in _digits(text)


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b]+", "", text).lower()


def _email_in(value: str, text: str) -> bool:
    return _squeezed(value) in _squeezed(text)


def _words(text: str) -> list[str]:
    joined = re.sub(r"[-\u00ad]\s*\n\s*", "", text)
    return re.findall(r"[^\W\d_]+|\d+", joined.lower())


def _name_in(value: str, text: str, allow: frozenset[str]) -> bool:
    parts = [w for w in _words(value) if w not in TITLES]
    if not parts:
        return False
    if len(parts) > 1 and "".join(parts) in "".join(_words(text)):
        return True
    telling = [p for p in parts if len(p) >= SHORTEST_NAME_PART and p not in allow] or parts
    words = set(_words(text))
    return any(p in words for p in telling)


def _address_in(value: str, text: str) -> bool:
    parts = [w for w in _words(value) if w not in STREET_WORDS]
    wanted, words = "".join(parts[:3]), [w for w in _words(text) if w not in STREET_WORDS]
    return len(wanted) >= SHORTEST_NAME_PART and wanted in "".join(words)
