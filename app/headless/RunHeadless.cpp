// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/RunHeadless.h"

#include "endpoint/StandardStreams.h"
#include "headless/Heartbeat.h"
#include "headless/LogSetup.h"
#include "headless/NodeHost.h"
#include "headless/ServiceNotifier.h"
#include "headless/SignalWatcher.h"

#include <QCoreApplication>
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <utility>

namespace toxtunnel::app {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds drainTime{5};

/// Passes signals on to the main thread. A second request to stop does not wait for it but ends the
/// process at once, and so does one during the start, when there is nothing to save yet.
class StopRequests
{
public:
    /// From the main thread.
    void listen(std::function<void(Signal, int)> onSignal)
    {
        onSignal_ = std::move(onSignal);
        listening_ = true;
    }

    void operator()(Signal signal, int number)
    {
        if (signal == Signal::Stop && !listening_) {
            std::_Exit(0);
        }
        if (signal == Signal::Stop && stopping_.exchange(true)) {
            std::_Exit(1);
        }
        if (listening_) {
            QMetaObject::invokeMethod(
                qApp, [this, signal, number] { onSignal_(signal, number); }, Qt::QueuedConnection);
        }
    }

private:
    std::function<void(Signal, int)> onSignal_;
    std::atomic<bool> listening_ = false;
    std::atomic<bool> stopping_ = false;
};

class Daemon
{
public:
    Daemon(const cli::Arguments& arguments, StopRequests& requests)
        : arguments_(arguments)
        , requests_(requests)
        , notifier_(ServiceNotifier::create())
        , logger_(log_, "app")
        , node_(arguments, log_)
    {
    }

    int run();

private:
    int idle(const config::Problems& problems);
    Result<void> start(const Settings& settings);
    Result<void> startPipe();
    void onPipeEnded(const Result<void>& outcome);
    void onSignal(Signal signal, int number);
    void stop(std::chrono::milliseconds drain);

    const cli::Arguments& arguments_;
    StopRequests& requests_;
    std::unique_ptr<ServiceNotifier> notifier_;
    log::Log log_;
    log::Logger logger_;
    NodeHost node_;
    std::optional<Heartbeat> heartbeat_;
    std::optional<endpoint::StandardStreams> streams_; ///< of client.pipe
    int code_ = 0;                                     ///< to exit with
    bool stopping_ = false;
};

int Daemon::run()
{
    const Settings settings = loadSettings(arguments_);
    const config::Configuration& configuration = settings.loaded.configuration;
    if (!settings.loaded.usable()) {
        if (arguments_.service) {
            return idle(settings.loaded.problems);
        }
        printErrors(settings.loaded.problems);
        return 1;
    }
    if (const auto opened = setUpLog(log_, configuration.logging); !opened) {
        logger_.error(opened.error().text());
        return 1;
    }
    if (arguments_.service && !mayRunAsService(configuration)) {
        logger_.info("Service idle: disabled by config (service.auto_start / "
                     "service.allow_client_daemon); exiting.");
        notifier_->notify("READY=1");
        return 0;
    }
    logger_.info("ToxTunnel v" TOXTUNNEL_VERSION, " starting in ",
                 config::modeName(configuration.mode), " mode");
    int code = 1;
    if (const auto started = start(settings); started) {
        code = QCoreApplication::exec();
    } else {
        logger_.error(started.error().text());
    }
    logger_.info("ToxTunnel exiting with code ", code);
    return code;
}

/// The service manager is to leave a service at rest that its operator has not set up yet.
int Daemon::idle(const config::Problems& problems)
{
    for (const config::Problem& problem : problems) {
        if (problem.severity == config::Severity::Error) {
            std::cerr << "Service idle: " << problem.text() << std::endl;
        }
    }
    notifier_->notify("READY=1");
    return 0;
}

Result<void> Daemon::start(const Settings& settings)
{
    if (settings.loaded.configuration.client.pipe) {
        if (auto piped = startPipe(); !piped) {
            return piped;
        }
    }
    if (const auto started = node_.start(settings); !started) {
        return started;
    }
    const config::Watchdog& watchdog = settings.loaded.configuration.watchdog;
    heartbeat_.emplace(node_.reactor(), watchdog.systemdNotify ? notifier_.get() : nullptr,
                       watchdog.enabled ? std::optional(watchdog.deadline) : std::nullopt,
                       WatchdogRecord(settings.loaded.configuration.dataDir), log_);
    requests_.listen([this](Signal signal, int number) { onSignal(signal, number); });
    notifier_->notify("READY=1");
    return {};
}

Result<void> Daemon::startPipe()
{
    auto streams = endpoint::StandardStreams::open();
    if (!streams) {
        return failure(Message::say("Cannot join standard input and output"),
                       Message::verbatim(streams.error().message()));
    }
    streams_.emplace(std::move(*streams));
    code_ = 1; // until the tunnel has opened and ended in order
    node_.usePipe(streams_->takeSocket(),
                  [this](const Result<void>& outcome) { onPipeEnded(outcome); });
    return {};
}

void Daemon::onPipeEnded(const Result<void>& outcome)
{
    const bool written = streams_->finishOutput();
    if (!outcome) {
        logger_.error(outcome.error().text());
    } else if (!written) {
        logger_.error("Nobody took all of the standard output");
    } else {
        code_ = 0;
    }
    stop(drainTime);
}

void Daemon::onSignal(Signal signal, int number)
{
    // ssh ends its ProxyCommand with SIGHUP.
    if (signal == Signal::Reload && !streams_) {
        if (arguments_.configFile) {
            logger_.info("SIGHUP received, reloading config from ", *arguments_.configFile);
            node_.reload();
        } else {
            logger_.warning("reload requested but no --config was supplied at startup; ignoring");
        }
        return;
    }
    logger_.info("Received signal ", number, ", shutting down...");
    stop(streams_ ? 0s : drainTime);
}

void Daemon::stop(std::chrono::milliseconds drain)
{
    if (std::exchange(stopping_, true)) {
        return;
    }
    notifier_->notify("STOPPING=1");
    heartbeat_.reset();
    node_.stop(drain, [this] { QCoreApplication::exit(code_); });
}

} // namespace

int runHeadless(const cli::Arguments& arguments, int argc, char** argv)
{
    StopRequests requests;
    // Before any thread there is.
    const auto watcher =
        SignalWatcher::create([&requests](Signal signal, int number) { requests(signal, number); });
    const QCoreApplication application(argc, argv);
    return Daemon(arguments, requests).run();
}

} // namespace toxtunnel::app
