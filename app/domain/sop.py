"""A SOP's definition: the regulation's table (PermenPAN-RB 35/2012) plus what makes its rows run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from app.domain.worktime import Norm


class PerformerKind(StrEnum):
    """How the posts of a performer's column are filled."""

    EXTERNAL = "external"  # not of the office; another performer enters the act
    SINGLE = "single"  # one holder at a time
    SHARED = "shared"  # one post that several staff fill; any of them acts
    PERSONAL = "personal"  # each officer is a post of his or her own


class ActionKind(StrEnum):
    """What an action does to its task."""

    ONWARD = "onward"  # closes the task and opens the next
    RETURN = "return"  # closes the task and opens an earlier step as a new attempt
    STAY = "stay"  # records something and leaves the task open
    FINISH = "finish"  # closes the task and the case


class Effect(StrEnum):
    """The closed list of what a step can do to a case; ``app.domain.effects`` runs them."""

    RECEIVE = "receive"
    REGISTER = "register"
    PROPOSE = "propose"
    REFER = "refer"
    DISPOSE = "dispose"
    ASSIGN = "assign"
    VISIT = "visit"
    REPORT = "report"
    DRAFT = "draft"
    EDIT = "edit"
    INITIAL = "initial"
    SIGN_FIRST = "sign_first"
    SIGN_FINAL = "sign_final"
    SIGN_FOR = "sign_for"
    WITHDRAW = "withdraw"  # bytes signed so far stay readable, marked BATAL
    DISPATCH = "dispatch"
    REPLY = "reply"
    ARCHIVE = "archive"


class FieldType(StrEnum):
    """What a form field holds; JSON value in brackets."""

    TEXT = "text"  # [str]
    LONGTEXT = "longtext"  # [str]
    CHOICE = "choice"  # [option key]
    CHOICES = "choices"  # [list of option keys]
    DATE = "date"  # [YYYY-MM-DD]
    MOMENT = "moment"  # [UTC ISO time]
    SWITCH = "switch"  # [bool]
    NUMBER = "number"  # [int]
    POST = "post"  # [post uid]; the officer or post chosen for the next task
    FILES = "files"  # [list of attachment uids]
    LETTERS = "letters"  # the set of letters is edited here


class Prefill(StrEnum):
    """What a field holds before anybody has filled it."""

    NOW = "now"  # the moment, or for a date the office's day
    SUMMARY = "summary"  # the agenda's short text, before there is one the report's subject
    SENDER = "sender"  # the portal that passed the report on, otherwise the complainant where not protected
    REPORTED = "reported"  # the reported party's name
    REPLY = "reply"  # an answer for the portal, made from the signed letters


@dataclass(frozen=True)
class Option:
    """One choice of a field."""

    key: str
    label: str
    english: str = ""
    phrase: str = ""  # the choice as a letter says it within a sentence
    requires: tuple[str, ...] = ()  # field ids that must be filled where this is chosen
    urgent: bool = False  # a case of this urgency wears the choice as a mark
    in_person: bool = False  # by this channel the complainant stands at the desk and signs the receipt


@dataclass(frozen=True)
class Field:
    """One input of a step's form; the drawn form calls its widget ``field_<id>``."""

    id: str
    label: str
    type: FieldType
    english: str = ""
    options: tuple[Option, ...] = ()
    performer: str = ""  # POST: whose posts may be chosen
    about_complainant: bool = False  # may carry traces of the complainant; left out of the terlapor's edition
    hint: str = ""
    slot: str = ""  # what the field tells an effect (``app.domain.slots``); empty where none asks
    prefill: Prefill | None = None
    default: str = ""  # key of the option chosen beforehand

    def option(self, key: str) -> Option | None:
        """The option of that key, if any."""
        return next((o for o in self.options if o.key == key), None)


@dataclass(frozen=True)
class Action:
    """One way on from a step."""

    id: str
    label: str
    kind: ActionKind
    english: str = ""
    to: int | None = None
    effects: tuple[Effect, ...] = ()
    requires: tuple[str, ...] = ()  # field ids that must be filled
    reason: bool = False  # a reason in words is demanded
    choose: str = ""  # field id of type POST that names the next task's post
    setting: str = ""  # offered only where the office switched this setting on
    outcome: str = ""  # FINISH: how the case ended
    primary: bool = False
    ended: str = ""  # FINISH: the same told of a closed case, "ditanggapi dan diarsipkan"
    ended_english: str = ""


