// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/RuleUse.h"
#include "engine/StreamRegistry.h"
#include "model/ForwardInfo.h"
#include "model/NodeInfo.h"
#include "model/PeerInfo.h"
#include "reactor/Reactor.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace toxtunnel::engine {

/// What became different in the engine; parts that did not are absent.
struct StateUpdate
{
    std::optional<NodeInfo> node; ///< without the names of files
    std::optional<std::vector<PeerInfo>> peers;
    std::optional<std::vector<RequestInfo>> requests;
    std::optional<std::vector<ForwardInfo>> forwards; ///< in the order of the configuration
    std::optional<RuleUses> ruleUses;
    StreamRegistry::Changes streams;
};

/// Where the feed reads what it passes on. Core thread.
class StateSource
{
public:
    virtual ~StateSource() = default;
    virtual NodeInfo nodeInfo() const = 0;
    virtual std::vector<PeerInfo> peerInfos() const = 0;
    virtual std::vector<RequestInfo> requestInfos() const = 0;
    virtual std::vector<ForwardInfo> forwardInfos() const = 0;
    virtual RuleUses ruleUses() const = 0;
};

/// Tells a front end what changes in the engine: changes together, at most four times a second, and
/// the traffic once a second. Without a listener it does nothing at all. Core thread only.
class StateFeed
{
public:
    struct Listener
    {
        std::function<void(StateUpdate)> onUpdate;
        std::function<void(TrafficTick)> onTick;
    };

    /// `source` outlives the feed.
    StateFeed(Reactor& reactor, const StateSource& source);
    StateFeed(const StateFeed&) = delete;
    StateFeed& operator=(const StateFeed&) = delete;

    /// Tells everything at once, and changes from then on.
    void attach(Listener listener);
    void detach();

    StreamRegistry& streams() { return streams_; }
    const StreamRegistry& streams() const { return streams_; }

    void touchNode() { touch(dirty_.node); }
    void touchPeers() { touch(dirty_.peers); }
    void touchRequests() { touch(dirty_.requests); }
    void touchForwards() { touch(dirty_.forwards); }
    void touchRuleUses() { touch(dirty_.ruleUses); }

    /// Tells now what would be told in a moment.
    void flush();

private:
    struct Parts
    {
        bool node = false;
        bool peers = false;
        bool requests = false;
        bool forwards = false;
        bool ruleUses = false;
        bool streams = false;
    };

    void touch(bool& part);
    void streamsChanged();
    void tick();

    Reactor& reactor_;
    const StateSource& source_;
    StreamRegistry streams_;
    std::optional<Listener> listener_;
    Parts dirty_;
    Reactor::TimePoint lastFlush_{};
    std::unique_ptr<Reactor::Timer> flushTimer_;
    std::unique_ptr<Reactor::Timer> tickTimer_;
};

} // namespace toxtunnel::engine
