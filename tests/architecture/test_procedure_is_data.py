"""What a procedure says stands in its SOP file: no code knows its columns, rows, office, forms, fields or acts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from app.domain.slots import SLOTS
from app.domain.sop import Effect, Sop
from app.sops.loader import read_file, scan
from tests.architecture.sources import ROOT, Source, sources

SOPS = [read_file(path) for path in scan(ROOT / "resources" / "sops").values()]
EACH_SOP = pytest.mark.parametrize("sop", SOPS, ids=lambda sop: sop.id)
NUMBERED = {"number", "step"}  # attributes that hold a row's number

# The same word, and another thing: what it is there.
OTHER_MEANINGS = {
    "app/documents/sheets.py": {"rahasia"},  # a box of the official disposition sheet
    "app/domain/effects.py": {"telepon", "surel"},  # kinds of secrets of the leak guard
    "app/domain/lapor.py": {"anonim", "rahasia", "tidak"},  # words of the portal's pages
    "app/domain/leaks.py": {"telepon", "surel"},
    "app/keys/passwords.py": {"admin", "rahasia", "sekretaris"},  # passwords that anybody guesses
    "app/storage/verify.py": {"catatan"},  # the journal, in the words of a finding
    "app/ui/shell/making.py": {"admin"},  # the place of the administration
    "app/usecases/case_words.py": {"kesesuaian", "temuan", "saran", "mediasi", "kesimpulan"},  # places of letters
}


def names_of(sop: Sop) -> set[str]:
    """What only this procedure's office calls its columns, its office and its rows."""
    names = {p.name for p in sop.performers} | {sop.identity.office, sop.identity.region}
    return {name for name in names if name}


def keys_of(sop: Sop) -> set[str]:
    """What only this procedure's file may use as keys: of columns, fields, options, acts, ends, forms, settings."""
    fields = [f for step in sop.steps for f in step.fields]
    keys = {f.id for f in fields} | {o.key for f in fields for o in f.options} | {p.id for p in sop.performers}
    keys |= {a.id for step in sop.steps for a in step.actions} | {step.form for step in sop.steps if step.form}
    keys |= {s.id for s in sop.settings} | {o.id for o in sop.outcomes}
    general = {name for slots in SLOTS.values() for name in slots} | {e.value for e in Effect}
    return keys - general


def texts(source: Source) -> Iterator[tuple[ast.Constant, str]]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def is_other(source: Source, word: str) -> bool:
    return word in OTHER_MEANINGS.get(source.path, set())


@EACH_SOP
def test_no_code_names_a_column_or_the_office_of_a_procedure(sop: Sop) -> None:
    known = {re.compile(rf"\b{re.escape(name)}(?!\w)", re.IGNORECASE): name for name in names_of(sop)}
    assert [
        f"{source.at(node)} {name}"
        for source in sources("app")
        for node, text in texts(source)
        for word, name in known.items()
        if word.search(text) and not is_other(source, text)
    ] == []


@EACH_SOP
def test_no_code_names_a_row_of_a_procedure(sop: Sop) -> None:
    known = {s.short for s in sop.steps} | {s.activity for s in sop.steps}
    assert [
        f"{source.at(node)} {name}"
        for source in sources("app")
        for node, text in texts(source)
        for name in known
        if re.search(rf"\b{re.escape(name)}(?!\w)", text)
    ] == []


@EACH_SOP
def test_no_code_names_a_key_of_a_procedures_file(sop: Sop) -> None:
    known = keys_of(sop)
    assert [
        f"{source.at(node)} {text}"
        for source in sources("app")
        for node, text in texts(source)
        if text in known and not is_other(source, text)
    ] == []


def test_no_code_asks_for_a_row_by_its_number() -> None:
    assert [
        source.at(node)
        for source in sources("app")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Compare)
        for side in (node.left, *node.comparators)
        if isinstance(side, ast.Constant) and type(side.value) is int
        for other in (node.left, *node.comparators)
        if isinstance(other, ast.Attribute) and other.attr in NUMBERED
    ] == []


def test_every_other_meaning_is_still_used() -> None:
    said = {source.path: {text for _node, text in texts(source)} for source in sources("app")}
    assert {path: words - said.get(path, set()) for path, words in OTHER_MEANINGS.items()} == {
        path: set() for path in OTHER_MEANINGS
    }
