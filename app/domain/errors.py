"""Errors that a person at a desk can act on: one clear sentence in each interface language, nothing technical."""

from __future__ import annotations


class OfficeError(Exception):
    """A refusal or failure told to the user: what happened and what to do.

    ``sentence`` is Indonesian (screen default); ``english`` is the second interface language and falls back to it.
    """

    def __init__(self, sentence: str, english: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.english = english or sentence


class SignInRefused(OfficeError):
    """Name and password did not open the store; the sentence never tells which of them was wrong."""

    def __init__(self, sentence: str = "", english: str = "") -> None:
        super().__init__(
            sentence or "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.",
            english or "The user name or password does not match. Check upper and lower case, then try again.",
        )


class KeyFileBroken(OfficeError):
    """The key file beside the database is missing, damaged or altered."""


class WeakPassword(OfficeError):
    """A new password that does not meet the policy."""


class SopFault(OfficeError):
    """A SOP file that cannot be taken: names file, line or key, step and remedy."""


class Refused(OfficeError):
    """An act that the procedure or the office's rules do not allow now, with the reason in words."""


class NotYours(Refused):
    """The account does not hold the post for which the task waits."""


class Stale(Refused):
    """The case has moved on since it was read; nothing was written and the draft is kept."""


class Incomplete(Refused):
    """The form lacks something; ``fields`` names the field ids beside which the sentences belong."""

    def __init__(self, sentence: str, english: str = "", fields: dict[str, str] | None = None) -> None:
        super().__init__(sentence, english)
        self.fields = fields or {}


class LeakFound(Refused):
    """Traces of a protected complainant stand on a paper that must not carry them."""


class StoreUnavailable(OfficeError):
    """The database cannot be reached or is busy; the work on this desk is kept."""


class StoreTooNew(OfficeError):
    """The database was made by a newer program."""


class StoreBroken(OfficeError):
    """The database cannot be read as an office of this program."""


class BadFile(OfficeError):
    """A file that cannot be taken: empty, executable, damaged, too large or in the wrong encoding."""
