"""All that a PDF says: the text of its pages, its metadata and the names of its attachments."""

from __future__ import annotations

import pypdfium2


def all_text(pdf: bytes) -> str:
    """Every word that a reader or a search could find in the file."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        parts = [str(v) for v in document.get_metadata_dict().values()]
        for page in document:
            text = page.get_textpage()
            parts.append(text.get_text_bounded())
            text.close()
            page.close()
        count = document.count_attachments()
        parts += [document.get_attachment(i).get_name() for i in range(count)]
    finally:
        document.close()
    return "\n".join(parts)
