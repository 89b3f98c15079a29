"""Checks of a whole SOP that no single row shows: targets, reachability, ends, performers, doubled numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from app.domain.errors import SopFault
from app.domain.sop import Action, ActionKind, FieldType, Performer, PerformerKind, Sop, Step
from app.sops.slot_checks import check_slots


def check_sop(sop: Sop, file: str) -> None:
    """Raise SopFault at the first fault, naming file, row and remedy."""
    if not sop.steps or not sop.performers:
        raise _fault(file, "berkas", "tidak ada baris langkah atau pelaksana; isi tabel SOP lebih dahulu")
    _check_unique(sop, file)
    for step in sop.steps:
        _check_step(sop, step, file)
    check_slots(sop, file)
    _check_reachable(sop, file)
    _check_ends(sop, file)


def check_forms(sop: Sop, drawn: Mapping[str, Collection[str]], file: str) -> None:
    """Raise SopFault where a row names a form that is not drawn, or one whose inputs are not the row's fields.

    ``drawn`` has the inputs of each form: without a form the plain one would be shown, and nobody would know why; a
    field without an input could never be filled.
    """
    for step in sop.steps:
        fault = _form_fault(step, drawn) if step.form else ""
        if fault:
            raise _fault(file, f"baris {step.number}", fault)


def _form_fault(step: Step, drawn: Mapping[str, Collection[str]]) -> str:
    if step.form not in drawn:
        return f"formulir “{step.form}” tidak ada; perbaiki “form”, atau hapus agar dipakai formulir polos"
    fields, inputs = {f.id for f in step.fields}, set(drawn[step.form])
    remedy = "perbaiki “id”-nya, atau hapus “form” agar dipakai formulir polos"
    if fields - inputs:
        return f"isian “{min(fields - inputs)}” tidak ada dalam formulir “{step.form}”; {remedy}"
    if inputs - fields:
        return f"formulir “{step.form}” mempunyai isian “{min(inputs - fields)}” yang tidak ada di baris ini; {remedy}"
    return ""


def _fault(file: str, place: str, what: str) -> SopFault:
    return SopFault(f"{file}, {place}: {what}.", f"{file}, {place}: {what}.")


def _check_unique(sop: Sop, file: str) -> None:
    for number, times in Counter(s.number for s in sop.steps).items():
        if times > 1:
            raise _fault(file, f"baris {number}", "nomor ini dipakai lebih dari sekali; beri nomor urut yang berbeda")
    for performer, times in Counter(p.id for p in sop.performers).items():
        if times > 1:
            raise _fault(file, f"pelaksana {performer}", "kolom ini ganda; hapus salah satu")


def _check_step(sop: Sop, step: Step, file: str) -> None:
    place = f"baris {step.number}"
    known = {p.id: p for p in sop.performers}
    for performer in filter(None, (step.performer, step.entered_by)):
        if performer not in known:
            raise _fault(file, place, f"pelaksana “{performer}” tidak ada di kolom pelaksana; tambahkan atau perbaiki")
    if known[step.performer].kind is PerformerKind.EXTERNAL and not step.entered_by:
        raise _fault(file, place, "pelaksana dari luar kantor; sebutkan “entered_by”, siapa yang memasukkannya")
    _check_outsiders(sop, step, known, place, file)
    if not step.actions:
        raise _fault(file, place, "tidak punya tindakan; tambahkan paling sedikit satu")
    for name, ids in (("isian", [f.id for f in step.fields]), ("tindakan", [a.id for a in step.actions])):
        doubled = [i for i, times in Counter(ids).items() if times > 1]
        if doubled:
            raise _fault(file, place, f"{name} “{doubled[0]}” ganda; beri nama lain atau hapus salah satu")
    if sum(a.primary for a in step.actions) != 1:
        raise _fault(file, place, "harus ada tepat satu tindakan utama (“primary = true”)")
    _check_post_fields(step, set(known), file)
    _check_options(step, file)
    for action in step.actions:
        _check_action(sop, step, action, file)


def _check_outsiders(sop: Sop, step: Step, known: Mapping[str, Performer], place: str, file: str) -> None:
    """No task can wait for somebody who has no account."""
    if known[step.performer].kind is PerformerKind.EXTERNAL and step is not sop.first:
        what = "pelaksana dari luar kantor hanya dapat mengisi baris pertama"
        raise _fault(file, place, f"{what}; sebutkan pelaksana yang mengerjakannya di kantor")
    if step.entered_by and known[step.entered_by].kind is PerformerKind.EXTERNAL:
        raise _fault(file, place, f"“entered_by = {step.entered_by}” bukan orang kantor; sebutkan pelaksana lain")


def _check_options(step: Step, file: str) -> None:
    for field in step.fields:
        place = f"baris {step.number}, isian “{field.id}”"
        choosing = field.type in (FieldType.CHOICE, FieldType.CHOICES)
        if choosing and not field.options:
            raise _fault(file, place, "tidak punya pilihan; tambahkan “options”")
        if field.options and not choosing:
            raise _fault(file, place, f"berjenis {field.type.value}, jadi tidak punya pilihan; hapus “options”")
        doubled = [key for key, times in Counter(o.key for o in field.options).items() if times > 1]
        if doubled:
            raise _fault(file, place, f"pilihan “{doubled[0]}” ganda; hapus salah satu")


def _check_post_fields(step: Step, performers: set[str], file: str) -> None:
    for field in step.fields:
        if field.type is FieldType.POST and field.performer not in performers:
            what = f"isian “{field.id}” memilih jabatan; sebutkan “performer” yang ada"
            raise _fault(file, f"baris {step.number}", what)


def _check_action(sop: Sop, step: Step, action: Action, file: str) -> None:
    place = f"baris {step.number}, tindakan “{action.id}”"
    numbers = {s.number for s in sop.steps}
    needs_target = action.kind in (ActionKind.ONWARD, ActionKind.RETURN)
    if needs_target and action.to not in numbers:
        raise _fault(file, place, f"menuju baris {action.to} yang tidak ada; perbaiki “to”")
    if not needs_target and action.to is not None:
        raise _fault(file, place, "tidak boleh punya tujuan; hapus “to”")
    if action.kind is ActionKind.RETURN and not action.reason:
        raise _fault(file, place, "pengembalian wajib beralasan; tambahkan “reason = true”")
    if action.kind is ActionKind.RETURN and action.to is not None and not sop.is_before(action.to, step.number):
        raise _fault(
            file, place, f"mengembalikan ke baris {action.to}, padahal itu sesudahnya; perbaiki “to” atau “kind”"
        )
    if action.kind is ActionKind.FINISH and not action.outcome:
        raise _fault(file, place, "mengakhiri pengaduan; sebutkan “outcome”")
    if action.outcome and sop.outcome(action.outcome) is None:
        raise _fault(file, place, f"akhir “{action.outcome}” tidak ada; tambahkan [[outcome]] atau perbaiki ejaannya")
    if action.setting and action.setting not in {x.id for x in sop.settings}:
        what = f"bergantung pada pengaturan “{action.setting}” yang tidak ada; tambahkan [[setting]]"
        raise _fault(file, place, what)
    for field_id in (*action.requires, *filter(None, (action.choose,))):
        if step.field(field_id) is None:
            raise _fault(
                file, place, f"menuntut isian “{field_id}” yang tidak ada di baris ini; tambahkan atau perbaiki"
            )


def _onward(step: Step) -> list[int]:
    return [a.to for a in step.actions if a.to is not None]


def _check_reachable(sop: Sop, file: str) -> None:
    seen: set[int] = set()
    waiting = [sop.first.number]
    while waiting:
        number = waiting.pop()
        if number not in seen:
            seen.add(number)
            waiting += _onward(sop.step(number))
    for step in sop.steps:
        if step.number not in seen:
            raise _fault(file, f"baris {step.number}", "tidak pernah tercapai; arahkan tindakan baris lain ke sini")


def _check_ends(sop: Sop, file: str) -> None:
    ends = {s.number for s in sop.steps if any(a.kind is ActionKind.FINISH for a in s.actions)}
    if not ends:
        raise _fault(file, "berkas", 'tidak ada tindakan yang mengakhiri pengaduan; tambahkan “kind = "finish"”')
    growing = True
    while growing:
        reaching = {s.number for s in sop.steps if s.number not in ends and set(_onward(s)) & ends}
        growing = bool(reaching)
        ends |= reaching
    for step in sop.steps:
        if step.number not in ends:
            raise _fault(
                file, f"baris {step.number}", "dari sini pengaduan tidak pernah dapat berakhir; tambahkan tindakan maju"
            )
