// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LinkedPair.h"

#include <QRegularExpression>
#include <utility>

namespace toxtunnel::test {

namespace {

std::unique_ptr<ThreadedServer> echoIn(const NetworkNamespace& place)
{
    const NetworkVisit visit(place);
    return std::make_unique<ThreadedServer>(echo);
}

TunnelPairOptions across(const EmulatedLink& link, std::uint16_t port, TunnelPairOptions options)
{
    options.forwards = {{QStringLiteral("127.0.0.1"), port}};
    options.serverPlace = &link.right();
    options.clientPlace = &link.left();
    options.serverAddress = EmulatedLink::rightAddress();
    return options;
}

} // namespace

LinkedPair::LinkedPair(const QStringList& cable, TunnelPairOptions options)
    : link(cable)
    , target(echoIn(link.right()))
    , pair(across(link, target->port(), std::move(options)))
{
}

QStringList LinkedPair::quickCable()
{
    return {QStringLiteral("--delay"), QStringLiteral("2"), QStringLiteral("--rate"),
            QStringLiteral("100mbit")};
}

std::optional<TcpSocket> LinkedPair::connect() const
{
    const NetworkVisit visit(link.left());
    return TcpSocket::connect("127.0.0.1", pair.localPort(0));
}

bool LinkedPair::goesDirect(std::chrono::milliseconds within, qsizetype from)
{
    return pair.client().waitForOutput("native, over direct UDP", within, from);
}

QString LinkedPair::directPort()
{
    static const QRegularExpression told(QStringLiteral("Direct paths: UDP port (\\d+)"));
    return told.match(QString::fromUtf8(pair.server().output())).captured(1);
}

} // namespace toxtunnel::test
