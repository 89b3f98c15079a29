"""The commands without windows: init, verify, backup, restore, recover, and the tour that drives the windows itself."""

from __future__ import annotations

import argparse
import getpass
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from app import DEFAULT_SOP, __version__, paths
from app.domain.clock import SystemClock
from app.domain.errors import OfficeError
from app.domain.wording import ZONES
from app.usecases.desk import Desk


def run(arguments: Sequence[str]) -> int:
    """Run one command; 0 where all went well, 1 where something was found or refused."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.act(options))
    except OfficeError as error:
        print(error.sentence, file=sys.stderr)
    except OSError as error:
        name = f"“{error.filename}”" if error.filename else "yang diminta"
        print(f"Berkas {name} tidak dapat dibaca atau ditulis. Periksa nama, izin, dan sisa ruangnya.", file=sys.stderr)
    except (KeyboardInterrupt, EOFError):
        print("Dibatalkan; tidak ada yang diubah.", file=sys.stderr)
    return 1


class _Parser(argparse.ArgumentParser):
    """Says in Indonesian what is wrong with a command line, and repeats nothing that might be a password."""

    def error(self, message: str) -> NoReturn:
        """One sentence and the way to the help; exit code 2."""
        missing = re.search(r"arguments are required: (.*)", message)
        option = re.search(r"argument (\S+):", message)
        words = "Perintah tidak dikenal atau tidak lengkap"
        if missing:
            words = f"Belum diisi: {missing[1]}"
        elif option:
            words = f"Isi {option[1]} keliru"
        elif "unrecognized" in message or "ambiguous" in message:
            strangers = re.findall(r"(?<!\S)--?[a-z-]+", message.split("could match")[0])
            words = f"Ada pilihan yang tidak dikenal: {', '.join(strangers) or 'isian'}"
        self.exit(2, f"{words}. Cara pakai: {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="aduan", description="Penanganan pengaduan menurut SOP kantor.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"aduan {__version__}")
    commands = parser.add_subparsers(required=True, dest="command", metavar="perintah")
    init = commands.add_parser("init", help="membuat kantor baru", allow_abbrev=False)
    init.add_argument("file", type=Path)
    init.add_argument("--sop", required=True, help="nama SOP yang ikut program, atau berkas TOML")
    init.add_argument("--people", required=True, type=Path, help="people.csv")
    init.add_argument("--name", default="", help="nama kantor")
    init.add_argument("--zone", choices=ZONES, default="", help="zona waktu kantor; tanpa ini menurut SOP")
    init.add_argument("--papers", type=Path, help="folder untuk lembar pemulihan dan slip kata sandi")
    init.set_defaults(act=init_office)
    for name, act, text in (("verify", verify, "memeriksa keutuhan"), ("backup", backup, "membuat cadangan")):
        command = commands.add_parser(name, help=text, allow_abbrev=False)
        command.add_argument("file", type=Path)
        _sign_in_options(command)
        command.set_defaults(act=act)
        if name == "backup":
            command.add_argument("target", type=Path)
    restore = commands.add_parser("restore", help="memasang kembali cadangan", allow_abbrev=False)
    restore.add_argument("backup", type=Path)
    restore.add_argument("file", type=Path)
    restore.add_argument("--reason", required=True, help="alasan, dicatat dalam jurnal")
    _sign_in_options(restore)
    restore.set_defaults(act=restore_backup)
    recover = commands.add_parser("recover", help="membuka kembali kantor dengan lembar pemulihan", allow_abbrev=False)
    recover.add_argument("file", type=Path)
    _sign_in_options(recover)
    recover.set_defaults(act=recover_office)
    _tour_parser(commands.add_parser("tour", help="memainkan tur di kantor latihan"))
    return parser


def _sign_in_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--user", required=True, help="nama pengguna")
    command.add_argument("--password-fd", type=int, help="baca kata sandi dari deskriptor berkas ini")
    command.add_argument("--password-env", help="baca kata sandi dari variabel lingkungan ini")


def _tour_parser(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sop", default=DEFAULT_SOP)
    command.add_argument("--out", type=Path, required=True)
    command.add_argument("--path", default="", help="satu perjalanan contoh saja")
    command.add_argument("--language", choices=("id", "en"), default="id")
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.add_argument("--screen", default="1366x768", help="lebar x tinggi layar tanpa tampilan")
    command.set_defaults(act=tour)


def _password(options: argparse.Namespace, prompt: str = "Kata sandi: ") -> str:
    """Asked for, or read from where an option says; never from the command line."""
    if options.password_fd is not None:
        try:
            with os.fdopen(options.password_fd, encoding="utf-8") as stream:
                return stream.readline().rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise OfficeError("Kata sandi tidak terbaca dari deskriptor berkas itu (--password-fd).") from None
    if options.password_env:
        if options.password_env not in os.environ:
            raise OfficeError(f"Variabel lingkungan {options.password_env} tidak ada (--password-env).")
        return os.environ[options.password_env]
    return getpass.getpass(prompt)


def _open(options: argparse.Namespace) -> Desk:
    from app.keys.kdf import Kdf
    from app.usecases.sign_in import open_office

    _check_there(options.file)
    return open_office(options.file, options.user, _password(options), SystemClock(), Kdf(), paths.data_dir())


def _check_there(file: Path) -> None:
    if not file.is_file():
        raise OfficeError(f"Berkas {file.name} tidak ditemukan. Periksa nama dan foldernya.")


def _sop_file(name: str) -> Path:
    """A SOP that ships with the program by its name, any other by its file."""
    folder = paths.resources() / "sops"
    shipped = sorted(p.parent.name for p in folder.glob("*/sop.toml"))
    if name in shipped:
        return folder / name / "sop.toml"
    if not Path(name).is_file():
        known = ", ".join(shipped)
        raise OfficeError(f"SOP “{name}” tidak dikenal. Sebutkan salah satu: {known}, atau berkas TOML kantor Anda.")
    return Path(name)


def init_office(options: argparse.Namespace) -> int:
    """Make a real office and its papers: recovery sheet and one-time passwords."""
    from app.usecases.init_office import init

    source = _sop_file(options.sop)
    papers = options.papers or options.file.parent
    made = init(options.file, source, options.people, options.name, paths.resources(), papers, SystemClock().now(),
                zone=options.zone)  # fmt: skip
    print(f"Kantor dibuat: {options.file}")
    print(f"Lembar pemulihan (cetak, simpan di brankas, lalu hapus berkasnya): {made.recovery_sheet}")
    print(f"Slip kata sandi sekali pakai (cetak, bagikan, lalu hapus berkasnya): {made.password_slips}")
    return 0


def verify(options: argparse.Namespace) -> int:
    """Name every disagreement between journal, seals, tables and files."""
    from app.keys.kdf import Kdf
    from app.usecases.verify_store import verify_file

    findings = verify_file(options.file, options.user, _password(options), Kdf(), paths.data_dir())
    for finding in findings:
        print(f"{finding.place}: {finding.sentence}")
    print(f"{len(findings)} temuan." if findings else "Utuh: catatan, segel, tabel, dan berkas saling cocok.")
    return 1 if findings else 0


def backup(options: argparse.Namespace) -> int:
    """An encrypted copy with its key file."""
    from app.usecases.back_up import back_up

    desk = _open(options)
    try:
        print(f"Cadangan dibuat: {back_up(desk, options.target)}")
    finally:
        desk.store.close()
    return 0


def restore_backup(options: argparse.Namespace) -> int:
    """Put a backup in place and journal it; what was there is set aside."""
    from app.keys.kdf import Kdf
    from app.usecases.restores import restore

    password = _password(options)
    clock, home = SystemClock(), paths.data_dir()
    restore(options.backup, options.file, options.user, password, options.reason, clock, Kdf(), home)
    print(f"Dipulihkan ke {options.file} dan dicatat. Berkas lama disisihkan di sampingnya (.lama…).")
    return 0


def recover_office(options: argparse.Namespace) -> int:
    """The recovery sheet's code (asked for like a password) opens an administrator's account again."""
    from app.keys.kdf import Kdf
    from app.usecases.recover import recover

    _check_there(options.file)
    made = recover(options.file, options.user, _password(options, "Kode pemulihan: "), Kdf(), SystemClock().now())
    print(f"Kata sandi sekali pakai untuk {made.person}: {made.password}")
    return 0


def tour(options: argparse.Namespace) -> int:
    """Drive the real windows through the example journeys."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        print("Tidak ada layar; tur dimainkan tanpa tampilan.")
    from app.ui.tour.play import play_tour

    return play_tour(options.sop, options.out, options.path, options.language, options.theme, options.screen)
