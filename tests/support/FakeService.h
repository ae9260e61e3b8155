// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/Service.h"

#include <QPromise>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A Service without a node, for tests of what stands on it. What it holds is set by the test and
/// told by the usual signals; a command that passes changes it as a node would, and is written
/// down.
class FakeService final : public toxtunnel::service::Service
{
    Q_OBJECT

public:
    FakeService() = default;

    // What the test says. Each call sends the signal.
    void setNode(const toxtunnel::NodeInfo& node);
    void putPeer(const toxtunnel::PeerInfo& peer); ///< adds it or replaces the one of its key
    void dropPeer(const toxtunnel::PublicKey& key);
    void setRequests(const std::vector<toxtunnel::RequestInfo>& requests);
    void putForward(const toxtunnel::ForwardInfo& forward);
    void dropForward(toxtunnel::ForwardId id);
    void setRules(const std::vector<toxtunnel::RuleInfo>& rules);
    void putStreams(const std::vector<toxtunnel::StreamInfo>& streams);
    void dropStreams(const std::vector<toxtunnel::StreamId>& ids);
    void setProblems(const std::vector<toxtunnel::ProblemInfo>& problems);
    void setSettings(const std::vector<toxtunnel::SettingInfo>& settings);
    void addLogEntry(toxtunnel::service::LogLevel level, const std::string& category,
                     const std::string& text);
    void tick(const toxtunnel::TrafficTick& tick);
    void setHistory(const std::vector<toxtunnel::TrafficSample>& samples); ///< of every subject
    void end(const toxtunnel::Outcome& reason);

    /// The next command ends so and changes nothing.
    void failNext(const toxtunnel::Outcome& outcome);
    void setReloadReport(const toxtunnel::ReloadReport& report);
    void setDiagnosis(const toxtunnel::Diagnosis& diagnosis);
    void holdDiagnosis(); ///< examinations have no answer until the next setDiagnosis()
    /// What every file holds, under that passphrase if it is not empty.
    void setBackup(const toxtunnel::BackupInfo& backup, const std::string& passphrase);
    void setVerdict(const toxtunnel::RuleVerdict& verdict); ///< of testRules()

    /// The commands so far: "addForward ssh", "setPaused true", "closeStream 7".
    const std::vector<std::string>& commands() const { return commands_; }

    toxtunnel::NodeInfo node() const override { return node_; }
    std::vector<toxtunnel::PeerInfo> peers() const override { return peers_; }
    std::vector<toxtunnel::RequestInfo> requests() const override { return requests_; }
    std::vector<toxtunnel::ForwardInfo> forwards() const override { return forwards_; }
    std::vector<toxtunnel::RuleInfo> rules() const override { return rules_; }
    std::vector<toxtunnel::StreamInfo> streams() const override { return streams_; }
    std::vector<toxtunnel::ProblemInfo> problems() const override { return problems_; }
    std::vector<toxtunnel::SettingInfo> settings() const override { return settings_; }
    std::vector<toxtunnel::service::LogEntry>
    logEntries(std::uint64_t after, toxtunnel::service::LogLevel least) const override;
    std::vector<toxtunnel::TrafficSample> history(const toxtunnel::TrafficSubject& subject,
                                                  toxtunnel::TrafficSpan span) const override;
    toxtunnel::traffic::SpanSamples past(const toxtunnel::TrafficSubject&) const override
    {
        return {history_, history_, history_, history_};
    }

    QFuture<toxtunnel::Outcome> addPeer(toxtunnel::NewPeer peer) override;
    QFuture<toxtunnel::Outcome> removePeer(toxtunnel::PublicKey peer) override;
    QFuture<toxtunnel::Outcome> renamePeer(toxtunnel::PublicKey peer, std::string name) override;
    QFuture<toxtunnel::Outcome> acceptRequest(toxtunnel::PublicKey key, std::string name) override;
    QFuture<toxtunnel::Outcome> refuseRequest(toxtunnel::PublicKey key) override;
    QFuture<toxtunnel::Outcome> blockRequest(toxtunnel::PublicKey key) override;
    QFuture<toxtunnel::Outcome> addForward(toxtunnel::ForwardSettings forward) override;
    QFuture<toxtunnel::Outcome> editForward(toxtunnel::ForwardId id,
                                            toxtunnel::ForwardSettings forward) override;
    QFuture<toxtunnel::Outcome> removeForward(toxtunnel::ForwardId id) override;
    QFuture<toxtunnel::Outcome> setForwardEnabled(toxtunnel::ForwardId id, bool enabled) override;
    QFuture<std::uint16_t> freeLocalPort(std::uint16_t wished) override;
    QFuture<toxtunnel::Outcome> addRule(toxtunnel::RuleSettings rule) override;
    QFuture<toxtunnel::Outcome> editRule(toxtunnel::RuleId id,
                                         toxtunnel::RuleSettings rule) override;
    QFuture<toxtunnel::Outcome> removeRule(toxtunnel::RuleId id) override;
    QFuture<toxtunnel::Outcome> moveRule(toxtunnel::RuleId id, std::size_t position) override;
    QFuture<toxtunnel::RuleVerdict> testRules(toxtunnel::PublicKey peer,
                                              toxtunnel::Target target) override;
    QFuture<toxtunnel::Outcome> closeStream(toxtunnel::StreamId id) override;
    QFuture<toxtunnel::Outcome> setPaused(bool paused) override;
    QFuture<toxtunnel::ReloadReport> reload() override;
    QFuture<toxtunnel::Diagnosis> examine(toxtunnel::DiagnosisRequest request) override;
    QFuture<toxtunnel::Outcome>
    changeSettings(std::vector<toxtunnel::SettingChange> changes) override;
    /// Refused unless `before` is what was set last.
    QFuture<toxtunnel::Outcome> changePassphrase(toxtunnel::Secret before,
                                                 toxtunnel::Secret after) override;
    QFuture<toxtunnel::Outcome> exportBackup(std::string file,
                                             toxtunnel::Secret passphrase) override;
    QFuture<toxtunnel::BackupInfo> readBackup(std::string file,
                                              toxtunnel::Secret passphrase) override;

private:
    QFuture<toxtunnel::Outcome> run(std::string command, const std::function<void()>& change);

    toxtunnel::NodeInfo node_;
    std::vector<toxtunnel::PeerInfo> peers_;
    std::vector<toxtunnel::RequestInfo> requests_;
    std::vector<toxtunnel::ForwardInfo> forwards_;
    std::vector<toxtunnel::RuleInfo> rules_;
    std::vector<toxtunnel::StreamInfo> streams_;
    std::vector<toxtunnel::ProblemInfo> problems_;
    std::vector<toxtunnel::SettingInfo> settings_;
    std::vector<toxtunnel::service::LogEntry> log_;
    std::vector<toxtunnel::TrafficSample> history_;
    toxtunnel::RuleVerdict verdict_;
    std::string passphrase_; ///< of the identity
    toxtunnel::BackupInfo backup_;
    std::string backupPassphrase_;
    toxtunnel::Diagnosis diagnosis_;
    std::shared_ptr<QPromise<toxtunnel::Diagnosis>> held_;
    toxtunnel::ReloadReport report_;
    std::optional<toxtunnel::Outcome> failNext_;
    std::vector<std::string> commands_;
    std::uint64_t lastId_ = 1000;
};
