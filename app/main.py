"""Starts the program: a command without windows, or the first window before everything heavy is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``aduan`` with these arguments; returns the exit code."""
    from app.background.booleans import keep_booleans

    keep_booleans()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments:
        from app.cli import run

        return run(arguments)
    return show_windows()


def show_windows() -> int:
    """The windows; nothing of the database or the papers is imported before the first of them stands."""
    from PySide6.QtWidgets import QApplication

    from app import logs, paths, settings
    from app.background.worker import Worker
    from app.domain.clock import SystemClock
    from app.ui.common.theme import apply_theme
    from app.ui.common.translation import install_translation
    from app.ui.shell.entry import Shell
    from app.ui.shell.memory import Memory
    from app.ui.signin.gate import Gate

    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Aduan")
    app.setApplicationVersion(__version__)
    logs.start(paths.log_dir())
    own = settings.load(paths.config_dir())
    theme = apply_theme(app, paths.resources() / "styles", own.get("theme"))
    install_translation(app, paths.resources() / "translations", own.get("language"))
    worker, clock = Worker(), SystemClock()

    def load() -> Gate:
        from app.gate import Places, make_gate

        return make_gate(clock, Places(paths.resources(), paths.data_dir()))

    shell = Shell(app, worker, clock, own, Memory(paths.config_dir()), load, __version__)
    shell.show_sign_in()
    code = app.exec()
    shell.close()
    theme.deleteLater()
    return code
