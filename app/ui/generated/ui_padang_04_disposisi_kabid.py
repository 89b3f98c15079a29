# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_04_disposisi_kabid.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QWidget)

from app.ui.stepform.widgets import CheckList

class Ui_Padang04DisposisiKabid(object):
    def setupUi(self, Padang04DisposisiKabid):
        if not Padang04DisposisiKabid.objectName():
            Padang04DisposisiKabid.setObjectName(u"Padang04DisposisiKabid")
        self.grid = QGridLayout(Padang04DisposisiKabid)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.label_tujuan = QLabel(Padang04DisposisiKabid)
        self.label_tujuan.setObjectName(u"label_tujuan")
        self.label_tujuan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_tujuan, 0, 0, 1, 2)

        self.field_tujuan = QComboBox(Padang04DisposisiKabid)
        self.field_tujuan.setObjectName(u"field_tujuan")

        self.grid.addWidget(self.field_tujuan, 1, 0, 1, 2)

        self.label_instruksi = QLabel(Padang04DisposisiKabid)
        self.label_instruksi.setObjectName(u"label_instruksi")
        self.label_instruksi.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_instruksi, 2, 0, 1, 2)

        self.field_instruksi = CheckList(Padang04DisposisiKabid)
        self.field_instruksi.setObjectName(u"field_instruksi")

        self.grid.addWidget(self.field_instruksi, 3, 0, 1, 2)

        self.label_sifat = QLabel(Padang04DisposisiKabid)
        self.label_sifat.setObjectName(u"label_sifat")
        self.label_sifat.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_sifat, 4, 0, 1, 1)

        self.field_sifat = QComboBox(Padang04DisposisiKabid)
        self.field_sifat.setObjectName(u"field_sifat")

        self.grid.addWidget(self.field_sifat, 5, 0, 1, 1)

        self.label_catatan = QLabel(Padang04DisposisiKabid)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_catatan, 6, 0, 1, 2)

        self.field_catatan = QPlainTextEdit(Padang04DisposisiKabid)
        self.field_catatan.setObjectName(u"field_catatan")
        self.field_catatan.setTabChangesFocus(True)
        self.field_catatan.setMinimumSize(QSize(0, 64))
        self.field_catatan.setMaximumSize(QSize(16777215, 128))

        self.grid.addWidget(self.field_catatan, 7, 0, 1, 2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grid.addItem(self.space, 8, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_tujuan.setBuddy(self.field_tujuan)
        self.label_instruksi.setBuddy(self.field_instruksi)
        self.label_sifat.setBuddy(self.field_sifat)
        self.label_catatan.setBuddy(self.field_catatan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_tujuan, self.field_instruksi)
        QWidget.setTabOrder(self.field_instruksi, self.field_sifat)
        QWidget.setTabOrder(self.field_sifat, self.field_catatan)

        self.retranslateUi(Padang04DisposisiKabid)

        QMetaObject.connectSlotsByName(Padang04DisposisiKabid)
    # setupUi

    def retranslateUi(self, Padang04DisposisiKabid):
        self.label_tujuan.setText(QCoreApplication.translate("Padang04DisposisiKabid", u"Passed to", None))
#if QT_CONFIG(accessibility)
        self.field_tujuan.setAccessibleName(QCoreApplication.translate("Padang04DisposisiKabid", u"Passed to", None))
#endif // QT_CONFIG(accessibility)
        self.label_instruksi.setText(QCoreApplication.translate("Padang04DisposisiKabid", u"Instructions", None))
#if QT_CONFIG(accessibility)
        self.field_instruksi.setAccessibleName(QCoreApplication.translate("Padang04DisposisiKabid", u"Instructions", None))
#endif // QT_CONFIG(accessibility)
        self.label_sifat.setText(QCoreApplication.translate("Padang04DisposisiKabid", u"Urgency", None))
#if QT_CONFIG(accessibility)
        self.field_sifat.setAccessibleName(QCoreApplication.translate("Padang04DisposisiKabid", u"Urgency", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText(QCoreApplication.translate("Padang04DisposisiKabid", u"Note", None))
#if QT_CONFIG(accessibility)
        self.field_catatan.setAccessibleName(QCoreApplication.translate("Padang04DisposisiKabid", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

