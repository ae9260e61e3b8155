// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/FriendRevival.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::tox {

FriendRevival::FriendRevival(Reactor& reactor, std::function<void()> revive)
    : reactor_(reactor)
    , revive_(std::move(revive))
    , timer_(reactor.timer([this] { turn(); }))
    , started_(reactor.now())
{
}

void FriendRevival::selfConnected()
{
    if (std::exchange(connected_, true)) {
        return;
    }
    const auto now = reactor_.now();
    timer_->start(std::max(started_ + afterStart, now + afterConnection) - now);
}

void FriendRevival::turn()
{
    revive_();
    ++round_;
    if (round_ < rounds) {
        timer_->start(period * (1 << std::max(0, round_ - roundsInPeriod)));
    }
}

} // namespace toxtunnel::tox
