// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/StreamPump.h"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <utility>

namespace toxtunnel::endpoint {

struct ForwardCounters
{
    std::size_t open = 0;       ///< connections now
    std::uint64_t accepted = 0; ///< since the start
    std::uint64_t refused = 0;  ///< of these, by the peer or because it is offline
    StreamTraffic traffic;      ///< of all connections, running ones included
};

/// The connections of one listener, and the sums of those that are over. `Connection` has
/// traffic(). Reactor's thread only.
template <typename Connection>
class ConnectionSet
{
public:
    void add(std::unique_ptr<Connection> connection)
    {
        Connection* const key = connection.get();
        running_.emplace(key, std::move(connection));
    }

    /// Takes one out that has ended; its traffic is in its end, see noteEnd().
    std::unique_ptr<Connection> take(Connection& connection)
    {
        auto node = running_.extract(&connection);
        return node.empty() ? nullptr : std::move(node.mapped());
    }

    /// Resets all, without a word to their owner.
    void cut()
    {
        for (const auto& [key, connection] : running_) {
            count(connection->traffic());
        }
        running_.clear();
    }

    void noteAccepted() { ++ended_.accepted; }
    void noteEnd(const PumpEnd& end)
    {
        count(end.traffic);
        ended_.refused += end.kind == PumpEnd::Kind::Refused ? 1 : 0;
    }

    ForwardCounters counters() const
    {
        ForwardCounters counters = ended_;
        counters.open = running_.size();
        for (const auto& [key, connection] : running_) {
            add(counters.traffic, connection->traffic());
        }
        return counters;
    }

private:
    static void add(StreamTraffic& sum, const StreamTraffic& more)
    {
        sum.sent += more.sent;
        sum.received += more.received;
    }
    void count(const StreamTraffic& traffic) { add(ended_.traffic, traffic); }

    std::unordered_map<Connection*, std::unique_ptr<Connection>> running_;
    ForwardCounters ended_; // without the running ones
};

} // namespace toxtunnel::endpoint
