"""Authenticated encryption: under a key, and to the holder of an X25519 key."""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12
PUBLIC_BYTES = 32


class BoxRefused(Exception):
    """The box does not open with this key or for this purpose."""


def derive(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """A 32-byte key for one purpose out of a strong secret (HKDF-SHA256)."""
    return HKDF(SHA256(), 32, salt, purpose).derive(secret)


def seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Nonce and ciphertext; opens only with the same key and the same ``bound_to``."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, bound_to)


def unseal(key: bytes, box: bytes, bound_to: bytes) -> bytes:
    """The plaintext of ``seal``; raises BoxRefused."""
    try:
        return ChaCha20Poly1305(key).decrypt(box[:NONCE_BYTES], box[NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        raise BoxRefused from None


def seal_to(public: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Sealed to an X25519 public key (raw 32 bytes): ephemeral public key, nonce, ciphertext."""
    ephemeral = X25519PrivateKey.generate()
    own = ephemeral.public_key().public_bytes_raw()
    key = derive(ephemeral.exchange(X25519PublicKey.from_public_bytes(public)), own + public, b"aduan-box")
    return own + seal(key, plain, bound_to)


def open_sealed(private: X25519PrivateKey, box: bytes, bound_to: bytes) -> bytes:
    """The plaintext of ``seal_to``; raises BoxRefused."""
    own = private.public_key().public_bytes_raw()
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(box[:PUBLIC_BYTES]))
    except ValueError:
        raise BoxRefused from None
    return unseal(derive(shared, box[:PUBLIC_BYTES] + own, b"aduan-box"), box[PUBLIC_BYTES:], bound_to)
