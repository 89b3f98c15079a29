"""Files handed in with a form: checked, scaled down where they are photos, refused with a clear sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from app.documents.images import scale_photo
from app.domain.command import Attachment, NewFile
from app.domain.errors import BadFile
from app.storage.writing import UnitOfWork
from app.usecases.desk import new_uid

LARGEST = 25 * 1024 * 1024  # bytes
EXECUTABLES = (b"MZ", b"\x7fELF", b"#!")
EXECUTABLE_NAMES = re.compile(r"\.(exe|com|bat|cmd|msi|scr|js|vbs|ps1|sh|jar|lnk|hta|dll|py)$", re.IGNORECASE)
PHOTOS = {"image/jpeg", "image/png"}
SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"PK\x03\x04", "application/zip"),
)


def accept(file: NewFile) -> tuple[NewFile, str]:
    """The file as it will be kept, and its media type. Raises BadFile with what to do."""
    name = file.name.replace("\\", "/").rsplit("/", 1)[-1].strip() or "berkas"
    if not file.data:
        raise BadFile(f"Berkas “{name}” kosong (0 byte). Pilih berkas lain.", f"The file “{name}” is empty.")
    if EXECUTABLE_NAMES.search(name) or file.data.startswith(EXECUTABLES):
        raise BadFile(
            f"Berkas “{name}” adalah program dan tidak diterima. Lampirkan foto, PDF, atau dokumen.",
            f"The file “{name}” is a program and is not taken. Attach a photo, PDF or document.",
        )
    media = next((m for mark, m in SIGNATURES if file.data.startswith(mark)), "application/octet-stream")
    data = _checked(name, media, file.data)
    if len(data) > LARGEST:
        raise BadFile(
            f"Berkas “{name}” lebih besar dari 25 MB. Perkecil atau bagi menjadi beberapa berkas.",
            f"The file “{name}” is larger than 25 MB.",
        )
    return replace(file, name=name, data=data), media


def _checked(name: str, media: str, data: bytes) -> bytes:
    if media == "application/pdf" and b"%%EOF" not in data[-2048:]:
        raise BadFile(
            f"Berkas PDF “{name}” rusak atau terpotong. Buat atau unduh ulang lalu lampirkan lagi.",
            f"The PDF “{name}” is damaged or cut off. Make or download it again.",
        )
    if media in PHOTOS:
        try:
            return scale_photo(data)
        except ValueError:
            raise BadFile(
                f"Foto “{name}” tidak terbaca. Ambil atau simpan ulang lalu lampirkan lagi.",
                f"The photo “{name}” cannot be read. Take or save it again.",
            ) from None
    return data


def keep(uow: UnitOfWork, files: tuple[tuple[NewFile, str], ...]) -> tuple[Attachment, ...]:
    """The accepted files' bytes, stored by content hash."""
    return tuple(Attachment(new_uid(), f.field, f.name, uow.add_blob(f.data), len(f.data), media) for f, media in files)
