// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/PeerLimits.h"

#include <string>
#include <utility>

namespace toxtunnel::engine {

namespace {

using namespace std::chrono_literals;

constexpr auto logInterval = 1s;

} // namespace

PeerLimits::PeerLimits(Reactor& reactor, const PublicKey& peer, log::Logger log)
    : reactor_(reactor)
    , peer_(peer)
    , log_(log)
    , refusals_(reactor.now())
    , fromPeer_(reactor)
    , toPeer_(reactor)
{
}

void PeerLimits::apply(const access::Limits& limits)
{
    limits_ = limits;
    opens_.apply(limits, reactor_.now());
    fromPeer_.apply(limits);
    toPeer_.apply(limits);
}

bool PeerLimits::mayOpen(std::uint64_t serial)
{
    const auto answer = opens_.ask(reactor_.now());
    if (answer == access::OpenLimit::Answer::Passed) {
        return true;
    }
    const bool refused = answer == access::OpenLimit::Answer::Refused;
    ++opensRejected_;
    logOpen(serial, refused);
    return !refused;
}

bool PeerLimits::mayHoldAnother() const
{
    return limits_.maxConcurrentTunnels == 0 || streams_ < limits_.maxConcurrentTunnels;
}

void PeerLimits::logOpen(std::uint64_t serial, bool refused)
{
    const auto now = reactor_.now();
    if (now < nextLog_) {
        ++unlogged_;
        return;
    }
    nextLog_ = now + logInterval;
    const std::uint64_t more = std::exchange(unlogged_, 0);
    log_.warning("Rate-limit OPEN ", refused ? "reject" : "report", " for friend ", peer_.toHex(),
                 " (tunnel_id=", serial, ")",
                 more > 0 ? ", and " + std::to_string(more) + " more since the last such line"
                          : std::string());
}

} // namespace toxtunnel::engine
