"""What must be told at sign-in: a certificate that runs out, a reset by an administrator, use of the recovery sheet."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.journal import Entry
from app.domain.people import Account, Office
from app.domain.wording import ZONES, moment_id
from app.keys.authority import WARN_DAYS, days_left
from app.storage.reading import Reads

TOLD_FOR = timedelta(days=30)


def notices(reads: Reads, office: Office, account: Account, now: datetime) -> tuple[str, ...]:
    """One sentence each, the gravest first."""
    entries = [e for e in reads.entries(reads.store) if now - e.at <= TOLD_FOR]
    told = [_recovery(e) for e in entries if e.kind == "recovery.used"]
    told += [_reset(e, office) for e in entries if _concerns(e, account) and e.account != account.uid]
    left = days_left(account.certificate, now)
    if left <= WARN_DAYS:
        told.append(f"Sertifikat Anda berakhir dalam {left} hari. Minta administrator memperbaruinya.")
    return tuple(told)


def _concerns(entry: Entry, account: Account) -> bool:
    return entry.kind == "account.certified" and (entry.body or {}).get("account") == account.uid


def _when(entry: Entry) -> str:
    zone = ZONES[entry.zone]
    return moment_id(zone.local(entry.at), zone.label)


def _recovery(entry: Entry) -> str:
    purpose = (entry.body or {}).get("purpose", "")
    return f"Lembar pemulihan dipakai pada {_when(entry)}: {purpose}. Bila Anda tidak tahu sebabnya, tanyakan."


def _reset(entry: Entry, office: Office) -> str:
    by = office.accounts.get(entry.account)
    name = office.people[by.person].name if by else "administrator"
    return f"Akun Anda diatur ulang oleh {name} pada {_when(entry)}; kunci lama Anda berhenti sejak itu."
