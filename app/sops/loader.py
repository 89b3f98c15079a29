"""A SOP file (TOML) becomes a definition, or one sentence that names the file, the row and the remedy."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from app.domain.errors import SopFault
from app.domain.sop import (
    Action,
    ActionKind,
    Effect,
    Field,
    FieldType,
    Identity,
    Option,
    Performer,
    PerformerKind,
    Prefill,
    Setting,
    Sop,
    Step,
)
from app.sops.checks import check_sop
from app.sops.times import read_time

LARGEST = 1_000_000  # bytes; a real SOP has some tens of thousands
Chosen = TypeVar("Chosen", bound=StrEnum)


def scan(folder: Path) -> dict[str, Path]:
    """Every office's SOP file under ``resources/sops``, by the folder's name."""
    return {path.parent.name: path for path in sorted(folder.glob("*/sop.toml"))}


def read_file(path: Path) -> Sop:
    """The checked definition in a file; raises SopFault."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SopFault(f"{path.name} tidak dapat dibaca: {error.strerror}.", f"{path.name} cannot be read.") from None
    if len(data) > LARGEST:
        raise SopFault(f"{path.name} terlalu besar untuk sebuah SOP.", f"{path.name} is too large for a SOP.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SopFault(
            f"{path.name} tidak berformat UTF-8 (byte ke-{error.start}); simpan ulang sebagai UTF-8.",
            f"{path.name} is not UTF-8 (byte {error.start}); save it again as UTF-8.",
        ) from None
    return parse(text, path.name)


def parse(source: str, name: str) -> Sop:
    """The checked definition in a text; ``hash`` is the SHA-256 of the text."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise SopFault(f"{name}: tulisan TOML keliru, {error}.", f"{name}: faulty TOML, {error}.") from None
    reader = Reader(name, data, "berkas")
    sop = _sop(reader, hashlib.sha256(source.encode()).hexdigest())
    check_sop(sop, name)
    return sop


class Reader:
    """Reads one TOML table strictly: types are checked and keys nobody asked for are refused."""

    def __init__(self, file: str, data: Mapping[str, Any], place: str) -> None:
        self.file = file
        self.data = data
        self.place = place
        self._known: set[str] = set()

    def fault(self, key: str, what: str) -> SopFault:
        """A fault at a key of this table."""
        return SopFault(f"{self.file}, {self.place}, “{key}”: {what}.", f"{self.file}, {self.place}, “{key}”: {what}.")

    def get(self, key: str, kind: type | tuple[type, ...], default: Any = None) -> Any:
        """The value of a key; without a default the key is demanded."""
        self._known.add(key)
        if key not in self.data:
            if default is None:
                raise self.fault(key, "tidak ada, padahal wajib")
            return default
        value = self.data[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
            raise self.fault(key, f"jenis isinya keliru ({type(value).__name__})")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text."""
        return str(self.get(key, str, default))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self.get(key, list, [])
        if not all(isinstance(v, str) for v in values):
            raise self.fault(key, "harus berupa daftar teks")
        return tuple(values)

    def day(self, key: str) -> date | None:
        """A date, or None where the key is missing."""
        self._known.add(key)
        value = self.data.get(key)
        if value is not None and type(value) is not date:
            raise self.fault(key, "harus berupa tanggal, misalnya 2020-01-03")
        return value

    def one_of(self, key: str, kind: type[Chosen], default: Chosen | None = None) -> Chosen:
        """A word of a closed list."""
        return self.word(key, self.text(key, default.value if default else None), kind)

    def word(self, key: str, value: str, kind: type[Chosen]) -> Chosen:
        """A given word, checked against a closed list."""
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(k.value for k in kind)
            raise self.fault(key, f"“{value}” tidak dikenal; pilih salah satu: {known}") from None

    def tables(self, key: str, place: str) -> list[Reader]:
        """The tables of an array, each known by its place."""
        values = self.get(key, list, [])
        if not all(isinstance(v, dict) for v in values):
            raise self.fault(key, "harus berupa tabel")
        return [Reader(self.file, v, f"{place} {n}") for n, v in enumerate(values, 1)]

    def close(self) -> None:
        """Refuse keys that nobody asked for."""
        unknown = sorted(set(self.data) - self._known)
        if unknown:
            raise self.fault(unknown[0], "kunci ini tidak dikenal; periksa ejaannya")


