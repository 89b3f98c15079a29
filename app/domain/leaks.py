"""The leak guard: finds traces of a protected complainant in texts meant for others (domain.md 7.3)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.identity import phone_digits

LONG_NAME_PART = 4  # letters; a part of a name that tells however it is written
SHORT_NAME_PART = 3  # letters; tells only where it begins with a capital, as "Eko" does and "eko" in a word does not
SHORTEST_PHONE = 6  # digits
SHORTEST_STREET = 4  # letters
STREET_PARTS = 3  # words of an address without a number that name its street
TITLES = frozenset((
    "dr", "dra", "drs", "ir", "prof", "hj", "haji", "hajah", "kh", "sh", "mh", "se", "mm", "st", "mt", "sp", "mp",
    "ssos", "msi", "mkn", "spd", "mpd", "skom", "mkom", "amd", "sos", "kom", "hum", "psi", "farm", "kep", "keb", "ners",
    "apt", "akt", "tek", "ked", "phd", "md", "bin", "binti",
))  # fmt: skip
# Words of addresses that say nothing alone.
STREET_WORDS = frozenset((
    "jalan", "jl", "jln", "gang", "gg", "no", "nomor", "rt", "rw", "kel", "kelurahan", "kec", "kecamatan", "kota",
    "kab", "kabupaten", "desa",
))  # fmt: skip
GAP = "|"  # stands where an allowed phrase stood, so that its neighbours do not become one word

_HIDDEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_CUT = re.compile(r"[-\u2010\u2011]\s*\n\s*")  # a word cut at the end of a line
_WORD = re.compile(r"[^\W\d_]+|\d+")
_AT = re.compile(r"\s*[\[({]\s*at\s*[\])}]\s*", re.IGNORECASE)


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


def find_traces(texts: Mapping[str, str], secrets: Sequence[Secret], allow: Iterable[str] = ()) -> tuple[Trace, ...]:
    """Every secret found in every text, case, accents, spacing, punctuation and line breaks aside.

    ``allow`` are phrases that stand on the paper anyway, such as the reported party's name or an officer's; where one
    stands whole, no part of it counts as a part of the complainant's name or address.
    """
    phrases = _phrases(allow)
    found = []
    for place, text in texts.items():
        words = _without(_words(text), phrases)
        for secret in secrets:
            if _stands_in(secret, text, words):
                found.append(Trace(place, secret.kind, f"{secret.value[:2]}…"))
    return tuple(found)


def _stands_in(secret: Secret, text: str, words: list[str]) -> bool:
    match secret.kind:
        case "nik":
            return _digits_in(secret.value, text)
        case "telepon":
            return _phone_in(secret.value, text)
        case "surel":
            return _email_in(secret.value, text)
        case "alamat":
            return _address_in(secret.value, words)
        case _:
            return _name_in(secret.value, words)


def _plain(text: str) -> str:
    """Without accents, ligatures, invisible signs and words cut by line ends."""
    spread = unicodedata.normalize("NFKD", _CUT.sub("", _HIDDEN.sub("", text)))
    return "".join(c for c in spread if not unicodedata.combining(c))


def _words(text: str) -> list[str]:
    return _WORD.findall(_plain(text))


def _phrases(allow: Iterable[str]) -> dict[str, list[list[str]]]:
    """The allowed phrases by their first word, longest first; a name also without the titles behind its comma."""
    every = [_words(form.lower()) for phrase in allow for form in {phrase, phrase.split(",")[0]}]
    by_first: dict[str, list[list[str]]] = {}
    for words in sorted((w for w in every if w), key=len, reverse=True):
        by_first.setdefault(words[0], []).append(words)
    return by_first


def _without(words: list[str], phrases: Mapping[str, list[list[str]]]) -> list[str]:
    lowered = [w.lower() for w in words]
    left: list[str] = []
    at = 0
    while at < len(words):
        known = phrases.get(lowered[at], [])
        hit = next((p for p in known if lowered[at : at + len(p)] == p), None)
        left.append(GAP if hit else words[at])
        at += len(hit) if hit else 1
    return left


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _digits_in(value: str, text: str) -> bool:
    wanted = _digits(value)
    return bool(wanted) and wanted in _digits(text)


def _phone_in(value: str, text: str) -> bool:
    """Each of several numbers, with or without the trunk 0 or the country code."""
    numbers = (phone_digits(part) for part in re.split(r"[/,;\n]|\batau\b|\bdan\b", value))
    return any(len(n) >= SHORTEST_PHONE and n in _digits(text) for n in numbers)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", _AT.sub("@", _plain(text))).lower()


def _email_in(value: str, text: str) -> bool:
    squeezed = _squeezed(text)
    return any(_squeezed(part) in squeezed for part in re.split(r"[,;/\s]+", value) if "@" in part)


def _name_in(value: str, words: list[str]) -> bool:
    named = [w for w in _words(value.lower()) if w not in TITLES]
    parts = [w for w in named if len(w) >= SHORT_NAME_PART] or named  # without initials and cut titles
    if len(parts) > 1 and "".join(parts) in "".join(words).lower():
        return True
    lowered = {w.lower() for w in words}
    if any(p in lowered for p in parts if len(p) >= LONG_NAME_PART or len(parts) == 1):
        return True
    return any(p.title() in words or p.upper() in words for p in parts if len(p) == SHORT_NAME_PART)


def _address_in(value: str, words: list[str]) -> bool:
    """The street with its number; a street of several words also alone."""
    parts = [w for w in _words(value.lower()) if w not in STREET_WORDS]
    end = next((n for n, w in enumerate(parts) if w.isdigit()), min(len(parts), STREET_PARTS))
    street, number = "".join(parts[:end]), parts[end : end + 1]
    text = "".join(w for w in words if w.lower() not in STREET_WORDS).lower()
    if len(street) >= SHORTEST_STREET and end > 1:
        return street in text
    wanted = street + "".join(number)
    return len(wanted) >= SHORTEST_STREET and wanted in text
