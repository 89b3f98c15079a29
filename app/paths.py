"""Where files live: what ships with the program, and what it keeps for the person at this PC.

The folders of the person are those the system names (appdirs), or all under one folder if the environment variable
ADUAN_HOME names it. They are made when first asked for, readable by their owner only where the system knows that.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import appdirs

HOME_VARIABLE = "ADUAN_HOME"
PROGRAM = "Aduan"


def resources() -> Path:
    """SOPs, calendars, letters, translations, icons and styles; beside app/, in the source tree as in a built one."""
    return _beside_app("resources")


def forms() -> Path:
    """The Designer files."""
    return _beside_app("forms")


def config_dir() -> Path:
    """The settings of this person on this PC."""
    return _own("config", appdirs.user_config_dir)


def data_dir() -> Path:
    """Drafts, the journal heads last seen, the practice office."""
    return _own("data", appdirs.user_data_dir)


def log_dir() -> Path:
    """The log files."""
    return _own("log", appdirs.user_log_dir)


def _beside_app(name: str) -> Path:
    return Path(__file__).resolve().parent.parent / name


def _own(name: str, of_the_system: Callable[..., str]) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home).absolute() / name if home else Path(of_the_system(PROGRAM, appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
