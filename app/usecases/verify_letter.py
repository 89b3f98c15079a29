"""Judging a PDF that someone brings: is it a letter of this office, unchanged?"""

from __future__ import annotations

import hashlib

from app.documents.verification import verify_pdf as judge
from app.domain.journal import moment
from app.domain.papers import LetterCheck
from app.storage.lists import signed_letters
from app.usecases.desk import Desk


def verify_pdf(desk: Desk, data: bytes) -> LetterCheck:
    """Each signature by the office's authority, and whether these very bytes stand in the journal.

    Certificates of a known letter are judged at the journal's time, so that it stays valid when they run out.
    """
    with desk.store.read() as reads:
        office = reads.office()
        known = signed_letters(reads)
    signed_at = known.get(hashlib.sha256(data).hexdigest())
    at = moment(signed_at) if signed_at else desk.clock.now()
    return judge(data, office.authority, at, frozenset(known))
