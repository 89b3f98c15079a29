"""Pictures of the shared widgets with invented data, at three screens and in both themes.

``python -m tests.ui.gallery <folder>`` takes them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.background.booleans import keep_booleans
from app.domain.views import CaseRow, Due, InboxRow, Station, TimelineItem
from app.domain.wording import WIB
from app.ui.common.chip import Chip
from app.ui.common.copy_button import CopyButton
from app.ui.common.empty_state import EmptyState
from app.ui.common.message_bar import MessageBar
from app.ui.common.path_widget import PathWidget
from app.ui.common.sidebar import Sidebar
from app.ui.common.theme import apply_theme
from app.ui.inbox.cases_model import CasesModel
from app.ui.inbox.cases_page import CasesPage
from app.ui.inbox.page import InboxPage
from app.ui.timeline.view import TimelineView

ROOT = Path(__file__).resolve().parents[2]
SCREENS = {"1366x768-100": (1366, 768, "1"), "1366x768-125": (1366, 768, "1.25"), "1920x1080-150": (1920, 1080, "1.5")}
NOW = datetime(2026, 11, 20, 7, 20, tzinfo=UTC)  # Friday 14.20 WIB
SHORT = ("Lapor", "Catat", "Disposisi Sekretaris", "Disposisi Kabid", "Tugaskan", "Periksa lapangan", "Konsep surat",
         "Koreksi Kasi", "Telaah Kabid", "TTD Sekretaris", "TTD Kadis", "Tanggapi & arsip")  # fmt: skip


def states(here: int) -> tuple[str, ...]:
    """The path of a case that waits at a step."""
    return tuple("done" if n < here else "here" if n == here else "next" for n in range(1, 13))


def stations(here: int) -> tuple[Station, ...]:
    """The same with labels."""
    return tuple(Station(n, SHORT[n - 1], state) for n, state in enumerate(states(here), 1))


def inbox_rows() -> tuple[InboxRow, ...]:
    """Seven tasks: late, today, next."""
    told = (
        (41, "Upah lembur tidak dibayar 4 bulan", "LAPOR! 8123307", (), -2, Due.LATE, 3, True),
        (44, "THR dibayar sebagian, 12 pekerja", "dari Kabid HI dan Jamsos", ("Lindungi identitas",), 1, Due.TODAY, 10,
         True),
        (46, "Ijazah ditahan perusahaan", "tatap muka", ("Rahasia",), 1.7, Due.TODAY, 3, True),
        (47, "Pesangon PHK belum diterima sejak pemutusan hubungan kerja bulan Juni", "tatap muka", ("Dikembalikan",),
         68.2, Due.NEXT, 3, False),
        (48, "Informasi pelatihan BLK", "surat", (), 68.7, Due.NEXT, 3, False),
        (49, "BPJS tidak didaftarkan", "LAPOR! 8124450", ("Segera",), 89.7, Due.NEXT, 3, False),
        (50, "Kecelakaan kerja tidak dilaporkan", "kotak pengaduan", ("Anonim",), 330, Due.NEXT, 3, False),
    )  # fmt: skip
    return tuple(
        InboxRow(f"t{n}", f"c{n}", f"PGD/{n:04}/2026", title, step, SHORT[step - 1], "sekretaris", "Sekretaris",
                 "Hj. Rina Marlina, S.H., M.Si.", origin, marks, NOW, NOW + timedelta(hours=hours), due, unread,
                 "Dikembalikan" in marks, states(step), draft=n == 46, left=round(hours * 60))
        for n, title, origin, marks, hours, due, step, unread in told
    )  # fmt: skip


def timeline_items() -> tuple[TimelineItem, ...]:
    """A case with a late step, a return, a wait, and two steps to come."""

    def at(days: int, hour: int, minute: int) -> datetime:
        return datetime(2026, 11, 18, hour - 7, minute, tzinfo=UTC) + timedelta(days=days)

    rina, dewi, andi, budi = "Hj. Rina Marlina, S.H.", "Dewi Lestari", "Andi Saputra, S.T.", "Budi Hartono"
    return (
        TimelineItem(1, "done", "Laporan diterima", "Pelapor", "LAPOR! 8123911", at(0, 9, 12), sealed=True),
        TimelineItem(2, "done", "Catat", dewi, "Admin Pengaduan", at(0, 10, 5), used=42, norm=60, sealed=True),
        TimelineItem(3, "done", "Disposisi Sekretaris", rina, "Sekretaris", at(0, 14, 40), note="Segera, sebelum hari "
                     "raya.", used=180, norm=450, sealed=True, read_at=at(0, 11, 30)),
        TimelineItem(5, "done", "Tugaskan", andi, "Kasi Syarat Kerja", at(1, 8, 10), used=90, norm=60, sealed=True),
        TimelineItem(6, "done", "Periksa lapangan", budi, "Mediator Hubungan Industrial", at(1, 15, 55),
                     files=(("f1", "foto-ruang-produksi.jpg"), ("f2", "foto-slip-upah.jpg"), ("f3", "laporan.pdf")),
                     used=375, norm=1350, sealed=True),
        TimelineItem(8, "returned", "Kembalikan untuk diperbaiki", andi, "Kasi Syarat Kerja", at(2, 9, 30),
                     note="Dasar hukum belum ada. Sebut Permenaker 6/2016 dan cara menghitung THR pekerja yang bekerja "
                     "kurang dari dua belas bulan, lalu lampirkan daftar nama pekerja.", used=20, norm=60, sealed=True),
        TimelineItem(7, "done", "Konsep surat", budi, "Mediator Hubungan Industrial", at(2, 10, 5), used=200, norm=450,
                     attempt=2, sealed=True, flag="Jam komputer berbeda 7 menit"),
        TimelineItem(10, "here", "Menunggu: TTD Sekretaris", rina, "Sekretaris", at(2, 15, 20), used=35, norm=60),
        TimelineItem(11, "next", "TTD Kadis", "", "Kepala Dinas", at(2, 16, 20), norm=60),
        TimelineItem(12, "next", "Tanggapi & arsip", dewi, "Admin Pengaduan", at(5, 8, 50), norm=30),
    )  # fmt: skip


def case_rows() -> tuple[CaseRow, ...]:
    """The inbox's cases as a table, and one that ended."""
    rows = [
        CaseRow(r.case, r.number, r.title, r.origin, NOW - timedelta(days=3), r.step, r.step_label, "Sekretaris",
                r.holder, r.due_at, "", r.marks, r.path)
        for r in inbox_rows()
    ]  # fmt: skip
    ended = CaseRow("c9", "PGD/0009/2026", "Uang makan dipotong", "surat", NOW - timedelta(days=90), None, "", "", "",
                    None, "selesai", (), ("done",) * 12)  # fmt: skip
    return (*rows, ended)


