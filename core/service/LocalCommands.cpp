// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/FreePort.h"
#include "log/Escape.h"
#include "service/LocalService.h"
#include "service/Promise.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::service {

namespace {

Outcome outcomeOf(const Result<void>& result)
{
    return result ? Outcome::done() : Outcome::failed(result.error());
}

Error gone()
{
    return {"It is not there any more", "it was removed meanwhile", {}};
}

/// Where the entry stands that says `what`: at `index`, unless a change before this one moved it.
template <typename List, typename Settings, typename SettingsOf>
std::optional<std::size_t> placeOf(const List& list, std::size_t index, const Settings& what,
                                   SettingsOf settingsOf)
{
    if (index < list.size() && settingsOf(list[index]) == what) {
        return index;
    }
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto& entry) { return settingsOf(entry) == what; });
    if (found == list.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - list.begin());
}

template <typename Change>
FileEdit onForward(std::size_t index, const ForwardSettings& what, Change change)
{
    FileEdit edit;
    edit.configuration = [=](config::ConfigEditor& editor) -> Result<void> {
        const auto place = placeOf(editor.configuration().forwards, index, what,
                                   [](const auto& entry) { return config::settingsOf(entry); });
        return place ? change(editor, *place) : tl::unexpected<Error>(gone());
    };
    return edit;
}

template <typename Change>
FileEdit onRule(std::size_t index, const RuleSettings& what, Change change)
{
    FileEdit edit;
    edit.rules = [=](config::RulesEditor& editor) -> Result<void> {
        const auto place = placeOf(editor.rules().rules, index, what,
                                   [](const auto& entry) { return config::settingsOf(entry); });
        return place ? change(editor, *place) : tl::unexpected<Error>(gone());
    };
    return edit;
}

template <typename Change>
FileEdit onPeer(std::size_t index, const std::string& id, Change change)
{
    FileEdit edit;
    edit.configuration = [=](config::ConfigEditor& editor) -> Result<void> {
        const auto place = placeOf(editor.configuration().peers, index, id,
                                   [](const config::Peer& entry) { return entry.id.text; });
        return place ? change(editor, *place) : tl::unexpected<Error>(gone());
    };
    return edit;
}

} // namespace

// Peers

std::optional<std::size_t> LocalService::indexOf(const PublicKey& listedPeer) const
{
    const auto& peers = files_.configuration.peers;
    const auto found = std::find_if(peers.begin(), peers.end(), [&](const config::Peer& peer) {
        return peer.id.key == listedPeer;
    });
    if (found == peers.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - peers.begin());
}

/// Why a peer cannot have this name; `owner` may have it already.
std::optional<Error> LocalService::doubtOfName(const std::string& name,
                                               const std::optional<PublicKey>& owner) const
{
    const std::string what = "The name cannot be used";
    for (const config::Peer& peer : files_.configuration.peers) {
        if (!name.empty() && peer.name == name && peer.id.key != owner) {
            return Error{what, "another peer is called '" + log::escaped(name) + "'",
                         "Choose another name"};
        }
    }
    constexpr std::size_t longest = 64;
    const bool control = std::any_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (name.size() > longest || control) {
        return Error{what, "it is longer than 64 bytes or holds a control character",
                     "Choose another name"};
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
        return refused({"The peer cannot be added", "this is the Tox ID of this node itself",
                        "Enter the ID of the other machine"});
    }
    if (indexOf(id->key).has_value()) {
        return refused({"The peer cannot be added", "it is a peer already", {}});
    }
    if (auto doubt = doubtOfName(peer.name, std::nullopt)) {
        return refused(*doubt);
    }
    FileEdit change;
    change.configuration = [name = peer.name, text = id->toHex()](config::ConfigEditor& editor) {
        return editor.addPeer(name, text);
    };
    return edit(std::move(change), [id = *id, message = peer.message](engine::Engine& engine) {
        return outcomeOf(engine.requestPeer(id, message));
    });
}

