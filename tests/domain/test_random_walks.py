"""Whatever is tried in whatever order, a case is always in a legal state and its journal tells the same again."""

from __future__ import annotations

import itertools
import json
import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import paths
from app.domain.case import CaseState, apply, fold
from app.domain.effects import EFFECTS, secrets_of
from app.domain.errors import Refused
from app.domain.journal import FIRST, Entry, NewEntry, canonical, iso
from app.domain.leaks import find_traces
from app.domain.people import Actor, Capacity, Office
from app.domain.procedure import Context, Run, Signed, check_offered, find_action, guard, perform
from app.domain.signing import check_unchanged, final_holder, prepare_signing, signing_effect
from app.domain.sop import ActionKind, Effect
from app.domain.worktime import Calendar
from app.sops.calendars import parse_calendar, read_calendars, zone_source
from app.sops.loader import read_file
from app.usecases.letter_kinds import shipped, templates
from tests.domain.legality import faults, history_faults
from tests.domain.walks import MOVES, Flaw, Move, Try, attempt, dice_moves, holder, must_be_refused, organisation

SOP = read_file(paths.resources() / "sops" / "padang" / "sop.toml")
LETTERS = {kind: template.rule for kind, template in templates(shipped()).items()}
CALENDAR: Calendar = parse_calendar((*read_calendars(paths.resources() / "calendars"), zone_source(SOP.zone)))
BEGIN = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
PROTECTING = ("anonim", "rahasia", "lindungi")
SWITCHES = st.fixed_dictionaries({k: st.booleans() for k in PROTECTING})
RELAXED = [HealthCheck.too_slow, HealthCheck.data_too_large]


class Walk:
    """One case, one office, one clock, and the entries that came of every try."""

    def __init__(self, both_posts: bool, on_behalf: bool, switches: Mapping[str, bool]) -> None:
        self.office: Office = organisation(SOP, both_posts, {"an_kepala_dinas": on_behalf})
        self.switches = dict(switches)
        self.now = BEGIN
        self.state = CaseState(case="kasus")
        self.entries: list[tuple[NewEntry, str]] = []
        self._uids = (f"{n:032x}" for n in itertools.count(1))
        self.taken: dict[tuple[str, int], int] = {}
        self.refused = 0

    def go(self, move: Move) -> None:
        """One try; a refusal must leave everything as it was, and what was done is refused the second time."""
        self.now += timedelta(minutes=move.minutes)
        made = attempt(self.state, SOP, self.office, move, self.now, self.switches)
        before = self.state
        try:
            done = self._act(made, move)
        except Refused as refused:
            assert refused.sentence.endswith(".")
            self.refused += 1
            return
        assert not must_be_refused(made, before, move), f"{move.flaw.value}: {made.command}"
        self._keep(done)
        if done:
            self._again(made)

    def _again(self, made: Try) -> None:
        taken = dict(self.taken)
        with pytest.raises(Refused):
            perform(self.state, made.command, self._context(made), EFFECTS, made.files)
        assert self.taken == taken

    def _act(self, made: Try, move: Move) -> list[NewEntry]:
        ctx = self._context(made)
        signing = self._signing(made)
        command = made.command
        if signing is None:
            return self._perform(made, ctx)
        numbered = self._prepare(made, ctx, signing)
        self._keep(numbered)
        if move.flaw is Flaw.CUT:
            return []
        signed = {
            x.uid: Signed("1" * 64, 1, "2" * 64 if signing is not Effect.SIGN_FIRST else "", 1)
            for x in self.state.standing_letters
        }
        later = replace(made, command=replace(command, expected=self.state.version))
        return self._perform(later, replace(ctx, signed=signed))

    def _perform(self, made: Try, ctx: Context) -> list[NewEntry]:
        taken = dict(self.taken)
        try:
            return perform(self.state, made.command, ctx, EFFECTS, made.files)
        except Refused:
            self.taken = taken  # a transaction that is rolled back takes no number
            raise

    def _signing(self, made: Try) -> Effect | None:
        task = self.state.task(made.command.task)
        return signing_effect(SOP, task.step, made.command.action) if task else None

    def _prepare(self, made: Try, ctx: Context, effect: Effect) -> list[NewEntry]:
        """The first move of a signing, as the use case makes it: numbers and block in a transaction of their own."""
        task = guard(self.state, made.command, ctx)
        step, action = find_action(SOP, made.command, task)
        check_offered(action, ctx)
        if effect is Effect.SIGN_FINAL:
            check_unchanged(self.state, made.command)
        run = Run(self.state, ctx, made.command, action, step, ())
        if effect is Effect.SIGN_FIRST and final_holder(ctx).person.uid == ctx.actor.person.uid:
            return []
        rehearsed = Run(self.state, replace(ctx, number=lambda _book, _year: 0), made.command, action, step, ())
        prepare_signing(rehearsed, effect is Effect.SIGN_FOR)
        return prepare_signing(run, effect is Effect.SIGN_FOR)

    def _context(self, made: Try) -> Context:
        post = self.office.posts[made.post]
        person = self.office.people[holder(self.office, made.post)]
        actor = Actor("akun", person, post, Capacity.DEFINITIVE)
        today = CALENDAR.local_day(self.now)
        uid, number = lambda: next(self._uids), self._next_number
        return Context(SOP, self.office, CALENDAR, actor, self.now, today, uid, number, letters=LETTERS)

    def _next_number(self, book: str, year: int) -> int:
        self.taken[book, year] = self.taken.get((book, year), 0) + 1
        return self.taken[book, year]

    def _keep(self, entries: list[NewEntry]) -> None:
        for entry in entries:
            self.state = apply(self.state, entry.kind, entry.body, iso(self.now))
            self.entries.append((entry, iso(self.now)))
        assert faults(self.state, SOP, self.office) == []

    def replayed(self) -> CaseState:
        """The case folded anew from the bodies as the journal keeps them."""
        return fold("kasus", [
            Entry("kantor", "kasus", n, e.kind, 1, datetime.fromisoformat(at), "WIB", "", "", "", FIRST, "", b"",
                  json.loads(canonical(e.body)))
            for n, (e, at) in enumerate(self.entries, 1)
        ])  # fmt: skip

    def bodies(self, kind: str) -> list[Mapping[str, object]]:
        """The bodies of every entry of a kind, in their order."""
        return [e.body for e, _at in self.entries if e.kind == kind]

    def numbers(self, year: int) -> list[object]:
        """The letters' numbers of a year in the order in which they were given."""
        return [b["sequence"] for b in self.bodies("letter.numbered") if b["year"] == year]


