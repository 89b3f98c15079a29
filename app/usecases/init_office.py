"""``aduan init``: a real office from a SOP and a list of people, with the papers that must be handed out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.documents.fonts import FontBook
from app.documents.secret_papers import render_password_slips, render_recovery_sheet
from app.domain.errors import BadFile
from app.domain.papers import PasswordSlip, RecoverySheet
from app.domain.wording import ZONES, moment_id
from app.keys.kdf import Kdf
from app.sops.calendars import read_calendars
from app.sops.loader import read_file
from app.usecases.found_office import Plan, found_office
from app.usecases.people_file import read_people


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
    try:
        lines = read_people(people.read_bytes(), definition)
    except OSError as error:
        raise BadFile(
            f"{people.name} tidak dapat dibaca: {error.strerror}.", f"{people.name} cannot be read: {error.strerror}."
        ) from None
    title = f"{definition.identity.office} {definition.identity.region}".title()
    if not (zone or definition.zone):
        raise BadFile(
            f"{sop.name} tidak menyebut zona waktu kantor; ulangi dengan --zone {'|'.join(ZONES)}.",
            f"{sop.name} names no time zone; say --zone {'|'.join(ZONES)}.",
        )
    own = ZONES[zone or definition.zone]
    plan = Plan(
        name=name or title,
        zone=own.label,
        sop_source=sop.read_text(encoding="utf-8"),
        calendars=read_calendars(resources / "calendars"),
        people=lines,
        settings={},
    )
    founded = found_office(file, plan, kdf or Kdf(), now)
    fonts = FontBook()
    made = Made(papers / "lembar-pemulihan.pdf", papers / "kata-sandi-sekali-pakai.pdf")
    sheet = RecoverySheet(plan.name, founded.recovery_code, moment_id(own.local(now), own.label))
    made.recovery_sheet.write_bytes(render_recovery_sheet(sheet, fonts))
    slips = [PasswordSlip(person, account, password) for person, account, password in founded.passwords]
    made.password_slips.write_bytes(render_password_slips(plan.name, slips, fonts))
    return made
