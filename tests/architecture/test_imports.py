"""Rules of import that the contracts in pyproject.toml cannot say."""

from __future__ import annotations

import ast
import sys

from tests.architecture.sources import Function, own_sources, sources

LATE_IMPORTS_ALLOWED = {"app/main.py", "app/cli.py", "app/__main__.py"}  # they show a window before loading the rest


def test_the_domain_imports_the_standard_library_only() -> None:
    allowed = {*sys.stdlib_module_names, "app"}
    assert [
        f"{source.at(node)} {name}"
        for source in sources("app/domain")
        for node, name in source.imports()
        if name.split(".")[0] not in allowed or (name.startswith("app.") and not name.startswith("app.domain."))
    ] == []


def test_the_background_and_presenters_know_of_qt_only_its_core() -> None:
    files = [*sources("app/background"), *(each for each in sources("app/ui") if each.path.endswith("presenter.py"))]
    assert [
        f"{source.at(node)} {name}"
        for source in files
        for node, name in source.imports()
        if name.startswith("PySide6") and not name.startswith("PySide6.QtCore")
    ] == []


def test_presenters_stand_in_files_of_that_name() -> None:
    """Where the rule above looks for them."""
    assert [
        source.at(node)
        for source in sources("app")
        for node in source.tree.body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Presenter")
        if not source.path.endswith("/presenter.py")
    ] == []


def test_imports_stand_at_the_top() -> None:
    assert [
        source.at(inner)
        for source in own_sources()
        if source.path not in LATE_IMPORTS_ALLOWED
        for outer in ast.walk(source.tree)
        if isinstance(outer, Function)
        for inner in ast.walk(outer)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ] == []


def test_imports_are_written_in_full() -> None:
    assert [each.at(node) for each in own_sources() for node, name in each.imports() if name.startswith(".")] == []
