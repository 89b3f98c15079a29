# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_05_penugasan.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QWidget)

from app.ui.stepform.widgets import CheckList

class Ui_Padang05Penugasan(object):
    def setupUi(self, Padang05Penugasan):
        if not Padang05Penugasan.objectName():
            Padang05Penugasan.setObjectName(u"Padang05Penugasan")
        self.grid = QGridLayout(Padang05Penugasan)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.label_petugas = QLabel(Padang05Penugasan)
        self.label_petugas.setObjectName(u"label_petugas")
        self.label_petugas.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_petugas, 0, 0, 1, 2)

        self.field_petugas = QComboBox(Padang05Penugasan)
        self.field_petugas.setObjectName(u"field_petugas")

        self.grid.addWidget(self.field_petugas, 1, 0, 1, 2)

        self.label_instruksi = QLabel(Padang05Penugasan)
        self.label_instruksi.setObjectName(u"label_instruksi")
        self.label_instruksi.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_instruksi, 2, 0, 1, 2)

        self.field_instruksi = CheckList(Padang05Penugasan)
        self.field_instruksi.setObjectName(u"field_instruksi")

        self.grid.addWidget(self.field_instruksi, 3, 0, 1, 2)

        self.label_surat_tugas = QLabel(Padang05Penugasan)
        self.label_surat_tugas.setObjectName(u"label_surat_tugas")
        self.label_surat_tugas.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_surat_tugas, 4, 0, 1, 1)

        self.field_surat_tugas = QLineEdit(Padang05Penugasan)
        self.field_surat_tugas.setObjectName(u"field_surat_tugas")

        self.grid.addWidget(self.field_surat_tugas, 5, 0, 1, 1)

        self.label_catatan = QLabel(Padang05Penugasan)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_catatan, 6, 0, 1, 2)

        self.field_catatan = QPlainTextEdit(Padang05Penugasan)
        self.field_catatan.setObjectName(u"field_catatan")
        self.field_catatan.setTabChangesFocus(True)
        self.field_catatan.setMinimumSize(QSize(0, 64))
        self.field_catatan.setMaximumSize(QSize(16777215, 128))

        self.grid.addWidget(self.field_catatan, 7, 0, 1, 2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid.addItem(self.space, 8, 0, 1, 2)

        self.grid.setRowStretch(1, 1)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_petugas.setBuddy(self.field_petugas)
        self.label_instruksi.setBuddy(self.field_instruksi)
        self.label_surat_tugas.setBuddy(self.field_surat_tugas)
        self.label_catatan.setBuddy(self.field_catatan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_petugas, self.field_instruksi)
        QWidget.setTabOrder(self.field_instruksi, self.field_surat_tugas)
        QWidget.setTabOrder(self.field_surat_tugas, self.field_catatan)

        self.retranslateUi(Padang05Penugasan)

        QMetaObject.connectSlotsByName(Padang05Penugasan)
    # setupUi

    def retranslateUi(self, Padang05Penugasan):
        self.label_petugas.setText(QCoreApplication.translate("Padang05Penugasan", u"Officer assigned", None))
#if QT_CONFIG(accessibility)
        self.field_petugas.setAccessibleName(QCoreApplication.translate("Padang05Penugasan", u"Officer assigned", None))
#endif // QT_CONFIG(accessibility)
        self.label_instruksi.setText(QCoreApplication.translate("Padang05Penugasan", u"Instructions", None))
#if QT_CONFIG(accessibility)
        self.field_instruksi.setAccessibleName(QCoreApplication.translate("Padang05Penugasan", u"Instructions", None))
#endif // QT_CONFIG(accessibility)
        self.label_surat_tugas.setText(QCoreApplication.translate("Padang05Penugasan", u"Number of the assignment letter", None))
#if QT_CONFIG(accessibility)
        self.field_surat_tugas.setAccessibleName(QCoreApplication.translate("Padang05Penugasan", u"Number of the assignment letter", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText(QCoreApplication.translate("Padang05Penugasan", u"Note", None))
#if QT_CONFIG(accessibility)
        self.field_catatan.setAccessibleName(QCoreApplication.translate("Padang05Penugasan", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

