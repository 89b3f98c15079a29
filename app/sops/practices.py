"""The practice office that lies beside a SOP (practice.toml), read strictly against the SOP and its journeys."""

from __future__ import annotations

from pathlib import Path

from app.domain.journey import Journey, Practice, PracticeCase
from app.domain.sop import Sop
from app.sops.journeys import form_of, read_journeys
from app.sops.loader import read_file
from app.sops.reader import Reader, read_text, read_toml


def read_practice(path: Path) -> Practice:
    """The practice office of a file; raises SopFault naming file, case and remedy."""
    sop = read_file(path.with_name("sop.toml"))
    journeys = {j.id: j for j in read_journeys(path.with_name("journeys.toml"))}
    reader = read_toml(read_text(path), path.name)
    settings = Reader(path.name, reader.get("settings", dict, {}), "pengaturan")
    practice = Practice(
        name=reader.text("name"),
        settings={key: settings.text(key) for key in settings.data},
        cases=tuple(_case(r, sop, journeys) for r in reader.tables("case", "pengaduan")),
    )
    reader.close()
    return practice


def _case(r: Reader, sop: Sop, journeys: dict[str, Journey]) -> PracticeCase:
    journey = r.text("journey")
    if journey not in journeys:
        raise r.fault("journey", f"tidak ada perjalanan “{journey}”; pilih salah satu: {', '.join(journeys)}")
    waits_at = r.get("waits_at", int) if "waits_at" in r.data else None
    if waits_at is not None and all(act.step != waits_at for act in journeys[journey].steps):
        raise r.fault("waits_at", f"perjalanan “{journey}” tidak melewati baris {waits_at}")
    case = PracticeCase(
        journey, waits_at, r.get("waited", int), form_of(Reader(r.file, r.get("form", dict, {}), r.place), sop.first)
    )
    r.close()
    return case
