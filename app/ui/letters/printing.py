"""Printing a PDF as it is: its pages go to the printer on paper of their own size."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees, hypot

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import BadFile
from app.usecases.look import to_be_seen

POINT = 25.4 / 72  # millimetres
DPI = 300  # fixed: a driver's own figure changes once painting begins
NAMED = (
    ("F4", 215.0, 330.0),
    ("Folio", 210.0, 330.0),
    ("A4", 210.0, 297.0),
    ("A5", 148.0, 210.0),
    ("Legal", 215.9, 355.6),
)
TOLERANCE = 1.5  # millimetres
STAMP = QColor(179, 38, 30, 110)  # seen over print, and print is read under it


@dataclass(frozen=True)
class PrintJob:
    """The pages as pictures at DPI, and their paper in millimetres."""

    pages: tuple[QImage, ...]
    width: float
    height: float

    @property
    def paper(self) -> str:
        """The paper's usual name, or its measures."""
        return paper_name(self.width, self.height)


def paper_name(width: float, height: float) -> str:
    """F4, Folio, A4, A5 or Legal, in either direction; otherwise the measures in millimetres."""
    low, high = sorted((width, height))
    for name, a, b in NAMED:
        if abs(low - a) <= TOLERANCE and abs(high - b) <= TOLERANCE:
            return name
    return f"{width:.0f} x {height:.0f} mm"


def make_job(data: bytes, stamp: str = "") -> PrintJob:
    """Draw the pages (on a worker thread), each under the stamp. Raises BadFile for bytes that are no PDF.

    The bytes stay as they are; only what goes to paper carries the stamp.
    """
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(to_be_seen(data)))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready or document.pageCount() == 0:
        raise BadFile("Berkas ini bukan PDF yang utuh, jadi tidak dapat dicetak.", "This file is not a whole PDF.")
    pages = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        size = QSize(round(points.width() / 72 * DPI), round(points.height() / 72 * DPI))
        pages.append(stamped(document.render(number, size), stamp))
    first = document.pagePointSize(0)
    return PrintJob(tuple(pages), first.width() * POINT, first.height() * POINT)


def stamped(page: QImage, stamp: str) -> QImage:
    """The page with a word across it from corner to corner; untouched where there is none."""
    if not stamp:
        return page
    paper = QImage(page.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)  # a page is drawn on nothing
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawImage(0, 0, page)
    length = hypot(page.width(), page.height())
    font = QFont()
    font.setBold(True)
    font.setPixelSize(100)
    wide = QFontMetricsF(font).horizontalAdvance(stamp)
    font.setPixelSize(max(1, min(round(100 * length * 0.7 / wide), page.height() // 6)))
    painter.setFont(font)
    painter.setPen(STAMP)
    painter.translate(page.width() / 2, page.height() / 2)
    painter.rotate(-degrees(atan2(page.height(), page.width())))
    painter.drawText(QRectF(-length / 2, -length / 4, length, length / 2), Qt.AlignmentFlag.AlignCenter, stamp)
    painter.end()
    return paper


def choose_printer(parent: QWidget, job: PrintJob, title: str) -> QPrinter | None:
    """The system's print dialog; None when it is cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setResolution(DPI)
    set_paper(printer, job)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(job.pages))
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def set_paper(printer: QPrinter, job: PrintJob) -> None:
    """Lay the pages' own paper in; done again after the dialog, since drivers hand back their own default."""
    upright = job.width <= job.height
    low, high = sorted((job.width, job.height))
    size = QPageSize(QSizeF(low, high), QPageSize.Unit.Millimeter, job.paper, QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))


def missing_paper(printer: QPrinter, job: PrintJob) -> str:
    """A sentence when the printer does not name this paper; empty when it does, or takes any size."""
    info = QPrinterInfo(printer)
    if info.isNull() or info.supportsCustomPageSizes():
        return ""
    low, high = sorted((job.width, job.height))
    for size in info.supportedPageSizes():
        mm = size.size(QPageSize.Unit.Millimeter)
        if abs(mm.width() - low) <= TOLERANCE and abs(mm.height() - high) <= TOLERANCE:
            return ""
    return QCoreApplication.translate(
        "Printing", "{printer} does not list {paper} paper. Check its tray before printing."
    ).format(printer=printer.printerName(), paper=job.paper)


def print_job(printer: QPrinter, job: PrintJob) -> None:
    """Send the chosen pages."""
    set_paper(printer, job)
    first = printer.fromPage() or 1
    last = printer.toPage() or len(job.pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise BadFile(
            "Pencetak menolak pekerjaan ini. Periksa pencetak, lalu coba lagi.", "The printer refused the job."
        )
    try:
        for place, page in enumerate(job.pages[first - 1 : last]):
            if place:
                printer.newPage()
            painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())), page)
    finally:
        painter.end()
