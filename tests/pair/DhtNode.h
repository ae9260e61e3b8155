// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BackgroundProgram.h"
#include "support/Tcp.h"
#include "tox/NodeOptions.h"

#include <QString>

namespace toxtunnel::test {

/// A third node, UDP and TCP relay on one port, in a process of its own.
class DhtNode
{
public:
    explicit DhtNode(std::uint16_t port = freePort())
        : port_(port)
    {
    }

    /// False when it does not come up.
    bool start(const NetworkNamespace* where = nullptr)
    {
        program_.start(QStringLiteral(DHTNODE_PROGRAM), {QString::number(port_)}, where);
        const bool up = program_.waitForOutput("\n", std::chrono::seconds(20));
        key_ = QString::fromLatin1(program_.output().trimmed());
        return up && key_.size() == 64;
    }

    /// HOST PORT KEY of nodeprocess.
    QStringList arguments(const QString& host = QStringLiteral("127.0.0.1")) const
    {
        return {host, QString::number(port_), key_};
    }

    tox::BootstrapNode address(const std::string& host = "127.0.0.1") const
    {
        return {host, port_, {port_}, *PublicKey::fromHex(key_.toStdString())};
    }

private:
    std::uint16_t port_;
    QString key_;
    BackgroundProgram program_;
};

} // namespace toxtunnel::test
