"""The outgoing letter's life: kinds, contents, revisions, initials and signatures."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class LetterKind(StrEnum):
    """What a letter is; resources/letters/<kind>/ holds its template."""

    RESULT = "hasil_pemeriksaan"  # to the terlapor, after a field check
    ANSWER = "jawaban_tertulis"  # to the pelapor
    COVER = "pengantar_pelapor"  # separate covering letter to a protected pelapor


class Audience(StrEnum):
    """To whom a kind of letter goes, as its template declares; a kind without one counts as going to others."""

    REPORTED = "terlapor"
    COMPLAINANT = "pelapor"
    OTHERS = "instansi"


class Circumstance(StrEnum):
    """What a kind of letter may depend on."""

    CHECKED = "checked"  # a laporan hasil pemeriksaan is there
    UNCHECKED = "unchecked"
    PROTECTED = "protected"


@dataclass(frozen=True)
class LetterRule:
    """What a kind of letter is called, to whom it goes and when, as its template declares."""

    name: str
    english: str
    audience: Audience
    when: tuple[Circumstance, ...] = ()  # all must be true for the kind to be offered
    begins: tuple[Circumstance, ...] = ()  # all must be true, too, for the set to begin with it


class LetterStatus(StrEnum):
    """Where a letter stands."""

    DRAFT = "konsep"
    PARTLY_SIGNED = "disetujui"  # signed by the first signer only
    SIGNED = "ditandatangani"
    DISPATCHED = "dikirim"
    VOID = "batal"


@dataclass(frozen=True)
class LetterContent:
    """What the officers write and correct; one revision holds one content, whole."""

    subject: str  # Hal
    addressee: tuple[str, ...]  # lines after "Yth."
    body: tuple[str, ...]  # paragraphs
    sensitivity: str = "Biasa"  # Sifat
    attachments: str = "-"  # Lampiran, as printed
    copies: tuple[str, ...] = ()  # Tembusan
    attach_report: bool = False  # the laporan hasil pemeriksaan follows as annex

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values, as the journal keeps them."""
        return asdict(self)

    @staticmethod
    def from_json(data: dict[str, Any]) -> LetterContent:
        """The content as a journal entry holds it."""
        lists = {name: tuple(data[name]) for name in ("addressee", "body", "copies")}
        return LetterContent(**{**data, **lists})


@dataclass(frozen=True)
class LetterDraft:
    """What a form hands in: an existing letter's uid or a new one, its kind and content."""

    uid: str
    kind: LetterKind
    content: LetterContent


@dataclass(frozen=True)
class Revision:
    """One state of a letter's text; superseded ones stay readable."""

    number: int
    author: str  # person's name
    post: str  # post title at that time
    at: str  # UTC ISO
    content: LetterContent


@dataclass(frozen=True)
class Initial:
    """A paraf, given to one revision; a superior's later edit leaves it standing, marked."""

    post: str  # post uid
    title: str
    name: str
    revision: int
    at: str
    digital: bool = False  # the first signer's digital approval instead of a paraf


@dataclass(frozen=True)
class SignedBytes:
    """A signed PDF of a letter: where its bytes lie and who signed last."""

    role: str  # first | final
    sha256: str
    revision: int
    post: str
    name: str
    title: str
    at: str
    void: bool = False


@dataclass(frozen=True)
class Signatory:
    """The signature block's words, a snapshot of the day of the first signature (domain.md 3.3)."""

    post: str  # uid
    person: str  # uid
    lines: tuple[str, ...]  # block above the name, exact
    name: str
    nip: str = ""
    rank: str = ""
    grade: str = ""


@dataclass(frozen=True)
class Letter:
    """A letter with its whole life, as folded from the journal."""

    uid: str
    kind: LetterKind
    status: LetterStatus
    revisions: tuple[Revision, ...]
    initials: tuple[Initial, ...] = ()
    number: str = ""
    date: str = ""  # YYYY-MM-DD, with the number
    signatory: Signatory | None = None
    signed: tuple[SignedBytes, ...] = ()
    void_reason: str = ""
    file_copy: str = ""  # sha256 of the pertinggal

    @property
    def current(self) -> Revision:
        """The revision that stands."""
        return self.revisions[-1]

    @property
    def standing(self) -> SignedBytes | None:
        """The signed bytes that are valid now, if any."""
        return next((s for s in reversed(self.signed) if not s.void), None)


def block_lines(title: str, capacity: str, behalf_of: str = "") -> tuple[str, ...]:
    """The lines above the signer's name (domain.md 3.3): definitive, Plt., Plh. or a.n."""
    prefix = {"plt": "Plt. ", "plh": "Plh. "}.get(capacity, "")
    own = f"{prefix}{title.upper()},"
    return (f"a.n. {behalf_of.upper()}", own) if behalf_of else (own,)


def stale_initials(letter: Letter) -> dict[str, str]:
    """Which paraf stand before a superior's correction: post uid -> "sebelum koreksi <jabatan>"."""
    marks: dict[str, str] = {}
    for initial in letter.initials:
        later = next((r for r in letter.revisions if r.number > initial.revision), None)
        if later is not None:
            marks[initial.post] = f"sebelum koreksi {later.post}"
    return marks
