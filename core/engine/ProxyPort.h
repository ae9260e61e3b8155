// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint/ProxyForward.h"
#include "log/Logger.h"
#include "reactor/Reactor.h"

#include <memory>
#include <string>

namespace toxtunnel::engine {

/// The SOCKS5 and HTTP CONNECT listener of `client.socks5`, kept open: a port that is taken is
/// tried again from time to time. Core thread only.
class ProxyPort final : private endpoint::ProxyForward::Observer
{
public:
    /// `listen`: host:port with a loopback host, as the configuration was checked for.
    ProxyPort(Reactor& reactor, std::string listen, endpoint::ProxyForward::Opener opener,
              log::Logger log);
    ~ProxyPort() override;
    ProxyPort(const ProxyPort&) = delete;
    ProxyPort& operator=(const ProxyPort&) = delete;

    void start(); ///< a port that is taken is told in the log
    void stop();  ///< closes the listener; connections go on
    void cut();   ///< resets all connections

private:
    void onConnectionEnded(endpoint::ProxyForward& proxy, const Target& target,
                           const endpoint::PumpEnd& end) override;
    void onScarcity(endpoint::ProxyForward& proxy, bool scarce) override;

    Reactor& reactor_;
    std::string listen_;
    endpoint::ProxyForward::Opener opener_;
    log::Logger log_;
    std::unique_ptr<Reactor::Timer> retry_;
    std::string trouble_; ///< that was told
    std::unique_ptr<endpoint::ProxyForward> proxy_;
};

} // namespace toxtunnel::engine
