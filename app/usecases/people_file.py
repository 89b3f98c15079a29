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
OVERFULL = "isiannya lebih banyak daripada kolomnya; apit nama bergelar yang memuat koma dengan tanda kutip"


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


def read_people(data: bytes, sop: Sop, file: str = "people.csv") -> tuple[PersonLine, ...]:
    """The checked lines; raises BadFile with every fault found, each with its line number."""
    faults: list[str] = []
    lines = []
    for number, row in _rows(data, file):
        line = _line(row)
        found = [OVERFULL] if None in row else _faults(line, sop)
        faults += [f"baris {number}: {fault}" for fault in found]
        lines.append(line)
    faults += _doubled(lines, sop) + _lacking(lines, sop)
    if faults:
        raise BadFile(f"{file} belum dapat dipakai: " + "; ".join(faults) + ".")
    return tuple(lines)


def _rows(data: bytes, file: str) -> list[tuple[int, dict[str | None, str]]]:
    """Every line that is not blank, with its number in the file; cells beyond the last column stand under None."""
    text = _text(data, file).replace("\r\n", "\n").replace("\r", "\n")
    head = text.split("\n", 1)[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ",")
    try:
        names = [n.strip().lower() for n in reader.fieldnames or []]
        _check_columns(names, file)
        reader.fieldnames = names
        rows = [(reader.line_num, row) for row in reader if any(row.values())]
    except csv.Error:
        raise BadFile(
            f"{file} rusak di sekitar baris {reader.line_num + 1}: ada tanda kutip yang tidak ditutup. "
            "Perbaiki, lalu simpan ulang.",
            f"{file} is damaged near line {reader.line_num + 1}: a quotation mark is not closed.",
        ) from None
    return [(n, {k: v.strip() if isinstance(v, str) else "" for k, v in row.items()}) for n, row in rows]


def _text(data: bytes, file: str) -> str:
    if not data.strip():
        raise BadFile(f"{file} kosong. Isi satu baris untuk setiap pejabat.", f"{file} is empty.")
    if len(data) > LARGEST:
        raise BadFile(
            f"{file} terlalu besar untuk daftar pejabat. Periksa berkas yang dipilih.", f"{file} is too large."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(
            f"{file} tidak berformat UTF-8 (byte ke-{error.start}). Di Excel pilih “CSV UTF-8” saat menyimpan.",
            f"{file} is not UTF-8 (byte {error.start}). In Excel choose “CSV UTF-8” when saving.",
        ) from None


def _check_columns(names: list[str], file: str) -> None:
    missing = [n for n in NEEDED if n not in names]
    if missing:
        raise BadFile(
            f"{file} tidak mempunyai kolom {', '.join(missing)}. Tulis di baris pertama: {', '.join(COLUMNS)}.",
            f"{file} lacks the columns {', '.join(missing)}.",
        )


def _line(row: Mapping[str | None, str]) -> PersonLine:
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
    if not all(text.isprintable() for text in (line.name, line.account, line.post, line.unit)):
        faults.append("ada tanda yang tidak dapat dicetak; ketik ulang nama atau jabatannya")
    if line.nip and (fault := _nip_fault(line.nip)):
        faults.append(f"{line.name}: {fault}")
    known = [p.id for p in sop.performers if p.kind is not PerformerKind.EXTERNAL]
    if line.performer not in known:
        faults.append(f"peran “{line.performer}” tidak ada di SOP; pilih {', '.join(known)}")
    if line.grade and line.grade not in RANKS and not line.grade.isupper():
        faults.append(f"golongan “{line.grade}” tidak dikenal; tulis misalnya III/d")
    return faults


def _nip_fault(nip: str) -> str:
    if "E+" in nip.upper() or (len(nip) == 18 and nip.endswith("000")):
        return "NIP telah diubah Excel menjadi bilangan; jadikan kolom nip berjenis Teks, lalu ketik ulang"
    return check_nip(nip).rstrip(".")


def _doubled(lines: list[PersonLine], sop: Sop) -> list[str]:
    faults = []
    for account in dict.fromkeys(x.account for x in lines if x.account):
        names = {x.name for x in lines if x.account == account}
        if len(names) > 1:
            faults.append(f"nama_pengguna “{account}” dipakai oleh {' dan '.join(sorted(names))}; beri nama lain")
    for nip in dict.fromkeys(x.nip for x in lines if x.nip):
        owners = {x.account for x in lines if x.nip == nip}
        if len(owners) > 1:
            faults.append(f"NIP {nip} dipakai oleh {' dan '.join(sorted(owners))}; satu NIP hanya untuk satu orang")
    for post in dict.fromkeys(x.post for x in lines if x.post):
        roles = {x.performer for x in lines if x.post == post}
        if len(roles) > 1:
            faults.append(f"jabatan “{post}” ditulis dengan peran {' dan '.join(sorted(roles))}; pilih satu")
    single = {p.id for p in sop.performers if p.kind is PerformerKind.SINGLE}
    for post, times in Counter(x.post for x in lines if x.performer in single).items():
        if times > 1:
            faults.append(f"jabatan “{post}” diisi {times} orang; satu jabatan hanya untuk satu pejabat")
    return faults


def _lacking(lines: list[PersonLine], sop: Sop) -> list[str]:
    """A column of the SOP that nobody fills would stop every case there."""
    filled = {x.performer for x in lines}
    inside = [p for p in sop.performers if p.kind is not PerformerKind.EXTERNAL]
    faults = [f"belum ada pejabat untuk {p.name} (peran {p.id})" for p in inside if p.id not in filled]
    if not any(line.administrator for line in lines):
        faults.append("belum ada administrator: isi kolom administrator dengan “ya” pada paling sedikit satu orang")
    return faults
