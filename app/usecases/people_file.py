"""people.csv: the office's people as the administrator writes them down, checked line by line."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import BadFile
from app.domain.identity import RANKS, check_nip
from app.domain.sop import PerformerKind, Sop

COLUMNS = ("nama", "nama_pengguna", "nip", "golongan", "jabatan", "peran", "unit", "administrator")
NEEDED = ("nama", "nama_pengguna", "jabatan", "peran")
LARGEST = 1_000_000  # bytes


@dataclass(frozen=True)
class PersonLine:
    """One line: a person, the account and the post. Contract staff may have no NIP."""

    name: str
    account: str
    nip: str
    grade: str
    post: str
    performer: str
    unit: str
    administrator: bool


def read_people(data: bytes, sop: Sop) -> tuple[PersonLine, ...]:
    """The checked lines; raises BadFile with every fault found, each with its line number."""
    rows = _rows(data)
    faults: list[str] = []
    lines = []
    for number, row in enumerate(rows, 2):
        line = _line(row)
        faults += [f"baris {number}: {fault}" for fault in _faults(line, sop)]
        lines.append(line)
    faults += _doubled(lines, sop)
    if not any(line.administrator for line in lines):
        faults.append("belum ada administrator: isi kolom administrator dengan “ya” pada paling sedikit satu orang")
    if faults:
        raise BadFile("people.csv belum dapat dipakai: " + "; ".join(faults) + ".")
    return tuple(lines)


def _rows(data: bytes) -> list[Mapping[str, str]]:
    if not data.strip():
        raise BadFile("people.csv kosong. Isi satu baris untuk setiap pejabat.", "people.csv is empty.")
    if len(data) > LARGEST:
        raise BadFile("people.csv terlalu besar.", "people.csv is too large.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(
            f"people.csv tidak berformat UTF-8 (byte ke-{error.start}). Di Excel pilih “CSV UTF-8” saat menyimpan.",
            f"people.csv is not UTF-8 (byte {error.start}). In Excel choose “CSV UTF-8” when saving.",
        ) from None
    head = text.split("\n", 1)[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ",")
    names = [n.strip().lower() for n in reader.fieldnames or []]
    missing = [n for n in NEEDED if n not in names]
    if missing:
        raise BadFile(
            f"people.csv tidak mempunyai kolom {', '.join(missing)}. Kolomnya: {', '.join(COLUMNS)}.",
            f"people.csv lacks the columns {', '.join(missing)}.",
        )
    reader.fieldnames = names
    return [{k: (v or "").strip() for k, v in row.items() if k} for row in reader if any(row.values())]


def _line(row: Mapping[str, str]) -> PersonLine:
    return PersonLine(
        name=row.get("nama", ""),
        account=row.get("nama_pengguna", "").lower(),
        nip=row.get("nip", "").replace(" ", ""),
        grade=row.get("golongan", ""),
        post=row.get("jabatan", ""),
        performer=row.get("peran", "").lower(),
        unit=row.get("unit", ""),
        administrator=row.get("administrator", "").lower() in ("ya", "y", "1", "yes"),
    )


def _faults(line: PersonLine, sop: Sop) -> list[str]:
    faults = []
    if not line.name or not line.account or not line.post:
        faults.append("nama, nama_pengguna, dan jabatan wajib diisi")
    if line.nip and (fault := check_nip(line.nip)):
        faults.append(f"{line.name}: {fault}")
    known = [p.id for p in sop.performers if p.kind is not PerformerKind.EXTERNAL]
    if line.performer not in known:
        faults.append(f"peran “{line.performer}” tidak ada di SOP; pilih {', '.join(known)}")
    if line.grade and line.grade not in RANKS and not line.grade.isupper():
        faults.append(f"golongan “{line.grade}” tidak dikenal; tulis misalnya III/d")
    return faults


def _doubled(lines: list[PersonLine], sop: Sop) -> list[str]:
    faults = []
    for account, times in Counter(x.account for x in lines if x.account).items():
        names = {x.name for x in lines if x.account == account}
        if times > 1 and len(names) > 1:
            faults.append(f"nama_pengguna “{account}” dipakai oleh {' dan '.join(sorted(names))}")
    single = {p.id for p in sop.performers if p.kind is PerformerKind.SINGLE}
    for post, times in Counter(x.post for x in lines if x.performer in single).items():
        if times > 1:
            faults.append(f"jabatan “{post}” diisi {times} orang; satu jabatan hanya untuk satu pejabat")
    return faults
