"""Habits that keep results the same on every PC: the passed clock, UTF-8, no hidden state."""

from __future__ import annotations

import ast

from tests.architecture.sources import Source, own_sources, sources

BELOW_UI = ("domain", "sops", "storage", "documents", "keys", "usecases")
CLOCK = "app/domain/clock.py"
CLOCK_CALLS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.localtime"}
TEXT_CALLS = {"read_text", "write_text"}


def calls(source: Source) -> list[ast.Call]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.Call)]


def test_below_the_windows_time_comes_from_the_clock_that_is_passed_in() -> None:
    assert [
        f"{source.at(call)} {ast.unparse(call.func)}"
        for package in BELOW_UI
        for source in sources(f"app/{package}")
        if source.path != CLOCK
        for call in calls(source)
        if ".".join(ast.unparse(call.func).split(".")[-2:]) in CLOCK_CALLS
    ] == []


def opens_text_without_encoding(call: ast.Call) -> bool:
    if any(word.arg == "encoding" for word in call.keywords):
        return False
    if isinstance(call.func, ast.Attribute):
        return call.func.attr in TEXT_CALLS
    modes = [*call.args[1:2], *(word.value for word in call.keywords if word.arg == "mode")]
    binary = any(isinstance(mode, ast.Constant) and "b" in str(mode.value) for mode in modes)
    return ast.unparse(call.func) == "open" and not binary


def test_text_files_are_opened_with_their_encoding() -> None:
    every = (*own_sources(), *sources("tests"))
    assert [each.at(call) for each in every for call in calls(each) if opens_text_without_encoding(call)] == []


def test_no_text_is_translated_inside_another() -> None:
    """What stands within an f-string is not found when the texts to be translated are collected."""
    assert [
        source.at(call)
        for source in sources("app/ui")
        for text in ast.walk(source.tree)
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in ("tr", "translate")
    ] == []


def test_nothing_is_kept_in_globals() -> None:
    assert [
        each.at(node) for each in own_sources() for node in ast.walk(each.tree) if isinstance(node, ast.Global)
    ] == []


def test_windows_leave_the_store_to_the_use_cases() -> None:
    assert [
        each.at(node)
        for each in sources("app/ui")
        for node in ast.walk(each.tree)
        if isinstance(node, ast.Attribute) and node.attr == "store"
    ] == []
