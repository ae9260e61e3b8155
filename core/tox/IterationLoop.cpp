// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tox/IterationLoop.h"

#include "tox/ToxSocket.h"

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
    timer_->start({});
}

void IterationLoop::stop()
{
    socket_.reset();
    relay_.reset();
    timer_->stop();
}

void IterationLoop::noteTraffic()
{
    if (!polls()) {
        return;
    }
    lastTraffic_ = reactor_.now();
    if (!busy_ && !turning_) {
        schedule();
    }
}

void IterationLoop::turn()
{
    turning_ = true;
    iterate_();
    turning_ = false;
    schedule();
}

void IterationLoop::schedule()
{
    busy_ = polls() && reactor_.now() - lastTraffic_ < busyTime;
    timer_->start(busy_ ? busyInterval : std::chrono::milliseconds(tox_iteration_interval(&tox_)));
}

} // namespace toxtunnel::tox
