// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeService.h"

#include <algorithm>
#include <utility>

using namespace toxtunnel;

namespace {

template <typename List, typename Value, typename Key>
void put(List& list, const Value& value, Key Value::*key)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Value& old) { return old.*key == value.*key; });
    if (found != list.end()) {
        *found = value;
    } else {
        list.push_back(value);
    }
}

template <typename List, typename Id>
auto* find(List& list, Id id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& value) { return value.id == id; });
    return found != list.end() ? &*found : nullptr;
}

template <typename Id>
std::string number(Id id)
{
    return std::to_string(static_cast<std::uint64_t>(id));
}

std::string plain(const Secret& secret)
{
    return {secret.bytes().begin(), secret.bytes().end()};
}

std::string flag(bool value)
{
    return value ? "true" : "false";
}

} // namespace

void FakeService::setNode(const NodeInfo& node)
{
    node_ = node;
    Q_EMIT nodeChanged(node_);
}

void FakeService::putPeer(const PeerInfo& peer)
{
    put(peers_, peer, &PeerInfo::key);
    Q_EMIT peersChanged({{peer}, {}});
}

void FakeService::dropPeer(const PublicKey& key)
{
    std::erase_if(peers_, [&](const PeerInfo& peer) { return peer.key == key; });
    Q_EMIT peersChanged({{}, {key}});
}

void FakeService::setRequests(const std::vector<RequestInfo>& requests)
{
    requests_ = requests;
    Q_EMIT requestsChanged(requests_);
}

void FakeService::putForward(const ForwardInfo& forward)
{
    put(forwards_, forward, &ForwardInfo::id);
    Q_EMIT forwardsChanged({{forward}, {}});
}

void FakeService::dropForward(ForwardId id)
{
    std::erase_if(forwards_, [&](const ForwardInfo& forward) { return forward.id == id; });
    Q_EMIT forwardsChanged({{}, {id}});
}

void FakeService::setRules(const std::vector<RuleInfo>& rules)
{
    rules_ = rules;
    Q_EMIT rulesChanged(rules_);
}

void FakeService::putStreams(const std::vector<StreamInfo>& streams)
{
    for (const StreamInfo& stream : streams) {
        put(streams_, stream, &StreamInfo::id);
    }
    Q_EMIT streamsChanged({streams, {}});
}

void FakeService::dropStreams(const std::vector<StreamId>& ids)
{
    std::erase_if(streams_, [&](const StreamInfo& stream) {
        return std::find(ids.begin(), ids.end(), stream.id) != ids.end();
    });
    Q_EMIT streamsChanged({{}, ids});
}

void FakeService::setProblems(const std::vector<ProblemInfo>& problems)
{
    problems_ = problems;
    Q_EMIT problemsChanged(problems_);
}

void FakeService::setSettings(const std::vector<SettingInfo>& settings)
{
    settings_ = settings;
    Q_EMIT settingsChanged(settings_);
}

void FakeService::addLogEntry(service::LogLevel level, const std::string& category,
                              const std::string& text)
{
    const std::uint64_t newest = log_.size() + 1;
    log_.push_back({newest, std::chrono::system_clock::now(), level, category, text});
    Q_EMIT logGrew(newest);
}

void FakeService::tick(const TrafficTick& tick)
{
    Q_EMIT trafficTick(tick);
}

void FakeService::setHistory(const std::vector<TrafficSample>& samples)
{
    history_ = samples;
}

void FakeService::end(const Outcome& reason)
{
    Q_EMIT ended(reason);
}

void FakeService::failNext(const Outcome& outcome)
{
    failNext_ = outcome;
}

void FakeService::setReloadReport(const ReloadReport& report)
{
    report_ = report;
}

void FakeService::setDiagnosis(const Diagnosis& diagnosis)
{
    diagnosis_ = diagnosis;
    if (const auto held = std::exchange(held_, nullptr)) {
        held->addResult(diagnosis);
        held->finish();
    }
}

void FakeService::holdDiagnosis()
{
    held_ = std::make_shared<QPromise<Diagnosis>>();
    held_->start();
}

void FakeService::setBackup(const BackupInfo& backup, const std::string& passphrase)
{
    backup_ = backup;
    backupPassphrase_ = passphrase;
}

void FakeService::setVerdict(const RuleVerdict& verdict)
{
    verdict_ = verdict;
}

std::vector<service::LogEntry> FakeService::logEntries(std::uint64_t after,
                                                       service::LogLevel least) const
{
    std::vector<service::LogEntry> found;
    std::copy_if(log_.begin(), log_.end(), std::back_inserter(found),
                 [&](const auto& entry) { return entry.number > after && entry.level >= least; });
    return found;
}

std::vector<TrafficSample> FakeService::history(const TrafficSubject&, TrafficSpan) const
{
    return history_;
}

QFuture<Outcome> FakeService::run(std::string command, const std::function<void()>& change)
{
    commands_.push_back(std::move(command));
    if (failNext_.has_value()) {
        return QtFuture::makeReadyFuture(*std::exchange(failNext_, std::nullopt));
    }
    change();
    return QtFuture::makeReadyFuture(Outcome::done());
}

QFuture<Outcome> FakeService::addPeer(NewPeer peer)
{
    return run("addPeer " + peer.name + " " + peer.id, [&] {
        if (const auto id = ToxId::parse(peer.id)) {
            PeerInfo info;
            info.key = id->key;
            info.id = *id;
            info.name = peer.name;
            info.listed = true;
            putPeer(info);
        }
    });
}

QFuture<Outcome> FakeService::removePeer(PublicKey peer)
{
    return run("removePeer " + peer.toHex(), [&] { dropPeer(peer); });
}

QFuture<Outcome> FakeService::renamePeer(PublicKey peer, std::string name)
{
    return run("renamePeer " + name, [&] {
        const auto found = std::find_if(peers_.begin(), peers_.end(),
                                        [&](const PeerInfo& info) { return info.key == peer; });
        if (found != peers_.end()) {
            PeerInfo info = *found;
            info.name = name;
            putPeer(info);
        }
    });
}

QFuture<Outcome> FakeService::acceptRequest(PublicKey key, std::string name)
{
    return run("acceptRequest " + name, [&] {
        std::erase_if(requests_, [&](const RequestInfo& request) { return request.key == key; });
        Q_EMIT requestsChanged(requests_);
        PeerInfo info;
        info.key = key;
        info.name = name;
        info.listed = true;
        putPeer(info);
    });
}

QFuture<Outcome> FakeService::refuseRequest(PublicKey key)
{
    return run("refuseRequest " + key.toHex(), [&] {
        std::erase_if(requests_, [&](const RequestInfo& request) { return request.key == key; });
        Q_EMIT requestsChanged(requests_);
    });
}

QFuture<Outcome> FakeService::blockRequest(PublicKey key)
{
    return run("blockRequest " + key.toHex(), [&] {
        std::erase_if(requests_, [&](const RequestInfo& request) { return request.key == key; });
        Q_EMIT requestsChanged(requests_);
    });
}

QFuture<Outcome> FakeService::addForward(ForwardSettings forward)
{
    return run("addForward " + forward.name, [&] {
        ForwardInfo info;
        info.id = ForwardId(++lastId_);
        info.settings = forward;
        info.state = forward.enabled ? ForwardState::WaitingForPeer : ForwardState::Off;
        putForward(info);
    });
}

QFuture<Outcome> FakeService::editForward(ForwardId id, ForwardSettings forward)
{
    return run("editForward " + number(id), [&] {
        if (const auto* found = find(forwards_, id)) {
            ForwardInfo info = *found;
            info.settings = forward;
            putForward(info);
        }
    });
}

QFuture<Outcome> FakeService::removeForward(ForwardId id)
{
    return run("removeForward " + number(id), [&] { dropForward(id); });
}

QFuture<Outcome> FakeService::setForwardEnabled(ForwardId id, bool enabled)
{
    return run("setForwardEnabled " + number(id) + " " + flag(enabled), [&] {
        if (const auto* found = find(forwards_, id)) {
            ForwardInfo info = *found;
            info.settings.enabled = enabled;
            info.state = enabled ? ForwardState::Listening : ForwardState::Off;
            putForward(info);
        }
    });
}

QFuture<std::uint16_t> FakeService::freeLocalPort(std::uint16_t wished)
{
    while (std::any_of(forwards_.begin(), forwards_.end(), [&](const ForwardInfo& forward) {
        return forward.settings.localPort == wished;
    })) {
        ++wished;
    }
    return QtFuture::makeReadyFuture(wished);
}

