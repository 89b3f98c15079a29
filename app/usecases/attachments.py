"""Files handed in with a form: checked, scaled down where they are photos, refused with a clear sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from app.documents.images import scale_photo
from app.documents.pdfium import opened
from app.domain.command import Attachment, NewFile
from app.domain.errors import BadFile
from app.storage.writing import UnitOfWork
from app.usecases.desk import new_uid

LARGEST = 25 * 1024 * 1024  # bytes
EXECUTABLES = (b"MZ", b"\x7fELF", b"#!")
EXECUTABLE_NAMES = re.compile(r"\.(exe|com|bat|cmd|msi|scr|js|vbs|ps1|sh|jar|lnk|hta|dll|py)$", re.IGNORECASE)
PHOTOS = {"image/jpeg", "image/png"}
PROMISES = {"pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png"}
LONGEST_NAME = 120  # letters before the ending
SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"PK\x03\x04", "application/zip"),
)


def accept(file: NewFile) -> tuple[NewFile, str]:
    """The file as it will be kept, and its media type. Raises BadFile with what to do."""
    name = _name(file.name)
    if not file.data:
        raise BadFile(f"Berkas “{name}” kosong (0 byte). Pilih berkas lain.", f"The file “{name}” is empty.")
    if EXECUTABLE_NAMES.search(name) or file.data.startswith(EXECUTABLES):
        raise BadFile(
            f"Berkas “{name}” adalah program dan tidak diterima. Lampirkan foto, PDF, atau dokumen.",
            f"The file “{name}” is a program and is not taken. Attach a photo, PDF or document.",
        )
    media = _media(file.data)
    data = _checked(name, media, file.data)
    if len(data) > LARGEST:
        raise BadFile(
            f"Berkas “{name}” lebih besar dari 25 MB. Perkecil atau bagi menjadi beberapa berkas.",
            f"The file “{name}” is larger than 25 MB.",
        )
    return replace(file, name=name, data=data), media


def _media(data: bytes) -> str:
    if b"%PDF-" in data[:1024]:  # some scanners write a few bytes before it
        return "application/pdf"
    return next((media for mark, media in SIGNATURES if data.startswith(mark)), "application/octet-stream")


def _name(given: str) -> str:
    """The name alone, without folders and without signs that would show it otherwise than it is."""
    bare = "".join(c for c in given.replace("\\", "/").rsplit("/", 1)[-1] if c.isprintable()).strip(" .")
    stem, dot, ending = bare.rpartition(".")
    return f"{(stem or ending)[:LONGEST_NAME]}{dot if stem else ''}{ending[:10] if stem else ''}" or "berkas"


def _checked(name: str, media: str, data: bytes) -> bytes:
    promised = PROMISES.get(name.rpartition(".")[2].lower(), media)
    if promised != media and not {promised, media} <= PHOTOS:
        raise BadFile(
            f"Berkas “{name}” bukan {promised.rpartition('/')[2].upper()} seperti namanya, atau rusak. "
            "Buka dan simpan ulang, lalu lampirkan lagi.",
            f"The file “{name}” is not what its name says, or damaged. Open and save it again.",
        )
    if media == "application/pdf":
        _check_pdf(name, data)
    if media in PHOTOS:
        try:
            return scale_photo(data)
        except ValueError:
            raise BadFile(
                f"Foto “{name}” tidak terbaca. Ambil atau simpan ulang lalu lampirkan lagi.",
                f"The photo “{name}” cannot be read. Take or save it again.",
            ) from None
    return data


def _check_pdf(name: str, data: bytes) -> None:
    try:
        with opened(data) as document:
            if len(document) and b"%%EOF" in data[-2048:]:
                return
    except ValueError as error:
        if "password" in str(error).lower():
            raise BadFile(
                f"Berkas PDF “{name}” dikunci dengan kata sandi. Simpan ulang tanpa kata sandi, lalu lampirkan lagi.",
                f"The PDF “{name}” is locked with a password. Save it without one and attach it again.",
            ) from None
    raise BadFile(
        f"Berkas PDF “{name}” rusak atau terpotong. Buat atau unduh ulang lalu lampirkan lagi.",
        f"The PDF “{name}” is damaged or cut off. Make or download it again.",
    )


def keep(uow: UnitOfWork, files: tuple[tuple[NewFile, str], ...]) -> tuple[Attachment, ...]:
    """The accepted files' bytes, stored by content hash."""
    return tuple(Attachment(new_uid(), f.field, f.name, uow.add_blob(f.data), len(f.data), media) for f, media in files)
