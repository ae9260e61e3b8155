// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/FileEdits.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::service {

namespace {

template <typename Change>
FileEdit onConfiguration(Change change)
{
    FileEdit edit;
    edit.configuration = std::move(change);
    return edit;
}

template <typename Change>
FileEdit onRules(Change change)
{
    FileEdit edit;
    edit.rules = std::move(change);
    return edit;
}

/// Where the entry stands that says `seen`: at `index`, unless a change before this one moved it.
template <typename List, typename Settings, typename SettingsOf>
std::optional<std::size_t> placeOf(const List& list, std::size_t index, const Settings& seen,
                                   SettingsOf settingsOf)
{
    if (index < list.size() && settingsOf(list[index]) == seen) {
        return index;
    }
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const auto& entry) { return settingsOf(entry) == seen; });
    if (found == list.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - list.begin());
}

template <typename Change>
FileEdit onPeer(const config::Configuration& seen, std::size_t index, Change change)
{
    return onConfiguration([index, id = seen.peers[index].id.text,
                            change](config::ConfigEditor& editor) -> Result<void> {
        const auto place = placeOf(editor.configuration().peers, index, id,
                                   [](const config::Peer& entry) { return entry.id.text; });
        return place ? change(editor, *place) : tl::unexpected<Error>(goneEntry());
    });
}

template <typename Change>
FileEdit onForward(std::size_t index, ForwardSettings seen, Change change)
{
    return onConfiguration([=](config::ConfigEditor& editor) -> Result<void> {
        const auto place = placeOf(editor.configuration().forwards, index, seen,
                                   [](const auto& entry) { return config::settingsOf(entry); });
        return place ? change(editor, *place) : tl::unexpected<Error>(goneEntry());
    });
}

template <typename Change>
FileEdit onRule(std::size_t index, RuleSettings seen, Change change)
{
    return onRules([=](config::RulesEditor& editor) -> Result<void> {
        const auto place = placeOf(editor.rules().rules, index, seen,
                                   [](const auto& entry) { return config::settingsOf(entry); });
        return place ? change(editor, *place) : tl::unexpected<Error>(goneEntry());
    });
}

} // namespace

Error goneEntry()
{
    return {Message::say("It is not there any more"), Message::say("it was removed meanwhile"), {}};
}

std::optional<std::size_t> indexOfPeer(const config::Configuration& configuration,
                                       const PublicKey& peer)
{
    const auto& peers = configuration.peers;
    const auto found = std::find_if(peers.begin(), peers.end(), [&](const config::Peer& entry) {
        return entry.id.key == peer;
    });
    if (found == peers.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - peers.begin());
}

FileEdit addingPeer(std::string name, std::string id)
{
    return onConfiguration([name = std::move(name), id = std::move(id)](
                               config::ConfigEditor& editor) { return editor.addPeer(name, id); });
}

FileEdit removingPeer(const config::Configuration& seen, std::size_t index)
{
    return onPeer(seen, index, [](config::ConfigEditor& editor, std::size_t place) {
        return editor.removePeer(place);
    });
}

FileEdit renamingPeer(const config::Configuration& seen, std::size_t index, std::string name)
{
    return onPeer(seen, index,
                  [name = std::move(name)](config::ConfigEditor& editor, std::size_t place) {
                      return editor.renamePeer(place, name);
                  });
}

FileEdit addingForward(ForwardSettings forward)
{
    return onConfiguration([forward = std::move(forward)](config::ConfigEditor& editor) {
        return editor.addForward(forward);
    });
}

FileEdit changingForward(std::size_t index, ForwardSettings seen, ForwardSettings forward)
{
    return onForward(
        index, std::move(seen),
        [forward = std::move(forward)](config::ConfigEditor& editor, std::size_t place) {
            return editor.editForward(place, forward);
        });
}

FileEdit removingForward(std::size_t index, ForwardSettings seen)
{
    return onForward(index, std::move(seen), [](config::ConfigEditor& editor, std::size_t place) {
        return editor.removeForward(place);
    });
}

FileEdit addingRule(RuleSettings rule)
{
    return onRules(
        [rule = std::move(rule)](config::RulesEditor& editor) { return editor.addRule(rule); });
}

FileEdit changingRule(std::size_t index, RuleSettings seen, RuleSettings rule)
{
    return onRule(index, std::move(seen),
                  [rule = std::move(rule)](config::RulesEditor& editor, std::size_t place) {
                      return editor.editRule(place, rule);
                  });
}

FileEdit removingRule(std::size_t index, RuleSettings seen)
{
    return onRule(index, std::move(seen), [](config::RulesEditor& editor, std::size_t place) {
        return editor.removeRule(place);
    });
}

FileEdit movingRule(std::size_t index, RuleSettings seen, std::size_t position)
{
    return onRule(index, std::move(seen),
                  [position](config::RulesEditor& editor, std::size_t place) {
                      return editor.moveRule(place, position);
                  });
}

FileEdit changingSettings(std::vector<SettingChange> changes)
{
    return onConfiguration(
        [changes = std::move(changes)](config::ConfigEditor& editor) -> Result<void> {
            for (const SettingChange& change : changes) {
                if (auto changed = editor.changeSetting(change); !changed) {
                    return changed;
                }
            }
            return {};
        });
}

} // namespace toxtunnel::service
