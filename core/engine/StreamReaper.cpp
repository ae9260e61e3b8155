// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StreamReaper.h"

#include <utility>
#include <vector>

namespace toxtunnel::engine {

namespace {

std::int64_t seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

} // namespace

StreamReaper::StreamReaper(Reactor& reactor, ReapPolicy policy, StreamTally& tally, log::Logger log)
    : reactor_(reactor)
    , policy_(policy)
    , tally_(tally)
    , log_(log)
    , timer_(reactor.timer([this] { look(); }))
{
}

void StreamReaper::add(Client& client)
{
    const bool looks =
        policy_.tick.count() > 0 && (policy_.idle.count() > 0 || policy_.halfClosed.count() > 0);
    clients_.insert(&client);
    if (looks && !timer_->active()) {
        timer_->start(policy_.tick);
    }
}

std::string StreamReaper::reasonFor(const Client& client, Reactor::TimePoint now) const
{
    const auto quiet = now - client.lastActivity();
    if (policy_.idle.count() > 0 && quiet >= policy_.idle) {
        return "idle for " + std::to_string(seconds(policy_.idle)) + " s";
    }
    if (policy_.halfClosed.count() > 0 && client.halfClosed() && quiet >= policy_.halfClosed) {
        return "half-closed and idle for " + std::to_string(seconds(policy_.halfClosed)) + " s";
    }
    return {};
}

void StreamReaper::look()
{
    const auto now = reactor_.now();
    std::vector<std::pair<Client*, std::string>> found;
    for (Client* client : clients_) {
        if (std::string reason = reasonFor(*client, now); !reason.empty()) {
            found.emplace_back(client, std::move(reason));
        }
    }
    std::size_t closed = 0;
    for (const auto& [client, reason] : found) {
        if (clients_.contains(client)) { // not ended by another one's end
            ++closed;
            const StreamTally::Timeout timeout(tally_);
            client->reap(reason);
        }
    }
    reaped_ += closed;
    if (closed > 0) {
        log_.info("TunnelManager: maintenance closed ", closed,
                  " tunnels (idle_timeout=", seconds(policy_.idle),
                  "s, half_close=", seconds(policy_.halfClosed), "s)");
    }
    if (!clients_.empty()) {
        timer_->start(policy_.tick);
    }
}

} // namespace toxtunnel::engine
