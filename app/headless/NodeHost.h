// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Rule.h"
#include "cli/Arguments.h"
#include "commands/Settings.h"
#include "control/ControlServer.h"
#include "headless/CoreThread.h"
#include "headless/PidFile.h"
#include "log/Logger.h"
#include "model/Connection.h"
#include "model/Passphrase.h"
#include "model/ToxId.h"
#include "reactor/Descriptor.h"
#include "service/LocalService.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace toxtunnel::app {

/// The node of this process: its core thread with the Engine, and its pid file. Main thread.
class NodeHost
{
public:
    /// `arguments` and `log` outlive this.
    NodeHost(const cli::Arguments& arguments, log::Log& log);
    ~NodeHost();
    NodeHost(const NodeHost&) = delete;
    NodeHost& operator=(const NodeHost&) = delete;

    /// `onConnection` is called in the main thread whenever the network is found or lost. Set it
    /// before start().
    void onConnection(std::function<void(Connection)> onConnection);
    /// Gives `client.pipe` the socket it joins to its target, before start(). `onEnded` is called
    /// in the main thread when that is over.
    void usePipe(Descriptor socket, std::function<void(const Result<void>&)> onEnded);

    /// Asked in the core thread when the identity is encrypted, instead of --passphrase-file and
    /// the terminal. Set it before start().
    void usePassphrase(AskPassphrase ask) { passphrase_ = std::move(ask); }

    /// Starts everything; an error means nothing runs. Notes about the settings go to the log.
    Result<void> start(const Settings& settings);

    // All below: after start() succeeded.

    /// Lets open connections finish for up to `drain`, saves and ends; `onStopped` runs in the main
    /// thread then. Only destruction may follow.
    void stop(std::chrono::milliseconds drain, std::function<void()> onStopped);

    /// Reads the settings again and applies peers, rules, forwards and the log level; when anything
    /// else changed, nothing is applied. The log tells the outcome.
    void reload();

    /// What front ends talk to; it ends with this.
    service::Service& service() { return *service_; }

    const ToxId& selfId() const { return selfId_; }
    Reactor& reactor() const { return core_.reactor(); }

private:
    struct Core;

    Result<access::RuleSet> readRules(const config::Configuration& configuration) const;
    Result<std::shared_ptr<void>> build(Reactor& reactor, const Settings& settings,
                                        access::RuleSet rules);
    void listenLocally();
    Result<service::NodeFiles> readAgain() const;

    const cli::Arguments& arguments_;
    log::Log& log_;
    log::Logger logger_;
    std::function<void(Connection)> onConnection_;
    std::optional<Descriptor> pipe_;
    std::function<void(const Result<void>&)> onPipeEnded_;
    AskPassphrase passphrase_;
    config::Configuration configuration_; ///< that is in force
    ToxId selfId_;
    QObject context_;        ///< what is called in the main thread ends with this
    Core* inCore_ = nullptr; ///< lives in the core thread
    std::unique_ptr<service::LocalService> service_; ///< outlives the core thread
    CoreThread core_;
    std::unique_ptr<control::ControlServer> control_; ///< asks the service
    std::optional<PidFile> pidFile_;                  ///< goes before the folder's lock does
};

} // namespace toxtunnel::app
