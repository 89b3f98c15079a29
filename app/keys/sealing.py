"""Seals: one signature by the acting officer over all entries of a transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from app.keys.account_keys import AccountKeys
from app.keys.authority import signature_holds


def sealed_bytes(store: str, hashes: Sequence[str]) -> bytes:
    """What a seal signs: domain, store and the hashes of the transaction's entries, in order."""
    return b"aduan-seal-v1\n" + store.encode() + b"\n" + hashlib.sha256("\n".join(hashes).encode()).digest()


class OfficerSealer:
    """Seals in the name of one signed-in account."""

    def __init__(self, keys: AccountKeys, certificate: bytes) -> None:
        self.account = keys.account
        self.certificate = certificate
        self._keys = keys

    def seal(self, store: str, hashes: Sequence[str]) -> bytes:
        """The signature, DER."""
        return self._keys.sign(sealed_bytes(store, hashes))


def check_seal(certificate: bytes, store: str, hashes: Sequence[str], signature: bytes) -> bool:
    """True where the certificate's key made that seal."""
    return signature_holds(certificate, sealed_bytes(store, hashes), signature)


class OfficerLetterSigner:
    """What ``documents`` needs to sign a letter: certificates and a signature over given bytes."""

    def __init__(self, keys: AccountKeys, certificate: bytes, authority: bytes) -> None:
        self.certificate_der = certificate
        self.ca_certificate_der = authority
        self._keys = keys

    def sign(self, data: bytes) -> bytes:
        """ECDSA P-256 with SHA-256, DER."""
        return self._keys.sign(data)
