"""PDFium, which reads PDFs, used by one thread at a time."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import PdfDocument, PdfiumError

_ONE_AT_A_TIME = threading.Lock()  # PDFium is not safe in several threads; letters are read on more than one


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """The document, alone in the library; ValueError where it cannot be read."""
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except PdfiumError as error:
            raise ValueError(str(error)) from None
        try:
            yield document
        finally:
            document.close()


def saved(document: PdfDocument) -> bytes:
    """The document as it stands, as bytes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
