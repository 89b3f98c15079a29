"""The slip that carries a one-time password to its owner."""

from __future__ import annotations

from app.documents.secret_papers import render_password_slips
from app.domain.papers import PasswordSlip
from app.usecases.desk import Desk


def password_slip(desk: Desk, account: str, password: str) -> bytes:
    """One slip as a PDF; it is kept nowhere."""
    with desk.store.read() as reads:
        office = reads.office()
    person = next(a.person for a in office.accounts.values() if a.name == account and not a.disabled)
    return render_password_slips(office.name, [PasswordSlip(office.people[person].name, account, password)], desk.fonts)
