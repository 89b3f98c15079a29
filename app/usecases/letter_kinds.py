"""The kinds of letters with their templates, as they ship."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from app import paths
from app.documents.templates import LetterTemplate, load_templates
from app.domain.letters import LetterKind, LetterRule


def shipped() -> Path:
    """Where the templates lie."""
    return paths.resources() / "letters"


def templates(folder: Path) -> Mapping[LetterKind, LetterTemplate]:
    """The templates of a folder, by kind. Raises OfficeError where a file is faulty."""
    known = {kind.value: kind for kind in LetterKind}
    return {known[name]: t for name, t in load_templates(folder).items() if name in known}


@cache
def shipped_rules() -> Mapping[str, LetterRule]:
    """What each kind that ships is called and when it is written, read once."""
    return {kind.value: template.rule for kind, template in templates(shipped()).items()}
