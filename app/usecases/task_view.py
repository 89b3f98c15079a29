"""The open tasks of a case as step forms: the SOP row, what is filled in already, what this viewer may do."""

from __future__ import annotations

import json
from datetime import date

from app.domain.case import CaseState, Task
from app.domain.journal import moment
from app.domain.letter_sets import beginning
from app.domain.letters import LetterDraft
from app.domain.people import Office
from app.domain.sop import Action, Effect, Field, FieldType, Sop, Step
from app.domain.views import ActionView, Choice, TaskView
from app.domain.wording import clock_id, short_date_id
from app.storage.lists import PerformedRow, performed_rows
from app.storage.reading import Reads
from app.usecases.case_words import CaseWords
from app.usecases.desk import Desk
from app.usecases.letter_texts import new_letter
from app.usecases.prefill import known_posts, prefilled


def task_views(desk: Desk, reads: Reads, state: CaseState, sop: Sop) -> tuple[TaskView, ...]:
    """One view for each open task."""
    return tuple(_task_view(desk, reads, state, sop, task) for task in state.open_tasks)


def _task_view(desk: Desk, reads: Reads, state: CaseState, sop: Sop, task: Task) -> TaskView:
    office, calendar = reads.office(), desk.calendar(reads)
    step, today = sop.step(task.step), desk.today(desk.calendar(reads))
    mine = any(h.post.uid == task.post for h in desk.posts_held(reads)) and not desk.read_only
    words = CaseWords(state, sop, office, calendar.zone)
    prefill = prefilled(words, step, desk.clock.now(), desk.templates)
    rows = performed_rows(reads, state.case)
    reason, by = _returned(rows, task)
    return TaskView(
        task=task.uid,
        step=step,
        attempt=task.attempt,
        opened_at=task.opened_at,
        due_at=task.due_at,
        explain=calendar.explain(task.opened_at, step.norm) if step.norm else (),
        actions=tuple(_action(a, state, office) for a in step.actions if not _hidden(a, office)),
        mine=mine,
        prefill={**prefill, **known_posts(state, step, office)},
        choices={f.id: _choices(office, f.performer, today) for f in step.fields if f.type is FieldType.POST},
        letters=_letters(desk, words, step),
        visits=tuple(
            (f"{short_date_id(calendar.zone.local(moment(v.at)).date())} {clock_id(calendar.zone.local(moment(v.at)))}",
             f"{v.place}: {v.findings[:80]}")
            for v in state.visits
        ),
        post=task.post,
        post_title=office.posts[task.post].title,
        returned_reason=reason,
        returned_by=by,
        notes=_notes(rows, sop, task),
    )  # fmt: skip


def _hidden(action: Action, office: Office) -> bool:
    return bool(action.setting) and not office.settings.get(action.setting, False)


def _action(action: Action, state: CaseState, office: Office) -> ActionView:
    if Effect.DISPATCH in action.effects and not state.standing_letters:
        return ActionView(action, False, "Belum ada surat yang ditandatangani.")
    return ActionView(action, True)


def _returned(rows: tuple[PerformedRow, ...], task: Task) -> tuple[str, str]:
    if not task.returned:
        return "", ""
    row = next((r for r in reversed(rows) if r.kind == "return" and r.to == task.step), None)
    return (row.reason, f"{row.name}, {row.title}") if row else ("", "")


def _notes(rows: tuple[PerformedRow, ...], sop: Sop, task: Task) -> tuple[tuple[str, str], ...]:
    """What was written to this step by whoever handed the case on last."""
    row = next((r for r in reversed(rows) if r.to == task.step), None)
    if row is None:
        return ()
    values = json.loads(row.form)
    written = (values.get(f.id, "") for f in sop.step(row.step).fields if is_note(f))
    return tuple((f"{row.name}, {row.title}", str(text)) for text in written if text)


def is_note(field: Field) -> bool:
    """A long text that no effect keeps elsewhere is written to whoever comes next."""
    return field.type is FieldType.LONGTEXT and field.slot in ("", "note")


def _choices(office: Office, performer: str, today: date) -> tuple[Choice, ...]:
    choices = []
    for post in office.posts_of(performer):
        holders = office.holders(post.uid, today)
        name = holders[0].person.name if holders else ""
        why = "" if holders else "jabatan kosong; tunjuk Plt./Plh. dahulu"
        choices.append(Choice(post.uid, post.title, name, bool(holders), why))
    return tuple(choices)


def _letters(desk: Desk, words: CaseWords, step: Step) -> tuple[LetterDraft, ...]:
    if not any(f.type is FieldType.LETTERS for f in step.fields):
        return ()
    standing = tuple(LetterDraft(x.uid, x.kind, x.current.content) for x in words.state.standing_letters)
    if standing:
        return standing
    return tuple(new_letter(desk.templates, words, kind) for kind in beginning(desk.letter_rules, words.state))
