"""The kop as an administrator sets it: the coat of arms made small, and a sample letter to look at before saving."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace

from app.documents.images import scale_emblem
from app.documents.letter import render_letter
from app.domain.errors import BadFile
from app.domain.papers import LetterPaper
from app.domain.wording import date_id
from app.usecases.desk import Desk
from app.usecases.letter_papers import letterhead, page_setup, place


def emblem(name: str, data: bytes) -> str:
    """The setting's value for a picture file. Raises BadFile where the picture cannot be read."""
    try:
        return base64.b64encode(scale_emblem(data)).decode()
    except ValueError:
        raise BadFile(
            f"Gambar “{name}” tidak terbaca. Pilih berkas PNG atau JPEG dari lambang daerah.",
            f"The picture “{name}” cannot be read. Choose a PNG or JPEG of the coat of arms.",
        ) from None


def sample_letter(desk: Desk, values: Mapping[str, object]) -> bytes:
    """A letter to nobody with these settings in force, marked CONTOH (a PDF)."""
    with desk.store.read() as reads:
        sop, office = desk.sop(reads), reads.office()
        calendar = desk.calendar(reads)
    office = replace(office, settings={**office.settings, **values})
    today = calendar.local_day(desk.clock.now())
    paper = LetterPaper(
        letterhead=letterhead(office, sop),
        page=page_setup(office),
        place_date=f"{place(office, sop)}, {date_id(today)}",
        number="500/001/Contoh/2026",
        sensitivity="Biasa",
        attachments="-",
        subject="Contoh surat",
        addressee=("Penerima surat", "di -", "Tempat"),
        body=("Lembar ini menunjukkan kop, ukuran kertas, dan letak tanggal pada surat kantor.",),
        block=("JABATAN PENANDA TANGAN,",),
        signer="Nama dengan gelar",
        rank="Pangkat (golongan)",
        nip="00000000 000000 0 000",
        mark="CONTOH",
        title="Contoh surat",
        author=office.name,
    )
    return render_letter(paper, desk.fonts).pdf
