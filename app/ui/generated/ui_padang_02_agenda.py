# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_02_agenda.ui'
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

class Ui_Padang02Agenda(object):
    def setupUi(self, Padang02Agenda):
        if not Padang02Agenda.objectName():
            Padang02Agenda.setObjectName(u"Padang02Agenda")
        self.grid = QGridLayout(Padang02Agenda)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.label_ringkasan = QLabel(Padang02Agenda)
        self.label_ringkasan.setObjectName(u"label_ringkasan")
        self.label_ringkasan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_ringkasan, 0, 0, 1, 2)

        self.field_ringkasan = QLineEdit(Padang02Agenda)
        self.field_ringkasan.setObjectName(u"field_ringkasan")

        self.grid.addWidget(self.field_ringkasan, 1, 0, 1, 2)

        self.label_asal_surat = QLabel(Padang02Agenda)
        self.label_asal_surat.setObjectName(u"label_asal_surat")
        self.label_asal_surat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_asal_surat, 2, 0, 1, 1)

        self.field_asal_surat = QLineEdit(Padang02Agenda)
        self.field_asal_surat.setObjectName(u"field_asal_surat")

        self.grid.addWidget(self.field_asal_surat, 3, 0, 1, 1)

        self.label_sifat = QLabel(Padang02Agenda)
        self.label_sifat.setObjectName(u"label_sifat")
        self.label_sifat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_sifat, 2, 1, 1, 1)

        self.field_sifat = QComboBox(Padang02Agenda)
        self.field_sifat.setObjectName(u"field_sifat")

        self.grid.addWidget(self.field_sifat, 3, 1, 1, 1)

        self.label_catatan = QLabel(Padang02Agenda)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_catatan, 4, 0, 1, 2)

        self.field_catatan = QPlainTextEdit(Padang02Agenda)
        self.field_catatan.setObjectName(u"field_catatan")
        self.field_catatan.setTabChangesFocus(True)
        self.field_catatan.setMinimumSize(QSize(0, 64))
        self.field_catatan.setMaximumSize(QSize(16777215, 128))

        self.grid.addWidget(self.field_catatan, 5, 0, 1, 2)

        self.label_dialihkan_ke = QLabel(Padang02Agenda)
        self.label_dialihkan_ke.setObjectName(u"label_dialihkan_ke")
        self.label_dialihkan_ke.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_dialihkan_ke, 6, 0, 1, 2)

        self.field_dialihkan_ke = QLineEdit(Padang02Agenda)
        self.field_dialihkan_ke.setObjectName(u"field_dialihkan_ke")

        self.grid.addWidget(self.field_dialihkan_ke, 7, 0, 1, 2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid.addItem(self.space, 8, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_ringkasan.setBuddy(self.field_ringkasan)
        self.label_asal_surat.setBuddy(self.field_asal_surat)
        self.label_sifat.setBuddy(self.field_sifat)
        self.label_catatan.setBuddy(self.field_catatan)
        self.label_dialihkan_ke.setBuddy(self.field_dialihkan_ke)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_ringkasan, self.field_asal_surat)
        QWidget.setTabOrder(self.field_asal_surat, self.field_sifat)
        QWidget.setTabOrder(self.field_sifat, self.field_catatan)
        QWidget.setTabOrder(self.field_catatan, self.field_dialihkan_ke)

        self.retranslateUi(Padang02Agenda)

        QMetaObject.connectSlotsByName(Padang02Agenda)
    # setupUi

    def retranslateUi(self, Padang02Agenda):
        self.label_ringkasan.setText(QCoreApplication.translate("Padang02Agenda", u"Short text for the register", None))
#if QT_CONFIG(accessibility)
        self.field_ringkasan.setAccessibleName(QCoreApplication.translate("Padang02Agenda", u"Short text for the register", None))
#endif // QT_CONFIG(accessibility)
        self.label_asal_surat.setText(QCoreApplication.translate("Padang02Agenda", u"Sender as entered", None))
#if QT_CONFIG(accessibility)
        self.field_asal_surat.setAccessibleName(QCoreApplication.translate("Padang02Agenda", u"Sender as entered", None))
#endif // QT_CONFIG(accessibility)
        self.label_sifat.setText(QCoreApplication.translate("Padang02Agenda", u"Urgency", None))
#if QT_CONFIG(accessibility)
        self.field_sifat.setAccessibleName(QCoreApplication.translate("Padang02Agenda", u"Urgency", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText(QCoreApplication.translate("Padang02Agenda", u"Note for the Secretary", None))
#if QT_CONFIG(accessibility)
        self.field_catatan.setAccessibleName(QCoreApplication.translate("Padang02Agenda", u"Note for the Secretary", None))
#endif // QT_CONFIG(accessibility)
        self.label_dialihkan_ke.setText(QCoreApplication.translate("Padang02Agenda", u"Passed on to (if not our authority)", None))
#if QT_CONFIG(accessibility)
        self.field_dialihkan_ke.setAccessibleName(QCoreApplication.translate("Padang02Agenda", u"Passed on to (if not our authority)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