@dataclass(frozen=True)
class Step:
    """One row of the SOP's table and what makes it run."""

    number: int
    activity: str
    performer: str
    short: str
    requirements: str  # kelengkapan, as printed
    time: str  # waktu, as printed
    output: str  # as printed
    remarks: str = ""
    norm: Norm | None = None
    checklist: tuple[str, ...] = ()
    form: str = ""
    fields: tuple[Field, ...] = ()
    actions: tuple[Action, ...] = ()
    entered_by: str = ""  # performer who enters an external performer's act
    short_english: str = ""

    def action(self, action_id: str) -> Action:
        """The action of that id; KeyError where the step has none."""
        for action in self.actions:
            if action.id == action_id:
                return action
        raise KeyError(action_id)

    def field(self, field_id: str) -> Field | None:
        """The field of that id, if any."""
        return next((f for f in self.fields if f.id == field_id), None)

    def slot(self, name: str) -> Field | None:
        """The field that fills a slot, if any."""
        return next((f for f in self.fields if f.slot == name), None)

    def does(self, *effects: Effect) -> bool:
        """True where one of the step's actions has one of those effects."""
        return any(e in effects for a in self.actions for e in a.effects)

    @property
    def onward(self) -> tuple[int, ...]:
        """The rows to which the step's actions lead, returns aside."""
        return tuple(a.to for a in self.actions if a.kind is ActionKind.ONWARD and a.to is not None)

    @property
    def primary(self) -> Action | None:
        """The one action shown as the step's own act."""
        return next((a for a in self.actions if a.primary), None)


@dataclass(frozen=True)
class Setting:
    """A switch that this procedure offers to the office; an action may depend on it."""

    id: str
    label: str
    english: str = ""
    help: str = ""
    help_english: str = ""
    on: bool = False  # as the procedure begins


@dataclass(frozen=True)
class Outcome:
    """One way in which a case ends; a FINISH action names it."""

    id: str
    label: str
    english: str = ""


@dataclass(frozen=True)
class Performer:
    """One column of the table."""

    id: str
    name: str
    kind: PerformerKind = PerformerKind.SINGLE
    english: str = ""


@dataclass(frozen=True)
class Identity:
    """The identity block of PermenPAN-RB 35/2012, word for word as the office printed it."""

    number: str
    title: str
    office: str
    region: str
    address: str
    made_on: date | None
    revised_on: date | None
    effective_on: date | None
    approved_by: str
    legal_basis: tuple[str, ...] = ()
    qualifications: tuple[str, ...] = ()
    purpose: str = ""
    scope: str = ""
    related: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    records: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sop:
    """One published version of a procedure; immutable, known by the hash of its source text."""

    id: str
    identity: Identity
    performers: tuple[Performer, ...]
    steps: tuple[Step, ...]
    hash: str = ""
    settings: tuple[Setting, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    defaults: Mapping[str, str] = field(default_factory=dict)  # of the office's own settings, such as its letter code
    register_prefix: str = "PGD"
    zone: str = ""  # of the office whose SOP it is; another one chooses its own

    def step(self, number: int) -> Step:
        """The row of that number; KeyError where there is none."""
        for step in self.steps:
            if step.number == number:
                return step
        raise KeyError(number)

    def performer(self, performer_id: str) -> Performer:
        """The column of that id; KeyError where there is none."""
        for performer in self.performers:
            if performer.id == performer_id:
                return performer
        raise KeyError(performer_id)

    def outcome(self, outcome_id: str) -> Outcome | None:
        """The way of ending of that id, if any."""
        return next((o for o in self.outcomes if o.id == outcome_id), None)

    @property
    def first(self) -> Step:
        """The row a case begins with."""
        return self.steps[0]

    @property
    def entering(self) -> Performer:
        """Who enters a new report: for an external performer another one, who does so on his behalf."""
        return self.performer(self.first.entered_by or self.first.performer)

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The rows' numbers in the order of work: each before those to which its onward actions lead."""
        after: list[int] = []
        met: set[int] = set()

        def follow(step: Step) -> None:
            met.add(step.number)
            for number in sorted(step.onward, key=self._place, reverse=True):
                if number not in met and self._place(number) < len(self.steps):
                    follow(self.step(number))
            after.append(step.number)

        follow(self.first)
        rest = [s.number for s in self.steps if s.number not in met]
        return (*reversed(after), *rest)

    def _place(self, number: int) -> int:
        return next((i for i, s in enumerate(self.steps) if s.number == number), len(self.steps))

    def is_before(self, one: int, other: int) -> bool:
        """Whether one row's work comes before another's."""
        return self.order.index(one) < self.order.index(other)

    def step_that(self, *effects: Effect) -> Step | None:
        """The first row of which an action has one of those effects."""
        return next((s for s in self.steps if s.does(*effects)), None)

    def slot(self, effect: Effect, name: str) -> Field | None:
        """The field that fills a slot of an effect, wherever its row stands."""
        return next((f for s in self.steps if s.does(effect) and (f := s.slot(name))), None)

    def label(self, effect: Effect, slot: str, key: str) -> str:
        """The label of an option chosen in a slot; the key itself where this version does not know it."""
        field = self.slot(effect, slot)
        known = field.option(key) if field else None
        return known.label if known else key

    def told(self, effect: Effect, slot: str, forms: Mapping[int, Mapping[str, object]]) -> str:
        """What a slot of an effect was told last, by the forms of the rows; empty where nobody told it."""
        for step in self.steps:
            field = step.slot(slot) if step.does(effect) else None
            value = forms.get(step.number, {}).get(field.id) if field else None
            if isinstance(value, str) and value.strip():
                return value.strip()
        return ""

    def phrase(self, effect: Effect, slot: str, key: str) -> str:
        """The option as a letter says it within a sentence."""
        field = self.slot(effect, slot)
        known = field.option(key) if field else None
        return (known.phrase or known.label.lower()) if known else key
