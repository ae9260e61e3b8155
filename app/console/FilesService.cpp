// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/FilesService.h"

#include <algorithm>
#include <utility>

namespace toxtunnel::app {

namespace {

using service::FileEdit;

/// Forwards are named by their place in the file: nothing else changes it in between.
std::size_t placeOf(ForwardId id)
{
    return static_cast<std::size_t>(id) - 1;
}

FileEdit onConfiguration(std::function<Result<void>(config::ConfigEditor&)> change)
{
    FileEdit edit;
    edit.configuration = std::move(change);
    return edit;
}

FileEdit onRules(std::function<Result<void>(config::RulesEditor&)> change)
{
    FileEdit edit;
    edit.rules = std::move(change);
    return edit;
}

const Error gone{"The change cannot be made", "there is no such entry", {}};

} // namespace

FilesService::FilesService(std::filesystem::path configFile, service::FileDesk::Read read)
    : desk_(std::move(configFile), std::move(read))
{
}

Result<std::unique_ptr<FilesService>> FilesService::open(std::filesystem::path configFile,
                                                         service::FileDesk::Read read)
{
    std::unique_ptr<FilesService> made(new FilesService(std::move(configFile), std::move(read)));
    auto files = made->desk_.read();
    if (!files) {
        return tl::unexpected(files.error());
    }
    made->take(std::move(*files));
    return made;
}

void FilesService::take(service::NodeFiles files)
{
    files_ = std::move(files);
    rules_.setRules(files_.rules);
    node_.dataDir = files_.configuration.dataDir.string();
    node_.configFile = desk_.configFile().string();
    node_.rulesFile = files_.configuration.rulesFile.string();
}

QFuture<Outcome> FilesService::edit(const FileEdit& edit)
{
    auto files = desk_.edit(edit);
    if (!files) {
        return QtFuture::makeReadyFuture(files.error());
    }
    take(std::move(*files));
    return QtFuture::makeReadyFuture(Outcome::done());
}

QFuture<Outcome> FilesService::refused() const
{
    return QtFuture::makeReadyFuture(Outcome{"The command cannot be carried out",
                                             "the node does not run", "Start it first",
                                             Action::None});
}

std::vector<PeerInfo> FilesService::peers() const
{
    std::vector<PeerInfo> infos;
    for (const config::Peer& peer : files_.configuration.peers) {
        if (peer.id.key.has_value()) {
            PeerInfo info;
            info.key = *peer.id.key;
            info.id = peer.id.toxId;
            info.name = peer.name;
            info.listed = true;
            info.hasRule = rules_.of(info.key).has_value();
            infos.push_back(std::move(info));
        }
    }
    return infos;
}

std::vector<ForwardInfo> FilesService::forwards() const
{
    std::vector<ForwardInfo> infos;
    for (const config::Forward& forward : files_.configuration.forwards) {
        ForwardInfo info;
        info.id = ForwardId(infos.size() + 1);
        info.settings = config::settingsOf(forward);
        info.peer = forward.peer.key;
        infos.push_back(std::move(info));
    }
    return infos;
}

std::optional<std::size_t> FilesService::indexOf(const PublicKey& peer) const
{
    const auto& peers = files_.configuration.peers;
    const auto found = std::find_if(peers.begin(), peers.end(), [&](const config::Peer& other) {
        return other.id.key == peer;
    });
    return found == peers.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - peers.begin()));
}

QFuture<Outcome> FilesService::addPeer(NewPeer peer)
{
    return edit(onConfiguration(
        [peer](config::ConfigEditor& editor) { return editor.addPeer(peer.name, peer.id); }));
}

QFuture<Outcome> FilesService::removePeer(PublicKey peer)
{
    const auto index = indexOf(peer);
    if (!index) {
        return QtFuture::makeReadyFuture(Outcome::failed(gone));
    }
    return edit(onConfiguration(
        [place = *index](config::ConfigEditor& editor) { return editor.removePeer(place); }));
}

QFuture<Outcome> FilesService::renamePeer(PublicKey peer, std::string name)
{
    const auto index = indexOf(peer);
    if (!index) {
        return QtFuture::makeReadyFuture(Outcome::failed(gone));
    }
    return edit(onConfiguration([place = *index, name](config::ConfigEditor& editor) {
        return editor.renamePeer(place, name);
    }));
}

QFuture<Outcome> FilesService::addForward(ForwardSettings forward)
{
    return edit(onConfiguration(
        [forward](config::ConfigEditor& editor) { return editor.addForward(forward); }));
}

QFuture<Outcome> FilesService::editForward(ForwardId id, ForwardSettings forward)
{
    return edit(onConfiguration([place = placeOf(id), forward](config::ConfigEditor& editor) {
        return editor.editForward(place, forward);
    }));
}

QFuture<Outcome> FilesService::removeForward(ForwardId id)
{
    return edit(onConfiguration([place = placeOf(id)](config::ConfigEditor& editor) {
        return editor.removeForward(place);
    }));
}

QFuture<Outcome> FilesService::setForwardEnabled(ForwardId id, bool enabled)
{
    ForwardSettings settings = config::settingsOf(files_.configuration.forwards.at(placeOf(id)));
    settings.enabled = enabled;
    return editForward(id, settings);
}

QFuture<Outcome> FilesService::addRule(RuleSettings rule)
{
    if (rules_.of(rule.peer).has_value()) {
        return QtFuture::makeReadyFuture(Outcome{"The rule cannot be added",
                                                 "the peer has a rule already", "Remove that first",
                                                 Action::None});
    }
    return edit(onRules([rule](config::RulesEditor& editor) { return editor.addRule(rule); }));
}

QFuture<Outcome> FilesService::editRule(RuleId id, RuleSettings rule)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return QtFuture::makeReadyFuture(Outcome::failed(gone));
    }
    return edit(onRules([place = *index, rule](config::RulesEditor& editor) {
        return editor.editRule(place, rule);
    }));
}

QFuture<Outcome> FilesService::removeRule(RuleId id)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return QtFuture::makeReadyFuture(Outcome::failed(gone));
    }
    return edit(onRules(
        [place = *index](config::RulesEditor& editor) { return editor.removeRule(place); }));
}

QFuture<Outcome> FilesService::moveRule(RuleId id, std::size_t position)
{
    const auto index = rules_.indexOf(id);
    if (!index) {
        return QtFuture::makeReadyFuture(Outcome::failed(gone));
    }
    return edit(onRules([place = *index, position](config::RulesEditor& editor) {
        return editor.moveRule(place, position);
    }));
}

QFuture<ReloadReport> FilesService::reload()
{
    ReloadReport report;
    report.outcome = refused().result();
    return QtFuture::makeReadyFuture(report);
}

QFuture<Outcome> FilesService::changeSettings(std::vector<SettingChange> changes)
{
    return edit(onConfiguration([changes](config::ConfigEditor& editor) -> Result<void> {
        for (const SettingChange& change : changes) {
            if (auto changed = editor.changeSetting(change); !changed) {
                return changed;
            }
        }
        return {};
    }));
}

} // namespace toxtunnel::app
