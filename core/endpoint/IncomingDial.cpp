// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/IncomingDial.h"

namespace toxtunnel::endpoint {

IncomingDial::IncomingDial(Reactor& reactor, std::unique_ptr<IncomingStream> stream,
                           const std::vector<IpAddress>& addresses, std::uint16_t port,
                           Observer& observer)
    : IncomingDial(reactor, std::move(stream), addresses, port, observer, Dialer::Options{})
{
}

IncomingDial::IncomingDial(Reactor& reactor, std::unique_ptr<IncomingStream> stream,
                           const std::vector<IpAddress>& addresses, std::uint16_t port,
                           Observer& observer, Dialer::Options options)
    : reactor_(reactor)
    , observer_(observer)
    , incoming_(std::move(stream))
    , dialer_(std::make_unique<Dialer>(
          reactor, addresses, port,
          [this](tl::expected<Descriptor, Refusal> result) { onDialled(std::move(result)); },
          options))
{
}

IncomingDial::~IncomingDial() = default;

StreamTraffic IncomingDial::traffic() const
{
    return pump_ ? pump_->traffic() : StreamTraffic{};
}

void IncomingDial::onDialled(tl::expected<Descriptor, Refusal> result)
{
    dialer_.reset();
    if (!result) {
        incoming_->refuse(result.error());
        incoming_.reset();
        observer_.onDialEnded(*this, {PumpEnd::Kind::Refused, result.error(), {}, {}});
        return;
    }
    StreamPump::Owner& self = *this;
    pump_ = std::make_unique<StreamPump>(reactor_, *std::move(result), self);
    auto stream = incoming_->accept(*pump_);
    incoming_.reset();
    observer_.onDialConnected(*this);
    pump_->attach(std::move(stream));
}

void IncomingDial::onPumpOpened(StreamPump&) {}

void IncomingDial::onPumpEnded(StreamPump&, const PumpEnd& end)
{
    observer_.onDialEnded(*this, end);
}

} // namespace toxtunnel::endpoint
