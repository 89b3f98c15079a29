"""Writing a PDF where the person wants it (on a worker thread)."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import BadFile


def write_pdf(path: Path, data: bytes) -> str:
    """The file's name once written. Raises BadFile where the folder does not take it."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise BadFile(
            f"Berkas {path.name} tidak dapat ditulis di folder itu. Pilih folder lain.",
            f"{path.name} cannot be written there. Choose another folder.",
        ) from error
    return path.name
