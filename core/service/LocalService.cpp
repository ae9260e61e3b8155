// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/LocalService.h"

#include "config/SettingTable.h"
#include "service/ProblemList.h"

#include <utility>

namespace toxtunnel::service {

LocalService::LocalService(LocalSetup setup)
    : CopiedService(traffic::TrafficHistory::Begin::WithTheNode)
    , core_(setup.core)
    , engine_(setup.engine)
    , log_(setup.log)
    , logger_(setup.log, "app")
    , desk_(std::move(setup.configFile), std::move(setup.read))
    , files_(std::move(setup.files))
    , running_(files_.configuration)
{
    disk_.setMaxThreadCount(1);
    disk_.setExpiryTimeout(1000);
    rules_.setRules(files_.rules);
    updateSettings();
    NodeInfo node;
    node.configFile = desk_.configFile().string();
    takeNode(std::move(node));
    onDisk([this, rules = running_.rulesFile] { desk_.remember(rules); });
    core_.post([this] { attach(); });
}

LocalService::~LocalService()
{
    disk_.waitForDone();
}

void LocalService::close()
{
    closed_ = true;
    disk_.waitForDone();
}

/// In the core thread.
void LocalService::attach()
{
    engine::StateFeed::Listener listener;
    listener.onUpdate = [this](engine::StateUpdate update) {
        toMain([this, update = std::move(update)]() mutable { takeUpdate(std::move(update)); });
    };
    listener.onTick = [this](TrafficTick tick) {
        toMain([this, tick = std::move(tick)] { takeSecond(tick); });
    };
    engine_.feed().attach(std::move(listener));
}

void LocalService::toMain(std::function<void()> task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

void LocalService::onDisk(std::function<void()> task)
{
    disk_.start(std::move(task));
}

void LocalService::takeUpdate(engine::StateUpdate update)
{
    if (!update.streams.ended.empty()) {
        memoryTrim_.noteEnd();
    }
    takeStreams({std::move(update.streams.changed), std::move(update.streams.ended)});
    if (update.peers.has_value()) {
        takePeers(std::move(*update.peers));
    }
    if (update.requests.has_value()) {
        takeRequests(std::move(*update.requests));
    }
    if (update.forwards.has_value()) {
        takeForwards(std::move(*update.forwards));
    }
    if (update.ruleUses.has_value()) {
        const auto before = rules_.infos();
        rules_.setUses(*update.ruleUses);
        if (rules_.infos() != before) {
            Q_EMIT rulesChanged(rules_.infos());
        }
    }
    if (update.node.has_value()) {
        update.node->configFile = state().node.configFile;
        takeNode(std::move(*update.node));
    }
    updateProblems();
}

void LocalService::takeSecond(const TrafficTick& tick)
{
    takeTick(tick);
    if (const std::uint64_t newest = log_.newest(); newest != newestLog_) {
        newestLog_ = newest;
        Q_EMIT logGrew(newest);
    }
    updateProblems();
}

void LocalService::takeFiles(const NodeFiles& files)
{
    files_ = files;
    // What a reload applies; the rest waits for the next start.
    running_.peers = files.configuration.peers;
    running_.forwards = files.configuration.forwards;
    running_.rulesFile = files.configuration.rulesFile;
    running_.tox.direct = files.configuration.tox.direct;
    running_.logging.level = files.configuration.logging.level;
    const auto before = rules_.infos();
    rules_.setRules(files.rules);
    if (rules_.infos() != before) {
        Q_EMIT rulesChanged(rules_.infos());
    }
    updateSettings();
    updateProblems();
}

void LocalService::updateSettings()
{
    takeSettings(config::settingInfos(files_.configuration, running_));
}

void LocalService::updateProblems()
{
    takeProblems(problemsOf({state().node, state().forwards, state().settings, files_.warnings},
                            state().problems));
}

std::vector<LogEntry> LocalService::logEntries(std::uint64_t after, LogLevel least) const
{
    std::vector<LogEntry> entries = log_.entriesAfter(after);
    std::erase_if(entries, [least](const LogEntry& entry) { return entry.level < least; });
    return entries;
}

} // namespace toxtunnel::service
