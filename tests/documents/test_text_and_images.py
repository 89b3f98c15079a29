"""Whatever a PDF carries is found, and photos lose their hidden data on the way in."""

from __future__ import annotations

import io

import pypdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pypdf.annotations import Text
from pypdf.generic import NameObject, StreamObject

from app.documents.fonts import FontBook
from app.documents.images import LONGEST_SIDE, scale_photo
from app.documents.letter import render_letter
from app.documents.text import all_text
from app.domain.leaks import Secret, find_traces
from tests.documents.samples import LETTER

NAME = "Zubaidah Contohwati"


def altered(pdf: bytes, change) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def add_xmp(writer: pypdf.PdfWriter) -> None:
    stream = StreamObject()
    stream[NameObject("/Type")] = NameObject("/Metadata")
    stream.set_data(f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{NAME}</x:xmpmeta>".encode())
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)


@pytest.mark.parametrize(
    "change",
    [
        lambda w: w.add_metadata({"/Keywords": NAME}),
        lambda w: w.add_metadata({"/Rahasia": NAME}),
        lambda w: w.add_attachment("catatan.txt", f"pelapor {NAME}".encode()),
        lambda w: w.add_attachment(f"{NAME}.txt", b"-"),
        lambda w: w.add_outline_item(title=NAME, page_number=0),
        lambda w: w.add_annotation(0, Text(rect=(10, 10, 30, 30), text=NAME)),
        add_xmp,
    ],
    ids=["keywords", "own property", "attachment", "attachment's name", "bookmark", "note", "xmp"],
)
def test_a_name_hidden_anywhere_in_a_letter_is_found(change, fonts: FontBook) -> None:
    clean = render_letter(LETTER, fonts).pdf
    secrets = (Secret("nama", NAME),)
    assert not find_traces({"surat": all_text(clean)}, secrets)
    assert find_traces({"surat": all_text(altered(clean, change))}, secrets)


def test_a_pdf_within_a_pdf_is_read_too(fonts: FontBook) -> None:
    inner = render_letter(LETTER, fonts).pdf
    outer = altered(
        inner, lambda w: w.add_attachment("dalam.pdf", altered(inner, lambda v: v.add_metadata({"/A": NAME})))
    )
    assert NAME in all_text(outer)


def test_text_of_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        all_text(b"bukan pdf")


def picture(size: tuple[int, int], form: str, **more) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 80).convert("RGB").save(out, form, **more)
    return out.getvalue()


def test_a_large_photo_becomes_small_and_upright_and_loses_its_hidden_data() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lying on its side
    exif[0x010F] = NAME
    data = picture((4000, 3000), "JPEG", exif=exif, comment=NAME.encode(), quality=95)
    small = scale_photo(data)
    with Image.open(io.BytesIO(small)) as opened:
        assert opened.size == (1200, LONGEST_SIDE) and not dict(opened.getexif())
    assert NAME.encode() not in small and len(small) < len(data) / 4


def test_a_screenshot_stays_sharp_and_loses_its_hidden_data() -> None:
    hidden = PngInfo()
    hidden.add_text("Author", NAME)
    out = io.BytesIO()
    Image.new("RGBA", (800, 600), (10, 200, 30, 128)).save(out, "PNG", pnginfo=hidden)
    kept = scale_photo(out.getvalue())
    with Image.open(io.BytesIO(kept)) as opened:
        assert opened.format == "PNG" and opened.size == (800, 600) and opened.mode == "RGBA"
    assert NAME.encode() not in kept


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "RGBA", "LA", "1"])
def test_every_kind_of_picture_is_taken(mode: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (2000, 50), "red").convert(mode).save(out, "TIFF")
    with Image.open(io.BytesIO(scale_photo(out.getvalue()))) as opened:
        assert opened.size[0] == LONGEST_SIDE


@pytest.mark.parametrize("cut", [0, 3, 200, 5000])
def test_a_broken_picture_is_refused(cut: int) -> None:
    with pytest.raises(ValueError):
        scale_photo(picture((900, 900), "PNG")[:cut])
