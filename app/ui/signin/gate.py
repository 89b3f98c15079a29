"""What the sign-in asks for; made by the program's start on a worker, so that the window need not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.views import Identified


@dataclass(frozen=True)
class PracticePerson:
    """Someone of the practice office whom one can be."""

    account_name: str
    name: str
    title: str


@dataclass(frozen=True)
class Practice:
    """The practice office, ready to be opened; its one password protects nothing."""

    path: Path
    password: str
    people: tuple[PracticePerson, ...]


@dataclass(frozen=True)
class Gate:
    """Calls for the worker; a desk is opaque here.

    ``weakness(new, account name)`` is quick and pure: a sentence, empty where the password will do.
    ``make_practice(progress=...)`` founds the practice office if there is none.
    """

    open_office: Callable[[Path, str, str], Any]
    identified: Callable[[Any], Identified]
    change_password: Callable[[Any, str, str], None]
    close: Callable[[Any], None]
    weakness: Callable[[str, str], str]
    make_practice: Callable[..., Practice]
    discard_practice: Callable[[], None]
    office_view: Any  # the class OfficeView, imported where it costs the window nothing