def _sop(reader: Reader, digest: str) -> Sop:
    identity = Reader(reader.file, reader.get("identity", dict), "identitas")
    sop = Sop(
        id=reader.text("id"),
        identity=_identity(identity),
        performers=tuple(_performer(r) for r in reader.tables("performer", "pelaksana")),
        steps=tuple(_step(r) for r in reader.tables("step", "baris")),
        hash=digest,
        settings=tuple(_setting(r) for r in reader.tables("setting", "pengaturan")),
        defaults=_defaults(Reader(reader.file, reader.get("defaults", dict, {}), "bawaan")),
        register_prefix=reader.text("register_prefix", "PGD"),
    )
    reader.close()
    return sop


def _identity(r: Reader) -> Identity:
    identity = Identity(
        number=r.text("number"),
        title=r.text("title"),
        office=r.text("office"),
        region=r.text("region"),
        address=r.text("address", ""),
        made_on=r.day("made_on"),
        revised_on=r.day("revised_on"),
        effective_on=r.day("effective_on"),
        approved_by=r.text("approved_by", ""),
        legal_basis=r.texts("legal_basis"),
        qualifications=r.texts("qualifications"),
        purpose=r.text("purpose", ""),
        scope=r.text("scope", ""),
        related=r.texts("related"),
        equipment=r.texts("equipment"),
        warnings=r.texts("warnings"),
        records=r.texts("records"),
    )
    r.close()
    return identity


def _setting(r: Reader) -> Setting:
    setting = Setting(
        id=r.text("id"),
        label=r.text("label"),
        english=r.text("english", ""),
        help=r.text("help", ""),
        help_english=r.text("help_english", ""),
        on=r.get("on", bool, False),
    )
    r.close()
    return setting


def _defaults(r: Reader) -> dict[str, str]:
    return {key: r.text(key) for key in r.data}


def _performer(r: Reader) -> Performer:
    performer = Performer(
        id=r.text("id"),
        name=r.text("name"),
        kind=r.one_of("kind", PerformerKind, PerformerKind.SINGLE),
        english=r.text("english", ""),
    )
    r.close()
    return performer


def _step(r: Reader) -> Step:
    number = r.get("number", int)
    r.place = f"baris {number}"
    time = r.text("time")
    try:
        norm = read_time(time)
    except ValueError:
        raise r.fault("time", f"waktu “{time}” tidak terbaca; tulis misalnya “1 jam”, “3 hari”, atau “-”") from None
    step = Step(
        number=number,
        activity=r.text("activity"),
        performer=r.text("performer"),
        short=r.text("short"),
        requirements=r.text("requirements"),
        time=time,
        output=r.text("output"),
        remarks=r.text("remarks", ""),
        norm=norm,
        checklist=r.texts("checklist"),
        form=r.text("form", ""),
        fields=tuple(_field(f) for f in r.tables("field", f"{r.place}, isian")),
        actions=tuple(_action(a) for a in r.tables("action", f"{r.place}, tindakan")),
        entered_by=r.text("entered_by", ""),
        short_english=r.text("short_english", ""),
    )
    r.close()
    return step


def _field(r: Reader) -> Field:
    own = r.text("id")
    field = Field(
        id=own,
        label=r.text("label"),
        type=r.one_of("type", FieldType),
        english=r.text("english", ""),
        options=tuple(_option(o) for o in r.tables("options", f"{r.place}, pilihan")),
        performer=r.text("performer", ""),
        about_complainant=r.get("about_complainant", bool, False),
        hint=r.text("hint", ""),
        slot=r.text("as", own),
        prefill=r.one_of("prefill", Prefill) if "prefill" in r.data else None,
        default=r.text("default", ""),
    )
    r.close()
    return field


def _option(r: Reader) -> Option:
    option = Option(
        key=r.text("key"),
        label=r.text("label"),
        english=r.text("english", ""),
        phrase=r.text("phrase", ""),
        requires=r.texts("requires"),
        urgent=r.get("urgent", bool, False),
    )
    r.close()
    return option


def _action(r: Reader) -> Action:
    action = Action(
        id=r.text("id"),
        label=r.text("label"),
        kind=r.one_of("kind", ActionKind),
        english=r.text("english", ""),
        to=r.get("to", int) if "to" in r.data else None,
        effects=tuple(r.word("effects", e, Effect) for e in r.texts("effects")),
        requires=r.texts("requires"),
        reason=r.get("reason", bool, False),
        choose=r.text("choose", ""),
        setting=r.text("setting", ""),
        outcome=r.text("outcome", ""),
        primary=r.get("primary", bool, False),
    )
    r.close()
    return action
