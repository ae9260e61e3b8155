// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Failover.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

Failover::Failover(Reactor& reactor, std::vector<config::PeerReference> servers,
                   config::Failover settings, OnSwitch onSwitch)
    : settings_(settings)
    , onSwitch_(std::move(onSwitch))
    , timer_(reactor.timer([this] { judge(); }))
{
    for (config::PeerReference& server : servers) {
        servers_.push_back({std::move(server), false, Reactor::Clock::now()});
    }
}

const config::PeerReference& Failover::active() const
{
    static const config::PeerReference none;
    return servers_.empty() ? none : servers_[active_].reference;
}

void Failover::noteOnline(const PublicKey& key, bool online)
{
    for (Server& server : servers_) {
        if (server.reference.key == key && server.online != online) {
            server.online = online;
            server.since = Reactor::Clock::now();
        }
    }
    judge();
}

void Failover::judge()
{
    timer_->stop();
    if (servers_.size() < 2) {
        return;
    }
    const auto other =
        std::find_if(servers_.begin(), servers_.end(), [](const Server& s) { return s.online; });
    if (other == servers_.end()) {
        return;
    }
    const auto now = Reactor::Clock::now();
    const Server& primary = servers_.front();
    if (active_ != 0 && primary.online && now >= primary.since + settings_.preferPrimaryGrace) {
        switchTo(0);
    } else if (!servers_[active_].online && now >= servers_[active_].since + settings_.timeout) {
        switchTo(static_cast<std::size_t>(other - servers_.begin()));
    }
    auto next = Reactor::TimePoint::max();
    if (active_ != 0 && primary.online) {
        next = primary.since + settings_.preferPrimaryGrace;
    }
    if (!servers_[active_].online) {
        next = std::min(next, servers_[active_].since + settings_.timeout);
    }
    if (next != Reactor::TimePoint::max()) {
        timer_->start(next - now);
    }
}

void Failover::switchTo(std::size_t index)
{
    const std::size_t before = std::exchange(active_, index);
    onSwitch_(servers_[before].reference, servers_[index].reference);
}

} // namespace toxtunnel::engine
