"""Text copied from lapor.go.id (a report's page, its e-mail, a row of the export), read into the first step's fields.

The portal promises no layout, so labels are known by their words alone and what is not recognised is left out
(domain.md 1.5 to 1.9); a person looks at what was read before it fills the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import dropwhile
from typing import Any

from app.domain.identity import clean_tracking_id
from app.domain.sop import Field, FieldType
from app.domain.wording import MONTHS

LONGEST_LABEL = 40  # characters
LONGEST_TITLE = 160  # characters of a first line that is taken for the subject

# The slots of the effect ``receive``, with the words that stand before their values.
_WORDS = {
    "tracking_id": "tracking id|id tracking|id pelacakan|id laporan|kode laporan|nomor laporan|no laporan|nomor tiket"
    "|nomor tracking|nomor pengaduan",
    "title": "judul laporan|judul aduan|judul pengaduan|judul|perihal|subjek",
    "text": "isi laporan awal|isi laporan akhir|isi laporan|isi aduan|isi pengaduan|isi|uraian laporan|uraian"
    "|deskripsi laporan|deskripsi",
    "reported_on": "tanggal laporan masuk|tanggal laporan|tanggal lapor|tanggal aduan|tanggal pengaduan"
    "|waktu laporan|tanggal dibuat|tanggal masuk",
    "event_on": "tanggal kejadian|waktu kejadian",
    "place": "lokasi area|lokasi kejadian|tempat kejadian|lokasi laporan|lokasi|area",
    "category": "kategori laporan|kategori|topik laporan|topik",
    "complainant_name": "nama pelapor|pelapor|nama pengadu|pengadu|nama lengkap|nama",
    "complainant_nik": "nik pelapor|nik",
    "complainant_phone": "telepon pelapor|nomor telepon|no telepon|no telp|telepon|telp|nomor hp|no hp|nomor ponsel|hp",
    "complainant_email": "surel pelapor|email pelapor|alamat email|alamat surel|email|e mail|surel",
    "complainant_address": "alamat pelapor|alamat",
    "reported_name": "terlapor|nama terlapor|nama perusahaan|perusahaan terlapor|perusahaan",
    "reported_address": "alamat terlapor|alamat perusahaan",
    "anonymous": "anonim",
    "confidential": "rahasia",
    "": "status laporan|status|instansi induk|instansi terdisposisi|instansi tujuan|instansi|tanggal disposisi"
    "|tindak lanjut pertama|tindak lanjut terakhir|tindak lanjut laporan|tindak lanjut|tanggal tutup"
    "|klasifikasi laporan|klasifikasi|sumber laporan|sumber|lampiran|komentar|rating|tag|bagikan|dukung|riwayat"
    "|tanggapan",
}
LABELS = {words: field for field, all_words in _WORDS.items() for words in all_words.split("|")}
_LONG = "text"
# Words that people write in a complaint themselves; within its text they begin nothing new.
_WEAK_WORDS = (
    "nama|alamat|hp|telepon|telp|email|e mail|surel|nik|perusahaan|nama perusahaan|alamat perusahaan|no hp|nomor hp"
    "|no telp|area|lokasi|status|tag|isi|uraian|judul|perihal|pelapor|terlapor|instansi|sumber|nama lengkap"
)
_WEAK = frozenset(_WEAK_WORDS.split("|"))
_SWITCHES = ("anonymous", "confidential")
_YES = frozenset({"ya", "iya", "yes", "true"})
_NO = frozenset({"tidak", "no", "false", "bukan"})
_TRACKING = re.compile(r"(?:#|lapor\.go\.id/\S*?/|tracking\s*id\W{0,3}|laporan\s+nomor\s+)(\d{5,10})\b", re.IGNORECASE)
_NUMERIC = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WRITTEN = re.compile(r"\b(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})\b")
_MONTHS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {
    "may": 5, "aug": 8, "agt": 8, "ags": 8, "oct": 10, "dec": 12, "nop": 11, "peb": 2,
}  # fmt: skip


def read_report(text: str, fields: Sequence[Field]) -> dict[str, Any]:
    """JSON values for those of these fields that the text names; empty where nothing was recognised."""
    lines = [_clean(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    raw = _row(lines) or _labelled(lines) or _unlabelled(lines)
    found = _TRACKING.search(text)
    if found and not raw.get("tracking_id"):
        raw["tracking_id"] = found.group(1)
    if not raw:
        return {}
    _settle_identity(raw)
    known = {f.slot: f for f in fields}
    if raw.get("tracking_id") or "lapor.go.id" in text.lower():
        raw["channel"] = _portal(known)
    read = {k: _value(known[k], v) for k, v in raw.items() if k in known}
    if "category" in known and not read.get("category"):
        read["category"] = _option(known["category"], raw.get("title", ""))
    return {known[k].id: v for k, v in read.items() if v not in ("", None)}


def _portal(known: Mapping[str, Field]) -> str:
    """The channel that demands a tracking id: the portal's."""
    if "channel" not in known or "tracking_id" not in known:
        return ""
    number = known["tracking_id"].id
    return next((o.key for o in known["channel"].options if number in o.requires), "")


