// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace toxtunnel::ui {

/// One window per data dir: a second start hands over what it was started for and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// Whether a window of this folder took the message: a `tox:` link, or nothing to be raised.
    static bool handOver(const QString& dataDir, const QString& link);

    /// Listens for later starts. The socket is the owner's alone.
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

Q_SIGNALS:
    void started(const QString& link); ///< again, by the person; `link` may be empty

private:
    void onConnection();

    QLocalServer server_;
};

} // namespace toxtunnel::ui