def side() -> Sidebar:
    """The office's column."""
    bar = Sidebar()
    bar.set_office("Disnakerin Kota Latihan", "Kantor latihan")
    for key, text in (("inbox", "Kotak masuk"), ("waiting", "Menunggu"), ("cases", "Semua pengaduan"),
                      ("letters", "Surat"), ("agenda", "Agenda"), ("archive", "Arsip"), ("reports", "Laporan"),
                      ("survey", "Survei")):  # fmt: skip
        bar.add_place(key, text)
    bar.set_count("inbox", 7, urgent=True)
    bar.set_count("waiting", 12)
    bar.set_count("letters", 2)
    bar.mark("inbox")
    bar.set_person("Hj. Rina Marlina, S.H., M.Si.", "Sekretaris · Plh. Kepala Dinas")
    bar.set_line("● Tersambung · cadangan 07.31")
    return bar


def office() -> QWidget:
    """Sidebar, inbox, and beside it a case's path and timeline."""
    window = QWidget()
    inbox = InboxPage(WIB)
    inbox.setFixedWidth(360)
    inbox.set_rows(inbox_rows(), NOW)
    inbox.choose("t44")
    right = QVBoxLayout()
    right.setContentsMargins(16, 12, 16, 12)
    head = QHBoxLayout()
    title = QLabel("THR dibayar sebagian, 12 pekerja")
    title.setProperty("role", "title")
    head.addWidget(title)
    head.addWidget(Chip("Lindungi identitas", "protected"))
    head.addStretch(1)
    path = PathWidget()
    path.set_stations(stations(10))
    timeline = TimelineView(WIB)
    timeline.set_items(timeline_items())
    right.addLayout(head)
    right.addWidget(path)
    right.addWidget(timeline, 1)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side())
    row.addWidget(inbox)
    row.addLayout(right, 1)
    return window


