# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_01_laporan.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateTimeEdit,
    QGridLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QWidget)

from app.ui.stepform.widgets import (DayEdit, FileList)

class Ui_Padang01Laporan(object):
    def setupUi(self, Padang01Laporan):
        if not Padang01Laporan.objectName():
            Padang01Laporan.setObjectName(u"Padang01Laporan")
        self.grid = QGridLayout(Padang01Laporan)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.section_0 = QLabel(Padang01Laporan)
        self.section_0.setObjectName(u"section_0")
        self.section_0.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_0, 0, 0, 1, 2)

        self.label_kanal = QLabel(Padang01Laporan)
        self.label_kanal.setObjectName(u"label_kanal")
        self.label_kanal.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_kanal, 1, 0, 1, 1)

        self.field_kanal = QComboBox(Padang01Laporan)
        self.field_kanal.setObjectName(u"field_kanal")

        self.grid.addWidget(self.field_kanal, 2, 0, 1, 1)

        self.label_tracking_id = QLabel(Padang01Laporan)
        self.label_tracking_id.setObjectName(u"label_tracking_id")
        self.label_tracking_id.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tracking_id, 1, 1, 1, 1)

        self.field_tracking_id = QLineEdit(Padang01Laporan)
        self.field_tracking_id.setObjectName(u"field_tracking_id")

        self.grid.addWidget(self.field_tracking_id, 2, 1, 1, 1)

        self.label_diterima = QLabel(Padang01Laporan)
        self.label_diterima.setObjectName(u"label_diterima")
        self.label_diterima.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_diterima, 3, 0, 1, 1)

        self.field_diterima = QDateTimeEdit(Padang01Laporan)
        self.field_diterima.setObjectName(u"field_diterima")
        self.field_diterima.setDisplayFormat(u"dd/MM/yyyy HH.mm")
        self.field_diterima.setCalendarPopup(True)

        self.grid.addWidget(self.field_diterima, 4, 0, 1, 1)

        self.label_tanggal_lapor = QLabel(Padang01Laporan)
        self.label_tanggal_lapor.setObjectName(u"label_tanggal_lapor")
        self.label_tanggal_lapor.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tanggal_lapor, 3, 1, 1, 1)

        self.field_tanggal_lapor = DayEdit(Padang01Laporan)
        self.field_tanggal_lapor.setObjectName(u"field_tanggal_lapor")
        self.field_tanggal_lapor.setDisplayFormat(u"dd/MM/yyyy")
        self.field_tanggal_lapor.setCalendarPopup(True)

        self.grid.addWidget(self.field_tanggal_lapor, 4, 1, 1, 1)

        self.label_kategori = QLabel(Padang01Laporan)
        self.label_kategori.setObjectName(u"label_kategori")
        self.label_kategori.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_kategori, 5, 0, 1, 1)

        self.field_kategori = QComboBox(Padang01Laporan)
        self.field_kategori.setObjectName(u"field_kategori")

        self.grid.addWidget(self.field_kategori, 6, 0, 1, 1)

        self.label_tanggal_kejadian = QLabel(Padang01Laporan)
        self.label_tanggal_kejadian.setObjectName(u"label_tanggal_kejadian")
        self.label_tanggal_kejadian.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tanggal_kejadian, 5, 1, 1, 1)

        self.field_tanggal_kejadian = DayEdit(Padang01Laporan)
        self.field_tanggal_kejadian.setObjectName(u"field_tanggal_kejadian")
        self.field_tanggal_kejadian.setDisplayFormat(u"dd/MM/yyyy")
        self.field_tanggal_kejadian.setCalendarPopup(True)

        self.grid.addWidget(self.field_tanggal_kejadian, 6, 1, 1, 1)

        self.label_judul = QLabel(Padang01Laporan)
        self.label_judul.setObjectName(u"label_judul")
        self.label_judul.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_judul, 7, 0, 1, 2)

        self.field_judul = QLineEdit(Padang01Laporan)
        self.field_judul.setObjectName(u"field_judul")

        self.grid.addWidget(self.field_judul, 8, 0, 1, 2)

        self.label_isi = QLabel(Padang01Laporan)
        self.label_isi.setObjectName(u"label_isi")
        self.label_isi.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_isi, 9, 0, 1, 2)

        self.field_isi = QPlainTextEdit(Padang01Laporan)
        self.field_isi.setObjectName(u"field_isi")
        self.field_isi.setTabChangesFocus(True)
        self.field_isi.setMinimumSize(QSize(0, 150))
        self.field_isi.setMaximumSize(QSize(16777215, 300))

        self.grid.addWidget(self.field_isi, 10, 0, 1, 2)

        self.label_lokasi = QLabel(Padang01Laporan)
        self.label_lokasi.setObjectName(u"label_lokasi")
        self.label_lokasi.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_lokasi, 11, 0, 1, 1)

        self.field_lokasi = QLineEdit(Padang01Laporan)
        self.field_lokasi.setObjectName(u"field_lokasi")

        self.grid.addWidget(self.field_lokasi, 12, 0, 1, 1)

        self.section_13 = QLabel(Padang01Laporan)
        self.section_13.setObjectName(u"section_13")
        self.section_13.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_13, 13, 0, 1, 2)

        self.field_anonim = QCheckBox(Padang01Laporan)
        self.field_anonim.setObjectName(u"field_anonim")

        self.grid.addWidget(self.field_anonim, 14, 0, 1, 2)

        self.field_rahasia = QCheckBox(Padang01Laporan)
        self.field_rahasia.setObjectName(u"field_rahasia")

        self.grid.addWidget(self.field_rahasia, 15, 0, 1, 2)

        self.field_lindungi = QCheckBox(Padang01Laporan)
        self.field_lindungi.setObjectName(u"field_lindungi")

        self.grid.addWidget(self.field_lindungi, 16, 0, 1, 2)

        self.section_17 = QLabel(Padang01Laporan)
        self.section_17.setObjectName(u"section_17")
        self.section_17.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_17, 17, 0, 1, 2)

        self.label_pelapor_nama = QLabel(Padang01Laporan)
        self.label_pelapor_nama.setObjectName(u"label_pelapor_nama")
        self.label_pelapor_nama.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pelapor_nama, 18, 0, 1, 1)

        self.field_pelapor_nama = QLineEdit(Padang01Laporan)
        self.field_pelapor_nama.setObjectName(u"field_pelapor_nama")

        self.grid.addWidget(self.field_pelapor_nama, 19, 0, 1, 1)

        self.label_pelapor_nik = QLabel(Padang01Laporan)
        self.label_pelapor_nik.setObjectName(u"label_pelapor_nik")
        self.label_pelapor_nik.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pelapor_nik, 18, 1, 1, 1)

        self.field_pelapor_nik = QLineEdit(Padang01Laporan)
        self.field_pelapor_nik.setObjectName(u"field_pelapor_nik")

        self.grid.addWidget(self.field_pelapor_nik, 19, 1, 1, 1)

        self.label_pelapor_telepon = QLabel(Padang01Laporan)
        self.label_pelapor_telepon.setObjectName(u"label_pelapor_telepon")
        self.label_pelapor_telepon.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pelapor_telepon, 20, 0, 1, 1)

        self.field_pelapor_telepon = QLineEdit(Padang01Laporan)
        self.field_pelapor_telepon.setObjectName(u"field_pelapor_telepon")

        self.grid.addWidget(self.field_pelapor_telepon, 21, 0, 1, 1)

        self.label_pelapor_surel = QLabel(Padang01Laporan)
        self.label_pelapor_surel.setObjectName(u"label_pelapor_surel")
        self.label_pelapor_surel.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pelapor_surel, 20, 1, 1, 1)

        self.field_pelapor_surel = QLineEdit(Padang01Laporan)
        self.field_pelapor_surel.setObjectName(u"field_pelapor_surel")

        self.grid.addWidget(self.field_pelapor_surel, 21, 1, 1, 1)

        self.label_pelapor_alamat = QLabel(Padang01Laporan)
        self.label_pelapor_alamat.setObjectName(u"label_pelapor_alamat")
        self.label_pelapor_alamat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pelapor_alamat, 22, 0, 1, 2)

        self.field_pelapor_alamat = QLineEdit(Padang01Laporan)
        self.field_pelapor_alamat.setObjectName(u"field_pelapor_alamat")

        self.grid.addWidget(self.field_pelapor_alamat, 23, 0, 1, 2)

        self.section_24 = QLabel(Padang01Laporan)
        self.section_24.setObjectName(u"section_24")
        self.section_24.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_24, 24, 0, 1, 2)

        self.label_terlapor_nama = QLabel(Padang01Laporan)
        self.label_terlapor_nama.setObjectName(u"label_terlapor_nama")
        self.label_terlapor_nama.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_terlapor_nama, 25, 0, 1, 1)

        self.field_terlapor_nama = QLineEdit(Padang01Laporan)
        self.field_terlapor_nama.setObjectName(u"field_terlapor_nama")

        self.grid.addWidget(self.field_terlapor_nama, 26, 0, 1, 1)

        self.label_terlapor_alamat = QLabel(Padang01Laporan)
        self.label_terlapor_alamat.setObjectName(u"label_terlapor_alamat")
        self.label_terlapor_alamat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_terlapor_alamat, 25, 1, 1, 1)

        self.field_terlapor_alamat = QLineEdit(Padang01Laporan)
        self.field_terlapor_alamat.setObjectName(u"field_terlapor_alamat")

        self.grid.addWidget(self.field_terlapor_alamat, 26, 1, 1, 1)

        self.section_27 = QLabel(Padang01Laporan)
        self.section_27.setObjectName(u"section_27")
        self.section_27.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_27, 27, 0, 1, 2)

        self.label_lampiran = QLabel(Padang01Laporan)
        self.label_lampiran.setObjectName(u"label_lampiran")
        self.label_lampiran.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_lampiran, 28, 0, 1, 2)

        self.field_lampiran = FileList(Padang01Laporan)
        self.field_lampiran.setObjectName(u"field_lampiran")

        self.grid.addWidget(self.field_lampiran, 29, 0, 1, 2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid.addItem(self.space, 30, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_kanal.setBuddy(self.field_kanal)
        self.label_tracking_id.setBuddy(self.field_tracking_id)
        self.label_diterima.setBuddy(self.field_diterima)
        self.label_tanggal_lapor.setBuddy(self.field_tanggal_lapor)
        self.label_kategori.setBuddy(self.field_kategori)
        self.label_tanggal_kejadian.setBuddy(self.field_tanggal_kejadian)
        self.label_judul.setBuddy(self.field_judul)
        self.label_isi.setBuddy(self.field_isi)
        self.label_lokasi.setBuddy(self.field_lokasi)
        self.label_pelapor_nama.setBuddy(self.field_pelapor_nama)
        self.label_pelapor_nik.setBuddy(self.field_pelapor_nik)
        self.label_pelapor_telepon.setBuddy(self.field_pelapor_telepon)
        self.label_pelapor_surel.setBuddy(self.field_pelapor_surel)
        self.label_pelapor_alamat.setBuddy(self.field_pelapor_alamat)
        self.label_terlapor_nama.setBuddy(self.field_terlapor_nama)
        self.label_terlapor_alamat.setBuddy(self.field_terlapor_alamat)
        self.label_lampiran.setBuddy(self.field_lampiran)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_kanal, self.field_tracking_id)
        QWidget.setTabOrder(self.field_tracking_id, self.field_diterima)
        QWidget.setTabOrder(self.field_diterima, self.field_tanggal_lapor)
        QWidget.setTabOrder(self.field_tanggal_lapor, self.field_kategori)
        QWidget.setTabOrder(self.field_kategori, self.field_tanggal_kejadian)
        QWidget.setTabOrder(self.field_tanggal_kejadian, self.field_judul)
        QWidget.setTabOrder(self.field_judul, self.field_isi)
        QWidget.setTabOrder(self.field_isi, self.field_lokasi)
        QWidget.setTabOrder(self.field_lokasi, self.field_anonim)
        QWidget.setTabOrder(self.field_anonim, self.field_rahasia)
        QWidget.setTabOrder(self.field_rahasia, self.field_lindungi)
        QWidget.setTabOrder(self.field_lindungi, self.field_pelapor_nama)
        QWidget.setTabOrder(self.field_pelapor_nama, self.field_pelapor_nik)
        QWidget.setTabOrder(self.field_pelapor_nik, self.field_pelapor_telepon)
        QWidget.setTabOrder(self.field_pelapor_telepon, self.field_pelapor_surel)
        QWidget.setTabOrder(self.field_pelapor_surel, self.field_pelapor_alamat)
        QWidget.setTabOrder(self.field_pelapor_alamat, self.field_terlapor_nama)
        QWidget.setTabOrder(self.field_terlapor_nama, self.field_terlapor_alamat)
        QWidget.setTabOrder(self.field_terlapor_alamat, self.field_lampiran)

        self.retranslateUi(Padang01Laporan)

        QMetaObject.connectSlotsByName(Padang01Laporan)
    # setupUi

    def retranslateUi(self, Padang01Laporan):
        self.section_0.setText(QCoreApplication.translate("Padang01Laporan", u"Report", None))
        self.label_kanal.setText(QCoreApplication.translate("Padang01Laporan", u"Channel", None))
#if QT_CONFIG(accessibility)
        self.field_kanal.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.label_tracking_id.setText(QCoreApplication.translate("Padang01Laporan", u"LAPOR! tracking ID", None))
#if QT_CONFIG(accessibility)
        self.field_tracking_id.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"LAPOR! tracking ID", None))
