"""The commands without windows, run as their own processes in a person's own folders."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WRONG = "bukan kata sandi ini"
PEOPLE = """nama;nama_pengguna;nip;golongan;jabatan;peran;unit;administrator
"Contoh Lestari, A.Md.";contoh;;;Admin/Sekretariat;admin;;ya
"Contoh Lestari, A.Md.";contoh;;;Petugas Teknis;petugas;;
Misal Ardiansyah;misal;;;Kepala Seksi;kasi;;
Misal Ardiansyah;misal;;;Kepala Bidang;kabid;;
Misal Ardiansyah;misal;;;Sekretaris;sekretaris;;
Misal Ardiansyah;misal;;;Kepala Dinas;kadis;;
"""
ENGLISH = re.compile(r"\b(the|error|usage|No such|denied|invalid|argument|traceback|exception)\b", re.IGNORECASE)
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def refusal(self) -> str:
        """The sentence of a refusal: one, in Indonesian, about the office's work and not about the program."""
        assert self.code in (1, 2), self
        assert not ENGLISH.search(self.err), self.err
        assert 'File "' not in self.err
        assert len(self.err.strip().splitlines()) == 1
        return self.err.strip()


@dataclass(frozen=True)
class Pc:
    """A person's PC: folders of the system redirected, as on Linux and Windows."""

    folder: Path

    def aduan(self, *arguments: str | Path, **secret: str) -> Said:
        """Run a command; ``secret`` becomes environment variables."""
        own = {n: str(self.folder / n) for n in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")}
        env = {**os.environ, **own, **secret, "HOME": str(self.folder), "PYTHONIOENCODING": "utf-8"}
        env.pop("ADUAN_HOME", None)
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)], cwd=ROOT, env=env, capture_output=True,
            encoding="utf-8", stdin=subprocess.DEVNULL, timeout=120, check=False,
        )  # fmt: skip
        return Said(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Made:
    """An office made by the command, and what its papers say."""

    folder: Path
    said: Said

    @property
    def file(self) -> Path:
        return self.folder / "kantor.aduan"

    def paper(self, name: str) -> str:
        """The words of one of its papers."""
        read = ["pdftotext", "-layout", str(self.folder / name), "-"]
        return subprocess.run(read, capture_output=True, encoding="utf-8", check=True).stdout

    @property
    def password(self) -> str:
        """The administrator's one-time password."""
        found = re.search(r"\b[a-z0-9]{4}(-[a-z0-9]{4}){3}\b", self.paper("kata-sandi-sekali-pakai.pdf"))
        assert found
        return found[0]

    @property
    def code(self) -> str:
        """The code of the recovery sheet."""
        return " ".join(re.findall(r"\b[0-9A-Z]{4}\b", self.paper("lembar-pemulihan.pdf").split("Petunjuk")[0])[-9:])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("kantor")
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8-sig")
    said = Pc(folder).aduan(
        "init", folder / "kantor.aduan", "--sop", "padang", "--people", folder / "people.csv"
    )  # fmt: skip
    return Made(folder, said)


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    return Pc(tmp_path / "pc")


@pytest.fixture
def office(made: Made, tmp_path: Path) -> Made:
    """A copy of the office that a test may change."""
    for path in made.folder.glob("*.*"):
        shutil.copy2(path, tmp_path)
    return Made(tmp_path, made.said)


def listing(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


# ------------------------------------------------------------------ init


def test_init_makes_the_office_and_two_papers_that_only_their_owner_reads(made: Made) -> None:
    assert made.said.code == 0, made.said
    assert "Kantor dibuat" in made.said.out and not ENGLISH.search(made.said.out)
    names = {p.name for p in made.folder.iterdir() if p.is_file()}
    papers = {"lembar-pemulihan.pdf", "kata-sandi-sekali-pakai.pdf"}
    assert names == {"people.csv", "kantor.aduan", "kantor.aduan.keys", *papers}
    if os.name == "posix":
        assert {stat.S_IMODE((made.folder / p).stat().st_mode) for p in papers} == {0o600}


@needs_poppler
def test_the_office_has_the_name_of_the_sop_written_as_names_are(made: Made) -> None:
    assert "Dinas Tenaga Kerja dan Perindustrian Kota Padang" in made.paper("lembar-pemulihan.pdf")


def test_neither_database_nor_key_file_tells_names_or_passwords(made: Made) -> None:
    for name in ("kantor.aduan", "kantor.aduan.keys"):
        data = (made.folder / name).read_bytes().lower()
        assert b"misal" not in data and b"ardiansyah" not in data and b"dinas" not in data


def test_init_never_touches_what_is_there(office: Made, pc: Pc) -> None:
    before = listing(office.folder)
    arguments = ("--sop", "padang", "--people", office.folder / "people.csv")
    papers = office.folder / "kertas"
    papers.mkdir()
    assert "sudah ada" in pc.aduan("init", office.file, *arguments, "--papers", papers).refusal
    assert "masih ada" in pc.aduan("init", office.folder / "lain.aduan", *arguments).refusal
    office.file.rename(office.folder / "pindah.aduan")
    assert "milik kantor lain" in pc.aduan("init", office.file, *arguments, "--papers", papers).refusal
    (office.folder / "pindah.aduan").rename(office.file)
    assert listing(office.folder) == before and not listing(papers)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--sop", "antariksa"], "padang"),
        (["--sop", "sop.toml"], "tidak dikenal"),
        (["--sop", "broken.toml"], "broken.toml"),
        (["--people", "none.csv"], "none.csv"),
        (["--people", "nobody.csv"], "nobody.csv"),
        (["--papers", "nirwana"], "“nirwana” tidak ada"),
    ],
)
def test_a_refused_init_leaves_nothing_behind(arguments: list[str], told: str, tmp_path: Path, pc: Pc) -> None:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "nobody.csv").write_text(PEOPLE.splitlines()[0], encoding="utf-8")
    (tmp_path / "broken.toml").write_text("id = ", encoding="utf-8")
    before = listing(tmp_path)
    given = {"--sop": "padang", "--people": "people.csv", "--papers": ""} | dict([arguments])
    words = [str(tmp_path / w) if "." in w or n == "--papers" else w for n, w in given.items()]
    said = pc.aduan("init", tmp_path / "kantor.aduan", *(x for pair in zip(given, words, strict=True) for x in pair))
    assert told in said.refusal
    assert listing(tmp_path) == before


