// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/NodeHost.h"

#include "config/PathExpansion.h"
#include "config/RulesFile.h"
#include "control/MetricsServer.h"
#include "control/MetricsText.h"
#include "engine/Engine.h"
#include "headless/Passphrase.h"
#include "headless/WatchdogRecord.h"

namespace toxtunnel::app {

namespace {

std::vector<Message> warningsOf(const config::Problems& problems)
{
    std::vector<Message> warnings;
    for (const config::Problem& problem : problems) {
        if (problem.severity == config::Severity::Warning) {
            warnings.push_back(problem.located());
        }
    }
    return warnings;
}

} // namespace

/// What lives in the core thread.
struct NodeHost::Core final : engine::EngineObserver
{
    Core(Reactor& reactor, engine::EngineSetup setup, std::function<void(Connection)> toMain,
         std::function<void(const Result<void>&)> pipeToMain)
        : passOn(std::move(toMain))
        , passOnPipe(std::move(pipeToMain))
        , engine(reactor, std::move(setup), *this)
    {
    }

    void onSelfConnection(Connection connection) override { passOn(connection); }
    void onPipeEnded(const Result<void>& outcome) override { passOnPipe(outcome); }

    /// A port that is taken does not keep the node from running.
    void serveMetrics(Reactor& reactor, const config::Metrics& metrics, const log::Logger& log)
    {
        auto server =
            control::MetricsServer::start(reactor, {metrics.listen, metrics.path}, [this] {
                return control::metricsText(engine.metrics(), control::processUsage());
            });
        if (!server) {
            log.error("Metrics endpoint disabled: ", server.error().text());
            return;
        }
        metricsServer = std::move(*server);
        log.info("Metrics endpoint listening on ", metrics.listen, " ", metrics.path);
    }

    std::function<void(Connection)> passOn;
    std::function<void(const Result<void>&)> passOnPipe;
    engine::Engine engine;
    std::unique_ptr<control::MetricsServer> metricsServer; ///< asks the engine
};

NodeHost::NodeHost(const cli::Arguments& arguments, log::Log& log)
    : arguments_(arguments)
    , log_(log)
    , logger_(log, "app")
{
}

NodeHost::~NodeHost()
{
    if (service_) {
        service_->close();
    }
}

void NodeHost::onConnection(std::function<void(Connection)> onConnection)
{
    onConnection_ = std::move(onConnection);
}

void NodeHost::usePipe(Descriptor socket, std::function<void(const Result<void>&)> onEnded)
{
    pipe_.emplace(std::move(socket));
    onPipeEnded_ = std::move(onEnded);
}

Result<access::RuleSet> NodeHost::readRules(const config::Configuration& configuration) const
{
    if (configuration.rulesFile.empty()) {
        return access::RuleSet{};
    }
    config::LoadedRules loaded = config::loadRules(configuration.rulesFile);
    for (const config::Problem& problem : loaded.problems) {
        if (problem.severity == config::Severity::Error) {
            logger_.error(problem.text());
        } else {
            logger_.warning(problem.text());
        }
    }
    if (!loaded.usable()) {
        return failure(Message::say("Failed to load rules file"),
                       Message::verbatim(configuration.rulesFile.string()));
    }
    return std::move(loaded.rules);
}

Result<void> NodeHost::start(const Settings& settings)
{
    logNotes(settings, logger_);
    configuration_ = settings.loaded.configuration;
    auto rules = readRules(configuration_);
    if (!rules) {
        return tl::unexpected(rules.error());
    }
    const service::NodeFiles files{configuration_, *rules, warningsOf(settings.loaded.problems)};
    const auto started = core_.start([this, &settings, &rules](Reactor& reactor) {
        return build(reactor, settings, std::move(*rules));
    });
    if (!started) {
        return started;
    }
    service_ = std::make_unique<service::LocalService>(
        service::LocalSetup{core_.reactor(), inCore_->engine, log_,
                            config::expandHome(arguments_.configFile.value_or("")), files,
                            [this] { return readAgain(); }});
    auto written = PidFile::write(configuration_.dataDir / "toxtunnel.pid");
    if (!written) {
        return tl::unexpected(written.error());
    }
    pidFile_.emplace(std::move(*written));
    listenLocally();
    return {};
}

/// Without its socket the node does what it is for all the same.
void NodeHost::listenLocally()
{
    if (!configuration_.inspect.enabled) {
        return;
    }
    const std::string path = control::socketPath(configuration_.dataDir.string());
    auto listening =
        control::ControlServer::listen({path, configuration_.control.group}, *service_, logger_);
    if (!listening) {
        logger_.error("Local socket disabled: ", listening.error().text());
        return;
    }
    control_ = std::move(*listening);
    logger_.info("Local socket ", path);
}

/// Runs in the core thread while the main thread waits.
Result<std::shared_ptr<void>> NodeHost::build(Reactor& reactor, const Settings& settings,
                                              access::RuleSet rules)
{
    engine::EngineSetup setup{
        settings.loaded.configuration,
        std::move(rules),
        settings.knownServers,
        passphrase_ ? passphrase_
                    : passphraseSource(arguments_.passphraseFile, !arguments_.service),
        log::Logger(log_, "engine"),
        std::move(pipe_)};
    const auto inMain = [this](auto call) {
        QMetaObject::invokeMethod(&context_, std::move(call), Qt::QueuedConnection);
    };
    auto core = std::make_shared<Core>(
        reactor, std::move(setup),
        [this, inMain](Connection connection) {
            inMain([this, connection] {
                if (onConnection_) {
                    onConnection_(connection);
                }
            });
        },
        [this, inMain](const Result<void>& outcome) {
            inMain([this, outcome] { onPipeEnded_(outcome); });
        });
    if (const auto started = core->engine.start(); !started) {
        return tl::unexpected(started.error());
    }
    selfId_ = core->engine.selfId();
    core->engine.noteWatchdogAborts(WatchdogRecord(configuration_.dataDir).count());
    if (const config::Metrics& metrics = configuration_.metrics; metrics.enabled) {
        core->serveMetrics(reactor, metrics, logger_);
    }
    inCore_ = core.get();
    return core;
}

void NodeHost::stop(std::chrono::milliseconds drain, std::function<void()> onStopped)
{
    control_.reset();
    service_->close();
    reactor().post([this, drain, onStopped = std::move(onStopped)]() mutable {
        inCore_->metricsServer.reset(); // what it asks for ends now
        inCore_->engine.stop(drain, [this, onStopped = std::move(onStopped)] {
            QMetaObject::invokeMethod(&context_, onStopped, Qt::QueuedConnection);
        });
    });
}

/// Any thread.
Result<service::NodeFiles> NodeHost::readAgain() const
{
    const std::string file = arguments_.configFile.value_or("");
    Settings settings = loadSettings(arguments_);
    if (const auto* error = config::firstOf(settings.loaded.problems, config::Severity::Error)) {
        return failure(Message::say("reload failed"),
                       Message::say("invalid config in %1: %2", file, error->located()));
    }
    auto rules = readRules(settings.loaded.configuration);
    if (!rules) {
        return failure(Message::say("reload failed"), rules.error().message());
    }
    logNotes(settings, logger_);
    return service::NodeFiles{settings.loaded.configuration, std::move(*rules),
                              warningsOf(settings.loaded.problems)};
}

void NodeHost::reload()
{
    (void)service_->reload(); // the log tells the outcome
}

} // namespace toxtunnel::app
