"""The number of an outgoing letter by the office's own rule (domain.md 3.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from app.domain.errors import Refused
from app.domain.wording import roman_month

RULE = "{kode}/{urut}/{unit}/{tahun}"  # where the office has not chosen its own
COUNTER = "urut"
TOKENS = ("kode", COUNTER, "unit", "bulan_romawi", "tahun")
_TOKEN = re.compile(r"\{([^{}]*)\}")


def rule_fault(rule: str) -> str:
    """Why a rule cannot number letters, in Indonesian; empty where it can."""
    known = ", ".join(f"{{{token}}}" for token in TOKENS)
    unknown = [token for token in _TOKEN.findall(rule) if token not in TOKENS]
    if unknown:
        return f"“{{{unknown[0]}}}” tidak dikenal dalam aturan nomor surat; pakai {known}"
    if "{" in _TOKEN.sub("", rule) or "}" in _TOKEN.sub("", rule):
        return f"kurung kurawal dalam aturan nomor surat tidak berpasangan; pakai {known}"
    if COUNTER not in _TOKEN.findall(rule):
        return f"aturan nomor surat harus memuat {{{COUNTER}}}, agar tidak ada dua surat bernomor sama"
    return ""


def letter_number(settings: Mapping[str, object], sequence: int, day: date) -> str:
    """The number; a part that stays empty (an office without a unit code) falls away with its stroke.

    Raises Refused where the office's rule cannot number letters.
    """
    rule = str(settings.get("letter_number_rule") or RULE)
    fault = rule_fault(rule)
    if fault:
        raise Refused(
            f"Surat belum dapat diberi nomor: {fault}. Minta administrator memperbaikinya (Administrasi, Pengaturan).",
            "The letter cannot be numbered: the office's rule is faulty. Ask the administrator to correct it.",
        )
    values = {
        "kode": str(settings.get("letter_code", "")).strip(),
        COUNTER: f"{sequence:03d}",
        "unit": str(settings.get("letter_unit", "")).strip(),
        "bulan_romawi": roman_month(day.month),
        "tahun": str(day.year),
    }
    parts = (_TOKEN.sub(lambda found: values[found[1]], part).strip(" .-") for part in rule.split("/"))
    return "/".join(part for part in parts if part)
