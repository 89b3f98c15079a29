"""The example journeys that lie beside a SOP (journeys.toml), read strictly against it."""

from __future__ import annotations

from pathlib import Path

from app.domain.journey import Journey, JourneyStep
from app.domain.sop import Sop, Step
from app.sops.loader import read_file
from app.sops.reader import Reader, read_text, read_toml


def read_journeys(path: Path) -> tuple[Journey, ...]:
    """Every journey of a file, in its order; raises SopFault naming file, journey, act and remedy."""
    sop = read_file(path.with_name("sop.toml"))
    reader = read_toml(read_text(path), path.name)
    journeys = tuple(_journey(r, sop) for r in reader.tables("journey", "perjalanan"))
    reader.close()
    return journeys


def _journey(r: Reader, sop: Sop) -> Journey:
    own = r.text("id")
    r.place = f"perjalanan “{own}”"
    journey = Journey(
        id=own,
        title=r.text("title"),
        steps=tuple(_act(a, sop) for a in r.tables("step", f"{r.place}, tindakan")),
        settings=_switches(Reader(r.file, r.get("settings", dict, {}), f"{r.place}, pengaturan"), sop),
    )
    r.close()
    return journey


def _switches(r: Reader, sop: Sop) -> dict[str, bool]:
    known = {s.id for s in sop.settings}
    for key in r.data:
        if key not in known:
            raise r.fault(key, "SOP ini tidak mempunyai pengaturan itu; periksa ejaannya")
    return {key: bool(r.get(key, bool)) for key in r.data}


def _act(r: Reader, sop: Sop) -> JourneyStep:
    number = r.get("step", int)
    step = next((s for s in sop.steps if s.number == number), None)
    if step is None:
        raise r.fault("step", f"SOP ini tidak mempunyai baris {number}")
    action = r.text("action")
    if all(a.id != action for a in step.actions):
        raise r.fault("action", f"baris {number} tidak mempunyai tindakan “{action}”")
    act = JourneyStep(
        step=number,
        action=action,
        minutes=r.get("minutes", int, 10),
        form=form_of(Reader(r.file, r.get("form", dict, {}), f"{r.place}, form"), step),
        reason=r.text("reason", ""),
        edit=r.text("edit", ""),
    )
    r.close()
    return act


def form_of(r: Reader, step: Step) -> dict[str, object]:
    """Values by field id; a field that the step does not have is a fault."""
    for key in r.data:
        if step.field(key) is None:
            raise r.fault(key, f"baris {step.number} tidak mempunyai isian itu; periksa ejaannya")
    return dict(r.data)