#endif // QT_CONFIG(accessibility)
        self.label_diterima.setText(QCoreApplication.translate("Padang01Laporan", u"Received by the office", None))
#if QT_CONFIG(accessibility)
        self.field_diterima.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Received by the office", None))
#endif // QT_CONFIG(accessibility)
        self.label_tanggal_lapor.setText(QCoreApplication.translate("Padang01Laporan", u"Date of report", None))
#if QT_CONFIG(accessibility)
        self.field_tanggal_lapor.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Date of report", None))
#endif // QT_CONFIG(accessibility)
        self.label_kategori.setText(QCoreApplication.translate("Padang01Laporan", u"Category", None))
#if QT_CONFIG(accessibility)
        self.field_kategori.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Category", None))
#endif // QT_CONFIG(accessibility)
        self.label_tanggal_kejadian.setText(QCoreApplication.translate("Padang01Laporan", u"Date of the event", None))
#if QT_CONFIG(accessibility)
        self.field_tanggal_kejadian.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Date of the event", None))
#endif // QT_CONFIG(accessibility)
        self.label_judul.setText(QCoreApplication.translate("Padang01Laporan", u"Subject", None))
#if QT_CONFIG(accessibility)
        self.field_judul.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.label_isi.setText(QCoreApplication.translate("Padang01Laporan", u"Text of the report", None))
