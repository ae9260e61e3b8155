// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/StreamTally.h"
#include "log/Logger.h"
#include "reactor/Reactor.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>

namespace toxtunnel::engine {

/// When a stream is closed because nothing happens on it any more.
struct ReapPolicy
{
    std::chrono::milliseconds idle{0};       ///< no byte for so long; 0: never
    std::chrono::milliseconds halfClosed{0}; ///< the same, after one side sent its FIN; 0: never
    std::chrono::milliseconds tick{0};       ///< between two looks; 0: never looks
};

/// Closes the streams that nobody uses any more, at both ends. Core thread only.
class StreamReaper
{
public:
    /// An open stream as the reaper sees it.
    class Client
    {
    public:
        virtual ~Client() = default;
        virtual Reactor::TimePoint lastActivity() const = 0;
        virtual bool halfClosed() const = 0;
        /// Ends the stream at both ends; may destroy it, and others.
        virtual void reap(const std::string& reason) = 0;
    };

    /// What it closes is counted in `tally`, which outlives it.
    StreamReaper(Reactor& reactor, ReapPolicy policy, StreamTally& tally, log::Logger log);
    StreamReaper(const StreamReaper&) = delete;
    StreamReaper& operator=(const StreamReaper&) = delete;

    /// Watches it until remove().
    void add(Client& client);
    void remove(Client& client) { clients_.erase(&client); }

    std::uint64_t reaped() const { return reaped_; } ///< streams, since the start

private:
    void look();
    std::string reasonFor(const Client& client, Reactor::TimePoint now) const;

    Reactor& reactor_;
    ReapPolicy policy_;
    StreamTally& tally_;
    log::Logger log_;
    std::unique_ptr<Reactor::Timer> timer_; ///< runs while there are clients
    std::unordered_set<Client*> clients_;
    std::uint64_t reaped_ = 0;
};

} // namespace toxtunnel::engine
