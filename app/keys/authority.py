"""The office's own certificate authority: issues the certificates that judge seals and letters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID, ObjectIdentifier

from app.domain.errors import StoreBroken

ACCOUNT_DAYS = 5 * 365
AUTHORITY_DAYS = 25 * 365
WARN_DAYS = 60
X25519_OID = ObjectIdentifier("2.25.215438916700235870144957260411190371")  # carries the account's X25519 key
SKEW = timedelta(minutes=10)
_OCTETS = b"\x04\x20"  # DER: an octet string of 32 bytes, as an extension's value has to be
_ALGORITHM = ec.ECDSA(SHA256())


@dataclass(frozen=True)
class Authority:
    """The CA's certificate and private key; the key is sealed to administrators and the recovery sheet only."""

    certificate: bytes  # DER
    key: ec.EllipticCurvePrivateKey = field(repr=False)

    @staticmethod
    def found(office: str, now: datetime) -> Authority:
        """A new authority for an office."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(f"Otoritas {office}"[:64], office[:64])
        usage = _usage(sign_documents=False)
        builder = _builder(name, name, key.public_key(), now - SKEW, now + timedelta(days=AUTHORITY_DAYS))
        certificate = (
            builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, SHA256())
        )
        return Authority(certificate.public_bytes(serialization.Encoding.DER), key)

    def key_bytes(self) -> bytes:
        """The private key as DER, to be sealed at once."""
        return self.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )

    @staticmethod
    def from_bytes(certificate: bytes, key: bytes) -> Authority:
        """The authority of an opened box; raises ValueError where key and certificate are not of one pair."""
        private = serialization.load_der_private_key(key, None)
        public = x509.load_der_x509_certificate(certificate).public_key()
        if not isinstance(private, ec.EllipticCurvePrivateKey) or private.public_key() != public:
            raise ValueError("not a pair")
        return Authority(certificate, private)

    def issue(
        self, public: ec.EllipticCurvePublicKey, opening: bytes, account: str, person: str, now: datetime
    ) -> bytes:
        """A 5-year certificate (DER) for an account, within the authority's own years; binds the X25519 key too."""
        own = x509.load_der_x509_certificate(self.certificate)
        organisation = own.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value
        subject = _name(person[:64], str(organisation), account)
        until = min(now + timedelta(days=ACCOUNT_DAYS), own.not_valid_after_utc)
        builder = _builder(subject, own.subject, public, now - SKEW, until)
        certificate = (
            builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(sign_documents=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()),
                critical=False,
            )
            .add_extension(x509.UnrecognizedExtension(X25519_OID, _OCTETS + opening), critical=False)
            .sign(self.key, SHA256())
        )
        return certificate.public_bytes(serialization.Encoding.DER)


def _name(common: str, organisation: str, serial: str = "") -> x509.Name:
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        x509.NameAttribute(NameOID.COMMON_NAME, common),
    ]
    if serial:
        parts.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, serial))
    return x509.Name(parts)


def _builder(
    subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey, since: datetime, until: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
    )


def _usage(sign_documents: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=sign_documents,
        content_commitment=sign_documents,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=not sign_documents,
        crl_sign=not sign_documents,
        encipher_only=False,
        decipher_only=False,
    )


def chained(certificate: bytes, authority: bytes) -> bool:
    """True where the authority issued the certificate, whenever that was."""
    try:
        own, root = x509.load_der_x509_certificate(certificate), x509.load_der_x509_certificate(authority)
        own.verify_directly_issued_by(root)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError, TypeError):
        return False
    return True


def issued_by(certificate: bytes, authority: bytes, at: datetime) -> bool:
    """True where the authority issued the certificate and it was valid at that time."""
    if not chained(certificate, authority):
        return False
    own = x509.load_der_x509_certificate(certificate)
    return own.not_valid_before_utc <= at <= own.not_valid_after_utc


def signature_holds(certificate: bytes, data: bytes, signature: bytes) -> bool:
    """True where the certificate's P-256 key signed those bytes (ECDSA with SHA-256, DER)."""
    try:
        public = x509.load_der_x509_certificate(certificate).public_key()
        if not isinstance(public, ec.EllipticCurvePublicKey):
            return False
        public.verify(signature, data, _ALGORITHM)
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True


def days_left(certificate: bytes, now: datetime) -> int:
    """Whole days until a certificate runs out; negative afterwards."""
    return (x509.load_der_x509_certificate(certificate).not_valid_after_utc - now).days


def opening_key(certificate: bytes) -> bytes:
    """The X25519 public key (raw 32 bytes) that a certificate binds; keys are re-wrapped to this, never to the file's.

    Raises StoreBroken where the certificate names none.
    """
    try:
        own = x509.load_der_x509_certificate(certificate)
        value = own.extensions.get_extension_for_oid(X25519_OID).value
    except (ValueError, x509.ExtensionNotFound):
        raise _unusable() from None
    if not isinstance(value, x509.UnrecognizedExtension) or not value.value.startswith(_OCTETS):
        raise _unusable()
    return value.value.removeprefix(_OCTETS)


def certified_account(certificate: bytes) -> str:
    """The account uid that a certificate names; raises StoreBroken where it names none."""
    try:
        subject = x509.load_der_x509_certificate(certificate).subject
        return str(subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)[0].value)
    except (ValueError, IndexError):
        raise _unusable() from None


def _unusable() -> StoreBroken:
    return StoreBroken(
        "Sertifikat akun rusak. Jalankan pemeriksaan basis data, lalu pulihkan dari cadangan.",
        "An account's certificate is damaged. Verify the database, then restore it from a backup.",
    )
