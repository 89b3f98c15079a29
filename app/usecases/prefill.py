"""What a step's fields hold before anybody has filled them, as its SOP says."""

from __future__ import annotations

from datetime import datetime

from app.domain.case import CaseState
from app.domain.journal import iso
from app.domain.people import Office
from app.domain.sop import Effect, Field, FieldType, Prefill, Sop, Step
from app.usecases.case_words import CaseWords
from app.usecases.letter_texts import Templates, reply_text


def prefilled(words: CaseWords, step: Step, now: datetime, templates: Templates) -> dict[str, object]:
    """JSON values by field id, for those fields that can be known."""
    values = {f.id: _standing(f, words) or f.default or _value(f, words, now, templates) for f in step.fields}
    return {k: v for k, v in values.items() if v}


def _standing(field: Field, words: CaseWords) -> str:
    """An urgency once given stays unless it is changed."""
    if field.slot != "urgency":
        return ""
    return next((o.key for o in field.options if o.label == words.state.urgency), "")


def _value(field: Field, words: CaseWords, now: datetime, templates: Templates) -> str:
    state = words.state
    match field.prefill:
        case Prefill.NOW:
            return words.zone.local(now).date().isoformat() if field.type is FieldType.DATE else iso(now)
        case Prefill.SUMMARY:
            return state.summary or state.title
        case Prefill.SENDER:
            return sender(state, words.sop)
        case Prefill.REPORTED:
            return state.reported_name
        case Prefill.REPLY:
            return reply_text(templates, words)
        case None:
            return ""


def sender(state: CaseState, sop: Sop) -> str:
    """Whom the agenda names: the portal that sent the report on, else the complainant where he may be named."""
    channel = sop.label(Effect.RECEIVE, "channel", state.channel)
    return channel if state.tracking_id or state.protected or not state.complainant.name else state.complainant.name


def known_posts(state: CaseState, step: Step, office: Office) -> dict[str, object]:
    """The posts chosen at an earlier attempt, or the only ones there are."""
    chosen = {f.id: _known_post(state, office, f.performer) for f in step.fields if f.type is FieldType.POST}
    return {k: v for k, v in chosen.items() if v}


def _known_post(state: CaseState, office: Office, performer: str) -> str:
    if performer in state.posts:
        return state.posts[performer]
    posts = office.posts_of(performer)
    return posts[0].uid if len(posts) == 1 else ""