def _clean(line: str) -> str:
    return line.replace("\u00a0", " ").replace("\u200b", "").strip(" ")


def _key(words: str) -> str:
    return " ".join(re.sub(r"[^a-z ]+", " ", words.lower()).split())


def _row(lines: list[str]) -> dict[str, str]:
    """A header line of the export and one line of values, columns apart by tabs."""
    for place, line in enumerate(lines[:-1]):
        heads = [_key(cell) for cell in line.split("\t")]
        if sum(head in LABELS for head in heads) >= 3:
            cells = lines[place + 1].split("\t")
            raw: dict[str, str] = {}
            for head, cell in zip(heads, cells, strict=False):
                if LABELS.get(head) and cell.strip():
                    raw.setdefault(LABELS[head], cell.strip())
            return raw
    return {}


def _labelled(lines: list[str]) -> dict[str, str]:
    """Label and value on one line, or the value below its label; what has no label may be subject and text."""
    raw: dict[str, str] = {}
    loose: list[str] = []
    field: str | None = None
    for line in lines:
        label, rest = _split(line, within=field)
        if label is not None:
            field, line = ("" if raw.get(label) else label), rest
        if field is None:
            loose.append(line)
        elif field == _LONG:
            raw[field] = f"{raw.get(field, '')}\n{line}"
        elif field and line:
            raw[field], field = _one_line(field, line, loose), None
        elif field in _SWITCHES and label is None:
            raw[field], field = "ya", None
    if field in _SWITCHES:
        raw[field] = "ya"
    if raw:
        _add_loose(raw, loose)
    return {k: v.strip() for k, v in raw.items() if v.strip()}


def _one_line(field: str, line: str, loose: list[str]) -> str:
    """The value; a switch that stands alone is on, and the line below it is something else."""
    if field not in _SWITCHES or _key(line) in _YES | _NO:
        return line
    loose.append(line)
    return "ya"


def _add_loose(raw: dict[str, str], loose: list[str]) -> None:
    """A page without labels still begins with the day, the subject and the text."""
    if _LONG in raw:
        return
    day = next((x for x in loose if len(x) <= LONGEST_LABEL and read_date(x)), "")
    if day:
        raw.setdefault("reported_on", day)
    for field, words in _unlabelled([x for x in loose if x != day]).items():
        raw.setdefault(field, words)


def _split(line: str, within: str | None) -> tuple[str | None, str]:
    """The field that a line begins, and the rest of the line; None where it begins none."""
    for words, rest in _heads(line):
        key = _key(words)
        if key in LABELS and not (within == _LONG and key in _WEAK):
            return LABELS[key], rest
    return None, line


def _heads(line: str) -> Iterator[tuple[str, str]]:
    for mark in (":", "\t"):
        head, sign, rest = line.partition(mark)
        if sign and len(head) <= LONGEST_LABEL:
            yield head, rest.strip()
    if len(line) <= LONGEST_LABEL:
        yield line, ""


def _unlabelled(lines: list[str]) -> dict[str, str]:
    """Plain text: a short first line is the subject, what follows the text."""
    told = list(dropwhile(lambda line: not line, lines))
    if not told:
        return {}
    if len(told[0]) <= LONGEST_TITLE and any(told[1:]):
        return {"title": told[0], "text": "\n".join(told[1:]).strip()}
    return {"text": "\n".join(told).strip()}


def _settle_identity(raw: dict[str, str]) -> None:
    """The name of who stays anonymous is no name."""
    if _key(raw.get("complainant_name", "")) in ("anonim", "anonymous", "disamarkan", "rahasia"):
        raw["anonymous"] = "ya"
        del raw["complainant_name"]


def _value(field: Field, words: str) -> Any:
    if field.type is FieldType.SWITCH:
        return _key(words) in _YES
    if field.type is FieldType.DATE:
        return read_date(words)
    if field.type is FieldType.CHOICE:
        return words if words in [o.key for o in field.options] else _option(field, words)
    if field.slot == "tracking_id":
        digits = re.search(r"\d{5,10}", words)
        return (clean_tracking_id(digits.group()) or "") if digits else ""
    return words if field.type is FieldType.LONGTEXT else " ".join(words.split())


def read_date(words: str) -> str:
    """The first day named in some words, as YYYY-MM-DD; empty where there is none."""
    for found, order in ((_ISO.search(words), (1, 2, 3)), (_NUMERIC.search(words), (3, 2, 1))):
        if found:
            return _day(*(int(found.group(n)) for n in order))
    written = _WRITTEN.search(words)
    if written:
        month = _MONTHS.get(written.group(2)[:3].lower(), 0)
        return _day(int(written.group(3)), month, int(written.group(1)))
    return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _option(field: Field, words: str) -> str:
    """The one option whose label shares a word with these; empty where none or several do."""
    told = set(_key(words).split())
    same = [o.key for o in field.options if _key(o.label) == _key(words)]
    shared = [o.key for o in field.options if told & {w for w in _key(o.label).split() if len(w) > 2}]
    chosen = same or shared
    return chosen[0] if len(chosen) == 1 else ""
