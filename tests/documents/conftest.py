"""Fonts, a throw-away authority with two officers, and sample papers with invented people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from app.documents.fonts import FontBook

NOW = datetime(2026, 1, 12, 3, 5, tzinfo=UTC)


@dataclass(frozen=True)
class Officer:
    """A signer as the keys package hands it over."""

    certificate_der: bytes
    ca_certificate_der: bytes
    key: ec.EllipticCurvePrivateKey = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """ECDSA P-256 with SHA-256, DER."""
        return self.key.sign(data, ec.ECDSA(SHA256()))


def _certificate(
    name: str, key: ec.EllipticCurvePrivateKey, issuer: str, issuer_key: ec.EllipticCurvePrivateKey
) -> bytes:
    own = issuer_key is key
    usage = x509.KeyUsage(not own, not own, False, False, False, own, own, False, False)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=own, path_length=0 if own else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .sign(issuer_key, SHA256())
        .public_bytes(Encoding.DER)
    )


def make_officers(*names: str) -> tuple[Officer, ...]:
    """Officers certified by one new authority."""
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _certificate("Otoritas Kantor Contoh", authority_key, "Otoritas Kantor Contoh", authority_key)
    officers = []
    for name in names:
        key = ec.generate_private_key(ec.SECP256R1())
        officers.append(Officer(_certificate(name, key, "Otoritas Kantor Contoh", authority_key), authority, key))
    return tuple(officers)


@pytest.fixture(scope="session")
def officers() -> tuple[Officer, ...]:
    """The Sekretaris and the Kepala Dinas."""
    return make_officers("Rosmanidar, S.H., M.Si.", "Drs. Hendra Gunawan, M.M.")


@pytest.fixture(scope="session")
def fonts() -> FontBook:
    """Loaded once, as in the program."""
    return FontBook()
