// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/Log.h"
#include "model/BackupInfo.h"
#include "model/Diagnosis.h"
#include "model/NodeInfo.h"
#include "model/Outcome.h"
#include "model/ProblemInfo.h"
#include "model/ReloadReport.h"
#include "model/RuleInfo.h"
#include "model/Secret.h"
#include "model/SettingInfo.h"
#include "model/Target.h"
#include "service/Changes.h"
#include "traffic/TrafficHistory.h"

#include <QFuture>
#include <QObject>
#include <cstdint>
#include <string>
#include <vector>

namespace toxtunnel::service {

using LogEntry = log::Entry;
using LogLevel = log::Level;

/// Everything a front end asks of a node and hears from it: the window, the local socket, tests.
/// Implementations: LocalService (the node of this process), RemoteService (a daemon) and, for
/// tests, FakeService.
///
/// Lives in the main thread. Questions are answered at once from copies that are as old as the last
/// signal. Commands are carried out elsewhere; their futures finish in the main thread's event loop
/// and never fail otherwise than by their Outcome. What a command changed is told by a signal
/// before its future finishes.
///
/// Texts are UTF-8. Those of peers are escaped and may be shown as they are. Changes of the
/// configuration and the rules are edits of the YAML files' text that leave every other line as it
/// is; a file that changed on disk is never overwritten (Action::ReloadFiles).
class Service : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Questions

    virtual NodeInfo node() const = 0;
    virtual std::vector<PeerInfo> peers() const = 0;
    virtual std::vector<RequestInfo> requests() const = 0; ///< oldest first
    virtual std::vector<ForwardInfo> forwards() const = 0; ///< in the order of the file
    virtual std::vector<RuleInfo> rules() const = 0;       ///< in the order of the file
    virtual std::vector<StreamInfo> streams() const = 0;
    virtual std::vector<ProblemInfo> problems() const = 0; ///< longest standing first
    virtual std::vector<SettingInfo> settings() const = 0;
    /// The kept entries (the newest 2000) with a number above `after` and at least this level,
    /// oldest first.
    virtual std::vector<LogEntry> logEntries(std::uint64_t after, LogLevel least) const = 0;
    /// The samples of a span, oldest first and without gaps, the running one not included; fewer
    /// when the subject is younger; none for one that is not known any more.
    virtual std::vector<TrafficSample> history(const TrafficSubject& subject,
                                               TrafficSpan span) const = 0;
    /// The samples of all spans and what the running intervals hold so far: for whoever goes on
    /// with them.
    virtual traffic::SpanSamples past(const TrafficSubject& subject) const = 0;

    // Commands

    /// Writes the peer into the configuration and asks it to connect.
    virtual QFuture<Outcome> addPeer(NewPeer peer) = 0;
    /// Takes the peer out of the configuration, with its rule, and from the network. Refused while
    /// forwards lead to it.
    virtual QFuture<Outcome> removePeer(PublicKey peer) = 0;
    virtual QFuture<Outcome> renamePeer(PublicKey peer, std::string name) = 0;

    virtual QFuture<Outcome> acceptRequest(PublicKey key, std::string name) = 0;
    virtual QFuture<Outcome> refuseRequest(PublicKey key) = 0; ///< the next one is heard again
    virtual QFuture<Outcome> blockRequest(PublicKey key) = 0;  ///< never to be heard again

    virtual QFuture<Outcome> addForward(ForwardSettings forward) = 0;
    virtual QFuture<Outcome> editForward(ForwardId id, ForwardSettings forward) = 0;
    virtual QFuture<Outcome> removeForward(ForwardId id) = 0;
    virtual QFuture<Outcome> setForwardEnabled(ForwardId id, bool enabled) = 0;
    /// A port that is free on loopback now and wanted by no other forward: `wished` or the next
    /// above it (1024 and up); 0 when there is none.
    virtual QFuture<std::uint16_t> freeLocalPort(std::uint16_t wished) = 0;

    virtual QFuture<Outcome> addRule(RuleSettings rule) = 0; ///< at the end
    /// What RuleSettings does not hold (rate limits) stays.
    virtual QFuture<Outcome> editRule(RuleId id, RuleSettings rule) = 0;
    virtual QFuture<Outcome> removeRule(RuleId id) = 0;
    virtual QFuture<Outcome> moveRule(RuleId id, std::size_t position) = 0; ///< counted from 0
    /// Judges without dialling; a name that the spelling allows is resolved.
    virtual QFuture<RuleVerdict> testRules(PublicKey peer, Target target) = 0;

    virtual QFuture<Outcome> closeStream(StreamId id) = 0;
    /// Until the program ends: see NodeInfo::paused. Running connections go on.
    virtual QFuture<Outcome> setPaused(bool paused) = 0;
    /// Reads configuration and rules again, as SIGHUP does.
    virtual QFuture<ReloadReport> reload() = 0;
    /// Examines this node and, if asked, the way to a peer and to a target behind it, which is
    /// dialled. Takes as long as the peer does to answer, at most half a minute.
    virtual QFuture<Diagnosis> examine(DiagnosisRequest request) = 0;
    /// All of them or none.
    virtual QFuture<Outcome> changeSettings(std::vector<SettingChange> changes) = 0;

    // Identity and backups: secrets and files of the computer on which the node runs. Refused
    // unless it runs in this process.

    /// Encrypts the identity with `after`, or not at all if that is empty. `before` is the
    /// passphrase there is, empty for none; if it is wrong nothing is changed.
    virtual QFuture<Outcome> changePassphrase(Secret before, Secret after);
    /// Writes identity, configuration, rules and known servers into a file under a passphrase.
    virtual QFuture<Outcome> exportBackup(std::string file, Secret passphrase);
    /// What a backup or a profile holds. `passphrase` may be empty.
    virtual QFuture<BackupInfo> readBackup(std::string file, Secret passphrase);

Q_SIGNALS:
    // At most four times a second each, copies.
    void nodeChanged(const toxtunnel::NodeInfo& node);
    void peersChanged(const toxtunnel::service::PeerChanges& changes);
    void requestsChanged(const std::vector<toxtunnel::RequestInfo>& all);
    void forwardsChanged(const toxtunnel::service::ForwardChanges& changes);
    void rulesChanged(const std::vector<toxtunnel::RuleInfo>& all);
    void streamsChanged(const toxtunnel::service::StreamChanges& changes);
    void problemsChanged(const std::vector<toxtunnel::ProblemInfo>& all);
    void settingsChanged(const std::vector<toxtunnel::SettingInfo>& all);
    /// Entries with numbers above the last ones told; fetch them by logEntries().
    void logGrew(std::uint64_t newest);

    /// Once a second while the node runs. Totals in the other signals' values are as old as their
    /// signal; this one is how traffic is told.
    void trafficTick(const toxtunnel::TrafficTick& tick);

    /// The node ended, or the connection to the daemon is lost: nothing more comes, commands fail.
    void ended(const toxtunnel::Outcome& reason);
};

} // namespace toxtunnel::service
