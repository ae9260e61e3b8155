// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/FileDesk.h"
#include "service/RuleList.h"
#include "service/Service.h"

#include <memory>

namespace toxtunnel::app {

/// A node that does not run, as its files say it: peers, forwards and rules can be listed and
/// changed by the same edits of the text as in a running one; all else is refused. Every command is
/// done when it returns. Blocks for the disk.
class FilesService final : public service::Service
{
public:
    /// An error: the files cannot be read, or are wrong.
    static Result<std::unique_ptr<FilesService>> open(std::filesystem::path configFile,
                                                      service::FileDesk::Read read);

    NodeInfo node() const override { return node_; }
    std::vector<PeerInfo> peers() const override;
    std::vector<RequestInfo> requests() const override { return {}; }
    std::vector<ForwardInfo> forwards() const override;
    std::vector<RuleInfo> rules() const override { return rules_.infos(); }
    std::vector<StreamInfo> streams() const override { return {}; }
    std::vector<ProblemInfo> problems() const override { return {}; }
    std::vector<SettingInfo> settings() const override { return {}; }
    std::vector<service::LogEntry> logEntries(std::uint64_t, service::LogLevel) const override
    {
        return {};
    }
    std::vector<TrafficSample> history(const TrafficSubject&, TrafficSpan) const override
    {
        return {};
    }
    traffic::SpanSamples past(const TrafficSubject&) const override { return {}; }

    QFuture<Outcome> addPeer(NewPeer peer) override;
    QFuture<Outcome> removePeer(PublicKey peer) override;
    QFuture<Outcome> renamePeer(PublicKey peer, std::string name) override;
    QFuture<Outcome> acceptRequest(PublicKey, std::string) override { return refused(); }
    QFuture<Outcome> refuseRequest(PublicKey) override { return refused(); }
    QFuture<Outcome> blockRequest(PublicKey) override { return refused(); }
    QFuture<Outcome> addForward(ForwardSettings forward) override;
    QFuture<Outcome> editForward(ForwardId id, ForwardSettings forward) override;
    QFuture<Outcome> removeForward(ForwardId id) override;
    QFuture<Outcome> setForwardEnabled(ForwardId id, bool enabled) override;
    QFuture<std::uint16_t> freeLocalPort(std::uint16_t) override
    {
        return QtFuture::makeReadyFuture(std::uint16_t{0});
    }
    QFuture<Outcome> addRule(RuleSettings rule) override;
    QFuture<Outcome> editRule(RuleId id, RuleSettings rule) override;
    QFuture<Outcome> removeRule(RuleId id) override;
    QFuture<Outcome> moveRule(RuleId id, std::size_t position) override;
    QFuture<RuleVerdict> testRules(PublicKey, Target) override
    {
        return QtFuture::makeReadyFuture(RuleVerdict{});
    }
    QFuture<Diagnosis> examine(DiagnosisRequest) override
    {
        return QtFuture::makeReadyFuture(Diagnosis{});
    }
    QFuture<Outcome> closeStream(StreamId) override { return refused(); }
    QFuture<Outcome> setPaused(bool) override { return refused(); }
    QFuture<ReloadReport> reload() override;
    QFuture<Outcome> changeSettings(std::vector<SettingChange> changes) override;

private:
    FilesService(std::filesystem::path configFile, service::FileDesk::Read read);
    void take(service::NodeFiles files);
    QFuture<Outcome> edit(const service::FileEdit& edit);
    QFuture<Outcome> refused() const;
    ForwardSettings settingsOf(ForwardId id) const;

    service::FileDesk desk_;
    service::NodeFiles files_;
    service::RuleList rules_;
    NodeInfo node_;
};

} // namespace toxtunnel::app
