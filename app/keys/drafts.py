"""Drafts on this PC: sealed under the account's key, bound to store, case and step."""

from __future__ import annotations

from app.keys import boxes
from app.keys.account_keys import AccountKeys


def seal_draft(keys: AccountKeys, store: str, case: str, step: int, plain: bytes) -> bytes:
    """The bytes to lie on disk."""
    return boxes.seal(keys.draft_key(store), plain, _bound(store, keys.account, case, step))


def open_draft(keys: AccountKeys, store: str, case: str, step: int, box: bytes) -> bytes | None:
    """The draft, or None where it is damaged or another's."""
    try:
        return boxes.unseal(keys.draft_key(store), box, _bound(store, keys.account, case, step))
    except boxes.BoxRefused:
        return None


def _bound(store: str, account: str, case: str, step: int) -> bytes:
    return "|".join(("aduan-draft", store, account, case, str(step))).encode()
