// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/FrameKeepalive.h"

#include <utility>

namespace toxtunnel::link {

namespace {

constexpr int mostSilentPings = 3;

} // namespace

FrameKeepalive::FrameKeepalive(Reactor& reactor, std::chrono::milliseconds interval,
                               Actions actions)
    : interval_(interval)
    , actions_(std::move(actions))
    , timer_(reactor.timer([this] { tick(); }))
{
}

void FrameKeepalive::start()
{
    silentPings_ = 0;
    if (interval_.count() > 0) {
        timer_->start(interval_);
    }
}

void FrameKeepalive::stop()
{
    timer_->stop();
}

void FrameKeepalive::tick()
{
    timer_->start(interval_);
    if (silentPings_ == mostSilentPings) {
        silentPings_ = 0;
        actions_.dead();
    }
    ++silentPings_;
    actions_.ping();
}

} // namespace toxtunnel::link
