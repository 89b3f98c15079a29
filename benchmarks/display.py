"""An X display of its own (Xvfb), which tells of the first window that is mapped on it."""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

AVAILABLE = sys.platform.startswith("linux") and shutil.which("Xvfb") is not None


class Screen:
    """A watcher of the display's root window."""

    SUBSTRUCTURE_NOTIFY, MAP_NOTIFY = 1 << 19, 19  # X.h

    def __init__(self, number: str) -> None:
        self.name = f":{number}"
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(self.name.encode()))
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._x11.XSelectInput(self._display, root, ctypes.c_long(self.SUBSTRUCTURE_NOTIFY))
        self._x11.XSync(self._display, 0)

    def mapped(self, seconds: float) -> str:
        """The title of the next window that appears; empty if none does in time."""
        event = (ctypes.c_long * 24)()  # XEvent: the kind comes first, the window of an XMapEvent sixth
        while self._x11.XPending(self._display) or self._something(seconds):
            if not self._x11.XPending(self._display):
                continue
            self._x11.XNextEvent(self._display, event)
            if event[0] & 0xFFFFFFFF == self.MAP_NOTIFY:
                title = ctypes.c_char_p()
                self._x11.XFetchName(self._display, ctypes.c_ulong(event[5]), ctypes.byref(title))
                return (title.value or b"").decode()
        return ""

    def forget(self) -> None:
        """Nothing that happened so far is told any more; its windows may be gone."""
        event = (ctypes.c_long * 24)()
        while self._x11.XPending(self._display) or self._something(0.05):
            if self._x11.XPending(self._display):
                self._x11.XNextEvent(self._display, event)

    def _something(self, seconds: float) -> bool:
        return bool(select.select([int(self._x11.XConnectionNumber(self._display))], [], [], seconds)[0])


@contextmanager
def fresh_screen() -> Iterator[Screen]:
    """A display of 1366x768 that ends with the block."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            yield Screen(told.readline().strip())
        server.terminate()
