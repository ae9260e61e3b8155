// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace toxtunnel::ui {

/// What may be told outside the window.
enum class NoticeKind
{
    Request,
    Refused,
    ForwardLost,
    ForwardBack,
    PortTaken,
};

enum class Loudness
{
    Off,
    Quiet, ///< shown
    Loud,  ///< shown, and as urgent
};

/// How this person likes the window: kept beside the node's data, no part of its configuration.
class Preferences
{
public:
    explicit Preferences(const QString& dataDir);

    bool closeToTray() const;
    void setCloseToTray(bool on);
    bool startHidden() const;
    void setStartHidden(bool on);
    bool firstRunDone() const;
    void setFirstRunDone();
    QString language() const; ///< "de"; empty: the system's
    void setLanguage(const QString& language);
    Loudness loudness(NoticeKind kind) const;
    void setLoudness(NoticeKind kind, Loudness loudness);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings store_;
};

} // namespace toxtunnel::ui
