// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/QuicPeer.h"

namespace toxtunnel::sim {

/// Two identities that last for the whole test program: making them is the slow part.
struct TestIdentities
{
    static std::unique_ptr<transport::TlsIdentity> make(std::uint8_t fill)
    {
        std::array<std::uint8_t, 32> secret{};
        secret.fill(fill);
        transport::InstanceId instance{};
        instance.fill(fill);
        return std::move(transport::TlsIdentity::derive(secret, instance).value());
    }

    std::unique_ptr<transport::TlsIdentity> ofClient = make(1);
    std::unique_ptr<transport::TlsIdentity> ofServer = make(2);
    const transport::TlsIdentity& client = *ofClient;
    const transport::TlsIdentity& server = *ofServer;
};

/// A client and a server with a link each way.
struct QuicPair
{
    QuicPair(const TestIdentities& identities, std::uint64_t seed, const LinkModel& model,
             const std::function<void(transport::QuicSettings& client,
                                      transport::QuicSettings& server)>& adjust = {})
        : simulator(seed)
        , up(simulator, model)
        , down(simulator, model)
        , client(simulator, up, settings(identities, false, adjust))
        , server(simulator, down, settings(identities, true, adjust))
    {
        QuicPeer::join(client, server);
    }

    bool connect(Duration limit = std::chrono::seconds(10))
    {
        client.connect();
        return simulator.runUntil([this] { return client.established() && server.established(); },
                                  limit);
    }

    Simulator simulator;
    SimLink up;
    SimLink down;
    QuicPeer client;
    QuicPeer server;

private:
    transport::QuicSettings
    settings(const TestIdentities& identities, bool ofServer,
             const std::function<void(transport::QuicSettings&, transport::QuicSettings&)>& adjust)
    {
        transport::QuicSettings ofBoth[2];
        ofBoth[0].identity = &identities.client;
        ofBoth[0].peerPin = identities.server.pin();
        ofBoth[1].identity = &identities.server;
        ofBoth[1].peerPin = identities.client.pin();
        for (auto& one : ofBoth) {
            one.random = simulator.randomSource();
        }
        if (adjust) {
            adjust(ofBoth[0], ofBoth[1]);
        }
        return ofBoth[ofServer ? 1 : 0];
    }
};

} // namespace toxtunnel::sim
