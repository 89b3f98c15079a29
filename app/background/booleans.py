"""Keeps Python 3.11 alive beside PySide6 6.12, which gives True and None away uncounted.

Each ``Signal.emit`` and ``disconnect`` lowers the reference count of ``True`` by one, each ``QTimer.singleShot`` that
of ``None``; after some thousand calls the interpreter aborts ("deallocating True or False"). From Python 3.12 on these
values are never counted and nothing needs to be done.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 29  # what 3.12 calls immortal; no office sends as many signals


def keep_booleans() -> None:
    """Call once at start, before the first signal is sent."""
    if sys.version_info >= (3, 12) or sys.getrefcount(True) >= PLENTY:
        return
    for value in (True, False, None):
        ctypes.c_ssize_t.from_address(id(value)).value += PLENTY
