"""All that a PDF says: pages, form fields, properties and attachments, for the leak guard and for searching."""

from __future__ import annotations

import io
from collections.abc import Iterator

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pypdfium2 import PdfDocument

from app.documents.pdfium import opened
from app.documents.viewing import for_viewing

_XMP = {"/Metadata", "/XML"}
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
    """Words outside the pages' contents: form fields, notes, bookmarks, signature reasons, XMP metadata."""
    try:
        reader = PdfFileReader(io.BytesIO(pdf), strict=False)
        info = reader.trailer_view.get("/Info", generic.NullObject())
        return list(_walk(reader.root, info))
    except Exception as error:  # what a damaged file makes the parser raise; what cannot be read cannot be called clean
        raise ValueError(f"unreadable PDF: {error}") from None


def _walk(*roots: object) -> Iterator[str]:
    waiting, seen = list(roots), set[int]()
    while waiting:
        value = waiting.pop()
        if isinstance(value, generic.IndirectObject):
            if value.idnum in seen:
                continue
            seen.add(value.idnum)
            value = value.get_object()
        if isinstance(value, generic.TextStringObject):
            yield str(value)
        elif isinstance(value, generic.DictionaryObject):
            waiting += [value.raw_get(key) for key in value]
            if isinstance(value, generic.StreamObject) and {value.get("/Type"), value.get("/Subtype")} & _XMP:
                yield value.data.decode("utf-8", "replace")
        elif isinstance(value, generic.ArrayObject):
            waiting += [value.raw_get(index) for index in range(len(value))]
