# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'padang_09_telaah.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QPlainTextEdit,
    QSizePolicy, QWidget)

class Ui_Padang09Telaah(object):
    def setupUi(self, Padang09Telaah):
        if not Padang09Telaah.objectName():
            Padang09Telaah.setObjectName(u"Padang09Telaah")
        self.grid = QGridLayout(Padang09Telaah)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 12, 0)
        self.field_surat = QWidget(Padang09Telaah)
        self.field_surat.setObjectName(u"field_surat")
        self.field_surat.setMinimumSize(QSize(0, 300))

        self.grid.addWidget(self.field_surat, 1, 0, 1, 2)

        self.label_catatan = QLabel(Padang09Telaah)
        self.label_catatan.setObjectName(u"label_catatan")
        self.label_catatan.setProperty(u"role", u"field")

        self.grid.addWidget(self.label_catatan, 2, 0, 1, 2)

        self.field_catatan = QPlainTextEdit(Padang09Telaah)
        self.field_catatan.setObjectName(u"field_catatan")
        self.field_catatan.setTabChangesFocus(True)
        self.field_catatan.setMinimumSize(QSize(0, 44))
        self.field_catatan.setMaximumSize(QSize(16777215, 44))

        self.grid.addWidget(self.field_catatan, 3, 0, 1, 2)

        self.grid.setRowStretch(1, 1)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_catatan.setBuddy(self.field_catatan)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field_surat, self.field_catatan)

        self.retranslateUi(Padang09Telaah)

        QMetaObject.connectSlotsByName(Padang09Telaah)
    # setupUi

    def retranslateUi(self, Padang09Telaah):
#if QT_CONFIG(accessibility)
        self.field_surat.setAccessibleName(QCoreApplication.translate("Padang09Telaah", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.label_catatan.setText(QCoreApplication.translate("Padang09Telaah", u"Note", None))
#if QT_CONFIG(accessibility)
        self.field_catatan.setAccessibleName(QCoreApplication.translate("Padang09Telaah", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

