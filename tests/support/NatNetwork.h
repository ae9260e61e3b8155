// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/NetworkNamespaces.h"

#include <memory>

namespace toxtunnel::test {

/// Why no network address translation can be made here, for QSKIP; empty when it can.
QString whyNoNat();

/// A world with public addresses and two machines in it, each plain or behind a router of its own
/// that translates addresses and lets in only what answers. Throws std::runtime_error when it
/// cannot be made.
class NatNetwork
{
public:
    enum class Side
    {
        Public,
        Nat,       ///< the router keeps the port where it can
        RandomNat, ///< every flow gets a port of its own
    };

    NatNetwork(Side left, Side right);

    const NetworkNamespace& world() const { return world_; }
    const NetworkNamespace& left() const { return left_.machine; }
    const NetworkNamespace& right() const { return right_.machine; }
    static QString worldAddress() { return QStringLiteral("198.51.100.1"); }
    /// Where what the left machine sends seems to come from.
    static QString leftAddress() { return QStringLiteral("198.51.100.10"); }
    static QString rightAddress() { return QStringLiteral("198.51.100.20"); }

private:
    struct Place
    {
        NetworkNamespace machine;
        std::unique_ptr<NetworkNamespace> router;
    };

    void connect(Place& place, Side side, const QString& address, const QString& lan);

    NetworkNamespace world_;
    Place left_;
    Place right_;
};

} // namespace toxtunnel::test
