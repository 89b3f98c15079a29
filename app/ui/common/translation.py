"""The interface language: Indonesian by .qm (default), or the English of the source."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def install_translation(app: QApplication, folder: Path, language: str) -> QTranslator | None:
    """Speak this language from now on; None where the source's English is wanted."""
    names = {"id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)}
    QLocale.setDefault(names.get(language, QLocale(QLocale.Language.English)))
    if language != "id":
        return None
    translator = QTranslator(app)
    translator.load(str(folder / "aduan_id.qm"))
    app.installTranslator(translator)
    return translator
