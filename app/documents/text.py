"""All that a PDF says: pages, form fields, properties and attachments, for the leak guard and for searching."""

from __future__ import annotations

import io
from collections.abc import Iterator

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pypdfium2 import PdfDocument

from app.documents.pdfium import opened
from app.documents.viewing import for_viewing

DEEPEST = 40  # levels of nested objects
NOT_TEXT = (b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04")  # beginnings of files that hold no plain words


def all_text(pdf: bytes) -> str:
    """Every word that a reader or a search could find in the file. Raises ValueError where it is not a PDF."""
    with opened(for_viewing(pdf)) as flat:  # so that the words of form fields and marks count as the page's
        parts = list(_pages(flat))
    with opened(pdf) as document:
        parts += document.get_metadata_dict().values()
        attached = _attachments(document)
    parts += _strings(pdf)
    for name, data in attached:
        parts += [name, _attached_text(data)]
    return "\n".join(str(p) for p in parts if p)


def _pages(document: PdfDocument) -> Iterator[str]:
    for page in document:
        text = page.get_textpage()
        yield text.get_text_bounded()
        text.close()
        page.close()


def _attachments(document: PdfDocument) -> list[tuple[str, bytes]]:
    found = []
    for index in range(document.count_attachments()):
        attachment = document.get_attachment(index)
        found.append((attachment.get_name(), bytes(attachment.get_data())))
    return found


def _attached_text(data: bytes) -> str:
    if data.startswith(b"%PDF"):
        return all_text(data)
    return "" if data.startswith(NOT_TEXT) else data.decode("utf-8", "replace")


def _strings(pdf: bytes) -> list[str]:
    """Text strings outside the pages' contents: form fields, annotations, signature reasons, XMP metadata."""
    try:
        reader = PdfFileReader(io.BytesIO(pdf), strict=False)
        info = reader.trailer_view.get("/Info", generic.NullObject())
        found = [*_walk(reader.root, set(), 0), *_walk(info, set(), 0)]
        metadata = reader.root.get("/Metadata")
        return [*found, metadata.data.decode("utf-8", "replace")] if metadata is not None else found
    except Exception:  # a damaged file, which PDFium could read nevertheless
        return []


def _walk(value: object, seen: set[int], depth: int) -> Iterator[str]:
    if isinstance(value, generic.IndirectObject):
        if value.idnum in seen:
            return
        seen.add(value.idnum)
        value = value.get_object()
    if depth > DEEPEST:
        return
    if isinstance(value, generic.TextStringObject):
        yield str(value)
    elif isinstance(value, generic.DictionaryObject):
        for key in value:
            yield from _walk(value.raw_get(key), seen, depth + 1)
    elif isinstance(value, generic.ArrayObject):
        for index in range(len(value)):
            yield from _walk(value.raw_get(index), seen, depth + 1)