#if QT_CONFIG(accessibility)
        self.field_isi.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Text of the report", None))
#endif // QT_CONFIG(accessibility)
        self.label_lokasi.setText(QCoreApplication.translate("Padang01Laporan", u"Place", None))
#if QT_CONFIG(accessibility)
        self.field_lokasi.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.section_13.setText(QCoreApplication.translate("Padang01Laporan", u"Protection", None))
#if QT_CONFIG(accessibility)
        self.field_anonim.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Anonymous (name is not shown)", None))
#endif // QT_CONFIG(accessibility)
        self.field_anonim.setText(QCoreApplication.translate("Padang01Laporan", u"Anonymous (name is not shown)", None))
#if QT_CONFIG(accessibility)
        self.field_rahasia.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Confidential (text is not public)", None))
#endif // QT_CONFIG(accessibility)
        self.field_rahasia.setText(QCoreApplication.translate("Padang01Laporan", u"Confidential (text is not public)", None))
#if QT_CONFIG(accessibility)
        self.field_lindungi.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"The complainant asks for protection", None))
#endif // QT_CONFIG(accessibility)
        self.field_lindungi.setText(QCoreApplication.translate("Padang01Laporan", u"The complainant asks for protection", None))
        self.section_17.setText(QCoreApplication.translate("Padang01Laporan", u"Complainant", None))
        self.label_pelapor_nama.setText(QCoreApplication.translate("Padang01Laporan", u"Complainant's name", None))
