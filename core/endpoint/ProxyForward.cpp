// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ProxyForward.h"

namespace toxtunnel::endpoint {

namespace {

void add(StreamTraffic& sum, const StreamTraffic& more)
{
    sum.sent += more.sent;
    sum.received += more.received;
}

} // namespace

Result<std::unique_ptr<ProxyForward>> ProxyForward::start(Reactor& reactor, Options options,
                                                          Opener opener, Observer& observer)
{
    std::unique_ptr<ProxyForward> proxy(
        new ProxyForward(reactor, std::move(options), std::move(opener), observer));
    ProxyForward* const raw = proxy.get();
    auto listener =
        TcpListener::listen(reactor, raw->options_.bind, raw->options_.port,
                            {[raw](Accepted accepted) { raw->onAccepted(std::move(accepted)); },
                             [raw](bool scarce) { raw->observer_.onScarcity(*raw, scarce); }});
    if (!listener) {
        return tl::unexpected(listener.error());
    }
    proxy->listener_ = *std::move(listener);
    proxy->port_ = proxy->listener_->port();
    return proxy;
}

ProxyForward::ProxyForward(Reactor& reactor, Options options, Opener opener, Observer& observer)
    : reactor_(reactor)
    , options_(std::move(options))
    , opener_(std::move(opener))
    , observer_(observer)
{
}

ProxyForward::~ProxyForward() = default;

void ProxyForward::stop()
{
    listener_.reset();
}

void ProxyForward::cut()
{
    for (const auto& [raw, connection] : connections_) {
        add(ended_.traffic, connection->traffic());
    }
    connections_.clear();
}

std::vector<SocketAddress> ProxyForward::addresses() const
{
    return listener_ ? listener_->addresses() : std::vector<SocketAddress>{};
}

ForwardCounters ProxyForward::counters() const
{
    ForwardCounters counters = ended_;
    counters.open = connections_.size();
    for (const auto& [raw, connection] : connections_) {
        add(counters.traffic, connection->traffic());
    }
    return counters;
}

void ProxyForward::onAccepted(Accepted accepted)
{
    ++ended_.accepted;
    ProxyConnection::Owner& self = *this;
    auto connection = std::make_unique<ProxyConnection>(reactor_, std::move(accepted.socket),
                                                        options_.handshakeTimeout, self);
    connections_.emplace(connection.get(), std::move(connection));
}

tl::expected<std::unique_ptr<Stream>, Refusal> ProxyForward::openFor(const Target& target,
                                                                     StreamHandler& handler)
{
    return opener_(target, handler);
}

void ProxyForward::onAnswered(ProxyConnection& connection, const PumpEnd& end)
{
    add(ended_.traffic, end.traffic);
    if (end.kind == PumpEnd::Kind::Refused) {
        ++ended_.refused;
    }
    observer_.onConnectionEnded(*this, connection.target(), end);
}

void ProxyForward::onOver(ProxyConnection& connection)
{
    connections_.erase(&connection);
}

} // namespace toxtunnel::endpoint
