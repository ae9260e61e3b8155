// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/NetworkNamespaces.h"

#include <QJsonObject>

namespace toxtunnel::test {

/// Two namespaces joined by `linkemu`: a cable with delay, loss, rate and a queue. Device `tap0` on
/// both sides, MTU 1500. Throws std::runtime_error when the emulator does not start or answer.
class EmulatedLink
{
public:
    /// `options` of linkemu, e.g. {"--delay", "20", "--loss", "0.1"}; see `linkemu --help`.
    explicit EmulatedLink(const QStringList& options = {});
    ~EmulatedLink();
    EmulatedLink(const EmulatedLink&) = delete;
    EmulatedLink& operator=(const EmulatedLink&) = delete;

    const NetworkNamespace& left() const { return left_; }
    const NetworkNamespace& right() const { return right_; }
    static QString leftAddress() { return QStringLiteral("10.77.0.1"); }
    static QString rightAddress() { return QStringLiteral("10.77.0.2"); }

    /// Changes the running link, e.g. "cut", "restore", "loss 1", "left delay 50".
    void command(const QString& line);
    /// {"left": {"arrived", "delivered", "deliveredBytes", "lost", "overflowed", "cut"}, "right":
    /// ...}, each about the frames sent by that side.
    QJsonObject statistics();
    /// Of the emulator, to measure its own processor time.
    qint64 processId() const { return emulator_.processId(); }

private:
    QByteArray readLine();

    NetworkNamespace left_;
    NetworkNamespace right_;
    QProcess emulator_;
};

} // namespace toxtunnel::test
