"""A process of its own that starts a window and tells when it was painted, one JSON line for each thing seen.

`python -m benchmarks.probe bare` is the floor: an empty PySide6 window. `... aduan` starts the program as `python -m
app` does; with an office, an account and a password it signs in once all is loaded, as one does after typing. Times
are those of the system's monotonic clock, which is the same for the process that waits.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from app.ui.shell.entry import Shell

LONGEST = 60_000  # milliseconds


def tell(name: str, **facts: float) -> None:
    """One line for the process that waits."""
    print(json.dumps({"event": name, "at": time.monotonic_ns(), **facts}), flush=True)


def leave() -> None:
    """Enough is seen; nothing needs to be put in order."""
    sys.stdout.flush()
    os._exit(0)


def memory() -> dict[str, float]:
    """Megabytes in use and at most in use (Linux tells)."""
    status = Path("/proc/self/status")
    lines = dict(x.split(":", 1) for x in status.read_text(encoding="utf-8").splitlines()) if status.exists() else {}
    return {name: int(lines.get(key, "0 kB").split()[0]) / 1000 for name, key in (("now", "VmRSS"), ("most", "VmHWM"))}


class Painted(QObject):
    """Calls back once, after the first painting of a widget that counts."""

    def __init__(self, widget: QWidget, then: Callable[[], None], ready: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self._then, self._ready, self._widget = then, ready, widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let everything pass."""
        if event.type() == QEvent.Type.Paint and self._ready():
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def bare() -> None:
    """The floor."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.setWindowTitle("Lantai")
    window.resize(1100, 700)
    Painted(window, lambda: (tell("window", **memory()), leave()))
    window.show()
    app.exec()


def aduan(words: list[str]) -> None:
    """The program, and into an office where one is named."""
    from app import main
    from app.background.booleans import keep_booleans
    from app.ui.shell.entry import Shell

    keep_booleans()
    show = Shell.show_sign_in

    def show_and_watch(shell: Shell) -> None:
        show(shell)
        Painted(shell.window, lambda: _stands(shell, words))

    Shell.show_sign_in = show_and_watch  # type: ignore[method-assign]
    main.show_windows()


def _stands(shell: Shell, words: list[str]) -> None:
    tell("window")
    if not words:
        leave()
    QTimer.singleShot(LONGEST, leave)
    page = shell.window.sign_in
    page.choose_office(Path(words[0]))
    page.name.setText(words[1])
    page.password.line.setText(words[2])
    shell.opened.connect(_watch_inbox)

    def press() -> None:
        _count_key_derivation()
        tell("pressed")
        page.act.click()

    _when_loaded(shell, press)


def _when_loaded(shell: Shell, then: Callable[[], None]) -> None:
    """Everything else is loaded while a person types name and password."""

    def loaded() -> None:
        tell("loaded")
        then()

    shell.door._worker.write(lambda: None, then=lambda _none: loaded())


def _watch_inbox(office: object) -> None:
    from app.ui.shell.office import OfficeView

    assert isinstance(office, OfficeView)
    view = office.inbox.list.view
    model = view.model()

    def filled() -> None:
        tell("inbox", rows=model.rowCount(), **memory())
        leave()

    Painted(view.viewport(), filled, lambda: model.rowCount() > 0)


def _count_key_derivation() -> None:
    from app.keys.kdf import Kdf, KdfParams

    derive = Kdf.derive

    def timed(self: Kdf, password: str, salt: bytes, params: KdfParams) -> bytes:
        begun = time.perf_counter()
        try:
            return derive(self, password, salt, params)
        finally:
            tell("argon2", ms=(time.perf_counter() - begun) * 1000)

    Kdf.derive = timed  # type: ignore[method-assign]


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else aduan(sys.argv[2:])
