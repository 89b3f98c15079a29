"""The two papers that carry secrets: the recovery sheet for the safe and the slips with one-time passwords."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from app.documents.body import list_item
from app.documents.flow import CENTRED, GREY, LINE, Imprint, build, labelled, paragraph, style, table, text_width
from app.documents.fonts import BOLD, FontBook
from app.domain.papers import A4, PageSetup, PasswordSlip, RecoverySheet

GROUP = 4
IN_A_ROW = 4
INSTRUCTIONS = (
    "1. Masukkan lembar ini ke dalam amplop, segel, tulis tanggal dan nama penyegel di atas segel, lalu simpan di "
    "brankas kantor. Jangan difoto, jangan disalin, dan jangan disimpan sebagai berkas di komputer.",
    "2. Kode ini membuka basis data pengaduan dan kunci otoritas kantor bila semua administrator kehilangan kata "
    "sandi. Kode ini tidak membuka kunci tanda tangan pejabat mana pun.",
    "3. Cara memakai: jalankan “aduan recover BERKAS --user ADMINISTRATOR”, lalu ketik kode per kelompok empat huruf. "
    "Besar kecil huruf dan tanda hubung tidak berpengaruh.",
    "4. Setiap pemakaian dicatat dan ditunjukkan kepada semua pengguna saat mereka masuk.",
    "5. Bila lembar ini hilang atau segelnya terbuka tanpa alasan, segera minta administrator membuat lembar baru; "
    "kode lama lalu tidak berlaku.",
)


def render_recovery_sheet(sheet: RecoverySheet, fonts: FontBook, page: PageSetup = A4) -> bytes:
    """One page: the office, the code in large groups, what it is for and how it is kept."""
    width = text_width(page)
    text = style(11, 1.4)
    flow: list[Flowable] = [
        paragraph("LEMBAR PEMULIHAN", style(20, 1.3, alignment=CENTRED), bold=True),
        paragraph("RAHASIA - disimpan di brankas kantor", style(11, 1.4, alignment=CENTRED)),
        Spacer(0, 16),
        labelled((("Kantor", sheet.office), ("Dibuat", sheet.made)), width, 26 * mm, 11, 1.4),
        Spacer(0, 16),
        _code(sheet.code, width),
        Spacer(0, 18),
        paragraph("Petunjuk", text, bold=True),
        Spacer(0, 4),
    ]
    for line in INSTRUCTIONS:
        flow += [list_item(line, 11, 1.4, 0) or paragraph(line, text), Spacer(0, 5)]
    flow += [Spacer(0, 14), _seal(width)]
    return build(flow, page, Imprint("Lembar pemulihan", sheet.office))[0]


def _code(code: str, width: float) -> Table:
    plain = re.sub(r"[\s-]", "", code)
    groups = [plain[i : i + GROUP] for i in range(0, len(plain), GROUP)]
    rows = [groups[i : i + IN_A_ROW] for i in range(0, len(groups), IN_A_ROW)]
    big = style(22, 1.3, alignment=CENTRED, fontName=BOLD)
    cells = [[paragraph(g, big) for g in row] + [""] * (IN_A_ROW - len(row)) for row in rows]
    commands = [
        ("BOX", (0, 0), (-1, -1), 1.2, LINE),
        ("INNERGRID", (0, 0), (-1, -1), 0.4, "#bbbbbb"),
        ("TOPPADDING", (0, 0), (-1, -1), 9),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 11),
    ]
    return table(cells, [width / IN_A_ROW] * IN_A_ROW, commands)


def _seal(width: float) -> Table:
    text = style(10, 1.4)
    cells = [["Disegel tanggal", "Nama dan tanda tangan", "Saksi"], ["", "", ""]]
    commands = [("GRID", (0, 0), (-1, -1), 0.5, LINE), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    rows = [[paragraph(c, text) for c in row] for row in cells]
    return table(rows, [width / 3] * 3, commands, rowHeights=[None, 20 * mm])


def render_password_slips(office: str, slips: Sequence[PasswordSlip], fonts: FontBook, page: PageSetup = A4) -> bytes:
    """One slip per person, to cut apart and hand over in person."""
    width = text_width(page)
    flow: list[Flowable] = []
    for slip in slips:
        flow += [KeepTogether([_slip(office, slip, width), Spacer(0, 7)])]
    return build(flow or [Spacer(0, 1)], page, Imprint("Kata sandi sekali pakai", office))[0]


def _slip(office: str, slip: PasswordSlip, width: float) -> Table:
    inner = width - 10 * mm
    rows = (("Untuk", slip.name), ("Nama pengguna", slip.account))
    words = (
        "Serahkan langsung kepada yang bersangkutan. Kata sandi ini wajib diganti saat pertama kali masuk, "
        "lalu potongan ini dimusnahkan."
    )
    password = [paragraph("Kata sandi sekali pakai", style(9, 1.3, textColor=GREY))]
    password += [paragraph(slip.password, style(16, 1.3, fontName=BOLD))]
    content: list[Flowable] = [
        paragraph(office, style(8.5, 1.3, textColor=GREY)),
        Spacer(0, 3),
        labelled(rows, inner, 30 * mm, 10.5, 1.35),
        Spacer(0, 3),
        *password,
        Spacer(0, 3),
        paragraph(words, style(8.5, 1.3, textColor=GREY)),
    ]
    commands = [
        ("BOX", (0, 0), (-1, -1), 0.6, "#888888", None, (3, 3)),
        ("LEFTPADDING", (0, 0), (-1, -1), 5 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
    ]
    return table([[content]], [width], commands)
