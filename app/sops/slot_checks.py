"""Checks that a row tells its effects what they need: slots filled, of the right kind, demanded; letters signed."""

from __future__ import annotations

from app.domain.errors import SopFault
from app.domain.slots import CHOOSING, PREFILLED, SLOTS, Slot
from app.domain.sop import Action, Effect, Field, FieldType, Sop, Step


def check_slots(sop: Sop, file: str) -> None:
    """Raise SopFault at the first fault, naming file, row, slot and remedy."""
    for step in sop.steps:
        _check_fields(sop, step, file)
        for action in step.actions:
            _check_action(step, action, file)
    _check_beginning(sop, file)
    _check_letters(sop, file)


def _fault(file: str, place: str, what: str) -> SopFault:
    return SopFault(f"{file}, {place}: {what}.", f"{file}, {place}: {what}.")


def _check_fields(sop: Sop, step: Step, file: str) -> None:
    asked = {name for a in step.actions for e in a.effects for name in SLOTS.get(e, {})}
    seen: set[str] = set()
    for field in step.fields:
        place = f"baris {step.number}, isian “{field.id}”"
        if field.slot and field.slot not in asked:
            raise _fault(file, place, f"“as = {field.slot}” tidak diminta oleh tindakan baris ini; periksa ejaannya")
        if field.slot and field.slot in seen:
            raise _fault(file, place, f"“{field.slot}” sudah diisi oleh isian lain di baris ini; hapus salah satu")
        seen.add(field.slot)
        _check_beforehand(field, place, file)
        for option in field.options:
            for other in option.requires:
                if step.field(other) is None:
                    raise _fault(file, place, f"pilihan “{option.key}” menuntut isian “{other}” yang tidak ada")


def _check_beforehand(field: Field, place: str, file: str) -> None:
    if field.default and field.option(field.default) is None:
        raise _fault(file, place, f"“default = {field.default}” bukan salah satu pilihannya")
    if field.prefill and field.type not in PREFILLED[field.prefill]:
        kinds = _words(PREFILLED[field.prefill])
        raise _fault(file, place, f"“prefill = {field.prefill.value}” hanya untuk isian berjenis {kinds}")


def _check_action(step: Step, action: Action, file: str) -> None:
    place = f"baris {step.number}, tindakan “{action.id}”"
    for effect in action.effects:
        for name, slot in SLOTS.get(effect, {}).items():
            fault = _slot_fault(step, action, effect, name, slot)
            if fault:
                raise _fault(file, place, fault)
        if effect in CHOOSING:
            chosen = step.field(action.choose)
            if chosen is None or chosen.type is not FieldType.POST or chosen.id not in action.requires:
                what = f"“{effect.value}” meneruskan kepada jabatan yang dipilih"
                raise _fault(file, place, f"{what}; sebutkan “choose”, sebuah isian “post” yang ada di “requires”")


def _slot_fault(step: Step, action: Action, effect: Effect, name: str, slot: Slot) -> str:
    field, kinds = step.slot(name), _words(slot.types)
    if field is None:
        told = f"“{effect.value}” perlu diberi tahu “{name}”; tambahkan isian berjenis {kinds} dengan as = “{name}”"
        return told if slot.required else ""
    if field.type not in slot.types:
        return f"isian “{field.id}” mengisi “{name}”, jadi jenisnya harus {kinds}"
    if slot.required and field.id not in action.requires:
        return f"isian “{field.id}” ({name}) wajib bagi “{effect.value}”; tambahkan ke “requires”"
    return ""


def _words(types: tuple[FieldType, ...]) -> str:
    return " atau ".join(t.value for t in types)


def _check_beginning(sop: Sop, file: str) -> None:
    """A case begins with the first row and nowhere else."""
    for step in sop.steps:
        receives = [Effect.RECEIVE in a.effects for a in step.actions]
        place = f"baris {step.number}"
        if step is sop.first and not all(receives):
            raise _fault(file, place, "setiap tindakan baris pertama harus menerima laporan (effects: “receive”)")
        if step is not sop.first and any(receives):
            raise _fault(file, place, "laporan hanya diterima di baris pertama; hapus “receive” dari tindakannya")


def _check_letters(sop: Sop, file: str) -> None:
    """Where letters are drafted somebody signs them last."""
    drafting = sop.step_that(Effect.DRAFT)
    if drafting is not None and sop.step_that(Effect.SIGN_FINAL) is None:
        what = "surat disusun di sini, tetapi tidak ada tindakan yang menandatanganinya; tambahkan “sign_final”"
        raise _fault(file, f"baris {drafting.number}", what)
