"""The verification window says in plain words whether a PDF is the office's and untouched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.background.worker import Worker
from app.domain.papers import LetterCheck, SignatureCheck
from app.domain.wording import WIB
from app.ui.verification.verdict import Tone, judge
from app.ui.verification.window import VerificationWindow

AT = datetime(2026, 11, 20, 8, 20, tzinfo=UTC)


def signature(**changes: object) -> SignatureCheck:
    facts = {"intact": True, "trusted": True, "covers_whole": True, "changed_after": False, **changes}
    return SignatureCheck("Drs. H. Fahmi", "Menandatangani", AT, **facts)  # type: ignore[arg-type]


GOOD = LetterCheck("ab12", (signature(covers_whole=False), signature()), True)


@pytest.mark.parametrize(
    ("check", "tone"),
    [
        (GOOD, Tone.GOOD),
        (LetterCheck("x", (signature(), signature(intact=False)), False), Tone.BAD),
        (LetterCheck("x", (signature(changed_after=True),), False), Tone.BAD),
        (LetterCheck("x", (signature(trusted=False),), False), Tone.BAD),
        (LetterCheck("x", (signature(),), False), Tone.BAD),
        (LetterCheck("x", (signature(covers_whole=False),), None), Tone.BAD),
        (LetterCheck("x", (), None, "Berkas ini bukan PDF yang utuh."), Tone.WARN),
    ],
)
def test_only_the_very_file_the_office_signed_is_called_genuine(check: LetterCheck, tone: Tone) -> None:
    assert judge(check).tone is tone


def test_changed_and_foreign_are_told_apart() -> None:
    changed = judge(LetterCheck("x", (signature(intact=False),), False))
    foreign = judge(LetterCheck("x", (signature(trusted=False),), False))
    assert changed.headline != foreign.headline


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[VerificationWindow]:
    worker = Worker()
    made = VerificationWindow(
        worker, lambda data: GOOD if data == b"surat" else LetterCheck("y", (), None, "Bukan PDF."), WIB
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    worker.close()


def test_a_file_is_judged_and_each_signature_has_its_row(
    qtbot: QtBot, window: VerificationWindow, tmp_path: Path
) -> None:
    file = tmp_path / "surat.pdf"
    file.write_bytes(b"surat")
    with qtbot.waitSignal(window.checked):
        window.open_file(file)
    assert window.text().count("Drs. H. Fahmi") == 2
    assert "15.20 WIB" in window.text()
    file.write_bytes(b"lain")
    with qtbot.waitSignal(window.checked):
        window.open_file(file)
    assert "Drs. H. Fahmi" not in window.text()
    assert "Bukan PDF." in window.text()


def test_a_file_that_is_gone_is_told_in_words(qtbot: QtBot, window: VerificationWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window._worker.idle):
        window.open_file(tmp_path / "tidak-ada.pdf")
    assert "tidak dapat dibaca" in window.text()
