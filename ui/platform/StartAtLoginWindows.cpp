// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Run key of the person's registry. Written after Microsoft's documentation and never run.
#include "ui/platform/StartAtLogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace toxtunnel::ui {

namespace {

const QString runKey =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString entry = QStringLiteral("ToxTunnel");

} // namespace

bool StartAtLogin::isOn()
{
    return QSettings(runKey, QSettings::NativeFormat).contains(entry);
}

bool StartAtLogin::set(bool on)
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (on) {
        const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        run.setValue(entry, QString(u'"' + program + u'"'));
    } else {
        run.remove(entry);
    }
    run.sync();
    return run.status() == QSettings::NoError;
}

} // namespace toxtunnel::ui