def test_init_into_a_folder_that_is_not_there_says_so(tmp_path: Path, pc: Pc) -> None:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    said = pc.aduan("init", tmp_path / "sana" / "k.aduan", "--sop", "padang", "--people", tmp_path / "people.csv")
    assert "Folder “sana” tidak ada" in said.refusal


# ------------------------------------------------------------------ verify, backup, restore, recover


@pytest.mark.slow
@needs_poppler
def test_an_office_is_verified_backed_up_and_restored(office: Made, pc: Pc) -> None:
    me = ("--user", "contoh", "--password-env", "ADUAN_PW")
    sealed = pc.aduan("verify", office.file, *me, ADUAN_PW=office.password)
    assert (sealed.code, sealed.out.strip()) == (0, "Utuh: catatan, segel, tabel, dan berkas saling cocok.")
    copy = office.folder / "cadangan" / "pagi.aduan"
    assert pc.aduan("backup", office.file, copy, *me, ADUAN_PW=office.password).code == 0
    kept = listing(copy.parent)
    assert set(kept) == {"pagi.aduan", "pagi.aduan.keys"}
    assert "tidak ditimpa" in pc.aduan("backup", office.file, copy, *me, ADUAN_PW=office.password).refusal
    assert listing(copy.parent) == kept
    assert pc.aduan("verify", copy, *me, ADUAN_PW=office.password).code == 0
    office.file.write_bytes(office.file.read_bytes()[:9000])
    assert "cadangan" in pc.aduan("verify", office.file, *me, ADUAN_PW=office.password).refusal
    back = pc.aduan("restore", copy, office.file, "--reason", "berkas rusak", *me, ADUAN_PW=office.password)
    assert back.code == 0, back
    assert pc.aduan("verify", office.file, *me, ADUAN_PW=office.password).code == 0


