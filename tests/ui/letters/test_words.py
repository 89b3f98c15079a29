"""Every letter and every standing has a name on screen, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from app.domain.letters import LetterKind, LetterStatus
from app.ui.letters.words import kind_title, status_title


@pytest.mark.parametrize("kind", list(LetterKind))
def test_each_kind_has_the_title_of_its_template(kind: LetterKind) -> None:
    told, before = set(), QLocale()
    for language in (QLocale.Language.Indonesian, QLocale.Language.English):
        QLocale.setDefault(QLocale(language))
        told.add(kind_title(kind))
        assert kind_title(kind) == kind_title(kind.value)
    QLocale.setDefault(before)
    assert len(told) == 2 and kind.value not in told


def test_a_kind_of_a_newer_file_keeps_its_own_name() -> None:
    assert kind_title("surat_baru") == "Surat baru"


@pytest.mark.parametrize("status", list(LetterStatus))
def test_each_standing_has_a_title(status: LetterStatus) -> None:
    assert status_title(status) and status_title(status) != status.value
