// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what the doctor judges by: files on the disk's thread, the node in its own.
#include "doctor/Check.h"
#include "model/Version.h"
#include "service/LocalService.h"
#include "service/Promise.h"

#include <algorithm>

namespace toxtunnel::service {

std::optional<PublicKey> LocalService::peerNamed(const std::string& text) const
{
    const auto key = parsePeerKey(text);
    const auto& peers = state().peers;
    const auto found = std::find_if(peers.begin(), peers.end(), [&](const PeerInfo& peer) {
        return (key && peer.key == *key) || (!peer.name.empty() && peer.name == text);
    });
    return found != peers.end() ? std::optional(found->key) : std::nullopt;
}

QFuture<Diagnosis> LocalService::examine(DiagnosisRequest request)
{
    const auto promise = newPromise<Diagnosis>();
    auto chart = std::make_shared<doctor::Chart>();
    chart->version = version;
    chart->target = request.target;
    if (request.peer.empty() && state().node.activeServer) {
        request.peer = state().node.activeServer->toHex();
    }
    chart->askedPeer = request.peer;
    const auto peer = peerNamed(request.peer);
    const auto judge = [this, promise, chart] {
        toMain([promise, chart] { finish(*promise, doctor::diagnose(*chart)); });
    };
    if (closed_) {
        chart->nodeMissing = endingError().why;
        judge();
        return promise->future();
    }
    onDisk([this, chart, peer, judge, file = state().node.configFile, folder = running_.dataDir] {
        chart->files = doctor::readFiles(file, folder);
        chart->machine = doctor::lookAtMachine(folder);
        core_.post([this, chart, peer, judge] {
            chart->node = engine_.nodeInfo();
            chart->toxcoreVersion = chart->node->toxcoreVersion;
            chart->peer = peer ? engine_.peerInfo(*peer) : std::nullopt;
            if (!chart->peer || !chart->peer->online() || !chart->target) {
                judge();
                return;
            }
            engine_.tryTarget(*peer, *chart->target, [this, chart, peer, judge](const auto& tried) {
                chart->trial = tried.has_value() ? doctor::Trial{std::nullopt, *tried}
                                                 : doctor::Trial{tried.error(), {}};
                // Opening may have shown what the peer speaks.
                chart->peer = engine_.peerInfo(*peer);
                judge();
            });
        });
    });
    return promise->future();
}

} // namespace toxtunnel::service
