"""The office's own certificates: who they name, what they bind, how long they count."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.domain.errors import StoreBroken
from app.keys import authority
from app.keys.account_keys import AccountKeys
from app.keys.authority import Authority
from tests.keys.conftest import NOW, KeyOffice

FIVE_YEARS = timedelta(days=authority.ACCOUNT_DAYS)
needs_openssl = pytest.mark.skipif(which("openssl") is None, reason="openssl is not installed")


def test_a_certificate_names_the_account_and_binds_both_public_keys(founded: KeyOffice) -> None:
    keys, own = founded.keys["rina"], founded.certificates["rina"]
    assert authority.certified_account(own) == keys.account
    assert authority.opening_key(own) == keys.public
    assert authority.signature_holds(own, b"data", keys.sign(b"data"))
    assert not authority.signature_holds(own, b"other", keys.sign(b"data"))
    assert not authority.signature_holds(founded.certificates["budi"], b"data", keys.sign(b"data"))


def test_a_certificate_is_made_for_signing_documents_and_nothing_else(founded: KeyOffice) -> None:
    own = x509.load_der_x509_certificate(founded.certificates["rina"])
    usage = own.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature and usage.content_commitment
    assert not (usage.key_cert_sign or usage.crl_sign or usage.key_encipherment or usage.key_agreement)
    assert not own.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    root = x509.load_der_x509_certificate(founded.authority.certificate)
    key = root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    issuer = own.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
    assert key == issuer


def test_a_certificate_counts_from_its_issue_for_five_years(founded: KeyOffice) -> None:
    own, ca = founded.certificates["rina"], founded.authority.certificate
    assert authority.issued_by(own, ca, NOW)
    assert authority.issued_by(own, ca, NOW + FIVE_YEARS)
    assert not authority.issued_by(own, ca, NOW + FIVE_YEARS + timedelta(seconds=1))
    assert not authority.issued_by(own, ca, NOW - timedelta(hours=1))


def test_the_warning_begins_sixty_days_before_the_end(founded: KeyOffice) -> None:
    own = founded.certificates["rina"]
    assert authority.days_left(own, NOW + FIVE_YEARS - timedelta(days=60)) == 60
    assert authority.days_left(own, NOW + FIVE_YEARS - timedelta(days=61)) > authority.WARN_DAYS
    assert authority.days_left(own, NOW + FIVE_YEARS - timedelta(days=60)) <= authority.WARN_DAYS
    assert authority.days_left(own, NOW + FIVE_YEARS + timedelta(days=1)) < 0


def test_no_certificate_outlives_the_authority(founded: KeyOffice) -> None:
    late = NOW + timedelta(days=authority.AUTHORITY_DAYS - 100)
    keys = founded.keys["rina"]
    own = founded.authority.issue(keys.signing.public_key(), keys.public, keys.account, "Rina", late)
    assert authority.days_left(own, late) == 100


def test_another_authority_of_the_same_name_did_not_issue_it(founded: KeyOffice) -> None:
    other = Authority.found("Dinas Percontohan", NOW)
    assert not authority.issued_by(founded.certificates["rina"], other.certificate, NOW)


@pytest.mark.parametrize("junk", [b"", b"junk", b"\x30\x03\x02\x01\x00"])
def test_bytes_that_are_no_certificate_are_refused(founded: KeyOffice, junk: bytes) -> None:
    assert not authority.issued_by(junk, founded.authority.certificate, NOW)
    assert not authority.issued_by(founded.certificates["rina"], junk, NOW)
    assert not authority.signature_holds(junk, b"data", b"signature")
    with pytest.raises(StoreBroken):
        authority.opening_key(junk)
    with pytest.raises(StoreBroken):
        authority.certified_account(junk)


def test_a_certificate_without_account_and_opening_key_is_refused(founded: KeyOffice) -> None:
    with pytest.raises(StoreBroken, match="pulihkan dari cadangan"):
        authority.opening_key(founded.authority.certificate)
    with pytest.raises(StoreBroken):
        authority.certified_account(founded.authority.certificate)


def test_the_authority_comes_back_from_its_box_and_with_no_other_key(founded: KeyOffice) -> None:
    own = founded.authority
    again = Authority.from_bytes(own.certificate, own.key_bytes())
    keys = AccountKeys.generate("c" * 32)
    issued = again.issue(keys.signing.public_key(), keys.public, keys.account, "Cahya", NOW)
    assert authority.issued_by(issued, own.certificate, NOW)
    with pytest.raises(ValueError, match="pair"):
        Authority.from_bytes(own.certificate, KeyOffice().authority.key_bytes())


@needs_openssl
def test_openssl_verifies_the_chain_and_reads_the_names(founded: KeyOffice, tmp_path: Path) -> None:
    for name, der in (("ca", founded.authority.certificate), ("own", founded.certificates["rina"])):
        pem = x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)
        (tmp_path / f"{name}.pem").write_bytes(pem)
    at = str(int(NOW.timestamp()))
    strict = ["-x509_strict", "-attime", at, "-purpose", "any", "-check_ss_sig"]
    checked = _openssl(tmp_path, "verify", *strict, "-CAfile", "ca.pem", "own.pem")
    assert checked.strip() == "own.pem: OK"
    shown = _openssl(tmp_path, "x509", "-in", "own.pem", "-noout", "-subject", "-ext", "keyUsage")
    assert founded.keys["rina"].account in shown
    assert "Digital Signature, Non Repudiation" in shown


@needs_openssl
def test_openssl_verifies_a_signature(founded: KeyOffice, tmp_path: Path) -> None:
    own = x509.load_der_x509_certificate(founded.certificates["rina"])
    (tmp_path / "own.pem").write_bytes(own.public_bytes(Encoding.PEM))
    (tmp_path / "data").write_bytes(b"isi surat")
    (tmp_path / "signature").write_bytes(founded.keys["rina"].sign(b"isi surat"))
    public = _openssl(tmp_path, "x509", "-in", "own.pem", "-noout", "-pubkey")
    (tmp_path / "public.pem").write_text(public, encoding="utf-8")
    assert "OK" in _openssl(tmp_path, "dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "data")


def _openssl(folder: Path, *arguments: str) -> str:
    run = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout
