// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/FilesService.h"

#include "service/FileEdits.h"

#include <utility>

namespace toxtunnel::app {

namespace {

/// Forwards are named by their place in the file: nothing else changes it in between.
std::size_t placeOf(ForwardId id)
{
    return static_cast<std::size_t>(id) - 1;
}

QFuture<Outcome> gone()
{
    return QtFuture::makeReadyFuture(Outcome::failed(
        {Message::say("The change cannot be made"), Message::say("there is no such entry"), {}}));
}

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

QFuture<Outcome> FilesService::edit(const service::FileEdit& edit)
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
    return QtFuture::makeReadyFuture(Outcome{Message::say("The command cannot be carried out"),
                                             Message::say("the node does not run"),
                                             Message::say("Start it first"), Action::None});
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

ForwardSettings FilesService::settingsOf(ForwardId id) const
{
    return config::settingsOf(files_.configuration.forwards.at(placeOf(id)));
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

QFuture<Outcome> FilesService::addPeer(NewPeer peer)
{
    return edit(service::addingPeer(peer.name, peer.id));
}

QFuture<Outcome> FilesService::removePeer(PublicKey peer)
{
    const auto index = service::indexOfPeer(files_.configuration, peer);
    return index ? edit(service::removingPeer(files_.configuration, *index)) : gone();
}

QFuture<Outcome> FilesService::renamePeer(PublicKey peer, std::string name)
{
    const auto index = service::indexOfPeer(files_.configuration, peer);
    return index ? edit(service::renamingPeer(files_.configuration, *index, std::move(name)))
                 : gone();
}

QFuture<Outcome> FilesService::addForward(ForwardSettings forward)
{
    return edit(service::addingForward(std::move(forward)));
}

QFuture<Outcome> FilesService::editForward(ForwardId id, ForwardSettings forward)
{
    return edit(service::changingForward(placeOf(id), settingsOf(id), std::move(forward)));
}

QFuture<Outcome> FilesService::removeForward(ForwardId id)
{
    return edit(service::removingForward(placeOf(id), settingsOf(id)));
}

QFuture<Outcome> FilesService::setForwardEnabled(ForwardId id, bool enabled)
{
    ForwardSettings settings = settingsOf(id);
    settings.enabled = enabled;
    return editForward(id, settings);
}

QFuture<Outcome> FilesService::addRule(RuleSettings rule)
{
    if (rules_.of(rule.peer).has_value()) {
        return QtFuture::makeReadyFuture(Outcome{Message::say("The rule cannot be added"),
                                                 Message::say("the peer has a rule already"),
                                                 Message::say("Remove that first"), Action::None});
    }
    return edit(service::addingRule(std::move(rule)));
}

QFuture<Outcome> FilesService::editRule(RuleId id, RuleSettings rule)
{
    const auto index = rules_.indexOf(id);
    return index ? edit(service::changingRule(*index, rules_.infos()[*index].settings,
                                              std::move(rule)))
                 : gone();
}

QFuture<Outcome> FilesService::removeRule(RuleId id)
{
    const auto index = rules_.indexOf(id);
    return index ? edit(service::removingRule(*index, rules_.infos()[*index].settings)) : gone();
}

QFuture<Outcome> FilesService::moveRule(RuleId id, std::size_t position)
{
    const auto index = rules_.indexOf(id);
    return index ? edit(service::movingRule(*index, rules_.infos()[*index].settings, position))
                 : gone();
}

QFuture<ReloadReport> FilesService::reload()
{
    ReloadReport report;
    report.outcome = refused().result();
    return QtFuture::makeReadyFuture(report);
}

QFuture<Outcome> FilesService::changeSettings(std::vector<SettingChange> changes)
{
    return edit(service::changingSettings(std::move(changes)));
}

} // namespace toxtunnel::app
