// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace toxtunnel::ui {

void setLanguage(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    // Those of the language before; texts that English does not translate would stay in it.
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    auto* own = new QTranslator(&application);
    // English has a file as well: for the plurals.
    const QString folder = QStringLiteral(":/translations");
    if (own->load(locale, QStringLiteral("toxtunnel"), QStringLiteral("_"), folder) ||
        own->load(QStringLiteral("toxtunnel_en"), folder)) {
        QCoreApplication::installTranslator(own);
    }
    auto* buttons = new QTranslator(&application); // Qt's own words: Cancel, Close
    if (buttons->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(buttons);
    }
}

} // namespace toxtunnel::ui
