"""Sets up what the program needs, then starts it (`python dev.py run`), tests it (`test`) or packs it (`build`).

Standard library only, on Windows and Linux. What is installed already is left alone, so a second start is immediate.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "requirements"
TOUR = ROOT / "build" / "tour"
WINDOWS = os.name == "nt"
SLOW_SECONDS = 30 * 60
STARTS = 5
NOTHING_COLLECTED = 5  # pytest's exit code
CHECKS = {
    "ruff": ("-m", "ruff", "check", "."),
    "mypy": ("-m", "mypy"),
    "import-linter": ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    "pytest": ("-m", "pytest", "-n", "2"),
}
USAGE = """python dev.py run [arguments]    start Aduan with these arguments
python dev.py test               all checks and the ordinary tests
python dev.py test --slow        the long proofs, half an hour at most
python dev.py test [arguments]   pytest with these arguments
python dev.py build [folder]     dist/aduan, which runs without Python; in this folder or the project's"""

# Shared library -> Debian package. Qt's wheels bring everything else themselves.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
BUILD_PROGRAMS = {"objdump": "binutils"}
TEST_PROGRAMS = {"pdfsig": "poppler-utils", "Xvfb": "xvfb", **BUILD_PROGRAMS}
ARIAL_LIKE = ("fonts-liberation", "LiberationSans-Regular.ttf")


def main(arguments: Sequence[str]) -> int:
    """Do what the first word asks for; gives the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file meets any Python
        return _refuse(f"Aduan needs Python 3.11 or later; this is {sys.version.split()[0]}.")
    verbs: dict[str, tuple[Callable[[list[str]], int], Mapping[str, str], str]] = {
        "run": (_run, {}, "runtime.txt"),
        "test": (_test, TEST_PROGRAMS, "dev.txt"),
        "build": (_build, BUILD_PROGRAMS, "dev.txt"),
    }
    if not arguments or arguments[0] not in verbs:
        return _refuse(USAGE)
    act, programs, requirements = verbs[arguments[0]]
    _install_system_packages({**QT_LIBRARIES, **(_python_library() if programs else {})}, programs)
    return act(list(arguments[1:])) if _install_packages(requirements) else 1


def _run(arguments: list[str]) -> int:
    if not arguments and not _has_display():
        _say("There is no display, so no window can open.")
        _say(f"Playing the tour of the practice office into {TOUR} instead.")
        arguments = ["tour", "--out", str(TOUR)]
    return _python("-m", "app", *arguments)


def _test(arguments: list[str]) -> int:
    if arguments[:1] == ["--slow"]:
        code = _python("-m", "pytest", "-m", "slow", *arguments[1:], seconds=SLOW_SECONDS)
        return 0 if code == NOTHING_COLLECTED else code
    if arguments:
        return _python("-m", "pytest", *arguments)
    failed = []
    for name, words in CHECKS.items():
        _say(f"== {name}")
        if _python(*words) != 0:
            failed.append(name)
    if failed:
        _say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def _build(arguments: list[str]) -> int:
    """The folder of build.spec, and what it weighs and takes to start."""
    base = Path(arguments[0]).absolute() if arguments else ROOT
    dist, work = base / "dist", base / "build" / "pyinstaller"
    _say(f"Building {dist / 'aduan'}; this takes a minute or two.")
    places = ("--distpath", str(dist), "--workpath", str(work))
    code = _python("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, "build.spec")
    if code != 0:
        return code
    _say(f"{_bytes(dist / 'aduan') / 1e6:.0f} MB in {dist / 'aduan'}")
    program = str(dist / "aduan" / ("aduan-cli.exe" if WINDOWS else "aduan-cli"))
    for name, words in (("aduan-cli", [program]), ("python -m app", [str(_venv_python()), "-m", "app"])):
        taken = _start_ms([*words, "--version"])
        if taken is None:
            _say(f"{name} does not start; what it says stands above.")
            return 1
        _say(f"{taken:.0f} ms: {name} --version, median of {STARTS}")
    return 0


def _bytes(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _start_ms(words: Sequence[str]) -> float | None:
    """Milliseconds from the start of a process to its end; None where it failed."""
    taken = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        if subprocess.run(words, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            return None
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# -- The virtual environment ------------------------------------------------------------------------------------------


def _venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def _install_packages(requirements: str) -> bool:
    """Make the environment and install the locked packages, unless that was done with these very files."""
    if _venv_python().exists() and _is_stamped(requirements):
        return True
    file = REQUIREMENTS / requirements
    if not _venv_python().exists():
        _say(f"Making a virtual environment in {VENV}.")
        venv.EnvBuilder(with_pip=False, clear=VENV.exists(), symlinks=not WINDOWS).create(VENV)
    if not _bring_pip():
        return False
    _say(f"Installing the packages of {file.relative_to(ROOT)}; the first time this takes some minutes.")
    if _python("-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(file)) != 0:
        _say("The packages could not be installed; what pip says stands above. Start again when that is put right.")
        return False
    for name in {requirements, "runtime.txt"}:  # dev.txt holds all of runtime.txt
        _stamp(name).write_text(_fingerprint(name), encoding="utf-8")
    return True


def _is_stamped(requirements: str) -> bool:
    stamp = _stamp(requirements)
    return stamp.exists() and stamp.read_text(encoding="utf-8") == _fingerprint(requirements)


def _stamp(requirements: str) -> Path:
    return VENV / f"installed-{requirements}"


def _fingerprint(requirements: str) -> str:
    return hashlib.sha256((REQUIREMENTS / requirements).read_bytes()).hexdigest()


def _bring_pip() -> bool:
    """pip in the environment: there already, or Python's own copy, or brought by the pip of this Python."""
    if _quiet(str(_venv_python()), "-m", "pip", "--version"):
        return True
    _say("Putting pip into the virtual environment.")
    if _quiet(str(_venv_python()), "-m", "ensurepip", "--upgrade", "--default-pip"):
        return True
    if _quiet(sys.executable, "-m", "pip", "--python", str(_venv_python()), "install", "pip"):
        return True
    _say("This Python comes without pip.")
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if _is_debian() and _apt_get([package]):
        return _quiet(str(_venv_python()), "-m", "ensurepip", "--upgrade", "--default-pip")
    return False