@pytest.mark.slow
@needs_poppler
def test_the_recovery_sheet_gives_a_new_password_and_the_old_one_opens_no_more(office: Made, pc: Pc) -> None:
    old = office.password
    said = pc.aduan("recover", office.file, "--user", "contoh", "--password-env", "KODE", KODE=office.code)
    assert said.code == 0, said
    new = said.out.strip().rsplit(" ", 1)[-1]
    me = ("--user", "contoh", "--password-env", "ADUAN_PW")
    assert pc.aduan("verify", office.file, *me, ADUAN_PW=new).code == 0
    assert "tidak cocok" in pc.aduan("verify", office.file, *me, ADUAN_PW=old).refusal


@pytest.mark.slow
def test_a_wrong_code_changes_nothing(office: Made, pc: Pc) -> None:
    before = listing(office.folder)
    for code in ("", "salah", " ".join(["0000"] * 9)):
        said = pc.aduan("recover", office.file, "--user", "contoh", "--password-env", "KODE", KODE=code)
        assert "pemulihan" in said.refusal
    assert listing(office.folder) == before


def test_a_wrong_name_and_a_wrong_password_are_told_alike(made: Made, pc: Pc) -> None:
    said = {
        pc.aduan("verify", made.file, "--user", name, "--password-env", "ADUAN_PW", ADUAN_PW=WRONG).refusal
        for name in ("contoh", "siapa")
    }
    assert len(said) == 1 and "tidak cocok" in said.pop()


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["cut", "noise", "empty", "keys", "no keys", "gone"])
def test_a_broken_office_is_told_with_the_remedy(damage: str, office: Made, pc: Pc) -> None:
    keys = office.folder / "kantor.aduan.keys"
    data = office.file.read_bytes()
    {
        "cut": lambda: office.file.write_bytes(data[:50_000]),
        "noise": lambda: office.file.write_bytes(os.urandom(50_000)),
        "empty": lambda: office.file.write_bytes(b""),
        "keys": lambda: keys.write_bytes(keys.read_bytes()[:300]),
        "no keys": keys.unlink,
        "gone": office.file.unlink,
    }[damage]()
    before = listing(office.folder)
    password = office.password if shutil.which("pdftotext") else WRONG
    said = pc.aduan("verify", office.file, "--user", "contoh", "--password-env", "ADUAN_PW", ADUAN_PW=password)
    assert re.search(r"cadangan|Periksa|Pilih", said.refusal)
    assert listing(office.folder) == before


# ------------------------------------------------------------------ the command line itself


@pytest.mark.parametrize("option", ["--password", "-p"])
def test_a_password_is_never_taken_from_the_command_line_nor_repeated(option: str, made: Made, pc: Pc) -> None:
    said = pc.aduan("verify", made.file, "--user", "contoh", option, "rahasia-sekali")
    assert said.code == 2
    assert "rahasia-sekali" not in said.refusal


@pytest.mark.parametrize(
    "arguments", [["verify"], ["apa"], ["--apa"], ["backup", "x"], ["verify", "x", "--user"], ["init", "x", "y", "z"]]
)
def test_a_wrong_command_line_is_answered_in_indonesian(arguments: list[str], pc: Pc) -> None:
    said = pc.aduan(*arguments)
    assert said.code == 2
    assert "--help" in said.refusal


def test_a_password_that_cannot_be_read_is_told(made: Made, pc: Pc) -> None:
    open_to = ("verify", made.file, "--user", "contoh")
    assert "TIDAK_ADA" in pc.aduan(*open_to, "--password-env", "TIDAK_ADA").refusal
    assert "--password-fd" in pc.aduan(*open_to, "--password-fd", "77").refusal


def test_the_version_is_told(pc: Pc) -> None:
    assert re.fullmatch(r"aduan \d+\.\d+\S*\n", pc.aduan("--version").out)
