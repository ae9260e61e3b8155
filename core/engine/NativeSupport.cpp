// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/NativeSupport.h"

#include <utility>

namespace toxtunnel::engine {

NativeSupport::NativeSupport(Reactor& reactor, const config::Configuration& configuration,
                             log::Logger log)
    : reactor_(reactor)
    , tox_(configuration.tox)
    , direct_(configuration.tox, configuration.peers)
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
    dhtKey_ = node.dhtKey();
    dhtPort_ = node.udpPort();
    openEndpoint();
}

void NativeSupport::openEndpoint()
{
    const bool wanted = direct_.anybody();
    if (!wanted || tox_.proxy || !tox_.udpEnabled) {
        log_.info("No direct paths: ", !wanted      ? "tox.direct is off"
                                       : tox_.proxy ? "a proxy is set"
                                                    : "UDP is off");
        return;
    }
    const std::uint16_t port = tox_.directPort != 0 ? tox_.directPort : memory_.directPort();
    auto endpoint =
        link::DirectEndpoint::open(reactor_, port, tox_.ipv6Enabled, identity_->instance());
    if (!endpoint) {
        log_.warning("No direct paths: ", endpoint.error().text());
        return;
    }
    endpoint_ = std::move(*endpoint);
    endpoint_->onCandidatesChanged([this] {
        if (helloChanged_) {
            helloChanged_();
        }
    });
    endpoint_->onFlood([this](const link::UdpAddress& from) {
        log_.warning("Direct paths: connections are being opened in numbers from where no peer is, "
                     "such as ",
                     link::toText(from), "; they are dropped unanswered");
    });
    if (tox_.directPort == 0) {
        memory_.setDirectPort(endpoint_->port());
    } else if (tox_.directPort != endpoint_->port()) {
        log_.warning("tox.direct_port ", tox_.directPort, " is taken");
    }
    log_.info("Direct paths: UDP port ", endpoint_->port());
}

void NativeSupport::setDirect(config::DirectMode general, const std::vector<config::Peer>& peers)
{
    const bool before = direct_.anybody();
    tox_.direct = general;
    direct_ = DirectPolicy(tox_, peers);
    if (identity_ && !before && direct_.anybody()) {
        openEndpoint();
    }
}

void NativeSupport::dropUnused()
{
    if (endpoint_ && !direct_.anybody()) {
        endpoint_.reset();
        log_.info("No direct paths: tox.direct is off");
    }
}

/// Why there is no direct path with that peer, whatever it says.
std::optional<PathReason> NativeSupport::barred(const PublicKey& peer) const
{
    if (tox_.proxy) {
        return PathReason::Proxy;
    }
    if (!tox_.udpEnabled) {
        return PathReason::UdpOff;
    }
    if (direct_.modeOf(peer) == config::DirectMode::Off) {
        return PathReason::Off;
    }
    return endpoint_ ? std::nullopt : std::optional(PathReason::NoPort);
}

link::LinkPaths NativeSupport::paths(const PublicKey& peer) const
{
    link::LinkPaths paths;
    paths.barred = barred(peer);
    paths.endpoint = paths.barred ? nullptr : endpoint_.get();
    paths.tox = direct_.modeOf(peer) != config::DirectMode::Only;
    return paths;
}

std::optional<link::RememberedPeer> NativeSupport::remembered(const PublicKey& peer) const
{
    const config::PeerState* const known = memory_.find(peer);
    if (known == nullptr) {
        return std::nullopt;
    }
    link::RememberedPeer remembered{known->pin, known->probeKey, {}};
    for (const auto& [address, port] : known->addresses) {
        remembered.addresses.push_back({address, port});
    }
    return remembered;
}

wire::Hello NativeSupport::compose(const PublicKey& peer) const
{
    if (barred(peer)) {
        return identity_->hello();
    }
    wire::Hello hello = identity_->helloWithProbes(peer);
    hello.dhtKey = dhtKey_.bytes;
    hello.dhtPort = dhtPort_;
    for (const link::UdpAddress& address : endpoint_->candidates()) {
        const auto bytes = address.address.bytes();
        hello.candidates.push_back({{bytes.begin(), bytes.end()}, address.port});
    }
    return hello;
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
    settings.remembered = remembered(peer);
    settings.seenNative = settings.remembered.has_value();
    settings.paths = paths(peer);
    settings.probeKey = identity_->probeKey(peer);
    settings.sameHost = [peer](const wire::Hello& hello) {
        return NativeIdentity::sameHost(peer, hello);
    };
    settings.onDirect = [this, peer](const link::UdpAddress& address) {
        memory_.noteAddress(peer, address.address, address.port);
    };
    settings.onDhtNode = [this, name = settings.name](const link::UdpAddress& address,
                                                      const PublicKey& key) {
        log_.info("Peer ", name,
                  " told of its Tox node on the direct path: ", link::toText(address));
        if (dhtNode_) {
            dhtNode_({address.address.text(), address.port, {}, key});
        }
    };
    settings.compose = [this, peer] { return compose(peer); };
    settings.onHello = [this, peer](const wire::Hello& hello) { memory_.noteHello(peer, hello); };
    return settings;
}

} // namespace toxtunnel::engine
