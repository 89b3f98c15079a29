"""The plain data each paper is drawn from; every word is chosen already, a paper never sees a case or a database."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True)
class PageSetup:
    """Paper and margins in millimetres; F4 (215 x 330) is what local offices print on (domain.md 3.2)."""

    width: int = 215
    height: int = 330
    top: int = 20
    bottom: int = 25
    left: int = 30
    right: int = 20

    def turned(self) -> PageSetup:
        """The same paper and margins, lying."""
        return replace(self, width=self.height, height=self.width)


F4 = PageSetup()
A4 = PageSetup(width=210, height=297)
PAGES = {"F4": F4, "A4": A4}
NOT_YET = "(diberi saat ditandatangani)"  # stands for number and date of a draft
DRAFT_MARK = "KONSEP"


@dataclass(frozen=True)
class Letterhead:
    """The kop: region, office (capitals, larger), address lines; the coat of arms as PNG where the office has one."""

    region: str
    office: tuple[str, ...]
    address: tuple[str, ...]
    emblem: bytes = b""


@dataclass(frozen=True)
class InitialRow:
    """One row of the file copy's paraf column."""

    title: str
    name: str
    at: str
    note: str = ""


@dataclass(frozen=True)
class FileCopy:
    """What makes a letter's rendering the pertinggal."""

    initials: tuple[InitialRow, ...]
    original_sha256: str
    signed: tuple[str, ...] = ()  # who signed the original electronically, and when, in the place of the signature


@dataclass(frozen=True)
class ReportPaper:
    """The laporan hasil pemeriksaan, already in one edition."""

    title: str
    head: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]  # heading, text with line breaks
    officer: str
    officer_title: str
    officer_nip: str
    place_date: str
    photos: tuple[bytes, ...] = ()
    edition: str = ""  # a note in the head, as "Untuk arsip kantor"
    met: str = ""  # the other party's name beside the officer's, or "Menolak tanda tangan"; empty draws no place for it
    met_title: str = "Pihak yang ditemui"
    made: datetime | None = None
    mark: str = ""  # RAHASIA at the top of each page, or nothing


@dataclass(frozen=True)
class LetterPaper:
    """A surat dinas (domain.md 3.1).

    A draft has an empty ``number`` and only the place in ``place_date``; the paper then says NOT_YET in their stead.
    A paragraph of ``body`` or a line of ``addressee`` that begins with "1. ", "a. " or "- " is set as a list item.
    """

    letterhead: Letterhead
    page: PageSetup
    place_date: str
    number: str
    sensitivity: str
    attachments: str
    subject: str
    addressee: tuple[str, ...]
    body: tuple[str, ...]
    block: tuple[str, ...]  # the exact lines above the name (domain.letters.block_lines)
    signer: str
    rank: str
    nip: str
    copies: tuple[str, ...] = ()
    annex: ReportPaper | None = None
    mark: str = ""  # KONSEP, BATAL or nothing
    file_copy: FileCopy | None = None
    title: str = "Surat"
    author: str = ""
    issuer: str = ""  # whose letter it is, as its annex says: "Kepala Dinas ..."
    addressee_right: bool = False  # Yth. at the right under the date, as before Permendagri 1/2023
    subject_label: str = "Hal"  # older templates say Perihal
    made: datetime | None = None  # the PDF's creation date, from the facts, never from the computer's clock


@dataclass(frozen=True)
class RenderedLetter:
    """A letter's PDF and where its signature goes: page index and box in points from the lower left."""

    pdf: bytes
    page: int
    box: tuple[float, float, float, float]
    pages: int


@dataclass(frozen=True)
class SheetLine:
    """One line of the disposition sheet; given once, never changed (a correction is a new line)."""

    giver: str  # title of the post
    to: str
    at: str
    urgency: str
    instructions: tuple[str, ...]
    note: str
    name: str = ""  # of the giver
    nip: str = ""
    to_name: str = ""  # of the officer, where the line assigns one
    offered: tuple[str, ...] = ()  # the instructions to choose from; without them the sheet's ``standard`` ones


@dataclass(frozen=True)
class DispositionSheet:
    """The lembar disposisi of a case (domain.md 4.1), one sheet on which the lines accumulate."""

    letterhead: Letterhead
    sender: str
    letter_number: str
    letter_date: str
    received: str
    agenda: str
    urgency: str
    subject: str
    lines: tuple[SheetLine, ...]
    confidential: bool = False
    standard: tuple[str, ...] = ()  # the office's standard instructions; those not chosen are printed with an empty box
    author: str = ""
    made: datetime | None = None


@dataclass(frozen=True)
class Receipt:
    """The tanda terima pengaduan (UU 25/2009 article 44)."""

    letterhead: Letterhead
    number: str
    rows: tuple[tuple[str, str], ...]
    evidence: tuple[str, ...]
    place_date: str
    officer: str
    officer_title: str
    officer_nip: str = ""
    giver: str = ""  # who handed the complaint in; empty for an anonymous or electronic one
    promise: str = ""  # one sentence: when an answer is promised, and how to ask about it
    author: str = ""
    made: datetime | None = None


AGENDA_COLUMNS = (
    ("No. agenda", 13),
    ("Tanggal terima", 21),
    ("Nomor surat", 18),
    ("Tanggal surat", 21),
    ("Asal/pengirim", 24),
    ("Perihal/isi ringkas", 38),
    ("Lampiran", 13),
    ("Diteruskan kepada/disposisi", 34),
    ("Keterangan", 18),
)  # buku agenda surat masuk, domain.md 4.2


@dataclass(frozen=True)
class Register:
    """A register in landscape, header row repeated on each page; ``rows`` have a cell for each column."""

    letterhead: Letterhead
    title: str
    columns: tuple[tuple[str, int], ...]  # heading, relative width
    rows: tuple[tuple[str, ...], ...]
    period: str = ""  # as "Tahun 2026"
    author: str = ""
    made: datetime | None = None


@dataclass(frozen=True)
class RecoverySheet:
    """The sheet for the safe."""

    office: str
    code: str  # as keys.recovery.new_code gives it
    made: str  # date and time in words


@dataclass(frozen=True)
class PasswordSlip:
    """A one-time password for one person."""

    name: str
    account: str
    password: str


class LetterSigner(Protocol):
    """What a signature needs; the private key stays where it is."""

    certificate_der: bytes
    ca_certificate_der: bytes

    def sign(self, data: bytes) -> bytes:
        """ECDSA P-256 with SHA-256 over the data, DER."""


@dataclass(frozen=True)
class SignatureCheck:
    """What verification says of one signature."""

    signer: str
    reason: str
    at: datetime | None
    intact: bool
    trusted: bool
    covers_whole: bool
    changed_after: bool  # changed in a way that the certification does not allow

    @property
    def good(self) -> bool:
        """True where nothing speaks against the signature."""
        return self.intact and self.trusted and not self.changed_after


@dataclass(frozen=True)
class LetterCheck:
    """What verification says of a PDF."""

    sha256: str
    signatures: tuple[SignatureCheck, ...]
    known: bool | None = None  # whether these very bytes stand in the journal
    fault: str = ""  # one Indonesian sentence where the file cannot be judged

    @property
    def valid_signatures(self) -> int:
        """How many signatures are good."""
        return sum(s.good for s in self.signatures)
