"""A day's worth of signals does not end the program."""

from __future__ import annotations

import subprocess
import sys

SIGNALS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
from app.background.booleans import keep_booleans

class Sender(QObject):
    sent = Signal()

keep_booleans()
keep_booleans()
app = QCoreApplication([])
sender = Sender()
for _ in range(20_000):
    sender.sent.emit()
print("alive")
"""


def test_twenty_thousand_signals_are_survived_and_the_program_ends_in_order() -> None:
    done = subprocess.run([sys.executable, "-c", SIGNALS], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode) == ("alive", 0), done.stderr
