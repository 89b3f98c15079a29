"""What is known of a case in the words that its letters and the LAPOR! answer share; nothing of the complainant."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.case import CaseState, Visit
from app.domain.journal import moment
from app.domain.people import Office
from app.domain.sop import Effect, Sop
from app.domain.wording import Zone, date_id, dates_id, enumerated, sentence


@dataclass(frozen=True)
class CaseWords:
    """A case, told; of a visit only those fields that the terlapor's edition of the report holds too."""

    state: CaseState
    sop: Sop
    office: Office
    zone: Zone

    @property
    def facts(self) -> dict[str, str]:
        """The words for the places of the templates; empty where the case does not know them."""
        state = self.state
        received = self.zone.local(state.received_at).date() if state.received_at else None
        return {
            "terlapor": state.reported_name,
            "alamat_terlapor": state.reported_address,
            "saluran": self.sop.phrase(Effect.RECEIVE, "channel", state.channel),
            "tanggal_terima": date_id(received) if received else "",
            "perihal": state.title,
            "bidang": self._division(),
            **self._visited(),
        }

    def _visited(self) -> dict[str, str]:
        """Every day, every place and what came of the field check."""
        visits = self.state.visits
        return {
            "tanggal_cek": dates_id(self.zone.local(moment(v.at)).date() for v in visits),
            "tempat_cek": enumerated(tuple(dict.fromkeys(v.place for v in visits))),
            "kesesuaian": self._phrase("agreement", self._last("agreement")),
            "temuan": self._findings(),
            "saran": _items([sentence(v.advice) for v in visits if v.advice.strip()]),
            "mediasi": sentence(self._phrase("mediation", self.state.mediation or self._last("mediation"))),
            "kesimpulan": sentence(self._last("conclusion")),
        }

    def _phrase(self, slot: str, key: str) -> str:
        return self.sop.phrase(Effect.VISIT, slot, key) if key else ""

    def _findings(self) -> str:
        visits = [v for v in self.state.visits if v.findings.strip()]
        if len(visits) == 1:
            return sentence(visits[0].findings)
        return _items([f"Tanggal {self._day(v)}: {sentence(v.findings)}" for v in visits])

    def _division(self) -> str:
        """The first unit to which the case was passed on from where complaints come in."""
        posts = [self.office.posts[p] for p in self.state.posts.values() if p in self.office.posts]
        entering = {self.office.unit_of(p) for p in self.office.posts_of(self.sop.entering.id)}
        return next((u for p in posts if (u := self.office.unit_of(p)) and u not in entering), "")

    def _day(self, visit: Visit) -> str:
        return date_id(self.zone.local(moment(visit.at)).date())

    def _last(self, name: str) -> str:
        told: list[str] = [getattr(v, name) for v in self.state.visits]
        return next((text for text in reversed(told) if text.strip()), "")


def _items(texts: list[str]) -> str:
    """One paragraph, or a numbered line for each of several."""
    return "\n".join(texts if len(texts) < 2 else [f"{n}. {text}" for n, text in enumerate(texts, 1)])
