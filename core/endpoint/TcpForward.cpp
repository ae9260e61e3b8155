// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/TcpForward.h"

namespace toxtunnel::endpoint {

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

void TcpForward::onAccepted(Accepted accepted)
{
    pumps_.noteAccepted();
    StreamPump::Owner& self = *this;
    auto created = std::make_unique<StreamPump>(reactor_, std::move(accepted.socket), self);
    StreamPump& pump = *created;
    auto stream = opener_(options_.target, pump);
    if (!stream) {
        created.reset();
        const PumpEnd end{PumpEnd::Kind::Refused, stream.error(), {}, {}};
        pumps_.noteEnd(end);
        observer_.onConnectionEnded(*this, end);
        return;
    }
    pumps_.add(std::move(created));
    pump.attach(*std::move(stream));
}

void TcpForward::onPumpOpened(StreamPump&)
{
    observer_.onConnectionOpened(*this);
}

void TcpForward::onPumpEnded(StreamPump& pump, const PumpEnd& end)
{
    const auto ended = pumps_.take(pump); // lives until this returns
    pumps_.noteEnd(end);
    observer_.onConnectionEnded(*this, end);
}

} // namespace toxtunnel::endpoint