QFuture<Outcome> FakeService::addRule(RuleSettings rule)
{
    return run("addRule " + rule.peer.toHex(), [&] {
        RuleInfo info;
        info.id = RuleId(++lastId_);
        info.settings = rule;
        rules_.push_back(info);
        Q_EMIT rulesChanged(rules_);
    });
}

QFuture<Outcome> FakeService::editRule(RuleId id, RuleSettings rule)
{
    return run("editRule " + number(id), [&] {
        if (auto* found = find(rules_, id)) {
            found->settings = rule;
            Q_EMIT rulesChanged(rules_);
        }
    });
}

QFuture<Outcome> FakeService::removeRule(RuleId id)
{
    return run("removeRule " + number(id), [&] {
        std::erase_if(rules_, [&](const RuleInfo& rule) { return rule.id == id; });
        Q_EMIT rulesChanged(rules_);
    });
}

QFuture<Outcome> FakeService::moveRule(RuleId id, std::size_t position)
{
    return run("moveRule " + number(id) + " " + std::to_string(position), [&] {
        if (const auto* found = find(rules_, id)) {
            const RuleInfo rule = *found;
            std::erase_if(rules_, [&](const RuleInfo& other) { return other.id == id; });
            const auto index = static_cast<std::ptrdiff_t>(std::min(position, rules_.size()));
            rules_.insert(rules_.begin() + index, rule);
            Q_EMIT rulesChanged(rules_);
        }
    });
}

QFuture<RuleVerdict> FakeService::testRules(PublicKey peer, Target target)
{
    commands_.push_back("testRules " + peer.toHex() + " " + target.text());
    return QtFuture::makeReadyFuture(verdict_);
}

QFuture<Outcome> FakeService::closeStream(StreamId id)
{
    return run("closeStream " + number(id), [&] { dropStreams({id}); });
}

QFuture<Outcome> FakeService::setPaused(bool paused)
{
    return run("setPaused " + flag(paused), [&] {
        NodeInfo changed = node_;
        changed.paused = paused;
        setNode(changed);
    });
}

QFuture<ReloadReport> FakeService::reload()
{
    commands_.emplace_back("reload");
    if (failNext_) {
        ReloadReport failed;
        failed.outcome = *std::exchange(failNext_, std::nullopt);
        return QtFuture::makeReadyFuture(failed);
    }
    return QtFuture::makeReadyFuture(report_);
}

QFuture<Diagnosis> FakeService::examine(DiagnosisRequest request)
{
    commands_.push_back("examine " + request.peer + " " +
                        (request.target ? request.target->text() : std::string("-")));
    return held_ ? held_->future() : QtFuture::makeReadyFuture(diagnosis_);
}

QFuture<Outcome> FakeService::changeSettings(std::vector<SettingChange> changes)
{
    std::string command = "changeSettings";
    for (const SettingChange& change : changes) {
        command += " " + change.key + "=" + change.value;
    }
    return run(command, [&] {
        for (const SettingChange& change : changes) {
            for (SettingInfo& setting : settings_) {
                if (setting.key == change.key) {
                    setting.value = change.value;
                }
            }
        }
        Q_EMIT settingsChanged(settings_);
    });
}

QFuture<Outcome> FakeService::changePassphrase(Secret before, Secret after)
{
    if (plain(before) != passphrase_) {
        failNext({Message::say("The passphrase was not changed"),
                  Message::say("the passphrase is wrong"),
                  {},
                  Action::None});
    }
    return run("changePassphrase " + plain(after), [&] {
        passphrase_ = plain(after);
        node_.encrypted = !passphrase_.empty();
        Q_EMIT nodeChanged(node_);
    });
}

QFuture<Outcome> FakeService::exportBackup(std::string file, Secret passphrase)
{
    return run("exportBackup " + file + " " + plain(passphrase), [] {});
}

QFuture<BackupInfo> FakeService::readBackup(std::string file, Secret passphrase)
{
    commands_.push_back("readBackup " + file);
    BackupInfo info;
    if (plain(passphrase) == backupPassphrase_) {
        info = backup_;
    } else if (passphrase.empty()) {
        info.needsPassphrase = true;
    } else {
        info.outcome = {Message::say("Cannot use this backup"),
                        Message::say("the passphrase is wrong"),
                        {},
                        Action::None};
    }
    return QtFuture::makeReadyFuture(info);
}
