// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/PeerSettings.h"
#include "reactor/Reactor.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::engine {

/// Which server of `client.server_id` is in use: the primary, unless it has been offline for
/// `timeout` while another one is online; the primary again, once it has been online for
/// `preferPrimaryGrace`. The clocks begin with the object. Core thread only.
class Failover
{
public:
    /// The server in use changed.
    using OnSwitch =
        std::function<void(const config::PeerReference& from, const config::PeerReference& to)>;

    /// `servers`: the primary first; may be empty or one, then nothing ever switches.
    Failover(Reactor& reactor, std::vector<config::PeerReference> servers,
             config::Failover settings, OnSwitch onSwitch);
    Failover(const Failover&) = delete;
    Failover& operator=(const Failover&) = delete;

    /// May switch. Keys that are no server are ignored.
    void noteOnline(const PublicKey& key, bool online);

    /// A reference without text when there is no server.
    const config::PeerReference& active() const;

private:
    struct Server
    {
        config::PeerReference reference;
        bool online = false;
        Reactor::TimePoint since; ///< of that
    };

    void judge();
    void switchTo(std::size_t index);

    std::vector<Server> servers_;
    config::Failover settings_;
    OnSwitch onSwitch_;
    std::size_t active_ = 0;
    std::unique_ptr<Reactor::Timer> timer_;
};

} // namespace toxtunnel::engine
