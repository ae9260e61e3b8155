// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/FreePort.h"
#include "log/Escape.h"
#include "service/FileEdits.h"
#include "service/LocalService.h"
#include "service/Promise.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::service {

// Peers

/// Why a peer cannot have this name; `owner` may have it already.
std::optional<Error> LocalService::doubtOfName(const std::string& name,
                                               const std::optional<PublicKey>& owner) const
{
    const Message what = Message::say("The name cannot be used");
    for (const config::Peer& peer : files_.configuration.peers) {
        if (!name.empty() && peer.name == name && peer.id.key != owner) {
            return Error{what, Message::say("another peer is called '%1'", log::escaped(name)),
                         Message::say("Choose another name")};
        }
    }
    constexpr std::size_t longest = 64;
    const bool control = std::any_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (name.size() > longest || control) {
        return Error{what, Message::say("it is longer than 64 bytes or holds a control character"),
                     Message::say("Choose another name")};
    }
    return std::nullopt;
}

QFuture<Outcome> LocalService::addPeer(NewPeer peer)
{
    const auto id = ToxId::parse(peer.id);
    if (!id) {
        return refused(id.error());
    }
    if (id->key == state().node.id.key) {
        return refused({Message::say("The peer cannot be added"),
                        Message::say("this is the Tox ID of this node itself"),
                        Message::say("Enter the ID of the other machine")});
    }
    if (indexOfPeer(files_.configuration, id->key).has_value()) {
        return refused(
            {Message::say("The peer cannot be added"), Message::say("it is a peer already"), {}});
    }
    if (auto doubt = doubtOfName(peer.name, std::nullopt)) {
        return refused(*doubt);
    }
    return edit(addingPeer(peer.name, id->toHex()),
                [id = *id, message = peer.message](engine::Engine& engine) {
                    return Outcome::of(engine.requestPeer(id, message));
                });
}

QFuture<Outcome> LocalService::removePeer(PublicKey peer)
{
    const Message what = Message::say("The peer cannot be removed");
    const auto& servers = files_.configuration.client.serverIds;
    if (std::any_of(servers.begin(), servers.end(),
                    [&](const auto& server) { return server.key == peer; })) {
        return refused({what, Message::say("it is named by client.server_id"),
                        Message::say("Change that first")});
    }
    const auto used = std::find_if(state().forwards.begin(), state().forwards.end(),
                                   [&](const auto& forward) { return forward.peer == peer; });
    if (used != state().forwards.end()) {
        return refused(
            {what,
             Message::say("the forward on local port %1 leads to it", used->settings.localPort),
             Message::say("Remove the forwards to it first")},
            Action::EditForward);
    }
    FileEdit change;
    if (const auto index = indexOfPeer(files_.configuration, peer)) {
        change = removingPeer(files_.configuration, *index);
    }
    if (const auto rule = rules_.of(peer)) {
        const std::size_t index = *rules_.indexOf(*rule);
        change.rules = removingRule(index, rules_.infos()[index].settings).rules;
    }
    const InCore forget = [peer](engine::Engine& engine) {
        engine.removePeer(peer);
        return Outcome::done();
    };
    return change.configuration || change.rules ? edit(std::move(change), forget) : inCore(forget);
}

QFuture<Outcome> LocalService::renamePeer(PublicKey peer, std::string name)
{
    if (auto doubt = doubtOfName(name, peer)) {
        return refused(*doubt);
    }
    if (const auto index = indexOfPeer(files_.configuration, peer)) {
        return edit(renamingPeer(files_.configuration, *index, std::move(name)));
    }
    return edit(addingPeer(std::move(name), peer.toHex()));
}

QFuture<Outcome> LocalService::acceptRequest(PublicKey key, std::string name)
{
    if (auto doubt = doubtOfName(name, key)) {
        return refused(*doubt);
    }
    const InCore accept = [key](engine::Engine& engine) {
        engine.acceptRequest(key);
        return Outcome::done();
    };
    if (indexOfPeer(files_.configuration, key).has_value()) {
        return inCore(accept);
    }
    return edit(addingPeer(std::move(name), key.toHex()), accept);
}

QFuture<Outcome> LocalService::refuseRequest(PublicKey key)
{
    return inCore([key](engine::Engine& engine) {
        engine.refuseRequest(key);
        return Outcome::done();
    });
}

QFuture<Outcome> LocalService::blockRequest(PublicKey key)
{
    return inCore([key](engine::Engine& engine) {
        engine.blockRequest(key);
        return Outcome::done();
    });
}

