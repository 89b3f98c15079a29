"""What a person chooses for himself on his PC: every setting declared once, kept as JSON.

Window sizes and column widths are not settings, and what the office decides for everyone lies in the store.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

FILE_NAME = "settings.json"
PAPERS = ("f4", "folio", "a4", "legal")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Setting:
    """One setting: its key in the file, its value until someone chooses, and the values allowed (empty: any text)."""

    key: str
    default: str
    choices: tuple[str, ...] = ()

    def allows(self, value: object) -> bool:
        """Whether the value may be kept under this key."""
        return isinstance(value, str) and (not self.choices or value in self.choices)


SETTINGS: tuple[Setting, ...] = (
    Setting("language", "id", ("id", "en")),
    Setting("theme", "system", ("system", "light", "dark")),
    Setting("density", "comfortable", ("comfortable", "compact")),
    Setting("office", ""),  # the store opened last, offered again at sign-in
    Setting("paper.letter", "f4", PAPERS),
    Setting("paper.disposition", "f4", PAPERS),
    Setting("paper.receipt", "a4", PAPERS),
    Setting("paper.report", "f4", PAPERS),
    Setting("paper.agenda", "f4", PAPERS),
)
BY_KEY: Mapping[str, Setting] = MappingProxyType({setting.key: setting for setting in SETTINGS})


class Settings:
    """The settings of one file. A missing, unreadable or foreign value counts as the default."""

    def __init__(self, file: Path, content: Mapping[str, object]) -> None:
        self._file = file
        self._content = dict(content)

    def get(self, key: str) -> str:
        """The chosen value, or the default; KeyError if no such setting is declared."""
        setting = BY_KEY[key]
        value = self._content.get(key)
        return value if isinstance(value, str) and setting.allows(value) else setting.default

    def put(self, key: str, value: str) -> None:
        """Keep a choice, at once and whole; KeyError or ValueError if it is not declared, OSError from the disk."""
        if not BY_KEY[key].allows(value):
            raise ValueError(f"{key} cannot be {value!r}")
        self._content[key] = value
        _write(self._file, self._content)


def load(folder: Path) -> Settings:
    """The settings in this folder; with a file that cannot be read, the defaults and a line in the log."""
    file = folder / FILE_NAME
    return Settings(file, _read(file))


def _read(file: Path) -> Mapping[str, object]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read (%s); defaults are used", file.name, type(error).__name__)
        return {}
    if not isinstance(content, dict):
        _log.warning("%s is not a table of settings; defaults are used", file.name)
        return {}
    return content


def _write(file: Path, content: Mapping[str, object]) -> None:
    """Beside the file first, then in its place, so that a crash leaves the old or the new one whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    with beside.open("w", encoding="utf-8", newline="\n") as stream:
        json.dump(content, stream, ensure_ascii=False, indent=2, sort_keys=True)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(file)
