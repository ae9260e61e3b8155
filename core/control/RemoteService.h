// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Error.h"
#include "service/CopiedService.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QPromise>
#include <chrono>
#include <deque>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace toxtunnel::control {

/// A node that runs in another process of this machine, through its local socket: a copy of what it
/// holds that follows its events, and commands that are carried out there. What a graph shows of
/// the time before is fetched when it is looked at first, and there a moment later. Main thread.
class RemoteService final : public service::CopiedService
{
    Q_OBJECT

public:
    /// For connecting and for the first copy of everything.
    static constexpr std::chrono::milliseconds patience{5000};

    /// Blocks until everything is known. An error: no node runs with this data folder, or it does
    /// not let itself be asked.
    static Result<std::unique_ptr<RemoteService>> attach(const std::string& dataDir);
    ~RemoteService() override;

    std::vector<RuleInfo> rules() const override { return rules_; }
    std::vector<service::LogEntry> logEntries(std::uint64_t after,
                                              service::LogLevel least) const override;

    std::vector<TrafficSample> history(const TrafficSubject& subject,
                                       TrafficSpan span) const override;

    QFuture<Outcome> addPeer(NewPeer peer) override;
    QFuture<Outcome> removePeer(PublicKey peer) override;
    QFuture<Outcome> renamePeer(PublicKey peer, std::string name) override;
    QFuture<Outcome> acceptRequest(PublicKey key, std::string name) override;
    QFuture<Outcome> refuseRequest(PublicKey key) override;
    QFuture<Outcome> blockRequest(PublicKey key) override;
    QFuture<Outcome> addForward(ForwardSettings forward) override;
    QFuture<Outcome> editForward(ForwardId id, ForwardSettings forward) override;
    QFuture<Outcome> removeForward(ForwardId id) override;
    QFuture<Outcome> setForwardEnabled(ForwardId id, bool enabled) override;
    QFuture<std::uint16_t> freeLocalPort(std::uint16_t wished) override;
    QFuture<Outcome> addRule(RuleSettings rule) override;
    QFuture<Outcome> editRule(RuleId id, RuleSettings rule) override;
    QFuture<Outcome> removeRule(RuleId id) override;
    QFuture<Outcome> moveRule(RuleId id, std::size_t position) override;
    QFuture<RuleVerdict> testRules(PublicKey peer, Target target) override;
    QFuture<Diagnosis> examine(DiagnosisRequest request) override;
    QFuture<Outcome> closeStream(StreamId id) override;
    QFuture<Outcome> setPaused(bool paused) override;
    QFuture<ReloadReport> reload() override;
    QFuture<Outcome> changeSettings(std::vector<SettingChange> changes) override;

Q_SIGNALS:
    /// The past of it may still be with the node.
    void lookedAt(const toxtunnel::TrafficSubject& subject) const;

private:
    using Promise = QPromise<QJsonObject>;

    RemoteService();

    // What comes in.
    Result<void> subscribe(const std::string& dataDir);
    Result<QJsonObject> waitForLine();
    void read();
    void take(const QJsonObject& line);
    void takeEvent(const QString& event, const QJsonObject& line);
    void takeStreamsLine(const QJsonObject& line);
    void takeTickLine(const QJsonObject& line);
    void takeLog(const QJsonObject& line);
    void end();

    // What goes out.
    QFuture<QJsonObject> ask(const char* command, QJsonObject fields = {});
    void fetchHistory(const TrafficSubject& subject);
    QFuture<Outcome> command(const char* command, QJsonObject fields = {});

    QLocalSocket socket_;
    bool over_ = false;
    qint64 lastId_ = 0;
    std::unordered_map<qint64, std::shared_ptr<Promise>> asked_;

    std::set<TrafficSubject> fetched_; ///< histories that are here or on their way
    std::vector<RuleInfo> rules_;
    std::deque<service::LogEntry> log_;

    // Lists whose last part has not come.
    std::vector<PeerInfo> peerParts_;
    std::vector<RequestInfo> requestParts_;
    std::vector<ForwardInfo> forwardParts_;
    std::vector<RuleInfo> ruleParts_;
    std::vector<ProblemInfo> problemParts_;
    std::vector<SettingInfo> settingParts_;
    TrafficTick tick_;
};

} // namespace toxtunnel::control
