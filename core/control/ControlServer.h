// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/LiveTraffic.h"
#include "log/Logger.h"
#include "model/Error.h"
#include "service/Service.h"

#include <QLocalServer>
#include <memory>
#include <string>

namespace toxtunnel::control {

/// The local socket of a running node, by which `toxtunnel inspect`, `reload` and the like, and
/// programs of others, ask and command it. Never a network. Main thread.
class ControlServer
{
public:
    static constexpr int mostClients = 16;

    struct Options
    {
        std::string path;  ///< of the socket: see socketPath()
        std::string group; ///< whose members may use it, too; empty: none
    };

    /// `service` outlives the server. The data folder's lock must be held: a socket file that
    /// exists is left over and removed. An error when the path is too long for a socket, or
    /// nothing can be made there.
    static Result<std::unique_ptr<ControlServer>> listen(Options options, service::Service& service,
                                                         log::Logger log);
    ~ControlServer(); ///< ends all clients and removes the socket file
    ControlServer(const ControlServer&) = delete;
    ControlServer& operator=(const ControlServer&) = delete;

private:
    ControlServer(Options options, service::Service& service, log::Logger log);
    void accept();

    Options options_;
    service::Service& service_;
    log::Logger log_;
    LiveTraffic traffic_;
    QLocalServer server_;
    QObject sessions_; ///< their parent
};

/// `<data_dir>/toxtunnel.sock`; on Windows the name of a pipe made from that path.
std::string socketPath(const std::string& dataDir);

} // namespace toxtunnel::control
