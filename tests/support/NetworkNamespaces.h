// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reactor/Descriptor.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace toxtunnel::test {

/// Why no network namespace can be made here (no root, not Linux), for QSKIP; empty when they can.
QString whyNoNetworkNamespaces();

/// A network of its own: loopback is up, nothing else exists. It has no name and ends with this
/// object and the last process and socket inside, even when the test crashes. Throws
/// std::runtime_error when it cannot be made.
class NetworkNamespace
{
public:
    NetworkNamespace();

    /// Names it for other programs (`ip`, `nsenter --net=`) as long as this process lives.
    QString path() const;
    int descriptor() const { return descriptor_.raw(); }

    /// `process`, started later, runs inside.
    void place(QProcess& process) const;
    /// Runs a short command inside. Throws std::runtime_error with its error output when it fails.
    QByteArray run(const QString& program, const QStringList& arguments) const;

private:
    Descriptor descriptor_;
};

/// The calling thread is inside the namespace as long as this lives: sockets it creates now stay
/// there, threads it starts begin there. Sockets that toxcore creates later (TCP relays) need the
/// thread that iterates it to be inside.
class NetworkVisit
{
public:
    explicit NetworkVisit(const NetworkNamespace& there);
    ~NetworkVisit();
    NetworkVisit(const NetworkVisit&) = delete;
    NetworkVisit& operator=(const NetworkVisit&) = delete;

private:
    Descriptor home_;
};

/// Two namespaces joined by a cable without delay or loss (veth), device `veth0` on both sides.
class VethLink
{
public:
    VethLink();

    const NetworkNamespace& left() const { return left_; }
    const NetworkNamespace& right() const { return right_; }
    static QString leftAddress() { return QStringLiteral("10.77.0.1"); }
    static QString rightAddress() { return QStringLiteral("10.77.0.2"); }

private:
    NetworkNamespace left_;
    NetworkNamespace right_;
};

} // namespace toxtunnel::test
