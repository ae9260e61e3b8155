// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NativeSupport.h"

#include <utility>

namespace toxtunnel::engine {

NativeSupport::NativeSupport(const config::Configuration& configuration, log::Logger log)
    : tox_(configuration.tox)
    , limits_(configuration.limits)
    , resume_(configuration.tunnel.resume)
    , log_(log.named("link"))
    , memory_(configuration.dataDir, log_)
{
}

void NativeSupport::start(const tox::ToxNode& node)
{
    if (!tox_.native) {
        return;
    }
    memory_.load();
    auto identity = NativeIdentity::of(node);
    if (!identity) {
        log_.error(identity.error().text());
        return;
    }
    identity_ = std::move(*identity);
}

link::PeerLinkSettings NativeSupport::linkSettings(const PublicKey& peer,
                                                   link::FrameLinkSettings frames)
{
    link::PeerLinkSettings settings;
    settings.frames = std::move(frames);
    settings.log = log_;
    settings.name = peer.shortText();
    if (!identity_) {
        return settings;
    }
    identity_->fill(settings.native);
    settings.native.maxAge = resume_.maxAge;
    settings.native.memory = limits_.memoryPerPeerBytes;
    if (limits_.streamsPerPeer != 0) {
        settings.native.maxStreams = limits_.streamsPerPeer;
    }
    settings.seenNative = memory_.find(peer) != nullptr;
    settings.compose = [this] { return identity_->hello(); };
    settings.onHello = [this, peer](const wire::Hello& hello) { memory_.noteHello(peer, hello); };
    return settings;
}

} // namespace toxtunnel::engine
