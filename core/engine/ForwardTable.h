// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/Configuration.h"
#include "endpoint/TcpForward.h"
#include "log/Logger.h"
#include "model/PublicKey.h"
#include "reactor/Reactor.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace toxtunnel::engine {

/// The forwards of this node, as the configuration wants them and as they run. Core thread only.
class ForwardTable final : private endpoint::TcpForward::Observer
{
public:
    /// Opens a stream to a peer; see Link::open().
    using Opener = std::function<tl::expected<std::unique_ptr<Stream>, Refusal>(
        const PublicKey& peer, const Target& target, StreamHandler& handler)>;

    ForwardTable(Reactor& reactor, Opener opener, log::Logger log);
    ~ForwardTable() override;
    ForwardTable(const ForwardTable&) = delete;
    ForwardTable& operator=(const ForwardTable&) = delete;

    struct Change
    {
        std::size_t added = 0;
        std::size_t removed = 0;
    };
    /// Makes what runs the same as what is wanted: opens what is new, tries again what could not be
    /// opened, stops what is gone; what stayed is not touched. Connections of a stopped forward go
    /// on. A forward without peer uses `primary`.
    Change apply(const std::vector<config::Forward>& wanted, const config::PeerReference& primary);

    /// No new connections from now on.
    void stopListening();
    /// Cuts what still runs.
    void clear();

private:
    struct Entry
    {
        config::Forward settings;
        std::unique_ptr<endpoint::TcpForward> forward; ///< null: could not be opened
    };

    Entry started(const config::Forward& settings);
    void stop(Entry& entry);
    void onConnectionEnded(endpoint::TcpForward& forward, const endpoint::PumpEnd& end) override;
    void onScarcity(endpoint::TcpForward& forward, bool scarce) override;

    Reactor& reactor_;
    Opener opener_;
    log::Logger log_;
    std::vector<Entry> entries_;
    std::vector<std::unique_ptr<endpoint::TcpForward>> ending_; ///< stopped, connections go on
};

} // namespace toxtunnel::engine