#if QT_CONFIG(accessibility)
        self.field_pelapor_nama.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Complainant's name", None))
#endif // QT_CONFIG(accessibility)
        self.label_pelapor_nik.setText(QCoreApplication.translate("Padang01Laporan", u"Complainant's NIK", None))
#if QT_CONFIG(accessibility)
        self.field_pelapor_nik.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Complainant's NIK", None))
#endif // QT_CONFIG(accessibility)
        self.label_pelapor_telepon.setText(QCoreApplication.translate("Padang01Laporan", u"Complainant's telephone", None))
#if QT_CONFIG(accessibility)
        self.field_pelapor_telepon.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Complainant's telephone", None))
#endif // QT_CONFIG(accessibility)
        self.label_pelapor_surel.setText(QCoreApplication.translate("Padang01Laporan", u"Complainant's e-mail", None))
#if QT_CONFIG(accessibility)
        self.field_pelapor_surel.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Complainant's e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.label_pelapor_alamat.setText(QCoreApplication.translate("Padang01Laporan", u"Complainant's address", None))
#if QT_CONFIG(accessibility)
        self.field_pelapor_alamat.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Complainant's address", None))
#endif // QT_CONFIG(accessibility)
        self.section_24.setText(QCoreApplication.translate("Padang01Laporan", u"Reported party", None))
        self.label_terlapor_nama.setText(QCoreApplication.translate("Padang01Laporan", u"Reported party (company)", None))
#if QT_CONFIG(accessibility)
        self.field_terlapor_nama.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Reported party (company)", None))
#endif // QT_CONFIG(accessibility)
        self.label_terlapor_alamat.setText(QCoreApplication.translate("Padang01Laporan", u"Reported party's address", None))
#if QT_CONFIG(accessibility)
        self.field_terlapor_alamat.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Reported party's address", None))
#endif // QT_CONFIG(accessibility)
        self.section_27.setText(QCoreApplication.translate("Padang01Laporan", u"Files", None))
        self.label_lampiran.setText(QCoreApplication.translate("Padang01Laporan", u"Attachments", None))
#if QT_CONFIG(accessibility)
        self.field_lampiran.setAccessibleName(QCoreApplication.translate("Padang01Laporan", u"Attachments", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

