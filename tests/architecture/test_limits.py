"""Sizes that keep every file readable at one sitting."""

from __future__ import annotations

import ast

from tests.architecture.sources import Function, own_sources, sources

FILE_LINES = 400
FUNCTION_LINES = 50
CLASS_METHODS = 20
VAGUE = {"manager", "util", "utils", "helper", "helpers", "misc", "stuff"}


def test_no_file_is_longer_than_400_lines() -> None:
    every = (*own_sources(), *sources("tests"))
    assert [each.path for each in every if len(each.text.splitlines()) > FILE_LINES] == []


def test_no_function_is_longer_than_50_lines() -> None:
    assert [
        f"{source.at(node)} {node.name}"
        for source in own_sources()
        for node in ast.walk(source.tree)
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES
    ] == []


def test_no_class_has_more_than_20_methods() -> None:
    assert [
        f"{source.at(node)} {node.name}"
        for source in own_sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef) and sum(isinstance(part, Function) for part in node.body) > CLASS_METHODS
    ] == []


def test_every_module_says_what_it_is_for() -> None:
    every = (*own_sources(), *sources("tests"))
    assert [each.path for each in every if not ast.get_docstring(each.tree)] == []


def test_no_module_is_named_after_nothing() -> None:
    words = {each.path: set(each.path.removesuffix(".py").replace("/", "_").split("_")) for each in own_sources()}
    assert [path for path, parts in words.items() if parts & VAGUE] == []
