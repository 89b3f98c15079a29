"""An account's two key pairs: P-256 to sign entries and letters, X25519 to be sent keys."""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from app.keys import boxes

_ALGORITHM = ec.ECDSA(SHA256())
_X_BYTES = 32


@dataclass(frozen=True)
class AccountKeys:
    """The private keys of one signed-in account; they never leave memory in clear."""

    account: str
    signing: ec.EllipticCurvePrivateKey = field(repr=False)
    opening: X25519PrivateKey = field(repr=False)

    @staticmethod
    def generate(account: str) -> AccountKeys:
        """New pairs."""
        return AccountKeys(account, ec.generate_private_key(ec.SECP256R1()), X25519PrivateKey.generate())

    @property
    def public(self) -> bytes:
        """The X25519 public key, raw 32 bytes."""
        return self.opening.public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        """ECDSA P-256 with SHA-256, DER."""
        return self.signing.sign(data, _ALGORITHM)

    def to_bytes(self) -> bytes:
        """Both private keys, to be sealed at once."""
        der = self.signing.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return self.opening.private_bytes_raw() + der

    @staticmethod
    def from_bytes(account: str, data: bytes) -> AccountKeys:
        """The keys of ``to_bytes``."""
        signing = serialization.load_der_private_key(data[_X_BYTES:], None)
        assert isinstance(signing, ec.EllipticCurvePrivateKey)
        return AccountKeys(account, signing, X25519PrivateKey.from_private_bytes(data[:_X_BYTES]))

    def draft_key(self, store: str) -> bytes:
        """The key for this account's drafts of one store on this PC."""
        return boxes.derive(self.opening.private_bytes_raw(), store.encode(), b"aduan-drafts")
