// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/NatNetwork.h"

#include <QStandardPaths>
#include <stdexcept>

namespace toxtunnel::test {

namespace {

void ip(const NetworkNamespace& where, const QString& arguments)
{
    where.run(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
}

void nft(const NetworkNamespace& where, const QString& commands)
{
    where.run(QStringLiteral("nft"), {commands});
}

/// A cable, device `inner` inside `from` and `outer` inside `to`.
void cable(const NetworkNamespace& from, const QString& inner, const NetworkNamespace& to,
           const QString& outer)
{
    ip(from,
       QStringLiteral("link add %1 type veth peer name %2 netns %3").arg(inner, outer, to.path()));
    ip(from, QStringLiteral("link set %1 up").arg(inner));
    ip(to, QStringLiteral("link set %1 up").arg(outer));
}

void translate(const NetworkNamespace& router, bool random)
{
    router.run(QStringLiteral("sh"),
               {QStringLiteral("-c"), QStringLiteral("echo 1 > /proc/sys/net/ipv4/ip_forward")});
    nft(router, QStringLiteral(R"(table ip nat {
        chain out { type nat hook postrouting priority 100
            oifname wan masquerade %1
        }
    })")
                    .arg(random ? QStringLiteral("fully-random") : QString()));
    // What nobody asked for is dropped, not answered by the router.
    nft(router, QStringLiteral(R"(table ip guard {
        chain in { type filter hook input priority 0
            iifname wan ct state new drop
        }
        chain through { type filter hook forward priority 0
            iifname wan ct state new drop
        }
    })"));
}

} // namespace

QString whyNoNat()
{
    if (const QString why = whyNoNetworkNamespaces(); !why.isEmpty()) {
        return why;
    }
    if (QStandardPaths::findExecutable(QStringLiteral("nft")).isEmpty()) {
        return QStringLiteral("the program \"nft\" is missing (package nftables)");
    }
    try {
        translate(NetworkNamespace(), false);
    } catch (const std::runtime_error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

NatNetwork::NatNetwork(Side left, Side right)
{
    ip(world_, QStringLiteral("link add street type bridge"));
    ip(world_, QStringLiteral("addr add %1/24 dev street").arg(worldAddress()));
    ip(world_, QStringLiteral("link set street up"));
    connect(left_, left, leftAddress(), QStringLiteral("192.168.71"));
    connect(right_, right, rightAddress(), QStringLiteral("192.168.72"));
}

void NatNetwork::connect(Place& place, Side side, const QString& address, const QString& lan)
{
    const QString last = address.section(QLatin1Char('.'), -1);
    const bool nat = side != Side::Public;
    if (nat) {
        place.router = std::make_unique<NetworkNamespace>();
    }
    const NetworkNamespace& outermost = nat ? *place.router : place.machine;
    cable(outermost, QStringLiteral("wan"), world_, QStringLiteral("port") + last);
    ip(world_, QStringLiteral("link set port%1 master street").arg(last));
    ip(outermost, QStringLiteral("addr add %1/24 dev wan").arg(address));
    if (nat) {
        cable(place.machine, QStringLiteral("lan"), outermost, QStringLiteral("lan"));
        ip(outermost, QStringLiteral("addr add %1.1/24 dev lan").arg(lan));
        ip(place.machine, QStringLiteral("addr add %1.2/24 dev lan").arg(lan));
        ip(place.machine, QStringLiteral("route add default via %1.1").arg(lan));
        translate(outermost, side == Side::RandomNat);
    } else {
        ip(place.machine, QStringLiteral("route add default via %1").arg(worldAddress()));
    }
}

} // namespace toxtunnel::test
