// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine follows a change of its rules and its peers while it runs.
#include "engine/Engine.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::engine {

namespace {

using namespace std::chrono_literals;

/// The friend that nothing names any more stays so long: an old one hears the end of its streams,
/// and a change can be undone.
constexpr auto beforeLeaving = 15s;

} // namespace

ReloadOutcome Engine::reload(const config::Configuration& configuration, access::RuleSet rules)
{
    CORE_THREAD(thread_);
    const std::vector<PublicKey> before = configuredPeers();
    configuration_.peers = configuration.peers;
    configuration_.forwards = configuration.forwards;
    configuration_.rulesFile = configuration.rulesFile;
    configuration_.revoke = configuration.revoke;
    configuration_.tox.direct = configuration.tox.direct;
    native_.setDirect(configuration_.tox.direct, configuration_.peers);
    rules_ = access::RuleBook(std::move(rules));
    limits_.rulesChanged();
    addPeers();
    sendRequests(true);
    ReloadOutcome outcome;
    takeBackPeers();
    outcome.streamsCut = leavePeers(before);
    ruleCheck_.run();
    ruleExpiry_.run(); // before the look at the streams: what expires from now on is its matter
    outcome.streamsCut += cutForbidden();

    ++reloads_;
    outcome.rules = rules_.rules().rules.size();
    for (auto& [key, session] : sessions_) {
        session->link().setStreamsPerPeer(streamsPerPeer(key));
        session->link().setPaths(native_.paths(key), native_.remembered(key));
    }
    native_.dropUnused();
    linkRemembered();
    if (!onlyPipe_) {
        const auto change = forwards_.apply(configuration_.forwards, client_.server());
        outcome.forwardsAdded = change.added;
        outcome.forwardsRemoved = change.removed;
    }
    feed_.touchPeers();
    feed_.touchRuleUses();
    return outcome;
}

/// Streams that no rule allows any more, unless they may end by themselves; returns how many.
std::size_t Engine::cutForbidden()
{
    std::size_t cut = 0;
    if (configuration_.revoke == config::Revoke::Cut) {
        for (auto& [key, session] : sessions_) {
            cut += session->cutForbidden();
        }
    }
    return cut;
}

void Engine::rulesExpired()
{
    if (const std::size_t cut = cutForbidden(); cut > 0) {
        log_.info("Cut ", cut, " streams that no rule allows any more");
    }
    feed_.touchRuleUses(); // shown with what is in force
}

std::vector<PublicKey> Engine::configuredPeers() const
{
    std::vector<PublicKey> keys = rules_.keys();
    for (const config::Peer& peer : configuration_.peers) {
        if (peer.id.key.has_value()) {
            keys.push_back(*peer.id.key);
        }
    }
    return keys;
}

/// Whether rules or configuration name the peer.
bool Engine::isWanted(const PublicKey& key) const
{
    const auto named = [&](const config::PeerReference& reference) { return reference.key == key; };
    const auto& servers = configuration_.client.serverIds;
    return rules_.knows(key) ||
           std::any_of(configuration_.peers.begin(), configuration_.peers.end(),
                       [&](const config::Peer& peer) { return named(peer.id); }) ||
           std::any_of(configuration_.forwards.begin(), configuration_.forwards.end(),
                       [&](const config::Forward& forward) { return named(forward.peer); }) ||
           std::any_of(servers.begin(), servers.end(), named);
}

/// Those that a reload took out; returns how many of their streams it cut.
std::size_t Engine::leavePeers(const std::vector<PublicKey>& before)
{
    std::size_t cut = 0;
    for (const PublicKey& key : before) {
        if (isWanted(key)) {
            continue;
        }
        if (configuration_.revoke == config::Revoke::Cut) {
            cut += feed_.streams().cutOf(key, "the peer was removed");
        }
        suspend(key);
        leaving_.insert(key);
        leave_->start(beforeLeaving);
    }
    return cut;
}

/// A native link has no use without streams, and nothing may come by it any more.
void Engine::suspend(const PublicKey& key)
{
    const auto session = sessions_.find(key);
    if (session != sessions_.end() && feed_.streams().countOf(key) == 0) {
        session->second->link().suspend("the peer was removed");
        native_.forget(key);
    }
}

/// Those that a reload has brought back in time.
void Engine::takeBackPeers()
{
    for (const PublicKey& key : std::unordered_set(leaving_)) {
        if (!isWanted(key)) {
            continue;
        }
        leaving_.erase(key);
        if (const auto session = sessions_.find(key); session != sessions_.end()) {
            session->second->link().resume();
        }
    }
}

void Engine::dropLeaving()
{
    const auto leaving = leaving_;
    for (const PublicKey& key : leaving) {
        if (feed_.streams().countOf(key) == 0) {
            leaving_.erase(key);
            removePeer(key);
        }
    }
    if (!leaving_.empty()) {
        leave_->start(beforeLeaving);
    }
}

} // namespace toxtunnel::engine