def walk(moves: list[Move], both_posts: bool, on_behalf: bool, switches: Mapping[str, bool]) -> Walk:
    """A whole walk, with everything that must hold of it."""
    walked = Walk(both_posts, on_behalf, switches)
    for move in moves:
        walked.go(move)
    assert history_faults([e for e, _at in walked.entries], SOP) == []
    assert walked.replayed() == walked.state
    for year in (2026, 2027):
        assert walked.numbers(year) == list(range(1, len(walked.numbers(year)) + 1))
    check_reply(walked)
    return walked


def check_reply(walked: Walk) -> None:
    """The answer on the portal is public: it never tells of a protected complainant."""
    if walked.state.protected:
        texts = {str(n): str(b["text"]) for n, b in enumerate(walked.bodies("reply.recorded"))}
        assert find_traces(texts, secrets_of(walked.state)) == ()


def thrown(seed: int) -> Walk:
    """The walk that belongs to a seed."""
    dice = random.Random(seed)
    switches = {k: dice.random() < 0.3 for k in PROTECTING}
    return walk(dice_moves(dice), dice.random() < 0.3, dice.random() < 0.5, switches)


@settings(max_examples=80, suppress_health_check=RELAXED)
@given(st.lists(MOVES, min_size=8, max_size=60), st.booleans(), st.booleans(), SWITCHES)
def test_a_case_is_always_in_a_legal_state(
    moves: list[Move], both_posts: bool, on_behalf: bool, switches: dict[str, bool]
) -> None:
    walk(moves, both_posts, on_behalf, switches)


def test_the_walks_come_to_every_row_and_back_from_every_row_that_returns() -> None:
    """So that the property above is not true of short walks only."""
    reached, acted, ended, refused = set[int](), Counter[tuple[object, object]](), Counter[str](), 0
    for seed in range(300):
        walked = thrown(seed)
        reached.update(t.step for t in walked.state.tasks)
        acted.update((b["step"], b["action"]) for b in walked.bodies("step.performed"))
        ended[walked.state.outcome] += 1
        refused += walked.refused
    assert reached == {s.number for s in SOP.steps} - {SOP.first.number}
    assert {key for key in acted} == {(s.number, a.id) for s in SOP.steps for a in s.actions}
    outcomes = {a.outcome for s in SOP.steps for a in s.actions if a.kind is ActionKind.FINISH}
    assert set(ended) == {*outcomes, ""} and ended["selesai"] >= 30
    assert refused >= 1000


@pytest.mark.slow
def test_a_case_is_always_in_a_legal_state_however_long_one_tries() -> None:
    for seed in range(1000, 5000):
        try:
            thrown(seed)
        except AssertionError as fault:
            raise AssertionError(f"seed {seed}") from fault
