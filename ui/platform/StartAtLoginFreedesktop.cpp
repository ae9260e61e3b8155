// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop Application Autostart Specification: a file in $XDG_CONFIG_HOME/autostart.
#include "ui/platform/StartAtLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace toxtunnel::ui {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart");
}

QString file()
{
    return folder() + QStringLiteral("/toxtunnel.desktop");
}

/// An argument of Exec: in quotes, with the characters escaped that mean something there.
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'}) {
        argument.replace(special, QStringLiteral("\\\\") + special);
    }
    return u'"' + argument.replace(u'%', QStringLiteral("%%")) + u'"';
}

} // namespace

bool StartAtLogin::isOn()
{
    return QFile::exists(file());
}

bool StartAtLogin::set(bool on)
{
    if (!on) {
        return !QFile::exists(file()) || QFile::remove(file());
    }
    QSaveFile entry(file());
    if (!QDir().mkpath(folder()) || !entry.open(QIODevice::WriteOnly)) {
        return false;
    }
    entry.write("[Desktop Entry]\nType=Application\nName=ToxTunnel\nIcon=toxtunnel\nExec=" +
                quoted(QCoreApplication::applicationFilePath()).toUtf8() + "\n");
    return entry.commit();
}

} // namespace toxtunnel::ui
