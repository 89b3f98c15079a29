"""Letter templates: one folder per letter under resources/letters, found by scanning, filled with plain words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.errors import OfficeError
from app.domain.letters import Audience, Circumstance, LetterContent, LetterRule
from app.domain.wording import place_in_text_id

FILE = "letter.toml"
OF_COMPLAINANT = frozenset({"pelapor", "alamat_pelapor", "telepon_pelapor", "surel_pelapor"})
_PLACE = re.compile(r"\{([a-z_]+)\}")
_WORDS = ("name", "english", "audience", "subject", "sensitivity", "attachments")
_LISTS = ("addressee", "copies", "body")


@dataclass(frozen=True)
class LetterTemplate:
    """A letter's first wording; ``sample`` fills every place, ``first`` those of which a case knows nothing yet."""

    kind: str  # the folder's name
    rule: LetterRule
    content: LetterContent
    sample: Mapping[str, str]
    first: Mapping[str, str] = field(default_factory=dict)

    @property
    def places(self) -> frozenset[str]:
        """The names in braces that ``fill`` takes words for."""
        content = self.content
        texts = (content.subject, *content.addressee, *content.copies, *content.body)
        return frozenset(name for text in texts for name in _PLACE.findall(text))

    def fill(self, values: Mapping[str, str]) -> LetterContent:
        """The letter with words in its places. A line with an empty place falls away whole; line breaks make lines."""
        content = self.content
        return LetterContent(
            subject=" ".join(_filled(content.subject, values)),
            addressee=_all_filled(content.addressee, values),
            body=_all_filled(content.body, values),
            sensitivity=content.sensitivity,
            attachments=content.attachments,
            copies=_all_filled(content.copies, values),
            attach_report=content.attach_report,
        )


def load_templates(folder: Path) -> dict[str, LetterTemplate]:
    """Every letter found under the folder, by kind. Raises OfficeError that names the file and what to do."""
    return {f.parent.name: load_template(f) for f in sorted(folder.glob(f"*/{FILE}"))}


def load_template(file: Path) -> LetterTemplate:
    """One template, checked whole. Raises OfficeError that names the file and what to do."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise _fault(file, f"tidak terbaca, tulisan TOML keliru di sekitar {place_in_text_id(str(error))}") from None
    except UnicodeDecodeError as error:
        raise _fault(file, f"tidak terbaca, bukan UTF-8 (byte ke-{error.start})") from None
    template = _made(file, data)
    leaking = sorted(template.places & OF_COMPLAINANT)
    if template.rule.audience is not Audience.COMPLAINANT and leaking:
        raise _fault(file, f"surat kepada {template.rule.audience.value} memakai isian pelapor: {', '.join(leaking)}")
    missing = sorted(template.places - set(template.sample))
    if missing:
        raise _fault(file, f"bagian [sample] belum mengisi: {', '.join(missing)}")
    unknown = sorted(set(template.first) - template.places)
    if unknown:
        raise _fault(file, f"bagian [first] mengisi “{unknown[0]}”, yang tidak ada dalam surat")
    return template


def _made(file: Path, data: dict[str, Any]) -> LetterTemplate:
    for key in _WORDS:
        if not isinstance(data.get(key), str) or not data[key]:
            raise _fault(file, f"“{key}” tidak ada atau bukan teks")
    for key in _LISTS:
        if not isinstance(data.get(key), list) or not all(isinstance(x, str) for x in data[key]):
            raise _fault(file, f"“{key}” harus berupa daftar teks")
    unknown = sorted(set(data) - {*_WORDS, *_LISTS, "attach_report", "sample", "first", "when", "begins"})
    if unknown:
        raise _fault(file, f"kunci “{unknown[0]}” tidak dikenal; periksa ejaannya")
    content = LetterContent(
        data["subject"], tuple(data["addressee"]), tuple(data["body"]), data["sensitivity"], data["attachments"],
        tuple(data["copies"]), data.get("attach_report") is True,
    )  # fmt: skip
    if data["audience"] not in [a.value for a in Audience]:
        raise _fault(file, f"“audience” harus salah satu dari: {', '.join(a.value for a in Audience)}")
    sample, first = ({str(k): str(v) for k, v in data.get(key, {}).items()} for key in ("sample", "first"))
    when, begins = (_circumstances(file, data, key) for key in ("when", "begins"))
    rule = LetterRule(data["name"], data["english"], Audience(data["audience"]), when, begins)
    return LetterTemplate(file.parent.name, rule, content, sample, first)


def _circumstances(file: Path, data: dict[str, Any], key: str) -> tuple[Circumstance, ...]:
    values, known = data.get(key, []), [c.value for c in Circumstance]
    if not isinstance(values, list) or any(value not in known for value in values):
        raise _fault(file, f"“{key}” harus berupa daftar dari: {', '.join(known)}")
    return tuple(Circumstance(value) for value in values)


def _all_filled(lines: tuple[str, ...], values: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(part for line in lines for part in _filled(line, values))


def _filled(line: str, values: Mapping[str, str]) -> tuple[str, ...]:
    names = _PLACE.findall(line)
    if any(not values.get(name, "").strip() for name in names):
        return ()
    words = _PLACE.sub(lambda found: values[found[1]].strip(), line)
    return tuple(part.strip() for part in words.split("\n") if part.strip())


def _fault(file: Path, what: str) -> OfficeError:
    name = f"{file.parent.name}/{file.name}"
    return OfficeError(
        f"Templat surat {name}: {what}. Perbaiki berkasnya, lalu buka kembali Aduan.",
        f"Letter template {name}: {what}. Correct the file, then reopen Aduan.",
    )
