# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_12_tanggapan.ui'
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

from app.ui.stepform.widgets import (DayEdit, FileList)

class Ui_Padang12Tanggapan(object):
    def setupUi(self, Padang12Tanggapan):
        if not Padang12Tanggapan.objectName():
            Padang12Tanggapan.setObjectName(u"Padang12Tanggapan")
        self.grid = QGridLayout(Padang12Tanggapan)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.label_pengiriman = QLabel(Padang12Tanggapan)
        self.label_pengiriman.setObjectName(u"label_pengiriman")
        self.label_pengiriman.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_pengiriman, 0, 0, 1, 1)

        self.field_pengiriman = QComboBox(Padang12Tanggapan)
        self.field_pengiriman.setObjectName(u"field_pengiriman")

        self.grid.addWidget(self.field_pengiriman, 1, 0, 1, 1)

        self.label_tanggal_kirim = QLabel(Padang12Tanggapan)
        self.label_tanggal_kirim.setObjectName(u"label_tanggal_kirim")
        self.label_tanggal_kirim.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tanggal_kirim, 0, 1, 1, 1)

        self.field_tanggal_kirim = DayEdit(Padang12Tanggapan)
        self.field_tanggal_kirim.setObjectName(u"field_tanggal_kirim")
        self.field_tanggal_kirim.setDisplayFormat(u"dd/MM/yyyy")
        self.field_tanggal_kirim.setCalendarPopup(True)

        self.grid.addWidget(self.field_tanggal_kirim, 1, 1, 1, 1)

        self.label_tanggapan = QLabel(Padang12Tanggapan)
        self.label_tanggapan.setObjectName(u"label_tanggapan")
        self.label_tanggapan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tanggapan, 2, 0, 1, 2)

        self.field_tanggapan = QPlainTextEdit(Padang12Tanggapan)
        self.field_tanggapan.setObjectName(u"field_tanggapan")
        self.field_tanggapan.setProperty(u"copyable", True)
        self.field_tanggapan.setTabChangesFocus(True)
        self.field_tanggapan.setMinimumSize(QSize(0, 150))
        self.field_tanggapan.setMaximumSize(QSize(16777215, 300))

        self.grid.addWidget(self.field_tanggapan, 3, 0, 1, 2)

        self.label_ditanggapi = QLabel(Padang12Tanggapan)
        self.label_ditanggapi.setObjectName(u"label_ditanggapi")
        self.label_ditanggapi.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_ditanggapi, 4, 0, 1, 1)

        self.field_ditanggapi = QDateTimeEdit(Padang12Tanggapan)
        self.field_ditanggapi.setObjectName(u"field_ditanggapi")
        self.field_ditanggapi.setDisplayFormat(u"dd/MM/yyyy HH.mm")
        self.field_ditanggapi.setCalendarPopup(True)

        self.grid.addWidget(self.field_ditanggapi, 5, 0, 1, 1)

        self.label_bukti = QLabel(Padang12Tanggapan)
        self.label_bukti.setObjectName(u"label_bukti")
        self.label_bukti.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_bukti, 6, 0, 1, 2)

        self.field_bukti = FileList(Padang12Tanggapan)
        self.field_bukti.setObjectName(u"field_bukti")

        self.grid.addWidget(self.field_bukti, 7, 0, 1, 2)

        self.label_lokasi_arsip = QLabel(Padang12Tanggapan)
        self.label_lokasi_arsip.setObjectName(u"label_lokasi_arsip")
        self.label_lokasi_arsip.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_lokasi_arsip, 8, 0, 1, 1)

        self.field_lokasi_arsip = QLineEdit(Padang12Tanggapan)
        self.field_lokasi_arsip.setObjectName(u"field_lokasi_arsip")

        self.grid.addWidget(self.field_lokasi_arsip, 9, 0, 1, 1)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid.addItem(self.space, 10, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_pengiriman.setBuddy(self.field_pengiriman)
        self.label_tanggal_kirim.setBuddy(self.field_tanggal_kirim)
        self.label_tanggapan.setBuddy(self.field_tanggapan)
        self.label_ditanggapi.setBuddy(self.field_ditanggapi)
        self.label_bukti.setBuddy(self.field_bukti)
        self.label_lokasi_arsip.setBuddy(self.field_lokasi_arsip)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_pengiriman, self.field_tanggal_kirim)
        QWidget.setTabOrder(self.field_tanggal_kirim, self.field_tanggapan)
        QWidget.setTabOrder(self.field_tanggapan, self.field_ditanggapi)
        QWidget.setTabOrder(self.field_ditanggapi, self.field_bukti)
        QWidget.setTabOrder(self.field_bukti, self.field_lokasi_arsip)

        self.retranslateUi(Padang12Tanggapan)

        QMetaObject.connectSlotsByName(Padang12Tanggapan)
    # setupUi

    def retranslateUi(self, Padang12Tanggapan):
        self.label_pengiriman.setText(QCoreApplication.translate("Padang12Tanggapan", u"How the letters were sent", None))
#if QT_CONFIG(accessibility)
        self.field_pengiriman.setAccessibleName(QCoreApplication.translate("Padang12Tanggapan", u"How the letters were sent", None))
#endif // QT_CONFIG(accessibility)
        self.label_tanggal_kirim.setText(QCoreApplication.translate("Padang12Tanggapan", u"Date sent", None))
#if QT_CONFIG(accessibility)
        self.field_tanggal_kirim.setAccessibleName(QCoreApplication.translate("Padang12Tanggapan", u"Date sent", None))
#endif // QT_CONFIG(accessibility)
        self.label_tanggapan.setText(QCoreApplication.translate("Padang12Tanggapan", u"Answer on www.lapor.go.id", None))
#if QT_CONFIG(accessibility)
        self.field_tanggapan.setAccessibleName(QCoreApplication.translate("Padang12Tanggapan", u"Answer on www.lapor.go.id", None))
#endif // QT_CONFIG(accessibility)
        self.label_ditanggapi.setText(QCoreApplication.translate("Padang12Tanggapan", u"Answered at", None))
#if QT_CONFIG(accessibility)
        self.field_ditanggapi.setAccessibleName(QCoreApplication.translate("Padang12Tanggapan", u"Answered at", None))
#endif // QT_CONFIG(accessibility)
        self.label_bukti.setText(QCoreApplication.translate("Padang12Tanggapan", u"Proof (screenshot or PDF)", None))
#if QT_CONFIG(accessibility)
        self.field_bukti.setAccessibleName(QCoreApplication.translate("Padang12Tanggapan", u"Proof (screenshot or PDF)", None))
#endif // QT_CONFIG(accessibility)
        self.label_lokasi_arsip.setText(QCoreApplication.translate("Padang12Tanggapan", u"Place in the archive", None))
#if QT_CONFIG(accessibility)
        self.field_lokasi_arsip.setAccessibleName(QCoreApplication.translate("Padang12Tanggapan", u"Place in the archive", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

