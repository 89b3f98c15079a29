# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_06_pemeriksaan.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QWidget)

from app.ui.stepform.widgets import FileList

class Ui_Padang06Pemeriksaan(object):
    def setupUi(self, Padang06Pemeriksaan):
        if not Padang06Pemeriksaan.objectName():
            Padang06Pemeriksaan.setObjectName(u"Padang06Pemeriksaan")
        self.grid = QGridLayout(Padang06Pemeriksaan)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.section_0 = QLabel(Padang06Pemeriksaan)
        self.section_0.setObjectName(u"section_0")
        self.section_0.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_0, 0, 0, 1, 2)

        self.label_kunjungan = QLabel(Padang06Pemeriksaan)
        self.label_kunjungan.setObjectName(u"label_kunjungan")
        self.label_kunjungan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_kunjungan, 1, 0, 1, 1)

        self.field_kunjungan = QDateTimeEdit(Padang06Pemeriksaan)
        self.field_kunjungan.setObjectName(u"field_kunjungan")
        self.field_kunjungan.setDisplayFormat(u"dd/MM/yyyy HH.mm")
        self.field_kunjungan.setCalendarPopup(True)

        self.grid.addWidget(self.field_kunjungan, 2, 0, 1, 1)

        self.label_tempat = QLabel(Padang06Pemeriksaan)
        self.label_tempat.setObjectName(u"label_tempat")
        self.label_tempat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tempat, 3, 0, 1, 2)

        self.field_tempat = QLineEdit(Padang06Pemeriksaan)
        self.field_tempat.setObjectName(u"field_tempat")

        self.grid.addWidget(self.field_tempat, 4, 0, 1, 2)

        self.label_ditemui = QLabel(Padang06Pemeriksaan)
        self.label_ditemui.setObjectName(u"label_ditemui")
        self.label_ditemui.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_ditemui, 5, 0, 1, 1)

        self.field_ditemui = QLineEdit(Padang06Pemeriksaan)
        self.field_ditemui.setObjectName(u"field_ditemui")

        self.grid.addWidget(self.field_ditemui, 6, 0, 1, 1)

        self.label_pejabat_setempat = QLabel(Padang06Pemeriksaan)
        self.label_pejabat_setempat.setObjectName(u"label_pejabat_setempat")
        self.label_pejabat_setempat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pejabat_setempat, 5, 1, 1, 1)

        self.field_pejabat_setempat = QLineEdit(Padang06Pemeriksaan)
        self.field_pejabat_setempat.setObjectName(u"field_pejabat_setempat")

        self.grid.addWidget(self.field_pejabat_setempat, 6, 1, 1, 1)

        self.section_7 = QLabel(Padang06Pemeriksaan)
        self.section_7.setObjectName(u"section_7")
        self.section_7.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_7, 7, 0, 1, 2)

        self.label_temuan = QLabel(Padang06Pemeriksaan)
        self.label_temuan.setObjectName(u"label_temuan")
        self.label_temuan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_temuan, 8, 0, 1, 2)

        self.field_temuan = QPlainTextEdit(Padang06Pemeriksaan)
        self.field_temuan.setObjectName(u"field_temuan")
        self.field_temuan.setTabChangesFocus(True)
        self.field_temuan.setMinimumSize(QSize(0, 92))
        self.field_temuan.setMaximumSize(QSize(16777215, 184))

        self.grid.addWidget(self.field_temuan, 9, 0, 1, 2)

        self.label_kesesuaian = QLabel(Padang06Pemeriksaan)
        self.label_kesesuaian.setObjectName(u"label_kesesuaian")
        self.label_kesesuaian.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_kesesuaian, 10, 0, 1, 1)

        self.field_kesesuaian = QComboBox(Padang06Pemeriksaan)
        self.field_kesesuaian.setObjectName(u"field_kesesuaian")

        self.grid.addWidget(self.field_kesesuaian, 11, 0, 1, 1)

        self.label_mediasi = QLabel(Padang06Pemeriksaan)
        self.label_mediasi.setObjectName(u"label_mediasi")
        self.label_mediasi.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_mediasi, 10, 1, 1, 1)

        self.field_mediasi = QComboBox(Padang06Pemeriksaan)
        self.field_mediasi.setObjectName(u"field_mediasi")

        self.grid.addWidget(self.field_mediasi, 11, 1, 1, 1)

        self.label_saran = QLabel(Padang06Pemeriksaan)
        self.label_saran.setObjectName(u"label_saran")
        self.label_saran.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_saran, 12, 0, 1, 2)

        self.field_saran = QPlainTextEdit(Padang06Pemeriksaan)
        self.field_saran.setObjectName(u"field_saran")
        self.field_saran.setTabChangesFocus(True)
        self.field_saran.setMinimumSize(QSize(0, 64))
        self.field_saran.setMaximumSize(QSize(16777215, 128))

        self.grid.addWidget(self.field_saran, 13, 0, 1, 2)

        self.label_kesimpulan = QLabel(Padang06Pemeriksaan)
        self.label_kesimpulan.setObjectName(u"label_kesimpulan")
        self.label_kesimpulan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_kesimpulan, 14, 0, 1, 2)

        self.field_kesimpulan = QPlainTextEdit(Padang06Pemeriksaan)
        self.field_kesimpulan.setObjectName(u"field_kesimpulan")
        self.field_kesimpulan.setTabChangesFocus(True)
        self.field_kesimpulan.setMinimumSize(QSize(0, 64))
        self.field_kesimpulan.setMaximumSize(QSize(16777215, 128))

        self.grid.addWidget(self.field_kesimpulan, 15, 0, 1, 2)

        self.section_16 = QLabel(Padang06Pemeriksaan)
        self.section_16.setObjectName(u"section_16")
        self.section_16.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_16, 16, 0, 1, 2)

        self.label_keterangan_pelapor = QLabel(Padang06Pemeriksaan)
        self.label_keterangan_pelapor.setObjectName(u"label_keterangan_pelapor")
        self.label_keterangan_pelapor.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_keterangan_pelapor, 17, 0, 1, 2)

        self.field_keterangan_pelapor = QPlainTextEdit(Padang06Pemeriksaan)
        self.field_keterangan_pelapor.setObjectName(u"field_keterangan_pelapor")
        self.field_keterangan_pelapor.setTabChangesFocus(True)
        self.field_keterangan_pelapor.setMinimumSize(QSize(0, 64))
        self.field_keterangan_pelapor.setMaximumSize(QSize(16777215, 128))

        self.grid.addWidget(self.field_keterangan_pelapor, 18, 0, 1, 2)

        self.section_19 = QLabel(Padang06Pemeriksaan)
        self.section_19.setObjectName(u"section_19")
        self.section_19.setProperty(u"role", u"section")

        self.grid.addWidget(self.section_19, 19, 0, 1, 2)

        self.label_foto = QLabel(Padang06Pemeriksaan)
        self.label_foto.setObjectName(u"label_foto")
        self.label_foto.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_foto, 20, 0, 1, 2)

        self.field_foto = FileList(Padang06Pemeriksaan)
        self.field_foto.setObjectName(u"field_foto")

        self.grid.addWidget(self.field_foto, 21, 0, 1, 2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid.addItem(self.space, 22, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_kunjungan.setBuddy(self.field_kunjungan)
        self.label_tempat.setBuddy(self.field_tempat)
        self.label_ditemui.setBuddy(self.field_ditemui)
        self.label_pejabat_setempat.setBuddy(self.field_pejabat_setempat)
        self.label_temuan.setBuddy(self.field_temuan)
        self.label_kesesuaian.setBuddy(self.field_kesesuaian)
        self.label_mediasi.setBuddy(self.field_mediasi)
        self.label_saran.setBuddy(self.field_saran)
        self.label_kesimpulan.setBuddy(self.field_kesimpulan)
        self.label_keterangan_pelapor.setBuddy(self.field_keterangan_pelapor)
        self.label_foto.setBuddy(self.field_foto)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_kunjungan, self.field_tempat)
        QWidget.setTabOrder(self.field_tempat, self.field_ditemui)
        QWidget.setTabOrder(self.field_ditemui, self.field_pejabat_setempat)
        QWidget.setTabOrder(self.field_pejabat_setempat, self.field_temuan)
        QWidget.setTabOrder(self.field_temuan, self.field_kesesuaian)
        QWidget.setTabOrder(self.field_kesesuaian, self.field_mediasi)
        QWidget.setTabOrder(self.field_mediasi, self.field_saran)
        QWidget.setTabOrder(self.field_saran, self.field_kesimpulan)
        QWidget.setTabOrder(self.field_kesimpulan, self.field_keterangan_pelapor)
        QWidget.setTabOrder(self.field_keterangan_pelapor, self.field_foto)

        self.retranslateUi(Padang06Pemeriksaan)

        QMetaObject.connectSlotsByName(Padang06Pemeriksaan)
    # setupUi

    def retranslateUi(self, Padang06Pemeriksaan):
        self.section_0.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Visit", None))
        self.label_kunjungan.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Time of the visit", None))
#if QT_CONFIG(accessibility)
        self.field_kunjungan.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Time of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.label_tempat.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Place", None))
#if QT_CONFIG(accessibility)
        self.field_tempat.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.label_ditemui.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Met with", None))
#if QT_CONFIG(accessibility)
        self.field_ditemui.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Met with", None))
#endif // QT_CONFIG(accessibility)
        self.label_pejabat_setempat.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Local officials", None))
#if QT_CONFIG(accessibility)
        self.field_pejabat_setempat.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Local officials", None))
#endif // QT_CONFIG(accessibility)
        self.section_7.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Findings", None))
        self.label_temuan.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Findings (nothing about the complainant)", None))
#if QT_CONFIG(accessibility)
        self.field_temuan.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Findings (nothing about the complainant)", None))
#endif // QT_CONFIG(accessibility)
        self.label_kesesuaian.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Agreement with the report", None))
#if QT_CONFIG(accessibility)
        self.field_kesesuaian.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Agreement with the report", None))
#endif // QT_CONFIG(accessibility)
        self.label_mediasi.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Result of mediation", None))
#if QT_CONFIG(accessibility)
        self.field_mediasi.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Result of mediation", None))
#endif // QT_CONFIG(accessibility)
        self.label_saran.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Advice", None))
#if QT_CONFIG(accessibility)
        self.field_saran.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Advice", None))
#endif // QT_CONFIG(accessibility)
        self.label_kesimpulan.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Conclusion and recommendation", None))
#if QT_CONFIG(accessibility)
        self.field_kesimpulan.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Conclusion and recommendation", None))
#endif // QT_CONFIG(accessibility)
        self.section_16.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"For the file only", None))
        self.label_keterangan_pelapor.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"From or about the complainant (file only)", None))
#if QT_CONFIG(accessibility)
        self.field_keterangan_pelapor.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"From or about the complainant (file only)", None))
#endif // QT_CONFIG(accessibility)
        self.section_19.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Files", None))
        self.label_foto.setText(QCoreApplication.translate("Padang06Pemeriksaan", u"Photos and files", None))
#if QT_CONFIG(accessibility)
        self.field_foto.setAccessibleName(QCoreApplication.translate("Padang06Pemeriksaan", u"Photos and files", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

