// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/IterationLoop.h"

#include "tox/ToxSocket.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::tox {

IterationLoop::IterationLoop(Reactor& reactor, const Tox& tox, std::function<void()> iterate)
    : reactor_(reactor)
    , tox_(tox)
    , iterate_(std::move(iterate))
    , timer_(reactor.timer([this] { turn(); }))
{
}

void IterationLoop::start()
{
    const auto watched = [this](RawDescriptor descriptor) {
        return descriptor == invalidDescriptor
                   ? nullptr
                   : reactor_.watch(descriptor, Interest::Read, [this](Interest) { turn(); });
    };
    if (const std::uint16_t port = tox_self_get_udp_port(&tox_, nullptr); port != 0) {
        socket_ = watched(findUdpSocket(port));
    }
    if (const std::uint16_t port = tox_self_get_tcp_port(&tox_, nullptr); port != 0) {
        relay_ = watched(findRelayEpoll(port));
    }
    due_ = reactor_.now();
    timer_->start({});
}

void IterationLoop::stop()
{
    socket_.reset();
    relay_.reset();
    timer_->stop();
}

void IterationLoop::noteTraffic(Packet packet)
{
    const bool lossless = packet == Packet::Lossless;
    lastTraffic_ = reactor_.now();
    if (lossless) {
        lastLossless_ = lastTraffic_;
    }
    const bool slow = polls() ? waiting_ > busyInterval : lossless && waiting_ == quietInterval;
    if (slow && !turning_) {
        schedule();
    }
}

void IterationLoop::turn()
{
    const auto now = reactor_.now();
    const auto late = std::chrono::duration<double, std::milli>(now - due_).count();
    lag_.add(std::max(late, 0.0), now);
    turning_ = true;
    iterate_();
    turning_ = false;
    schedule();
}

void IterationLoop::schedule()
{
    waiting_ = interval();
    due_ = reactor_.now() + waiting_;
    timer_->start(waiting_);
}

std::chrono::milliseconds IterationLoop::interval() const
{
    const auto now = reactor_.now();
    if (polls() && now - lastTraffic_ < busyTime) {
        return busyInterval;
    }
    if (!polls() && settled_ && now - lastLossless_ > quietAfter) {
        return quietInterval;
    }
    return std::chrono::milliseconds(tox_iteration_interval(&tox_));
}

} // namespace toxtunnel::tox
