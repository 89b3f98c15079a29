"""Looks at a file of a case inside the program: PDF pages or a picture, to be saved or printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.background.worker import Worker
from app.domain.errors import OfficeError
from app.ui.common.refusal import said
from app.ui.letters.paper import PaperView
from app.ui.letters.printing import PrintJob, choose_printer, make_job, missing_paper, print_job
from app.ui.letters.saving import write_pdf
from app.ui.letters.standing import Standing

ORDINARY = Standing()


class FileViewer(QDialog):
    """One file; the name it came with is kept."""

    def __init__(
        self,
        worker: Worker,
        name: str,
        data: bytes,
        standing: Standing = ORDINARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self._worker, self._name, self._data, self._standing = worker, name, data, standing
        self.paper = PaperView(self)
        self.paper.warn(standing.sentence, standing.level)
        self._words = QLabel(self)
        self._words.setProperty("role", "secondary")
        self._words.setWordWrap(True)
        save = QPushButton(self.tr("Save…"), self)
        save.clicked.connect(self._save)
        self._print = QPushButton(self.tr("Print…") if standing.leaves else self.tr("Print with stamp…"), self)
        self._print.setProperty("role", "primary" if standing.leaves else "")
        self._print.setShortcut("Ctrl+P")
        self._print.clicked.connect(self._prepare)
        acts = QHBoxLayout()
        acts.addWidget(self._words, 1)
        acts.addWidget(save)
        acts.addWidget(self._print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._look(), 1)
        layout.addLayout(acts)
        size = parent.window().size() if parent is not None else self.size()
        self.resize(min(900, size.width()), size.height())

    def _look(self) -> QWidget:
        image = QImage() if self._data.startswith(b"%PDF") else QImage.fromData(self._data)
        if not image.isNull():
            self.paper.hide()
            self._print.hide()
            picture = QLabel(self)
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            room = self.screen().availableSize() * 0.7
            mode = Qt.TransformationMode.SmoothTransformation
            fitted = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, mode) if _larger(image, room) else image
            picture.setPixmap(QPixmap.fromImage(fitted))
            area = QScrollArea(self)
            area.setWidgetResizable(True)
            area.setWidget(picture)
            return area
        self.paper.show_pdf(self._data)
        self._print.setVisible(self.paper.pages > 0)
        return self.paper

    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), self._name)
        if chosen:
            self._worker.render(
                write_pdf, Path(chosen), self._data,
                then=lambda name: self._words.setText(self.tr("{name} is saved.").format(name=name)),
                failed=self._tell, owner=self,
            )  # fmt: skip

    def _prepare(self) -> None:
        self._worker.render(
            make_job, self._data, self._standing.stamp, then=self._print_job, failed=self._tell, owner=self
        )

    def _print_job(self, job: PrintJob) -> None:
        printer = choose_printer(self, job, self._name)
        if printer is None:
            return
        try:
            print_job(printer, job)
        except OfficeError as error:
            self._tell(error)
        else:
            sent = self.tr("Sent to the printer on {paper} paper.").format(paper=job.paper)
            self._words.setText(missing_paper(printer, job) or sent)

    def _tell(self, error: OfficeError) -> None:
        self._words.setText(said(error))


def _larger(image: QImage, room: QSize) -> bool:
    return image.width() > room.width() or image.height() > room.height()
