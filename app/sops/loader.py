"""A SOP file (TOML) becomes a definition, or one sentence that names the file, the row and the remedy."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from pathlib import Path

from app.domain.slots import SLOTS
from app.domain.sop import (
    Action,
    ActionKind,
    Effect,
    Field,
    FieldType,
    Identity,
    Option,
    Outcome,
    Performer,
    PerformerKind,
    Prefill,
    Setting,
    Sop,
    Step,
)
from app.domain.wording import ZONES
from app.sops.checks import check_sop
from app.sops.reader import Reader, read_text, read_toml
from app.sops.times import read_time


def scan(folder: Path) -> dict[str, Path]:
    """Every office's SOP file under ``resources/sops``, by the folder's name."""
    return {path.parent.name: path for path in sorted(folder.glob("*/sop.toml"))}


def read_file(path: Path) -> Sop:
    """The checked definition in a file; raises SopFault."""
    return parse(read_text(path), path.name)


def parse(source: str, name: str) -> Sop:
    """The checked definition in a text; ``hash`` is the SHA-256 of the text."""
    reader = read_toml(source, name)
    sop = _sop(reader, hashlib.sha256(source.encode()).hexdigest())
    check_sop(sop, name)
    return sop


def _sop(reader: Reader, digest: str) -> Sop:
    identity = Reader(reader.file, reader.get("identity", dict), "identitas")
    sop = Sop(
        id=reader.text("id"),
        identity=_identity(identity),
        performers=tuple(_performer(r) for r in reader.tables("performer", "pelaksana")),
        steps=tuple(_step(r) for r in reader.tables("step", "baris")),
        hash=digest,
        outcomes=tuple(_outcome(r) for r in reader.tables("outcome", "akhir")),
        settings=tuple(_setting(r) for r in reader.tables("setting", "pengaturan")),
        defaults=_defaults(Reader(reader.file, reader.get("defaults", dict, {}), "bawaan")),
        register_prefix=reader.text("register_prefix", "PGD"),
        zone=reader.text("zone", ""),
    )
    if sop.zone and sop.zone not in ZONES:
        raise reader.fault("zone", f"“{sop.zone}” bukan zona waktu; pilih {', '.join(ZONES)}")
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


def _outcome(r: Reader) -> Outcome:
    outcome = Outcome(r.text("id"), r.text("label"), r.text("english", ""))
    r.close()
    return outcome


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
    actions = tuple(_action(a) for a in r.tables("action", f"{r.place}, tindakan"))
    asked = {name for a in actions for effect in a.effects for name in SLOTS.get(effect, {})}
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
        fields=tuple(_field(f, asked) for f in r.tables("field", f"{r.place}, isian")),
        actions=actions,
        entered_by=r.text("entered_by", ""),
        short_english=r.text("short_english", ""),
    )
    r.close()
    return step


def _field(r: Reader, asked: Collection[str]) -> Field:
    """An input; without ``as`` its id names the slot that it fills, if an effect of the row asks for one so called."""
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
        slot=r.text("as", own if own in asked else ""),
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
        in_person=r.get("in_person", bool, False),
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
        ended=r.text("ended", ""),
        ended_english=r.text("ended_english", ""),
    )
    r.close()
    return action
