"""TOML files read strictly: a wrong type, a missing key or one that nobody asked for is a fault with its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from app.domain.errors import SopFault
from app.domain.wording import place_in_text_id

LARGEST = 1_000_000  # bytes; a real SOP has some tens of thousands
KINDS: dict[type, str] = {str: "teks di antara tanda kutip", int: "bilangan", bool: "true atau false",
                          list: "daftar di antara kurung siku", dict: "tabel"}  # fmt: skip
Chosen = TypeVar("Chosen", bound=StrEnum)


def read_text(path: Path) -> str:
    """A file's text; raises SopFault."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SopFault(
            f"{path.name} tidak dapat dibaca. Periksa nama, folder, dan izinnya.",
            f"{path.name} cannot be read: {error.strerror}.",
        ) from None
    if len(data) > LARGEST:
        raise SopFault(
            f"{path.name} terlalu besar untuk sebuah SOP; pilih berkas lain.", f"{path.name} is too large for a SOP."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SopFault(
            f"{path.name} tidak berformat UTF-8 (byte ke-{error.start}); simpan ulang sebagai UTF-8.",
            f"{path.name} is not UTF-8 (byte {error.start}); save it again as UTF-8.",
        ) from None


def read_toml(source: str, name: str) -> Reader:
    """The whole of a TOML text as one table; raises SopFault."""
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        where = place_in_text_id(str(error))
        raise SopFault(
            f"{name}: tulisan TOML keliru di sekitar {where}. Periksa tanda kutip, koma, dan kurungnya.",
            f"{name}: faulty TOML, {error}.",
        ) from None
    return Reader(name, data, "berkas")


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
                raise self.fault(key, "tidak ada, padahal wajib; tambahkan")
            return default
        value = self.data[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
            wanted = KINDS.get(kind, "jenis yang benar") if isinstance(kind, type) else "jenis yang benar"
            raise self.fault(key, f"harus berupa {wanted}")
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