// Forwards

std::optional<std::size_t> LocalService::indexOf(ForwardId id) const
{
    const auto& forwards = state().forwards;
    const auto found = std::find_if(forwards.begin(), forwards.end(),
                                    [&](const ForwardInfo& forward) { return forward.id == id; });
    if (found == forwards.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - forwards.begin());
}

QFuture<Outcome> LocalService::addForward(ForwardSettings forward)
{
    return edit(addingForward(std::move(forward)));
}

QFuture<Outcome> LocalService::editForward(ForwardId id, ForwardSettings forward)
{
    const auto index = indexOf(id);
    if (!index) {
        return refused(goneEntry());
    }
    return edit(changingForward(*index, state().forwards[*index].settings, std::move(forward)));
}

QFuture<Outcome> LocalService::removeForward(ForwardId id)
{
    const auto index = indexOf(id);
    if (!index) {
        return refused(goneEntry());
    }
    return edit(removingForward(*index, state().forwards[*index].settings));
}

QFuture<Outcome> LocalService::setForwardEnabled(ForwardId id, bool enabled)
{
    const auto index = indexOf(id);
    if (!index) {
        return refused(goneEntry());
    }
    ForwardSettings settings = state().forwards[*index].settings;
    settings.enabled = enabled;
    return editForward(id, settings);
}

QFuture<std::uint16_t> LocalService::freeLocalPort(std::uint16_t wished)
{
    if (closed_) {
        return QtFuture::makeReadyFuture(std::uint16_t{0});
    }
    std::vector<std::uint16_t> taken;
    for (const ForwardInfo& forward : state().forwards) {
        taken.push_back(forward.settings.localPort);
    }
    const auto promise = newPromise<std::uint16_t>();
    onDisk([this, promise, wished, taken] {
        const std::uint16_t port = engine::findFreePort(wished, taken);
        toMain([promise, port] { finish(*promise, port); });
    });
    return promise->future();
}

// Rules

QFuture<Outcome> LocalService::addRule(RuleSettings rule)
{
    if (rules_.of(rule.peer).has_value()) {
        return refused({Message::say("The rule cannot be added"),
                        Message::say("the peer has a rule already"),
                        Message::say("Change that rule")},
                       Action::ShowRules);
    }
    return edit(addingRule(std::move(rule)));
}

QFuture<Outcome> LocalService::editRule(RuleId id, RuleSettings rule)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return refused(goneEntry());
    }
    return edit(changingRule(*index, rules_.infos()[*index].settings, std::move(rule)));
}

QFuture<Outcome> LocalService::removeRule(RuleId id)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return refused(goneEntry());
    }
    return edit(removingRule(*index, rules_.infos()[*index].settings));
}

QFuture<Outcome> LocalService::moveRule(RuleId id, std::size_t position)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return refused(goneEntry());
    }
    return edit(movingRule(*index, rules_.infos()[*index].settings, position));
}

QFuture<RuleVerdict> LocalService::testRules(PublicKey peer, Target target)
{
    if (closed_) {
        return QtFuture::makeReadyFuture(RuleVerdict{false, endingError().why, {}, 0, {}, {}});
    }
    const auto promise = newPromise<RuleVerdict>();
    core_.post([this, promise, peer, target] {
        engine_.testRules(peer, target, [this, promise, peer](const access::Decision& decision) {
            RuleVerdict verdict;
            verdict.allowed = decision.verdict == access::Verdict::Allowed;
            verdict.reason = decision.reason;
            verdict.entryLine = decision.entryLine;
            verdict.entryHost = decision.entryHost;
            for (const IpAddress& address : decision.addresses) {
                verdict.addresses.push_back(address.text());
            }
            toMain([this, promise, verdict, peer]() mutable {
                verdict.rule = rules_.of(peer);
                finish(*promise, verdict);
            });
        });
    });
    return promise->future();
}

// The rest

QFuture<Outcome> LocalService::closeStream(StreamId id)
{
    return inCore([id](engine::Engine& engine) {
        return engine.closeStream(id) ? Outcome::done() : Outcome::failed(goneEntry());
    });
}

QFuture<Outcome> LocalService::setPaused(bool paused)
{
    return inCore([paused](engine::Engine& engine) {
        engine.setPaused(paused);
        return Outcome::done();
    });
}

QFuture<Outcome> LocalService::changeSettings(std::vector<SettingChange> changes)
{
    return edit(changingSettings(std::move(changes)));
}

} // namespace toxtunnel::service
