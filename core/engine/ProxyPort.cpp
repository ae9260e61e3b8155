// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ProxyPort.h"

#include "engine/RefusalText.h"
#include "log/Escape.h"

#include <utility>

namespace toxtunnel::engine {

namespace {

constexpr std::chrono::seconds betweenTries{10};

} // namespace

ProxyPort::ProxyPort(Reactor& reactor, std::string listen, endpoint::ProxyForward::Opener opener,
                     log::Logger log)
    : reactor_(reactor)
    , listen_(std::move(listen))
    , opener_(std::move(opener))
    , log_(log)
    , retry_(reactor.timer([this] { start(); }))
{
}

ProxyPort::~ProxyPort() = default;

void ProxyPort::start()
{
    const auto target = Target::parse(listen_);
    if (!target.has_value()) {
        log_.error(target.error().text());
        return;
    }
    endpoint::ProxyForward::Options options;
    options.port = target->port;
    if (const auto address = IpAddress::parse(target->host)) {
        options.bind = {*address};
    } else {
        options.bind = {IpAddress::loopbackV4(), IpAddress::loopbackV6()}; // localhost
    }
    endpoint::ProxyForward::Observer& self = *this;
    auto proxy = endpoint::ProxyForward::start(reactor_, options, opener_, self);
    if (!proxy.has_value()) {
        if (std::string trouble = proxy.error().text(); trouble != trouble_) { // not at each try
            log_.error("Failed to bind: ", trouble);
            trouble_ = std::move(trouble);
        }
        retry_->start(betweenTries);
        return;
    }
    proxy_ = std::move(*proxy);
    trouble_.clear();
    log_.info("SOCKS5 / HTTP CONNECT listener on ", listen_);
}

void ProxyPort::stop()
{
    retry_->stop();
    if (proxy_ != nullptr) {
        proxy_->stop();
    }
}

void ProxyPort::cut()
{
    if (proxy_ != nullptr) {
        proxy_->cut();
    }
}

void ProxyPort::onConnectionEnded(endpoint::ProxyForward&, const Target& target,
                                  const endpoint::PumpEnd& end)
{
    if (end.kind == endpoint::PumpEnd::Kind::Refused) {
        log_.warning("Proxy connection to ", log::escaped(target.text()),
                     " refused: ", describe(end.refusal).english());
    } else {
        log_.debug("Proxy connection to ", log::escaped(target.text()),
                   " ended: ", end.traffic.sent, " bytes out, ", end.traffic.received, " bytes in",
                   end.reason.empty() ? "" : ", ", log::escaped(end.reason));
    }
}

void ProxyPort::onScarcity(endpoint::ProxyForward&, bool scarce)
{
    if (scarce) {
        log_.warning("The proxy takes no new connections for now: this program's limit of open "
                     "files is nearly reached");
    } else {
        log_.info("The proxy takes connections again");
    }
}

} // namespace toxtunnel::engine
