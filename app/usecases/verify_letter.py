"""Judging a PDF that someone brings: is it a letter of this office, unchanged?"""

from __future__ import annotations

from app.documents.verification import verify_pdf as judge
from app.domain.papers import LetterCheck
from app.storage.lists import signed_hashes
from app.usecases.desk import Desk


def verify_pdf(desk: Desk, data: bytes) -> LetterCheck:
    """Each signature by the office's authority, and whether these very bytes stand in the journal."""
    with desk.store.read() as reads:
        office = reads.office()
        known = signed_hashes(reads)
    return judge(data, office.authority, desk.clock.now(), known)
