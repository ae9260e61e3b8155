// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BackgroundProgram.h"

#include <QTemporaryDir>
#include <cstdint>

namespace toxtunnel::test {

/// Why no sshd can be started here, for QSKIP; empty when one can.
QString whyNoSshServer();

/// An sshd of its own: private port, throw-away keys, no password, nothing of the machine's
/// configuration. Only the user that runs the test can log in.
class SshServer
{
public:
    /// Listens on `address` inside `where` (or here). Throws std::runtime_error.
    explicit SshServer(const QString& address = QStringLiteral("127.0.0.1"),
                       const NetworkNamespace* where = nullptr);

    std::uint16_t port() const { return port_; }
    /// Options of ssh, scp and sftp that reach a server with these keys: nothing of the user's own
    /// configuration is read, nothing is asked. The port is not among them.
    QStringList clientOptions() const;
    static QString userName();
    QString filePath(const QString& name) const { return directory_.filePath(name); }

private:
    void writeKeys();
    void writeConfiguration(const QString& address);

    QTemporaryDir directory_;
    std::uint16_t port_;
    BackgroundProgram program_;
};

/// A TCP connection to `address`:`port`, tried until it works or time is up, inside `where`.
bool waitUntilReachable(const QString& address, std::uint16_t port,
                        BackgroundProgram::Duration timeout,
                        const NetworkNamespace* where = nullptr);

} // namespace toxtunnel::test
