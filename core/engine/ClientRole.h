// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/PeerSettings.h"
#include "engine/Failover.h"
#include "engine/PipeSession.h"
#include "engine/ProxyPort.h"

#include <functional>
#include <optional>

namespace toxtunnel::engine {

/// What a node does with the servers of `client.server_id`: chooses the one in use, and leads the
/// proxy and the pipe there. Core thread only.
class ClientRole
{
public:
    struct Callbacks
    {
        /// Opens a stream to a server; see Link::open().
        std::function<tl::expected<std::unique_ptr<Stream>, Refusal>(
            const PublicKey& server, const Target& target, StreamHandler& handler)>
            open;
        /// A stream to this server would open at once.
        std::function<bool(const PublicKey& server)> ready;
        /// Another server is in use from now on; what runs to the old one is to be cut.
        Failover::OnSwitch onSwitch;
        PipeSession::OnEnded onPipeEnded;
    };

    /// `pipe`: the socket that is joined to `client.pipe`, if there is one.
    ClientRole(Reactor& reactor, const config::Client& settings, std::optional<Descriptor> pipe,
               Callbacks callbacks, log::Logger log);

    void start(); ///< opens the listener
    /// To call whenever that, or `Callbacks::ready`, may have changed.
    void noteReachable(const PublicKey& key, bool reachable);
    void stopListening();
    void clear(); ///< cuts what runs

    const config::PeerReference& server() const { return failover_.active(); }

private:
    endpoint::TcpForward::Opener opener();
    void startPipe();
    void switched(const config::PeerReference& from, const config::PeerReference& to);

    Callbacks callbacks_;
    Failover failover_;
    std::optional<ProxyPort> proxy_;
    std::optional<PipeSession> pipe_;
};

} // namespace toxtunnel::engine