def sheet() -> QWidget:
    """Every small widget on one sheet."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(12)
    chips, buttons = QHBoxLayout(), QHBoxLayout()
    for text, role in (("lewat 2 jam", "late"), ("15.20", "today"), ("Selesai", "good"), ("Rahasia", "protected"),
                       ("Bandingkan", "accent")):  # fmt: skip
        chips.addWidget(Chip(text, role))
    chips.addWidget(CopyButton("PGD/0044/2026"))
    for text, role in (("Tandatangani dan teruskan", "primary"), ("Sunting", "quiet"), ("Buang konsep", "danger")):
        button = QPushButton(text)
        button.setProperty("role", role)
        buttons.addWidget(button)
    locked = QPushButton("Teruskan")
    locked.setProperty("role", "primary")
    locked.setEnabled(False)
    buttons.addWidget(locked)
    for line in (chips, buttons):
        line.addStretch(1)
        column.addLayout(line)
    column.addWidget(QLineEdit("Nomor surat"))
    for level in ("info", "warning", "error"):
        bar = MessageBar()
        bar.tell("Server tidak terjangkau. Konsep aman di komputer ini dan dicoba lagi sendiri.", level, "Coba lagi")
        column.addWidget(bar)
    for here in (1, 6, 12):
        path = PathWidget()
        path.set_stations(stations(here))
        column.addWidget(path)
    card = QFrame()
    card.setProperty("role", "card")
    inner = QVBoxLayout(card)
    inner.addWidget(EmptyState("Tidak ada tugas", "Pengaduan baru muncul di sini setelah sampai pada jabatan Anda."))
    column.addWidget(card, 1)
    return window


def cases() -> QWidget:
    """The table of all cases."""
    page = CasesPage(
        "Semua pengaduan", ("Belum ada", "Pengaduan yang dicatat muncul di sini."), CasesModel(WIB, english=False)
    )
    page.set_rows(case_rows(), NOW)
    page.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    page.table.selectRow(1)
    return page


def take(folder: Path, name: str, width: int, height: int) -> None:
    """All pictures of this process's screen, light and dark."""
    keep_booleans()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for mode in ("light", "dark"):
        apply_theme(app, ROOT / "resources" / "styles", mode)
        for subject, make in (("office", office), ("sheet", sheet), ("cases", cases)):
            widget = make()
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            ratio = app.devicePixelRatio()
            widget.resize(int(width / ratio), int(height / ratio))
            widget.show()
            app.processEvents()
            widget.grab().save(str(folder / f"{subject}-{mode}-{name}.png"))
            widget.close()


def main(folder: Path) -> int:
    """One process for each screen, because the scale is fixed when Qt begins; 0 where all went well."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (width, height, scale) in SCREENS.items():
        surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        call = [sys.executable, "-m", "tests.ui.gallery", str(folder), name, str(width), str(height)]
        if subprocess.run(call, env=surroundings, cwd=ROOT, check=False).returncode:
            return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) == 5:
        take(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        sys.exit(main(Path(sys.argv[1])))
