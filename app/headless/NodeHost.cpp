// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless/NodeHost.h"

#include "config/RulesFile.h"
#include "engine/Engine.h"
#include "headless/Passphrase.h"
#include "config/Reloadable.h"

namespace toxtunnel::app {

/// What lives in the core thread.
struct NodeHost::Core final : engine::EngineObserver
{
    Core(Reactor& reactor, engine::EngineSetup setup, std::function<void(Connection)> toMain)
        : passOn(std::move(toMain))
        , engine(reactor, std::move(setup), *this)
    {
    }

    void onSelfConnection(Connection connection) override { passOn(connection); }

    std::function<void(Connection)> passOn;
    engine::Engine engine;
};

NodeHost::NodeHost(const cli::Arguments& arguments, log::Log& log)
    : arguments_(arguments)
    , log_(log)
    , logger_(log, "app")
{
}

NodeHost::~NodeHost() = default;

void NodeHost::onConnection(std::function<void(Connection)> onConnection)
{
    onConnection_ = std::move(onConnection);
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
        return failure("Failed to load rules file", configuration.rulesFile.string());
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
    const auto started = core_.start([this, &settings, &rules](Reactor& reactor) {
        return build(reactor, settings, std::move(*rules));
    });
    if (!started) {
        return started;
    }
    auto written = PidFile::write(configuration_.dataDir / "toxtunnel.pid");
    if (!written) {
        return tl::unexpected(written.error());
    }
    pidFile_.emplace(std::move(*written));
    return {};
}

/// Runs in the core thread while the main thread waits.
Result<std::shared_ptr<void>> NodeHost::build(Reactor& reactor, const Settings& settings,
                                              access::RuleSet rules)
{
    engine::EngineSetup setup{settings.loaded.configuration, std::move(rules),
                              settings.knownServers,
                              passphraseSource(arguments_.passphraseFile, !arguments_.service),
                              log::Logger(log_, "engine")};
    auto core = std::make_shared<Core>(reactor, std::move(setup), [this](Connection connection) {
        QMetaObject::invokeMethod(
            &context_,
            [this, connection] {
                if (onConnection_) {
                    onConnection_(connection);
                }
            },
            Qt::QueuedConnection);
    });
    if (const auto started = core->engine.start(); !started) {
        return tl::unexpected(started.error());
    }
    selfId_ = core->engine.selfId();
    inCore_ = core.get();
    return core;
}

void NodeHost::stop(std::chrono::milliseconds drain, std::function<void()> onStopped)
{
    reactor().post([this, drain, onStopped = std::move(onStopped)]() mutable {
        inCore_->engine.stop(drain, [this, onStopped = std::move(onStopped)] {
            QMetaObject::invokeMethod(&context_, onStopped, Qt::QueuedConnection);
        });
    });
}

Result<Settings> NodeHost::readAgain() const
{
    const std::string file = arguments_.configFile.value_or("");
    Settings settings = loadSettings(arguments_);
    for (const config::Problem& problem : settings.loaded.problems) {
        if (problem.severity == config::Severity::Error) {
            return failure("reload failed", "invalid config in " + file + ": " + problem.text());
        }
    }
    const std::string fixed = changedButFixed(configuration_, settings.loaded.configuration);
    if (!fixed.empty()) {
        return failure("reload rejected", "config reload rejected: field '" + fixed +
                                              "' requires a restart (not in the reloadable "
                                              "subset)");
    }
    return settings;
}

void NodeHost::reload()
{
    const auto settings = readAgain();
    if (!settings) {
        logger_.error(settings.error().text());
        return;
    }
    const config::Configuration& read = settings->loaded.configuration;
    auto rules = readRules(read);
    if (!rules) {
        logger_.error("reload failed: ", rules.error().text());
        return;
    }
    logNotes(*settings, logger_);
    configuration_ = read;
    reactor().post([this, read, rules = std::move(*rules)]() mutable {
        const auto outcome = inCore_->engine.reload(read, std::move(rules));
        const std::string ruleText = log::concat("rules: ", outcome.rules, " rules");
        const std::string forwardText =
            log::concat("forwards: +", outcome.forwardsAdded, " -", outcome.forwardsRemoved);
        logger_.info("config reloaded (",
                     read.mode == config::Mode::Server   ? ruleText
                     : read.mode == config::Mode::Client ? forwardText
                                                         : ruleText + ", " + forwardText,
                     ")");
        // Last, so that a level above info does not hide the line.
        log_.setLevel(read.logging.level);
    });
}

} // namespace toxtunnel::app
