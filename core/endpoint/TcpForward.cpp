// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/TcpForward.h"

namespace toxtunnel::endpoint {

namespace {

void add(StreamTraffic& sum, const StreamTraffic& more)
{
    sum.sent += more.sent;
    sum.received += more.received;
}

} // namespace

Result<std::unique_ptr<TcpForward>> TcpForward::start(Reactor& reactor, Options options,
                                                      Opener opener, Observer& observer)
{
    std::unique_ptr<TcpForward> forward(
        new TcpForward(reactor, std::move(options), std::move(opener), observer));
    TcpForward* const raw = forward.get();
    auto listener =
        TcpListener::listen(reactor, raw->options_.bind, raw->options_.port,
                            {[raw](Accepted accepted) { raw->onAccepted(std::move(accepted)); },
                             [raw](bool scarce) { raw->observer_.onScarcity(*raw, scarce); }});
    if (!listener) {
        return tl::unexpected(listener.error());
    }
    forward->listener_ = *std::move(listener);
    forward->port_ = forward->listener_->port();
    return forward;
}

TcpForward::TcpForward(Reactor& reactor, Options options, Opener opener, Observer& observer)
    : reactor_(reactor)
    , options_(std::move(options))
    , opener_(std::move(opener))
    , observer_(observer)
{
}

TcpForward::~TcpForward() = default;

void TcpForward::stop(Running running)
{
    listener_.reset();
    if (running == Running::Cut) {
        cut();
    }
}

void TcpForward::cut()
{
    for (const auto& [raw, pump] : pumps_) {
        add(ended_.traffic, pump->traffic());
    }
    pumps_.clear();
}

void TcpForward::pause()
{
    if (listener_) {
        listener_->pause();
    }
}

void TcpForward::resume()
{
    if (listener_) {
        listener_->resume();
    }
}

std::vector<SocketAddress> TcpForward::addresses() const
{
    return listener_ ? listener_->addresses() : std::vector<SocketAddress>{};
}

ForwardCounters TcpForward::counters() const
{
    ForwardCounters counters = ended_;
    counters.open = pumps_.size();
    for (const auto& [raw, pump] : pumps_) {
        add(counters.traffic, pump->traffic());
    }
    return counters;
}

void TcpForward::onAccepted(Accepted accepted)
{
    ++ended_.accepted;
    StreamPump::Owner& self = *this;
    auto created = std::make_unique<StreamPump>(reactor_, std::move(accepted.socket), self);
    StreamPump& pump = *created;
    auto stream = opener_(options_.target, pump);
    if (!stream) {
        created.reset();
        ++ended_.refused;
        observer_.onConnectionEnded(*this, {PumpEnd::Kind::Refused, stream.error(), {}, {}});
        return;
    }
    pumps_.emplace(&pump, std::move(created));
    pump.attach(*std::move(stream));
}

void TcpForward::onPumpOpened(StreamPump&)
{
    observer_.onConnectionOpened(*this);
}

void TcpForward::onPumpEnded(StreamPump& pump, const PumpEnd& end)
{
    const auto node = pumps_.extract(&pump); // lives until this returns
    add(ended_.traffic, end.traffic);
    if (end.kind == PumpEnd::Kind::Refused) {
        ++ended_.refused;
    }
    observer_.onConnectionEnded(*this, end);
}

} // namespace toxtunnel::endpoint
