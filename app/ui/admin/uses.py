"""What the administration asks the office for: calls bound to a desk by the shell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.sop import Setting
from app.domain.views import AccountRow, Appointment, NewPerson, PersonRow, PostRow, WorkingHours


@dataclass(frozen=True)
class AdminUses:
    """The use cases of the administration; every one runs on the worker."""

    posts: Callable[[], Sequence[PostRow]]
    people: Callable[[], Sequence[PersonRow]]
    accounts: Callable[[], Sequence[AccountRow]]
    appoint: Callable[[Appointment], Any]
    add_person: Callable[[NewPerson], str]  # -> one-time password
    password_slip: Callable[[str, str], bytes]  # account name, password -> a PDF
    reset: Callable[[str], str]  # account -> one-time password
    remove: Callable[[str], Any]
    switches: Callable[[], Sequence[Setting]]  # those that the SOP in force brings along
    settings: Callable[[], Mapping[str, object]]
    change_settings: Callable[[Mapping[str, Any]], Any]
    sample_letter: Callable[[Mapping[str, Any]], bytes]  # a PDF with those settings in force
    emblem: Callable[[str, bytes], str]  # file name, picture -> the setting's value
    working_hours: Callable[[], WorkingHours]
    adopt_calendar: Callable[[str, bytes], Any]  # file name, TOML
    back_up: Callable[[], str]  # where the backup lies
    read_only: Callable[[], str]  # why nothing can be written; empty where it can
    accept_restore: Callable[[str], Any]  # reason
    verify: Callable[[], Sequence[str]]  # sentences; empty: all is well