QFuture<Outcome> LocalService::removePeer(PublicKey peer)
{
    const std::string what = "The peer cannot be removed";
    const auto& servers = files_.configuration.client.serverIds;
    if (std::any_of(servers.begin(), servers.end(),
                    [&](const auto& server) { return server.key == peer; })) {
        return refused({what, "it is named by client.server_id", "Change that first"});
    }
    const auto used = std::find_if(state().forwards.begin(), state().forwards.end(),
                                   [&](const auto& forward) { return forward.peer == peer; });
    if (used != state().forwards.end()) {
        return refused({what,
                        "the forward on local port " + std::to_string(used->settings.localPort) +
                            " leads to it",
                        "Remove the forwards to it first"},
                       Action::EditForward);
    }
    FileEdit change;
    if (const auto index = indexOf(peer)) {
        change = onPeer(*index, files_.configuration.peers[*index].id.text,
                        [](config::ConfigEditor& editor, std::size_t place) {
                            return editor.removePeer(place);
                        });
    }
    if (const auto rule = rules_.of(peer)) {
        const std::size_t index = *rules_.indexOf(*rule);
        change.rules = onRule(index, rules_.infos()[index].settings,
                              [](config::RulesEditor& editor, std::size_t place) {
                                  return editor.removeRule(place);
                              })
                           .rules;
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
    if (const auto index = indexOf(peer)) {
        return edit(onPeer(*index, files_.configuration.peers[*index].id.text,
                           [name](config::ConfigEditor& editor, std::size_t place) {
                               return editor.renamePeer(place, name);
                           }));
    }
    FileEdit change;
    change.configuration = [name, key = peer.toHex()](config::ConfigEditor& editor) {
        return editor.addPeer(name, key);
    };
    return edit(std::move(change));
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
    if (indexOf(key).has_value()) {
        return inCore(accept);
    }
    FileEdit change;
    change.configuration = [name, text = key.toHex()](config::ConfigEditor& editor) {
        return editor.addPeer(name, text);
    };
    return edit(std::move(change), accept);
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
    FileEdit change;
    change.configuration = [forward](config::ConfigEditor& editor) {
        return editor.addForward(forward);
    };
    return edit(std::move(change));
}

QFuture<Outcome> LocalService::editForward(ForwardId id, ForwardSettings forward)
{
    const auto index = indexOf(id);
    if (!index) {
        return refused(gone());
    }
    return edit(onForward(*index, state().forwards[*index].settings,
                          [forward](config::ConfigEditor& editor, std::size_t place) {
                              return editor.editForward(place, forward);
                          }));
}

QFuture<Outcome> LocalService::removeForward(ForwardId id)
{
    const auto index = indexOf(id);
    if (!index) {
        return refused(gone());
    }
    return edit(onForward(*index, state().forwards[*index].settings,
                          [](config::ConfigEditor& editor, std::size_t place) {
                              return editor.removeForward(place);
                          }));
}

QFuture<Outcome> LocalService::setForwardEnabled(ForwardId id, bool enabled)
{
    const auto index = indexOf(id);
    if (!index) {
        return refused(gone());
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
        return refused(
            {"The rule cannot be added", "the peer has a rule already", "Change that rule"},
            Action::ShowRules);
    }
    FileEdit change;
    change.rules = [rule](config::RulesEditor& editor) { return editor.addRule(rule); };
    return edit(std::move(change));
}

QFuture<Outcome> LocalService::editRule(RuleId id, RuleSettings rule)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return refused(gone());
    }
    return edit(onRule(*index, rules_.infos()[*index].settings,
                       [rule](config::RulesEditor& editor, std::size_t place) {
                           return editor.editRule(place, rule);
                       }));
}

QFuture<Outcome> LocalService::removeRule(RuleId id)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return refused(gone());
    }
    return edit(onRule(
        *index, rules_.infos()[*index].settings,
        [](config::RulesEditor& editor, std::size_t place) { return editor.removeRule(place); }));
}

QFuture<Outcome> LocalService::moveRule(RuleId id, std::size_t position)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return refused(gone());
    }
    return edit(onRule(*index, rules_.infos()[*index].settings,
                       [position](config::RulesEditor& editor, std::size_t place) {
                           return editor.moveRule(place, position);
                       }));
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
        return engine.closeStream(id) ? Outcome::done() : Outcome::failed(gone());
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
    FileEdit change;
    change.configuration = [changes = std::move(changes)](config::ConfigEditor& editor) {
        Result<void> done;
        for (const SettingChange& one : changes) {
            done = done ? editor.changeSetting(one) : done;
        }
        return done;
    };
    return edit(std::move(change));
}

} // namespace toxtunnel::service
