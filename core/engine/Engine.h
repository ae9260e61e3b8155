// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/RuleBook.h"
#include "config/Configuration.h"
#include "config/KnownServers.h"
#include "endpoint/Resolver.h"
#include "engine/ClientRole.h"
#include "engine/ForwardTable.h"
#include "engine/NativeSupport.h"
#include "engine/PeerReport.h"
#include "engine/PeerSession.h"
#include "engine/RateLimits.h"
#include "engine/ReloadOutcome.h"
#include "engine/ResumeWatch.h"
#include "engine/RuleCheck.h"
#include "engine/RuleExpiry.h"
#include "engine/RuleTrial.h"
#include "engine/ServerRegistry.h"
#include "engine/StateFeed.h"
#include "engine/StreamReaper.h"
#include "engine/TargetTrial.h"
#include "log/Logger.h"
#include "model/Connection.h"
#include "model/Error.h"
#include "model/Metrics.h"
#include "model/ToxId.h"
#include "reactor/Reactor.h"
#include "reactor/ThreadCheck.h"
#include "tox/NodeObserver.h"
#include "tox/ToxNode.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace toxtunnel::engine {

/// What a node is to do. Files are read and judged before they come here.
struct EngineSetup
{
    config::Configuration configuration; ///< peers resolved (config::finish())
    access::RuleSet rules;
    config::KnownServers knownServers;
    AskPassphrase passphrase; ///< of an encrypted identity; may block
    log::Logger log;
    /// Carries standard input and output, for `client.pipe`. A node that has it opens no listener.
    std::optional<Descriptor> pipe = {};
};

/// What a front end hears. Core thread.
class EngineObserver
{
public:
    virtual ~EngineObserver() = default;
    virtual void onSelfConnection(Connection connection) = 0;
    /// The stream of `client.pipe` is over; no error when it was opened and ended in order.
    virtual void onPipeEnded(const Result<void>& outcome) = 0;
};

/// The root object of the core thread: owns the node, the sessions with its peers and the forwards,
/// and takes them down in order. Lives and dies on the reactor's thread.
class Engine final : private tox::NodeObserver, private StateSource
{
public:
    /// `reactor` and `observer` outlive the engine.
    Engine(Reactor& reactor, EngineSetup setup, EngineObserver& observer);
    ~Engine() override;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Goes online and opens the forwards. A forward whose port is taken is reported in the log and
    /// does not stop the others. May block for the disk and a passphrase.
    Result<void> start();

    /// Applies peers, forwards, rules, `tox.direct` and nothing else of what was read anew.
    ReloadOutcome reload(const config::Configuration& configuration, access::RuleSet rules);

    /// Takes no new connections, lets the others finish for up to `drain`, then ends the node.
    /// `onStopped` comes in a later turn.
    void stop(std::chrono::milliseconds drain, std::function<void()> onStopped);

    ToxId selfId() const { return node_.selfId(); }
    /// What front ends are told.
    StateFeed& feed() { return feed_; }

    // What front ends ask for. Between start() and stop().
    /// Asks the owner of `id` to be a peer, as ToxNode::request(). Empty message: a usual one.
    Result<void> requestPeer(const ToxId& id, std::string_view message);
    /// Cuts its streams and forgets it as a friend.
    void removePeer(const PublicKey& key);
    void acceptRequest(const PublicKey& key);
    void refuseRequest(const PublicKey& key);
    void blockRequest(const PublicKey& key);
    bool closeStream(StreamId id); ///< false: there is none
    /// As ToxNode::changeKey().
    void changeKey(tox::PassKey key, std::function<void(const Result<void>&)> onWritten);
    /// While paused no forward listens and requests of peers are refused; what runs goes on.
    void setPaused(bool paused);
    /// Everything that is counted, as it is now.
    Metrics metrics();
    /// A reload that never came here, for the count.
    void noteFailedReload() { ++failedReloads_; }
    /// How many earlier runs with this data folder the watchdog ended.
    void noteWatchdogAborts(std::uint64_t count) { watchdogAborts_ = count; }
    /// As RuleTrial::judge().
    void testRules(const PublicKey& peer, const Target& target,
                   std::function<void(const access::Decision&)> onDecision);
    NodeInfo nodeInfo() const override;
    /// As it is now; nothing for a key that is no peer.
    std::optional<PeerInfo> peerInfo(const PublicKey& peer) const;
    /// As TargetTrial::dial().
    void tryTarget(const PublicKey& peer, const Target& target,
                   std::function<void(const TargetTrial::Answer&)> onAnswer);

private:
    void selfConnectionChanged(Connection now) override;
    void friendConnectionChanged(tox::PeerChannel& channel, Connection before) override;
    void friendRequestReceived(const PublicKey& key, std::string_view message) override;
    void losslessPacket(tox::PeerChannel& channel, std::span<const std::uint8_t> packet) override;
    void lossyPacket(tox::PeerChannel& channel, std::span<const std::uint8_t> packet) override;
    void iterated() override;

