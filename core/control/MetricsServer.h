// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "model/IpAddress.h"
#include "reactor/Reactor.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

struct MHD_Connection;
struct MHD_Daemon;

namespace toxtunnel::control {

/// An HTTP server with one page, for Prometheus: GET <path> is answered by the metrics of the
/// moment, HEAD by their head, whatever the query, everything else by 404; each connection ends
/// with its answer. On a loopback address it answers only to `localhost` and to IP addresses as
/// Host, 403 to other names: a web page whose name was bound to 127.0.0.1 must not read it. A
/// request may have 8 KiB and pause for 5 seconds, 32 clients are served at once. Reactor's thread
/// only.
class MetricsServer
{
public:
    struct Options
    {
        std::string listen; ///< "host:port" with a numeric host, or "localhost:port"; port 0: any
        std::string path;   ///< begins with '/'
    };
    using Content = std::function<std::string()>;

    /// `reactor` outlives the server.
    static Result<std::unique_ptr<MetricsServer>> start(Reactor& reactor, Options options,
                                                        Content content);
    ~MetricsServer();
    MetricsServer(const MetricsServer&) = delete;
    MetricsServer& operator=(const MetricsServer&) = delete;

    std::uint16_t port() const;

private:
    struct Handlers;

    MetricsServer(Reactor& reactor, std::string path, Content content);
    void run();

    Reactor& reactor_;
    std::string path_;
    Content content_;
    bool loopback_ = false; ///< where it listens
    MHD_Daemon* daemon_ = nullptr;
    std::unique_ptr<Reactor::Watch> watch_;
    std::unique_ptr<Reactor::Timer> timer_; ///< for the daemon's time-outs
};

} // namespace toxtunnel::control