# -- The system's packages (Debian and Ubuntu) ------------------------------------------------------------------------


def _install_system_packages(libraries: Mapping[str, str], programs: Mapping[str, str]) -> None:
    if not _is_debian():
        return
    known = _known_libraries()
    missing = [package for library, package in libraries.items() if library not in known]
    missing += [package for program, package in programs.items() if shutil.which(program) is None]
    package, font = ARIAL_LIKE
    missing += [package] if not _has_font(font) else []
    if missing and not _apt_get(missing):
        _say("Going on without them; Qt may fail to start.")


def _is_debian() -> bool:
    release = Path("/etc/os-release")
    if not release.exists() or shutil.which("apt-get") is None:
        return False
    lines = release.read_text(encoding="utf-8").splitlines()
    families = " ".join(line.partition("=")[2].strip('"') for line in lines if line.startswith(("ID=", "ID_LIKE=")))
    return bool({"debian", "ubuntu"} & set(families.split()))


def _known_libraries() -> set[str]:
    ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
    if ldconfig is None:
        return set(QT_LIBRARIES)  # nothing to ask: leave the system as it is
    said = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in said.splitlines() if "=>" in line}


def _python_library() -> dict[str, str]:
    """The shared library of this Python, which a built program carries; Debian packs it apart."""
    name, folder = sysconfig.get_config_var("INSTSONAME") or "", sysconfig.get_config_var("LIBDIR") or ""
    if ".so" not in name or (Path(folder) / name).exists():
        return {}
    return {name: f"libpython{sys.version_info.major}.{sys.version_info.minor}"}


def _has_font(name: str) -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(True for folder in folders for _ in folder.rglob(name))


def _apt_get(packages: Sequence[str]) -> bool:
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        _say(f"The system lacks {', '.join(packages)}. Please type:\n  sudo apt-get update\n  sudo {' '.join(install)}")
        return False
    _say(f"Installing into the system: {', '.join(packages)}.")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    return subprocess.run([*install, "-qq"], env=quiet, stdout=subprocess.DEVNULL, check=False).returncode == 0


# -- Processes and words ----------------------------------------------------------------------------------------------


def _python(*words: str, seconds: float | None = None) -> int:
    """Run the environment's Python in the project's folder; gives its exit code, 124 if it took too long."""
    process = subprocess.Popen([str(_venv_python()), *words], cwd=ROOT)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        _say(f"Stopped after {SLOW_SECONDS // 60} minutes.")
        process.kill()
        process.wait()
        return 124
    except KeyboardInterrupt:
        return process.wait()


def _quiet(*words: str) -> bool:
    return subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0


def _say(words: str) -> None:
    print(words, flush=True)


def _refuse(words: str) -> int:
    print(words, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
