"""What a legal case looks like: faults of a state, and faults of the journal that led to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.case import IMMATERIAL, CaseState
from app.domain.effects import allowed_phrases, secrets_of
from app.domain.journal import NewEntry
from app.domain.leaks import find_traces
from app.domain.letters import Letter, LetterStatus
from app.domain.people import Office
from app.domain.sop import Action, ActionKind, Sop


def faults(state: CaseState, sop: Sop, office: Office) -> list[str]:
    """Everything about a case that may never be."""
    found = task_faults(state, sop, office) + leak_faults(state)
    for letter in state.letters:
        found += [f"surat {letter.uid}: {fault}" for fault in letter_faults(letter, state)]
    here = state.open_tasks[0].step if state.open_tasks else 0
    standing = state.standing_letters
    statuses = {x.status for x in standing}
    if here in (8, 9, 10) and (not standing or statuses != {LetterStatus.DRAFT}):
        found.append(f"langkah {here} tanpa konsep yang utuh: {statuses}")
    if here == 11 and statuses not in ({LetterStatus.PARTLY_SIGNED}, {LetterStatus.DRAFT}):
        found.append(f"langkah 11 dengan surat {statuses}")
    if here == 12 and statuses != {LetterStatus.SIGNED}:
        found.append(f"langkah 12 dengan surat {statuses}")
    if state.outcome == "selesai" and statuses != {LetterStatus.DISPATCHED}:
        found.append(f"selesai dengan surat {statuses}")
    return found


def task_faults(state: CaseState, sop: Sop, office: Office) -> list[str]:
    found = []
    if len(state.open_tasks) != (0 if state.closed or not state.version else 1):
        found.append(f"{len(state.open_tasks)} tugas terbuka, tertutup={state.closed}")
    for task in state.tasks:
        if office.posts[task.post].performer != sop.step(task.step).performer:
            found.append(f"langkah {task.step} menunggu {task.post}")
        if task.due_at is not None and task.due_at < task.opened_at:
            found.append(f"langkah {task.step} jatuh tempo sebelum dibuka")
    for step in sop.steps:
        attempts = [t.attempt for t in state.tasks if t.step == step.number]
        if attempts != list(range(1, len(attempts) + 1)):
            found.append(f"langkah {step.number}: percobaan {attempts}")
    return found


def letter_faults(letter: Letter, state: CaseState) -> list[str]:
    found = []
    if [r.number for r in letter.revisions] != list(range(1, len(letter.revisions) + 1)):
        found.append("revisi tidak berurutan")
    if bool(letter.number) != bool(letter.date):
        found.append("nomor tanpa tanggal")
    standing = letter.standing
    signed = letter.status in (LetterStatus.SIGNED, LetterStatus.DISPATCHED)
    if signed and (standing is None or standing.role != "final" or not letter.file_copy):
        found.append("ditandatangani tanpa tanda tangan akhir")
    if letter.status is LetterStatus.PARTLY_SIGNED and (standing is None or standing.role != "first"):
        found.append("disetujui tanpa persetujuan")
    if letter.status is LetterStatus.DRAFT and standing is not None:
        found.append("konsep dengan berkas yang berlaku")
    if standing is not None and (standing.revision != letter.current.number or not letter.number):
        found.append("berkas dari revisi lain")
    block = letter.signatory
    if standing is not None and standing.role == "final" and (block is None or block.post != standing.post):
        found.append("blok atas nama jabatan lain")
    if letter.status is LetterStatus.VOID and not letter.void_reason:
        found.append("batal tanpa alasan")
    return found


def history_faults(entries: Sequence[NewEntry], sop: Sop) -> list[str]:
    """The journal read by the SOP's grammar: each act where the one before it led, nothing after the end."""
    found = after_the_end(entries)
    task, due = "", sop.first.number
    for body, kind in ((e.body, e.kind) for e in entries):
        if kind == "task.opened":
            found += opening_faults(body, task, due)
            task = body["task"]
        elif kind == "step.performed":
            action = sop.step(body["step"]).action(body["action"])
            found += act_faults(body, action, task, due)
            if action.kind is not ActionKind.STAY:
                task, due = "", action.to or 0
    return found


def after_the_end(entries: Sequence[NewEntry]) -> list[str]:
    kinds = [e.kind for e in entries]
    end = kinds.index("case.closed") + 1 if "case.closed" in kinds else len(kinds)
    return [f"{kind} sesudah ditutup" for kind in kinds[end:] if kind not in IMMATERIAL]


def opening_faults(body: Mapping[str, Any], task: str, due: int) -> list[str]:
    found = [f"langkah {body['step']} dibuka, seharusnya {due}"] if task or body["step"] != due else []
    return found + (["dikembalikan tanpa alasan"] if body["returned"] and not body["reason"] else [])


def act_faults(body: Mapping[str, Any], action: Action, task: str, due: int) -> list[str]:
    found = []
    if body["step"] != due or (task and body["task"] != task):
        found.append(f"langkah {body['step']} dikerjakan, seharusnya {due}")
    if (action.reason or action.kind is ActionKind.RETURN) and not body["reason"]:
        found.append(f"{action.id} tanpa alasan")
    return found


def leak_faults(state: CaseState) -> list[str]:
    """Traces of a protected complainant in what goes on to papers for others."""
    if not state.protected:
        return []
    texts = {"judul": state.title, "lokasi": state.place}
    for visit in state.visits:
        told = (visit.place, visit.met, visit.officials, visit.findings, visit.advice, visit.conclusion)
        texts[f"kunjungan {visit.uid}"] = " | ".join(told)
    traces = find_traces(texts, secrets_of(state), allowed_phrases(state))
    return [f"{t.place}: {t.kind} pelapor" for t in traces]