    std::vector<PeerInfo> peerInfos() const override;
    std::vector<RequestInfo> requestInfos() const override;
    std::vector<ForwardInfo> forwardInfos() const override;
    RuleUses ruleUses() const override { return ruleUses_; }

    void serverSwitched(const config::PeerReference& from, const config::PeerReference& to);
    ClientRole::Callbacks clientCallbacks();
    void addPeers();
    void linkRemembered();
    void sendRequests(bool onlyNew);
    bool isWanted(const PublicKey& key) const;
    std::size_t cutForbidden();
    void rulesExpired();
    std::size_t leavePeers(const std::vector<PublicKey>& before);
    void suspend(const PublicKey& key);
    void takeBackPeers();
    void dropLeaving();
    std::vector<PublicKey> configuredPeers() const;
    bool isReady(const PublicKey& peer) const;
    bool isReachable(const PublicKey& peer) const;
    void describeLink(PeerInfo& info) const;
    void sampleNativeLinks();
    PeerSession& sessionOf(tox::PeerChannel& channel);
    std::size_t streamsPerPeer(const PublicKey& peer) const;
    tl::expected<std::unique_ptr<Stream>, Refusal> open(const PublicKey& peer, const Target& target,
                                                        StreamHandler& handler,
                                                        std::optional<ForwardId> forward);
    std::size_t openStreams() const;
    void stopWhenDrained();

    ThreadCheck thread_;
    Reactor& reactor_;
    EngineObserver& observer_;
    log::Logger log_;
    config::Configuration configuration_;
    access::RuleBook rules_;
    ServerRegistry servers_;
    endpoint::Resolver resolver_;
    StateFeed feed_; // its registry outlives the streams
    RuleUses ruleUses_;
    RateLimits limits_; // depends on rules_
    StreamReaper reaper_;
    ResumeWatch resumes_;    // depends on rules_
    ServingContext serving_; // depends on resolver_, rules_, limits_, reaper_
    RuleCheck ruleCheck_;    // depends on resolver_, rules_
    RuleExpiry ruleExpiry_;  // depends on rules_
    RuleTrial ruleTrial_;    // depends on resolver_, rules_
    tox::ToxNode node_;
    NativeSupport native_;
    PeerReport report_; // depends on node_ and much of the above
    std::unordered_map<PublicKey, std::unique_ptr<PeerSession>> sessions_; // depend on node_
    ForwardTable forwards_;   // its connections depend on the sessions
    TargetTrial targetTrial_; // as forwards_
    bool onlyPipe_;           // it opens no listener
    ClientRole client_;       // as forwards_
    std::unique_ptr<Reactor::Timer> drain_;
    std::unordered_set<PublicKey> leaving_; ///< peers that nothing names any more
    std::unique_ptr<Reactor::Timer> leave_;
    std::shared_ptr<LinkCounts> linkCounts_ = std::make_shared<LinkCounts>();
    std::chrono::system_clock::time_point startedAt_;
    Reactor::TimePoint drainEnd_{};
    bool online_ = false; ///< the DHT is reached
    std::uint64_t reloads_ = 0;
    std::uint64_t failedReloads_ = 0;
    std::uint64_t failovers_ = 0;
    std::uint64_t watchdogAborts_ = 0;
    std::function<void()> onStopped_;
};

} // namespace toxtunnel::engine
