"""Nothing on the screen stays English when Indonesian is spoken, and nothing Indonesian hides in the English."""

from __future__ import annotations

import ast
import re
import subprocess
import sysconfig
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app import paths
from app.domain import errors
from tests.architecture.sources import ROOT, Function, sources

TS = paths.resources() / "translations" / "aduan_id.ts"
SCRIPTS = Path(sysconfig.get_path("scripts"))
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\w")
INDONESIAN = re.compile(
    r"\b(adalah|akan|atau|belum|bisa|dan|dapat|dari|dengan|harus|hari|ini|itu|jam|juga|kantor|karena|langkah|laporan|"
    r"lihat|oleh|pada|pengaduan|sampai|sedang|semua|setelah|simpan|sudah|surat|tanggal|telah|tidak|tugas|untuk|yang)\b",
    re.IGNORECASE,
)
INDONESIAN_ONLY = (
    "app/ui/tour/",  # what a command prints, as all commands do
    "app/ui/letters/standing.py",  # what stands on an Indonesian letter's page
    "app/ui/common/moments.py",  # durations in the words of either language
)


def messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """By context, source text and comment."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


COMMITTED = messages(TS)


def test_every_text_has_a_finished_translation() -> None:
    unfinished = [
        key for key, m in COMMITTED.items() if m.find("translation[@type]") is not None or not m.findtext("translation")
    ]
    assert unfinished == []


def test_the_sources_hold_exactly_the_texts_that_are_translated(tmp_path: Path) -> None:
    texts = [ROOT / each.path for each in sources("app/ui")]
    drawn = sorted((paths.forms() / "steps").glob("*.ui"))
    fresh = tmp_path / "fresh.ts"
    words = ["-source-language", "en", "-target-language", "id_ID", "-no-obsolete", "-locations", "none"]
    subprocess.run([SCRIPTS / "pyside6-lupdate", *texts, *drawn, "-ts", fresh, *words], check=True, capture_output=True)
    assert set(messages(fresh)) == set(COMMITTED)


def test_the_program_loads_what_was_translated(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    subprocess.run([SCRIPTS / "pyside6-lrelease", TS, "-qm", fresh], check=True, capture_output=True)
    assert fresh.read_bytes() == TS.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("context", sorted({context for context, _source, _comment in COMMITTED}))
def test_both_languages_have_the_same_placeholders(context: str) -> None:
    for (own, source, _comment), message in COMMITTED.items():
        if own == context:
            translated = message.findtext("translation") or ""
            assert Counter(PLACEHOLDER.findall(source)) == Counter(PLACEHOLDER.findall(translated)), source


def test_the_english_texts_hold_no_indonesian() -> None:
    assert [key for key in COMMITTED if INDONESIAN.search(key[1])] == []


def test_every_text_to_be_translated_is_written_out() -> None:
    assert [
        each.at(call)
        for each in sources("app/ui")
        for call in ast.walk(each.tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if not all(isinstance(word, ast.Constant) for word in call.args)
    ] == []


def said_in_both(tree: ast.Module) -> set[ast.AST]:
    """What stands in an error, which carries its sentence in both languages, and what is only read by programmers."""
    known = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    within = [part for call in calls if call.func.id in known for part in ast.walk(call)]  # type: ignore[attr-defined]
    bodies = [n.body[0] for n in ast.walk(tree) if isinstance(n, Function | ast.ClassDef | ast.Module) and n.body]
    return {*within, *(body.value for body in bodies if isinstance(body, ast.Expr))}


def test_no_indonesian_sentence_stands_in_the_windows_code() -> None:
    assert [
        f"{each.at(node)} {node.value}"
        for each in sources("app/ui")
        if not each.path.startswith(INDONESIAN_ONLY)
        for node in {*ast.walk(each.tree)} - said_in_both(each.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if len(node.value.split()) > 1 and INDONESIAN.search(node.value)
    ] == []


def test_the_buttons_that_qt_words_itself_are_indonesian(qtbot: QtBot, indonesian: None) -> None:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close)
    qtbot.addWidget(box)
    assert {box.button(kind).text() for kind in (kinds.Cancel, kinds.Close)} == {"Batal", "Tutup"}


def test_the_menus_of_text_fields_are_indonesian(qtbot: QtBot, indonesian: None) -> None:
    line, text = QLineEdit(), QPlainTextEdit()
    for widget in (line, text):
        qtbot.addWidget(widget)
        menu = widget.createStandardContextMenu()
        words = {action.text().split("\t")[0] for action in menu.actions() if action.text()}
        assert {"&Urungkan", "Po&tong", "&Salin", "Tem&pel", "Hapus", "Pilih semua"} <= words
