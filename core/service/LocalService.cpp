// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/LocalService.h"

#include "config/SettingTable.h"
#include "service/ProblemList.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::service {

namespace {

template <typename List, typename Id, typename Value>
void takeTotals(List& list, Id Value::*key, const std::vector<TrafficOf<Id>>& moved)
{
    for (const TrafficOf<Id>& one : moved) {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const Value& value) { return value.*key == one.id; });
        if (found != list.end()) {
            found->total = one.total;
        }
    }
}

} // namespace

LocalService::LocalService(LocalSetup setup)
    : core_(setup.core)
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
    settings_ = config::settingInfos(files_.configuration, running_);
    node_.configFile = desk_.configFile().string();
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
        toMain([this, tick = std::move(tick)] { takeTick(tick); });
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
    takeStreams(std::move(update.streams));
    if (update.peers.has_value()) {
        takePeers(std::move(*update.peers));
    }
    if (update.requests.has_value() && *update.requests != requests_) {
        requests_ = std::move(*update.requests);
        Q_EMIT requestsChanged(requests_);
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
        update.node->configFile = node_.configFile;
        if (*update.node != node_) {
            node_ = std::move(*update.node);
            Q_EMIT nodeChanged(node_);
        }
    }
    updateProblems();
}

void LocalService::takePeers(std::vector<PeerInfo> peers)
{
    const PeerChanges changes = difference(peers_, peers, &PeerInfo::key);
    peers_ = std::move(peers);
    if (!changes.empty()) {
        Q_EMIT peersChanged(changes);
    }
    for (const PublicKey& key : changes.removed) {
        history_.forget(key);
    }
}

void LocalService::takeForwards(std::vector<ForwardInfo> forwards)
{
    const ForwardChanges changes = difference(forwards_, forwards, &ForwardInfo::id);
    forwards_ = std::move(forwards);
    if (!changes.empty()) {
        Q_EMIT forwardsChanged(changes);
    }
    for (const ForwardId id : changes.removed) {
        history_.forget(id);
    }
}

void LocalService::takeStreams(engine::StreamRegistry::Changes changes)
{
    StreamChanges told;
    for (const StreamId id : changes.ended) {
        history_.forget(id);
        if (streams_.erase(id) > 0) { // else it came and went in between
            told.removed.push_back(id);
        }
    }
    for (const StreamInfo& info : changes.changed) {
        streams_[info.id] = info;
    }
    told.changed = std::move(changes.changed);
    if (!told.empty()) {
        Q_EMIT streamsChanged(told);
    }
}

void LocalService::takeTick(const TrafficTick& tick)
{
    history_.note(tick);
    node_.total = tick.total;
    takeTotals(peers_, &PeerInfo::key, tick.peers);
    takeTotals(forwards_, &ForwardInfo::id, tick.forwards);
    for (const auto& moved : tick.streams) {
        if (const auto found = streams_.find(moved.id); found != streams_.end()) {
            found->second.total = moved.total;
        }
    }
    Q_EMIT trafficTick(tick);
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
    auto settings = config::settingInfos(files_.configuration, running_);
    if (settings != settings_) {
        settings_ = std::move(settings);
        Q_EMIT settingsChanged(settings_);
    }
}

void LocalService::updateProblems()
{
    auto problems = problemsOf({node_, forwards_, settings_, files_.warnings}, problems_);
    if (problems != problems_) {
        problems_ = std::move(problems);
        Q_EMIT problemsChanged(problems_);
    }
}

std::vector<StreamInfo> LocalService::streams() const
{
    std::vector<StreamInfo> streams;
    streams.reserve(streams_.size());
    for (const auto& [id, info] : streams_) {
        streams.push_back(info);
    }
    return streams;
}

std::vector<LogEntry> LocalService::logEntries(std::uint64_t after, LogLevel least) const
{
    std::vector<LogEntry> entries = log_.entriesAfter(after);
    std::erase_if(entries, [least](const LogEntry& entry) { return entry.level < least; });
    return entries;
}

std::vector<TrafficSample> LocalService::history(const TrafficSubject& subject,
                                                 TrafficSpan span) const
{
    return history_.samples(subject, span, std::chrono::system_clock::now());
}

} // namespace toxtunnel::service
