// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint/ProxyForward.h"

namespace toxtunnel::endpoint {

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

std::vector<SocketAddress> ProxyForward::addresses() const
{
    return listener_ ? listener_->addresses() : std::vector<SocketAddress>{};
}

void ProxyForward::onAccepted(Accepted accepted)
{
    connections_.noteAccepted();
    ProxyConnection::Owner& self = *this;
    connections_.add(std::make_unique<ProxyConnection>(reactor_, std::move(accepted.socket),
                                                       options_.handshakeTimeout, self));
}

tl::expected<std::unique_ptr<Stream>, Refusal> ProxyForward::openFor(const Target& target,
                                                                     StreamHandler& handler)
{
    return opener_(target, handler);
}

void ProxyForward::onAnswered(ProxyConnection& connection, const PumpEnd& end)
{
    connections_.noteEnd(end);
    observer_.onConnectionEnded(*this, connection.target(), end);
}

void ProxyForward::onOver(ProxyConnection& connection)
{
    connections_.take(connection);
}

} // namespace toxtunnel::endpoint
