"""``aduan init``: a real office from a SOP and a list of people, with the papers that must be handed out."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.documents.fonts import FontBook
from app.documents.secret_papers import render_password_slips, render_recovery_sheet
from app.domain.errors import BadFile
from app.domain.papers import PasswordSlip, RecoverySheet
from app.domain.sop import Sop
from app.domain.wording import ZONES, Zone, moment_id
from app.keys.kdf import Kdf
from app.keys.keyfile import path_beside
from app.sops.calendars import read_calendars
from app.sops.loader import read_file
from app.usecases.found_office import Plan, found_office
from app.usecases.people_file import PersonLine, read_people


@dataclass(frozen=True)
class Made:
    """The two papers."""

    recovery_sheet: Path
    password_slips: Path


def init(
    file: Path,
    sop: Path,
    people: Path,
    name: str,
    resources: Path,
    papers: Path,
    now: datetime,
    kdf: Kdf | None = None,
    zone: str = "",
) -> Made:
    """Found the office; where no zone is chosen, in that of its SOP.

    Raises SopFault, BadFile, StoreBroken; nothing is left behind where it is refused.
    """
    definition = read_file(sop)
    lines = _people(people, definition)
    own = _zone(zone or definition.zone, sop)
    made = Made(papers / "lembar-pemulihan.pdf", papers / "kata-sandi-sekali-pakai.pdf")
    _check_places(file, made)
    identity, fonts = definition.identity, FontBook()
    plan = Plan(
        name=name or f"{identity.office} {identity.region}".title().replace(" Dan ", " dan "),
        zone=own.label,
        sop_source=sop.read_text(encoding="utf-8-sig"),
        calendars=read_calendars(resources / "calendars"),
        people=lines,
        settings={},
    )
    founded = found_office(file, plan, kdf or Kdf(), now)
    sheet = RecoverySheet(plan.name, founded.recovery_code, moment_id(own.local(now), own.label))
    slips = [PasswordSlip(person, account, password) for person, account, password in founded.passwords]
    try:
        _write(made.recovery_sheet, render_recovery_sheet(sheet, fonts))
        _write(made.password_slips, render_password_slips(plan.name, slips, fonts))
    except BaseException:  # an office whose passwords nobody knows is of no use
        for made_file in (file, path_beside(file), made.recovery_sheet, made.password_slips):
            made_file.unlink(missing_ok=True)
        raise
    return made


def _people(people: Path, sop: Sop) -> tuple[PersonLine, ...]:
    try:
        return read_people(people.read_bytes(), sop, people.name)
    except OSError as error:
        raise BadFile(
            f"{people.name} tidak dapat dibaca. Periksa nama, folder, dan izinnya.",
            f"{people.name} cannot be read: {error.strerror}.",
        ) from None


def _zone(label: str, sop: Path) -> Zone:
    if not label:
        raise BadFile(
            f"{sop.name} tidak menyebut zona waktu kantor; ulangi dengan --zone {'|'.join(ZONES)}.",
            f"{sop.name} names no time zone; say --zone {'|'.join(ZONES)}.",
        )
    return ZONES[label]


def _check_places(file: Path, made: Made) -> None:
    """Both folders must be there, and no paper of another office may be lost."""
    for folder in (file.absolute().parent, made.recovery_sheet.absolute().parent):
        if not folder.is_dir():
            raise BadFile(
                f"Folder “{folder.name}” tidak ada. Buat foldernya lebih dahulu, lalu ulangi.",
                f"The folder “{folder.name}” does not exist. Make it first, then try again.",
            )
    for paper in (made.recovery_sheet, made.password_slips):
        if paper.exists():
            raise BadFile(
                f"{paper.name} dari kantor lain masih ada di folder itu. Cetak dan hapus dahulu, atau pilih folder "
                "lain (--papers).",
                f"{paper.name} of another office still lies there. Print and delete it, or choose another folder.",
            )


def _write(path: Path, data: bytes) -> None:
    """A paper with secrets, readable by its owner only where the system knows that."""
    with os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb"
    ) as out:
        out.write(data)
