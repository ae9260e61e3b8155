// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Preferences.h"

namespace toxtunnel::ui {

namespace {

QString keyOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Request:
        return QStringLiteral("notices/request");
    case NoticeKind::Refused:
        return QStringLiteral("notices/refused");
    case NoticeKind::ForwardLost:
        return QStringLiteral("notices/lost");
    case NoticeKind::ForwardBack:
        return QStringLiteral("notices/back");
    case NoticeKind::PortTaken:
        break;
    }
    return QStringLiteral("notices/port");
}

constexpr auto closeToTrayKey = "closeToTray";
constexpr auto startHiddenKey = "startHidden";
constexpr auto firstRunKey = "firstRunDone";
constexpr auto languageKey = "language";
constexpr auto geometryKey = "geometry";

} // namespace

Preferences::Preferences(const QString& dataDir)
    : store_(dataDir + QStringLiteral("/window.ini"), QSettings::IniFormat)
{
}

bool Preferences::closeToTray() const
{
    return store_.value(QLatin1String(closeToTrayKey), true).toBool();
}

void Preferences::setCloseToTray(bool on)
{
    store_.setValue(QLatin1String(closeToTrayKey), on);
}

bool Preferences::startHidden() const
{
    return store_.value(QLatin1String(startHiddenKey), false).toBool();
}

void Preferences::setStartHidden(bool on)
{
    store_.setValue(QLatin1String(startHiddenKey), on);
}

bool Preferences::firstRunDone() const
{
    return store_.value(QLatin1String(firstRunKey), false).toBool();
}

void Preferences::setFirstRunDone()
{
    store_.setValue(QLatin1String(firstRunKey), true);
}

QString Preferences::language() const
{
    return store_.value(QLatin1String(languageKey)).toString();
}

void Preferences::setLanguage(const QString& language)
{
    store_.setValue(QLatin1String(languageKey), language);
}

Loudness Preferences::loudness(NoticeKind kind) const
{
    const int stored = store_.value(keyOf(kind), static_cast<int>(Loudness::Quiet)).toInt();
    return stored < 0 || stored > 2 ? Loudness::Quiet : static_cast<Loudness>(stored);
}

void Preferences::setLoudness(NoticeKind kind, Loudness loudness)
{
    store_.setValue(keyOf(kind), static_cast<int>(loudness));
}

QByteArray Preferences::geometry() const
{
    return store_.value(QLatin1String(geometryKey)).toByteArray();
}

void Preferences::setGeometry(const QByteArray& geometry)
{
    store_.setValue(QLatin1String(geometryKey), geometry);
}

} // namespace toxtunnel::ui
