"""The program's own source files, parsed once, for the tests of the architecture."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "app" / "ui" / "generated"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root with forward slashes, its text, its tree."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        """Where a node stands, as an editor understands it."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Each import with the full name of what it loads."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, name.name) for name in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{'.' * node.level}{node.module or ''}.{name.name}") for name in node.names)


@cache
def sources(folder: str) -> tuple[Source, ...]:
    """All files under this folder of the project, without what the form compiler wrote."""
    files = sorted(file for file in (ROOT / folder).rglob("*.py") if not file.is_relative_to(GENERATED))
    return tuple(_source(file) for file in files)


def own_sources() -> tuple[Source, ...]:
    """What people wrote for the program: app/ and dev.py."""
    return (*sources("app"), _source(ROOT / "dev.py"))


def _source(file: Path) -> Source:
    text = file.read_text(encoding="utf-8")
    return Source(file.relative_to(ROOT).as_posix(), text, ast.parse(text))
